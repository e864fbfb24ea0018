// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.validation.Words;

/** Gives PCI and platform devices to a kernel, to the pool or back to the host and takes them from everybody else. */
public final class AssignDevicesCommand extends ModelCommand {
	private final Plan plan;
	private final Set<Element> devices;
	/** A kernel or the pool of the plan; null for the host. */
	private final EObject owner;

	private AssignDevicesCommand(Plan plan, Collection<? extends Element> devices, EObject owner) {
		super("Give devices to " + Owners.name(owner));
		this.plan = plan;
		this.devices = new LinkedHashSet<>(devices);
		this.owner = owner;
		if (devices.size() == 1) {
			setLabel("Give " + Words.devices(devices) + " to " + Owners.name(owner));
		}
	}

	/** @param devices {@link PciDevice}s and {@link PlatformDevice}s */
	public static AssignDevicesCommand toKernel(Plan plan, Collection<? extends Element> devices, SpawnedKernel kernel) {
		return new AssignDevicesCommand(plan, devices, Objects.requireNonNull(kernel));
	}

	public static AssignDevicesCommand toPool(Plan plan, Collection<? extends Element> devices) {
		return new AssignDevicesCommand(plan, devices, Objects.requireNonNull(plan.getPool(), "the plan has no pool, see Designs.complete"));
	}

	public static AssignDevicesCommand toHost(Plan plan, Collection<? extends Element> devices) {
		return new AssignDevicesCommand(plan, devices, null);
	}

	/** @param owner a spawned kernel or the pool of the plan; anything else means the host */
	static AssignDevicesCommand to(Plan plan, Collection<? extends Element> devices, EObject owner) {
		return new AssignDevicesCommand(plan, devices, owner instanceof SpawnedKernel || owner == plan.getPool() ? owner : null);
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		if (devices.isEmpty()) {
			return "There is no device to move";
		}
		if (!devices.stream().allMatch(device -> device instanceof PciDevice || device instanceof PlatformDevice)) {
			return "Only PCI and platform devices can be given to a kernel";
		}
		if (owner instanceof SpawnedKernel kernel && kernel.eContainer() != plan) {
			return "The kernel is not in this plan";
		}
		return null;
	}

	@Override
	void draft(Draft draft) {
		Owners.take(draft, plan, devices, owner);
		if (owner != null) {
			for (Element device : devices) {
				List<Element> list = draft.list(owner, Owners.feature(owner, device));
				if (!list.contains(device)) {
					list.add(device);
				}
			}
		}
	}

	@Override
	Collection<? extends EObject> main() {
		return owner == null ? List.copyOf(devices) : List.of(owner);
	}
}
