// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;

/** Owners as tables name and order them. */
final class OwnerNames {
	private OwnerNames() {
	}

	/** A kernel or the pool; null for the host, and in a design without plans. */
	static EObject owner(Ownership ownership, EObject resource) {
		if (ownership == null) {
			return null;
		}
		return switch (ownership.ownerOf(resource)) {
		case KERNEL -> ownership.kernelOf(resource);
		case POOL -> ownership.plan().getPool();
		case HOST -> null;
		};
	}

	static String of(EObject owner) {
		return switch (owner) {
		case SpawnedKernel kernel when kernel.getName() != null && !kernel.getName().isBlank() -> kernel.getName();
		case SpawnedKernel kernel -> Messages.Owner_noName;
		case Pool pool -> Messages.Owner_pool;
		case null, default -> Messages.Owner_host;
		};
	}

	/** Host, kernels in the plan's order, pool. */
	static int rank(Plan plan, EObject owner) {
		return switch (owner) {
		case SpawnedKernel kernel -> plan == null ? 1 : 1 + plan.getKernels().indexOf(kernel);
		case Pool pool -> Integer.MAX_VALUE;
		case null, default -> 0;
		};
	}
}
