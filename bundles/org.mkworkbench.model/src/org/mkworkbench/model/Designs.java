// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;

/** Makes complete, consistent parts of a design. */
public final class Designs {
	/** kerf accepts instance ids 1..511 only, although the kernel's flag word has room for 2047. */
	public static final int MIN_KERNEL_ID = 1;
	public static final int MAX_KERNEL_ID = 511;

	/** The most messages per second a channel can have: one per nanosecond, the step of simulated time. */
	public static final double MAX_CHANNEL_RATE = 1e9;

	private Designs() {
	}

	/** A design of one machine with one empty, active plan. */
	public static Design create(String name, Machine machine) {
		Design design = DesignFactory.eINSTANCE.createDesign();
		design.setUid("design");
		design.setName(name);
		design.setMachine(machine);
		Plan plan = createPlan(design, "Plan 1");
		design.getPlans().add(plan);
		design.setActivePlan(plan);
		return design;
	}

	/** An empty plan, not yet added; its ids are unused in the design. */
	public static Plan createPlan(Design design, String name) {
		Plan plan = DesignFactory.eINSTANCE.createPlan();
		plan.setUid(freshUid(design, "plan"));
		plan.setName(name);
		complete(plan);
		return plan;
	}

	/** Adds the pool and the host kernel that every plan has, where they are missing. */
	public static void complete(Plan plan) {
		if (plan.getPool() == null) {
			Pool pool = DesignFactory.eINSTANCE.createPool();
			pool.setUid(plan.getUid() + "-pool");
			plan.setPool(pool);
		}
		if (plan.getHostKernel() == null) {
			HostKernel host = DesignFactory.eINSTANCE.createHostKernel();
			host.setUid(plan.getUid() + "-host");
			host.setName("host");
			plan.setHostKernel(host);
		}
	}

	/** A kernel with the next free name, id and colour of the plan, not yet added and without resources. */
	public static SpawnedKernel createKernel(Plan plan) {
		SpawnedKernel kernel = DesignFactory.eINSTANCE.createSpawnedKernel();
		kernel.setUid(freshUid(plan, "kernel"));
		kernel.setId(freeKernelId(plan));
		kernel.setName(freeKernelName(plan));
		kernel.setColour(freeColour(plan));
		return kernel;
	}

	/** Memory of one node, not yet added. @param context any element of the design, to find an unused id */
	public static MemoryGrant createMemoryGrant(EObject context, NumaNode node, long bytes) {
		MemoryGrant grant = DesignFactory.eINSTANCE.createMemoryGrant();
		grant.setUid(freshUid(context, "memory"));
		grant.setNode(node);
		grant.setBytes(bytes);
		return grant;
	}

	/** Lowest id 1..511 that no kernel of the plan has, or null when all are taken. */
	public static Integer freeKernelId(Plan plan) {
		Set<Integer> used = plan.getKernels().stream().map(SpawnedKernel::getId).collect(Collectors.toCollection(HashSet::new));
		for (int id = MIN_KERNEL_ID; id <= MAX_KERNEL_ID; id++) {
			if (!used.contains(id)) {
				return id;
			}
		}
		return null;
	}

	private static String freeKernelName(Plan plan) {
		Set<String> used = plan.getKernels().stream().map(SpawnedKernel::getName).collect(Collectors.toCollection(HashSet::new));
		int number = plan.getKernels().size() + 1;
		while (used.contains("kernel" + number)) {
			number++;
		}
		return "kernel" + number;
	}

	private static int freeColour(Plan plan) {
		Set<Integer> used = plan.getKernels().stream().map(SpawnedKernel::getColour).collect(Collectors.toCollection(TreeSet::new));
		int colour = 0;
		while (used.contains(colour)) {
			colour++;
		}
		return colour;
	}

	/** Prefix and number that no element of the document of this object has as its uid. */
	public static String freshUid(EObject context, String prefix) {
		Set<String> used = new HashSet<>();
		EObject root = EcoreUtil.getRootContainer(context);
		if (root instanceof Element element) {
			used.add(element.getUid());
		}
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				used.add(element.getUid());
			}
		});
		int number = 1;
		while (used.contains(prefix + "-" + number)) {
			number++;
		}
		return prefix + "-" + number;
	}
}
