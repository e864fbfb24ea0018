// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** A plan, who owns what in it, and the colours to draw it in. */
record PlanLook(Design design, Plan plan, Ownership ownership, boolean dark) {
	DiagramColours colours() {
		return DiagramColours.of(dark);
	}

	OwnerColours.Swatch kernel(SpawnedKernel kernel) {
		OwnerColours.Swatch swatch = OwnerColours.kernel(kernel.getColour(), dark);
		return kernel.getRole() == KernelRole.REAL_TIME ? swatch.withHatch() : swatch;
	}

	OwnerColours.Swatch host() {
		return OwnerColours.host(dark);
	}

	OwnerColours.Swatch pool() {
		return OwnerColours.pool(dark);
	}

	/** Of a thread or device. */
	OwnerColours.Swatch ownerOf(EObject resource) {
		SpawnedKernel kernel = ownership.kernelOf(resource);
		return kernel != null ? kernel(kernel) : ownership.ownerOf(resource) == Owner.POOL ? pool() : host();
	}

	/** Of a card. */
	OwnerColours.Swatch card(EObject card) {
		return switch (card) {
		case SpawnedKernel kernel -> kernel(kernel);
		case HostKernel host -> host();
		default -> pool();
		};
	}
}
