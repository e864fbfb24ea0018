// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;

/** The memory grants of one owner, a spawned kernel or the pool. What neither of them has is the host's. */
final class MemoryGrants {
	private MemoryGrants() {
	}

	/** The owner itself, or null when it means the host. */
	static EObject owner(EObject object) {
		return object instanceof Pool || object instanceof SpawnedKernel ? object : null;
	}

	/** As {@link Owners#name}, but memory that nobody uses is called spare. */
	static String name(EObject owner) {
		return owner instanceof Pool ? "spare" : Owners.name(owner);
	}

	/** Whether the owner belongs to the plan; the host always does. */
	static boolean isIn(Plan plan, EObject owner) {
		return owner == null || owner.eContainer() == plan;
	}

	static EReference feature(EObject owner) {
		return owner instanceof Pool ? DesignPackage.eINSTANCE.getPool_Memory() : DesignPackage.eINSTANCE.getSpawnedKernel_Memory();
	}

	@SuppressWarnings("unchecked")
	static List<MemoryGrant> all(EObject owner) {
		return (List<MemoryGrant>) owner.eGet(feature(owner));
	}

	/** The grants of an owner on a node; more than one only in a broken file. */
	static List<MemoryGrant> on(EObject owner, NumaNode node) {
		return all(owner).stream().filter(grant -> grant.getNode() == node).toList();
	}

	/** Bytes of an owner on a node; grants below 0 count as nothing. Saturates at {@link Long#MAX_VALUE}. */
	static long bytes(EObject owner, NumaNode node) {
		return sum(on(owner, node));
	}

	/** Bytes of an owner on all nodes. */
	static long bytes(EObject owner) {
		return sum(all(owner));
	}

	private static long sum(List<MemoryGrant> grants) {
		long sum = 0;
		for (MemoryGrant grant : grants) {
			long bytes = Math.max(0, grant.getBytes());
			sum = bytes > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + bytes;
		}
		return sum;
	}

	/** Whether {@link #set} would change anything. */
	static boolean differs(EObject owner, NumaNode node, long bytes) {
		List<MemoryGrant> present = on(owner, node);
		return bytes == 0 ? !present.isEmpty() : present.size() != 1 || present.getFirst().getBytes() != bytes;
	}

	/** Lets an owner have this much of a node in one grant. A fixed base address stays where it is. @param bytes 0 removes the grant */
	static void set(Draft draft, Plan plan, EObject owner, NumaNode node, long bytes) {
		List<MemoryGrant> present = on(owner, node);
		List<MemoryGrant> list = draft.list(owner, feature(owner));
		if (bytes == 0) {
			list.removeAll(present);
		} else if (present.isEmpty()) {
			list.add(Designs.createMemoryGrant(plan, node, bytes));
		} else {
			list.removeAll(present.subList(1, present.size()));
			draft.set(present.getFirst(), DesignPackage.eINSTANCE.getMemoryGrant_Bytes(), bytes);
		}
	}
}
