// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PlatformDevice;

/** Moves threads and devices between the lists of a plan. A resource that no list names is the host's. */
final class Owners {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private Owners() {
	}

	/** Takes the resources from every kernel and the pool, except from one owner. */
	static void take(Draft draft, Plan plan, Set<? extends EObject> resources, EObject except) {
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (kernel != except) {
				remove(draft, kernel, MODEL.getSpawnedKernel_Threads(), resources);
				remove(draft, kernel, MODEL.getSpawnedKernel_Devices(), resources);
				remove(draft, kernel, MODEL.getSpawnedKernel_PlatformDevices(), resources);
			}
		}
		Pool pool = plan.getPool();
		if (pool != null && pool != except) {
			remove(draft, pool, MODEL.getPool_Threads(), resources);
			remove(draft, pool, MODEL.getPool_Devices(), resources);
			remove(draft, pool, MODEL.getPool_PlatformDevices(), resources);
		}
	}

	private static void remove(Draft draft, EObject owner, EReference feature, Set<? extends EObject> resources) {
		if (((List<?>) owner.eGet(feature)).stream().anyMatch(resources::contains)) {
			draft.list(owner, feature).removeIf(resources::contains);
		}
	}

	/** The list of a kernel or pool that takes this resource. */
	static EReference feature(EObject owner, EObject resource) {
		boolean pool = owner instanceof Pool;
		return switch (resource) {
		case HardwareThread thread -> pool ? MODEL.getPool_Threads() : MODEL.getSpawnedKernel_Threads();
		case PlatformDevice device -> pool ? MODEL.getPool_PlatformDevices() : MODEL.getSpawnedKernel_PlatformDevices();
		default -> pool ? MODEL.getPool_Devices() : MODEL.getSpawnedKernel_Devices();
		};
	}

	/** All threads of the plan's machine in tree order. */
	static List<HardwareThread> machineThreads(Plan plan) {
		return design(plan).map(Design::getMachine).map(MachineIndex::threadsBelow).orElse(List.of());
	}

	static Optional<Design> design(EObject object) {
		return MachineIndex.enclosing(object, Design.class);
	}

	/** {@code "web"}, {@code pool} or {@code host}, for labels and headlines without quotes. */
	static String name(EObject owner) {
		return switch (owner) {
		case SpawnedKernel kernel when kernel.getName() != null && !kernel.getName().isBlank() -> kernel.getName();
		case SpawnedKernel kernel -> "unnamed kernel";
		case Pool pool -> "pool";
		case null, default -> "host";
		};
	}
}
