// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.validation.Words;

/** Adds a paravirtual device to a kernel, with a name that no other device of the kernel has, such as {@code net0}. */
public final class AddVirtioDeviceCommand extends ModelCommand {
	/** Virtio 1.2, 2.7: the size of a split queue is a power of two up to 32768. */
	public static final int MAX_QUEUE_SIZE = 32_768;
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final Plan plan;
	private final SpawnedKernel kernel;
	private final VirtioKind kind;
	private VirtioDevice device;

	public AddVirtioDeviceCommand(Plan plan, SpawnedKernel kernel, VirtioKind kind) {
		super("Add virtio %s device to %s".formatted(word(kind), Owners.name(kernel)));
		this.plan = plan;
		this.kernel = kernel;
		this.kind = kind;
	}

	/** The new device; null before execution. */
	public VirtioDevice device() {
		return device;
	}

	private static String word(VirtioKind kind) {
		return switch (kind) {
		case NET -> "network";
		case BLOCK -> "block";
		case CONSOLE -> "console";
		};
	}

	private static String prefix(VirtioKind kind) {
		return switch (kind) {
		case NET -> "net";
		case BLOCK -> "blk";
		case CONSOLE -> "console";
		};
	}

	/** Network and console have a queue for each direction (virtio 1.2, 5.1.2 and 5.3.2). */
	private static int queues(VirtioKind kind) {
		return kind == VirtioKind.BLOCK ? 1 : 2;
	}

	/** Why a virtio device cannot have a value, or null. */
	static String refuseValue(VirtioDevice device, EStructuralFeature feature, Object value) {
		if (feature == MODEL.getVirtioDevice_Queues() && (Integer) value < 1) {
			return "A virtio device has one queue at least";
		}
		if (feature == MODEL.getVirtioDevice_QueueSize()
				&& ((Integer) value < 1 || (Integer) value > MAX_QUEUE_SIZE || Integer.bitCount((Integer) value) != 1)) {
			return "The size of a virtio queue is a power of two from 1 to " + MAX_QUEUE_SIZE;
		}
		if (feature == MODEL.getVirtioDevice_Name()) {
			if (value == null || ((String) value).isBlank()) {
				return "A virtio device needs a name";
			}
			if (device.eContainer() instanceof SpawnedKernel kernel
					&& kernel.getVirtioDevices().stream().anyMatch(other -> other != device && value.equals(other.getName()))) {
				return "%s has a virtio device %s already".formatted(Owners.name(kernel), Words.quoted((String) value));
			}
		}
		return null;
	}

	@Override
	String refuse() {
		return plan.isLocked() ? refuseLocked(plan) : kernel.eContainer() != plan ? "The kernel is not in this plan" : null;
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		device = create(plan, kind);
		Set<String> used = kernel.getVirtioDevices().stream().map(VirtioDevice::getName).collect(Collectors.toSet());
		int number = 0;
		while (used.contains(prefix(kind) + number)) {
			number++;
		}
		device.setName(prefix(kind) + number);
		draft.list(kernel, MODEL.getSpawnedKernel_VirtioDevices()).add(device);
	}

	private static VirtioDevice create(Plan plan, VirtioKind kind) {
		VirtioDevice created = DesignFactory.eINSTANCE.createVirtioDevice();
		created.setUid(Designs.freshUid(plan, "virtio"));
		created.setKind(kind);
		created.setQueues(queues(kind));
		return created;
	}

	@Override
	Collection<? extends EObject> main() {
		return device == null ? List.of(kernel) : List.of(device, kernel);
	}
}
