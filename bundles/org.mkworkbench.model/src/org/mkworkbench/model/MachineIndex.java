// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.TopologyObject;

/**
 * Look-ups in one machine by the numbers that people and tools use. Built once in linear time and immutable; make a new one after
 * the machine changed. The static methods walk the tree and are always right.
 */
public final class MachineIndex {
	private final Machine machine;
	private final List<HardwareThread> threads;
	private final Map<Integer, HardwareThread> byOsIndex = new LinkedHashMap<>();
	private final Map<Long, HardwareThread> byPhysicalId = new HashMap<>();
	private final Map<Integer, NumaNode> nodes = new LinkedHashMap<>();
	private final Map<String, PciDevice> devices = new LinkedHashMap<>();

	public MachineIndex(Machine machine) {
		this.machine = machine;
		threads = threadsBelow(machine);
		for (HardwareThread thread : threads) {
			if (thread.getOsIndex() != null) {
				byOsIndex.putIfAbsent(thread.getOsIndex(), thread);
			}
			if (thread.getPhysicalId() != null) {
				byPhysicalId.putIfAbsent(thread.getPhysicalId(), thread);
			}
		}
		machine.getNumaNodes().stream().filter(node -> node.getOsIndex() != null)
				.sorted(Comparator.comparing(NumaNode::getOsIndex)).forEach(node -> nodes.putIfAbsent(node.getOsIndex(), node));
		machine.getPciDevices().stream().filter(device -> device.getAddress() != null)
				.forEach(device -> devices.putIfAbsent(device.getAddress(), device));
	}

	public Machine machine() {
		return machine;
	}

	/** All threads, online or not, in tree order. */
	public List<HardwareThread> threads() {
		return threads;
	}

	public Optional<HardwareThread> thread(int osIndex) {
		return Optional.ofNullable(byOsIndex.get(osIndex));
	}

	public Optional<HardwareThread> threadByPhysicalId(long physicalId) {
		return Optional.ofNullable(byPhysicalId.get(physicalId));
	}

	/** Nodes in ascending order of their number. */
	public Collection<NumaNode> nodes() {
		return nodes.values();
	}

	public Optional<NumaNode> node(int osIndex) {
		return Optional.ofNullable(nodes.get(osIndex));
	}

	/** @param address in the form of {@link PciDevice#getAddress()} */
	public Optional<PciDevice> device(String address) {
		return Optional.ofNullable(devices.get(address));
	}

	/** Threads of a machine or of one object of its tree, itself included, in tree order. */
	public static List<HardwareThread> threadsBelow(EObject root) {
		List<HardwareThread> found = new ArrayList<>();
		collect(root, found);
		return List.copyOf(found);
	}

	private static void collect(EObject object, List<HardwareThread> found) {
		switch (object) {
		case HardwareThread thread -> found.add(thread);
		case TopologyObject parent -> parent.getChildren().forEach(child -> collect(child, found));
		case Machine parent -> parent.getChildren().forEach(child -> collect(child, found));
		default -> { /* nothing else holds threads */ }
		}
	}

	/** The nearest object of a type at or above another one in the tree. */
	public static <T extends EObject> Optional<T> enclosing(EObject object, Class<T> type) {
		for (EObject current = object; current != null; current = current.eContainer()) {
			if (type.isInstance(current)) {
				return Optional.of(type.cast(current));
			}
		}
		return Optional.empty();
	}

	/** Threads on the same core, itself included; just the thread where the source knew no cores. */
	public static List<HardwareThread> siblings(HardwareThread thread) {
		return enclosing(thread, Core.class).map(MachineIndex::threadsBelow).orElseGet(() -> List.of(thread));
	}

	public static Optional<Package> packageOf(HardwareThread thread) {
		return enclosing(thread, Package.class);
	}

	/** The largest-level cache above the thread that holds data. */
	public static Optional<Cache> lastLevelCache(HardwareThread thread) {
		Cache last = null;
		for (EObject current = thread; current != null; current = current.eContainer()) {
			if (current instanceof Cache cache && cache.getKind() != CacheKind.INSTRUCTION && (last == null || cache.getLevel() >= last.getLevel())) {
				last = cache;
			}
		}
		return Optional.ofNullable(last);
	}

	/** The node whose memory is nearest: of several local ones the first that holds ordinary memory. */
	public static Optional<NumaNode> nodeOf(HardwareThread thread) {
		return thread.getNumaNodes().stream().min(Comparator.comparing((NumaNode node) -> switch (node.getKind()) {
		case DRAM, UNKNOWN -> 0;
		default -> 1;
		}).thenComparing(node -> Objects.requireNonNullElse(node.getOsIndex(), Integer.MAX_VALUE)));
	}

	/** Linux numbers of threads; a thread without a number is left out. */
	public static CpuSet cpuSet(Collection<? extends HardwareThread> threads) {
		return CpuSet.of(threads.stream().map(HardwareThread::getOsIndex).filter(Objects::nonNull).toList());
	}
}
