// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.HostNode;
import org.mkworkbench.engine.host.HostPciDevice;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;

/**
 * The machine of a design as the hardware an engine's host finds. What the model does not know and the plan does not use is filled in, and
 * each filling is noted: physical ids of unused CPUs, memory sizes, page and block size.
 */
final class Hardware {
	/** x86-64 and the usual arm64 set-up. */
	private static final int DEFAULT_PAGE = 4096;
	/** memory_block_size_bytes() of x86-64 below 64 GiB. */
	private static final long DEFAULT_BLOCK = 128L << 20;
	/** Memory assumed for a node of unknown size. */
	private static final long DEFAULT_NODE = 1L << 40;
	/** PCI's own value for "no device answers". */
	private static final int NO_ID = 0xffff;

	private final Machine machine;
	private final List<String> notes = new ArrayList<>();

	private Hardware(Machine machine) {
		this.machine = machine;
	}

	/** @param notes gets a sentence for each value that had to be assumed */
	static HostMachine of(Machine machine, List<String> notes) throws RunException {
		Hardware hardware = new Hardware(machine);
		int page = Math.toIntExact(Objects.requireNonNullElse(machine.getPageSize(), (long) DEFAULT_PAGE));
		long block = Objects.requireNonNullElse(machine.getMemoryBlockSize(), Math.max(DEFAULT_BLOCK, page));
		List<HostCpu> cpus = hardware.cpus();
		List<HostNode> nodes = hardware.nodes();
		List<HostPciDevice> devices = hardware.devices();
		notes.addAll(hardware.notes);
		try {
			return new HostMachine(Objects.requireNonNullElse(machine.getName(), "machine"), page, block, cpus, nodes, devices);
		} catch (IllegalArgumentException e) {
			throw new RunException(e.getMessage() + " Correct the machine: import it again, or merge a better source.", e);
		}
	}

	private List<HostCpu> cpus() {
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine).stream().filter(thread -> thread.getOsIndex() != null).toList();
		HardwareThread boot = Optional.ofNullable(machine.getBootThread())
				.or(() -> new MachineIndex(machine).thread(0)).orElse(threads.isEmpty() ? null : threads.getFirst());
		Map<HardwareThread, Long> ids = physicalIds(threads);
		Map<Object, Integer> packages = new LinkedHashMap<>();
		Map<Object, Integer> caches = new LinkedHashMap<>();
		Map<Object, Integer> cores = new LinkedHashMap<>();
		List<HostCpu> cpus = new ArrayList<>();
		for (HardwareThread thread : threads) {
			int socket = MachineIndex.packageOf(thread).map(each -> number(packages, each)).orElse(-1);
			int cache = MachineIndex.lastLevelCache(thread).map(each -> number(caches, each)).orElse(-1);
			// A thread that no core is known of is a core of its own.
			int core = number(cores, MachineIndex.enclosing(thread, Core.class).map(Object.class::cast).orElse(thread));
			int node = MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).orElse(-1);
			cpus.add(new HostCpu(ids.get(thread), thread.getOsIndex(), socket, cache, core, node, thread.isOnline(), thread == boot));
		}
		return cpus;
	}

	private static int number(Map<Object, Integer> numbers, Object object) {
		return numbers.computeIfAbsent(object, key -> numbers.size());
	}

	/** The export made sure that CPUs in use have ids of their own; others may lack one or share one, and get one above all known. */
	private Map<HardwareThread, Long> physicalIds(List<HardwareThread> threads) {
		Set<Long> used = new HashSet<>();
		Map<HardwareThread, Long> ids = new LinkedHashMap<>();
		List<HardwareThread> without = new ArrayList<>();
		for (HardwareThread thread : threads) {
			if (thread.getPhysicalId() != null && used.add(thread.getPhysicalId())) {
				ids.put(thread, thread.getPhysicalId());
			} else {
				without.add(thread);
			}
		}
		long next = used.stream().mapToLong(Long::longValue).filter(id -> id >= 0 && id < 1L << 62).max().orElse(-1) + 1;
		for (HardwareThread thread : without) {
			ids.put(thread, next++);
		}
		if (!without.isEmpty()) {
			notes.add("CPUs " + MachineIndex.cpuSet(without) + " have no physical id of their own; the run gives them made-up ones.");
		}
		return ids;
	}

	private List<HostNode> nodes() {
		List<HostNode> nodes = new ArrayList<>();
		for (NumaNode node : new MachineIndex(machine).nodes()) {
			if (node.getBytes() == null) {
				notes.add("The memory size of NUMA node " + node.getOsIndex() + " is unknown; the run assumes 1 TiB.");
			}
			nodes.add(new HostNode(node.getOsIndex(), Objects.requireNonNullElse(node.getBytes(), DEFAULT_NODE)));
		}
		return nodes;
	}

	private List<HostPciDevice> devices() {
		Set<String> seen = new HashSet<>();
		List<HostPciDevice> devices = new ArrayList<>();
		for (PciDevice device : machine.getPciDevices()) {
			if (device.getAddress() != null && seen.add(device.getAddress().toLowerCase(Locale.ROOT))) {
				int node = device.getNode() == null ? -1 : Objects.requireNonNullElse(device.getNode().getOsIndex(), -1);
				devices.add(new HostPciDevice(device.getAddress(), Objects.requireNonNullElse(device.getVendorId(), NO_ID),
						Objects.requireNonNullElse(device.getDeviceId(), NO_ID), node));
			}
		}
		return devices;
	}
}
