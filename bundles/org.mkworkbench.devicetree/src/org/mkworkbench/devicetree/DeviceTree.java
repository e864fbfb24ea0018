// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A device tree with what its blob carries besides the nodes. Mutable and not thread safe.
 * <p>
 * Two trees are equal when they give the same blob: order counts; comments and the type hints of values do not.
 */
public final class DeviceTree {

	private final DeviceTreeNode root;
	private final List<MemoryReservation> memoryReservations = new ArrayList<>();
	private int bootCpu;

	/** An empty tree: a root without properties and children, boot CPU 0. */
	public DeviceTree() {
		root = DeviceTreeNode.newRoot();
	}

	public DeviceTreeNode root() {
		return root;
	}

	/** The node at an absolute path such as {@code /instances/web}; unit addresses must be written out. */
	public Optional<DeviceTreeNode> find(String path) {
		return root.find(path);
	}

	/** Like {@link #find}, with an exception naming the first missing node when there is none. */
	public DeviceTreeNode require(String path) {
		return root.require(path);
	}

	/** The live, modifiable list, in blob order. */
	public List<MemoryReservation> memoryReservations() {
		return memoryReservations;
	}

	public DeviceTree reserve(long address, long size) {
		memoryReservations.add(new MemoryReservation(address, size));
		return this;
	}

	/** Physical id of the boot CPU as the blob header states it ({@code boot_cpuid_phys}), unsigned 32 bit. */
	public int bootCpu() {
		return bootCpu;
	}

	public DeviceTree setBootCpu(int physicalId) {
		bootCpu = physicalId;
		return this;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeviceTree that && bootCpu == that.bootCpu && memoryReservations.equals(that.memoryReservations)
				&& root.equals(that.root);
	}

	@Override
	public int hashCode() {
		return Objects.hash(bootCpu, memoryReservations, root);
	}

	/** The tree as DTS text. */
	@Override
	public String toString() {
		return DtsPrinter.print(this);
	}
}
