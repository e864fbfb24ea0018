// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;

/**
 * Somebody who has a resource in a plan. Equal when it is the same kernel, the pool or the host.
 *
 * @param element the spawned kernel, the pool or the host kernel; null where the plan lacks it
 * @param label   for sentences: {@code "web"}, {@code the pool}, {@code the host}
 */
public record Holder(Owner owner, Element element, String label) {
	/** The spawned kernel, or null. */
	public SpawnedKernel kernel() {
		return element instanceof SpawnedKernel kernel ? kernel : null;
	}

	public boolean isKernel() {
		return owner == Owner.KERNEL;
	}

	/** May be null. */
	public String uid() {
		return element == null ? null : element.getUid();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Holder holder && holder.owner == owner && holder.element == element;
	}

	@Override
	public int hashCode() {
		return 31 * owner.ordinal() + System.identityHashCode(element);
	}
}
