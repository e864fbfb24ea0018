// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.validation.Words;

/**
 * Gives PCI and platform devices to a kernel, to the pool or back to the host and takes them from everybody else. A device that the
 * host cannot run without stays with the host.
 */
public final class AssignDevicesCommand extends ModelCommand {
	private static final int CLASS_STORAGE = 0x01;
	private static final int CLASS_NETWORK = 0x02;

	private final Plan plan;
	/** What the person chose. */
	private final Set<Element> chosen;
	/** What goes: the chosen devices and perhaps the rest of their IOMMU groups. */
	private final Set<Element> devices;
	/** A kernel or the pool of the plan; null for the host. */
	private final EObject owner;

	private AssignDevicesCommand(Plan plan, Collection<? extends Element> chosen, boolean wholeGroups, EObject owner) {
		super("Give devices to " + Owners.name(owner));
		this.plan = plan;
		this.chosen = new LinkedHashSet<>(chosen);
		this.owner = owner;
		devices = new LinkedHashSet<>(chosen);
		if (wholeGroups) {
			List<PciDevice> pci = chosen.stream().filter(PciDevice.class::isInstance).map(PciDevice.class::cast).toList();
			devices.addAll(IommuGroups.complete(Owners.design(plan).map(Design::getMachine).orElse(null), pci));
		}
		if (devices.size() == 1) {
			setLabel("Give " + Words.devices(devices) + " to " + Owners.name(owner));
		}
	}

	/** @param devices {@link PciDevice}s and {@link PlatformDevice}s */
	public static AssignDevicesCommand toKernel(Plan plan, Collection<? extends Element> devices, SpawnedKernel kernel) {
		return new AssignDevicesCommand(plan, devices, false, Objects.requireNonNull(kernel));
	}

	public static AssignDevicesCommand toPool(Plan plan, Collection<? extends Element> devices) {
		return new AssignDevicesCommand(plan, devices, false, Objects.requireNonNull(plan.getPool(), "the plan has no pool, see Designs.complete"));
	}

	public static AssignDevicesCommand toHost(Plan plan, Collection<? extends Element> devices) {
		return new AssignDevicesCommand(plan, devices, false, null);
	}

	/** @param owner a spawned kernel or the pool of the plan; anything else means the host */
	public static AssignDevicesCommand to(Plan plan, Collection<? extends Element> devices, EObject owner) {
		return new AssignDevicesCommand(plan, devices, false, target(plan, owner));
	}

	/** Takes the other devices of the same IOMMU groups along, which is what people want, see {@link IommuGroups}. @param owner as in {@link #to} */
	public static AssignDevicesCommand withGroups(Plan plan, Collection<? extends Element> devices, EObject owner) {
		return new AssignDevicesCommand(plan, devices, true, target(plan, owner));
	}

	/** A kernel or the pool of the plan; null for the host. */
	static EObject target(Plan plan, EObject owner) {
		return owner instanceof SpawnedKernel || owner != null && owner == plan.getPool() ? owner : null;
	}

	/** All devices that go, the chosen ones first. */
	public List<Element> devices() {
		return new ArrayList<>(devices);
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
		return owner == null ? null : refuseCritical();
	}

	/** The host keeps what it cannot run without; a device that a file gave away already may go on. */
	private String refuseCritical() {
		Ownership ownership = Ownership.of(plan);
		for (Element element : devices) {
			if (element instanceof PciDevice device && device.isBootCritical() && ownership.ownerOf(device) == Owner.HOST) {
				String address = Objects.requireNonNullElse(device.getAddress(), "The device");
				return chosen.contains(device) ? "%s is %s: the host cannot run without it; choose another device".formatted(address, critical(device))
						: "IOMMU group %d holds %s, %s: the host cannot run without it; choose a device of another group"
								.formatted(device.getIommuGroup(), address, critical(device));
			}
		}
		return null;
	}

	/** {@code the boot disk}, {@code the host's network card} or what else the source says. */
	static String critical(PciDevice device) {
		String reason = device.getBootCriticalReason() == null || device.getBootCriticalReason().isBlank() ? "" : device.getBootCriticalReason();
		if (reason.contains("only network card")) {
			return "the host's only network card";
		}
		if (isNetwork(device)) {
			return "the host's network card";
		}
		return isStorage(device) ? "the boot disk" : "boot critical" + (reason.isEmpty() ? "" : " (" + reason + ")");
	}

	static boolean isNetwork(PciDevice device) {
		return isOfClass(device, CLASS_NETWORK) || device.getOsDevices().stream().anyMatch(os -> os.getKind() == OsDeviceKind.NETWORK);
	}

	static boolean isStorage(PciDevice device) {
		return isOfClass(device, CLASS_STORAGE) || device.getOsDevices().stream().anyMatch(os -> os.getKind() == OsDeviceKind.STORAGE);
	}

	private static boolean isOfClass(PciDevice device, int code) {
		return device.getClassCode() != null && device.getClassCode() >> 8 == code;
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
