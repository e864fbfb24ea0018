// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.HOST;
import static org.mkworkbench.engine.host.HostResources.POOL;
import static org.mkworkbench.engine.host.HostResources.hex;

import java.util.List;

import org.mkworkbench.engine.host.HostLogEntry.Severity;
import org.mkworkbench.engine.host.InstanceRequest.PciRequest;
import org.mkworkbench.engine.host.InstanceRequest.PlatformDevice;
import org.mkworkbench.engine.host.message.CpuChange;
import org.mkworkbench.engine.host.message.MemoryChange;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.Payload;

/**
 * Carries out steps: the mk_pool_* and mk_send_* functions of hotplug.c 0646f02, instances as in kernfs.c and core.c 00ff7b0. An instance
 * that runs is asked by a message, one that does not is not told.
 */
final class Moves {
	private final HostState host;

	Moves(HostState host) {
		this.host = host;
	}

	/**
	 * Does a step, or as much of it as there is before a kernel must be asked.
	 *
	 * @param warnings gets what is done only in part
	 * @return the message to send, or null if the step is done
	 */
	KernelMessage begin(Step step, List<String> warnings) throws HostError {
		switch (step) {
			case Step.Refuse(String errno, String text) -> throw new HostError(errno, text);
			case Step.Target(String path) -> requireTarget(path);
			case Step.Warn(String text) -> warnings.add(text);
			case Step.RequireNew(String name, int id) -> requireNew(name, id);
			case Step.Create create -> create(create, warnings);
			case Step.Destroy(String name, boolean undo) -> destroy(name, undo, warnings);
			case Step.GrowPool(long size, int node) -> host.memory.growAndPark(size, node);
			case Step.ShrinkPool(long base, long size) -> host.memory.shrink(base, size, host.resources.poolMembers().isEmpty());
			case Step.PoolCpu(long cpu, boolean give) -> {
				if (give) {
					host.resources.cpuToPool(cpu);
				} else {
					host.resources.lend(cpu, HOST);
				}
			}
			case Step.PoolDevice(PciAddress device, boolean give, String alias) -> {
				if (give) {
					host.resources.deviceToPool(device.toString(), alias);
				} else {
					host.resources.deviceToHost(device.toString());
				}
			}
			case Step.Move move -> {
				return begin(move);
			}
		}
		return null;
	}

	private KernelMessage begin(Step.Move move) throws HostError {
		host.requireKexecLock();
		Instance instance = host.require(move.instance());
		if (!instance.active()) {
			settle(instance, move);
			return null;
		}
		if (move instanceof Step.CpuMove cpu && cpu.give()) {
			host.resources.requireFree(cpu.cpu());
			// The child cannot wake a CPU that waits in the host's area.
			parked(cpu, "instance " + instance.id);
		}
		host.kexecLocked = true;
		Payload payload = payload(move);
		return new KernelMessage(instance.id, type(move), payload.encode(), payload.resourceId());
	}

	private void parked(Step.CpuMove cpu, String where) {
		host.log.add(Severity.INFO, HOST, cpu(cpu) + ": parked for " + where);
	}

	private String cpu(Step.CpuMove move) {
		return host.machine.cpuName(move.cpu());
	}

	private static int type(Step.Move move) {
		return switch (move) {
			case Step.CpuMove _ -> move.give() ? MessageType.CPU_ADD : MessageType.CPU_REMOVE;
			case Step.MemoryMove _ -> move.give() ? MessageType.MEMORY_ADD : MessageType.MEMORY_REMOVE;
			case Step.DeviceMove _ -> move.give() ? MessageType.DEVICE_ADD : MessageType.DEVICE_REMOVE;
		};
	}

	/** Removals carry ids only. */
	private Payload payload(Step.Move move) {
		boolean give = move.give();
		int page = host.machine.pageSize();
		return switch (move) {
			case Step.CpuMove cpu -> new CpuChange(cpu.cpu(), give ? cpu.node() : 0, give ? cpu.flags() : 0, HOST);
			case Step.MemoryMove memory -> new MemoryChange(memory.base() / page, memory.size() / page, give ? memory.node() : 0,
					give ? memory.type() : 0, HOST);
			case Step.DeviceMove device -> device.device().change(give ? device.driver() : "", give ? device.flags() : 0);
		};
	}

	/** The kernel asked has done its part. What it would have refused itself is found here. */
	void finish(Step.Move move) throws HostError {
		host.kexecLocked = false;
		try {
			Instance instance = host.require(move.instance());
			requireWilling(instance, move);
			settle(instance, move);
		} catch (HostError e) {
			abandon(move);
			throw e;
		}
		if (move instanceof Step.CpuMove cpu && !cpu.give()) {
			parked(cpu, "the host");
		}
	}

	/** The kernel asked refused, did not answer, or could not be reached: a CPU it was to get comes home. */
	void abandon(Step.Move move) {
		host.kexecLocked = false;
		if (move instanceof Step.CpuMove cpu && cpu.give()) {
			parked(cpu, "the host");
		}
	}

	/** What mk_do_cpu_add, mk_do_cpu_remove, mk_do_mem_add and so on check in the kernel asked. */
	private void requireWilling(Instance instance, Step.Move move) throws HostError {
		switch (move) {
			case Step.CpuMove cpu when cpu.give() -> {
				if (!instance.knownCpus.contains(cpu.cpu())) {
					throw new HostError("ENODEV", cpu(cpu) + " was not in the pool when instance \"" + instance.name
							+ "\" started, so its kernel does not know it; start it again to give it this CPU");
				}
			}
			case Step.CpuMove cpu -> {
				if (!instance.cpus.contains(cpu.cpu())) {
					throw new HostError("ENODEV", "instance \"" + instance.name + "\" does not have " + cpu(cpu));
				}
				if (instance.cpus.indexOf(cpu.cpu()) == 0) {
					throw Fdt.invalid(cpu(cpu) + " is the boot CPU of instance \"" + instance.name + "\", which runs");
				}
			}
			case Step.MemoryMove memory -> {
				long block = host.machine.memoryBlockSize();
				if (memory.base() % block != 0 || memory.size() % block != 0) {
					throw Fdt.invalid("instance \"" + instance.name + "\" is active: its memory changes in blocks of " + block
							+ " bytes, but the range is " + hex(memory.size()) + " bytes at " + hex(memory.base()));
				}
			}
			default -> {
			}
		}
	}

	/** The host's book-keeping; all there is to do for an instance that does not run. */
	private void settle(Instance instance, Step.Move move) throws HostError {
		switch (move) {
			case Step.CpuMove cpu -> move(instance, cpu);
			case Step.MemoryMove memory when memory.give() -> instance.add(host.memory.take(memory.base(), memory.size()));
			case Step.MemoryMove memory -> instance.removeMemory(host.memory, memory.base(), memory.size());
			case Step.DeviceMove device -> move(instance, device);
		}
	}

	private void move(Instance instance, Step.CpuMove move) throws HostError {
		if (move.give()) {
			host.resources.lend(move.cpu(), instance.id);
			instance.cpus.add(move.cpu());
		} else if (instance.cpus.remove((Object) move.cpu())) {
			host.resources.returnCpu(move.cpu());
		} else {
			throw Fdt.invalid(cpu(move) + " does not belong to instance \"" + instance.name + "\"");
		}
	}

	/** A device that is not where it should come from is ENOENT for the host, ENODEV for a kernel that looks for it. */
	private void move(Instance instance, Step.DeviceMove move) throws HostError {
		String address = move.device().toString();
		String errno = instance.active() ? "ENODEV" : "ENOENT";
		if (move.give()) {
			host.resources.lendDevice(address, instance.id, errno);
			instance.devices.add(address);
		} else if (instance.devices.remove(address)) {
			host.resources.returnDevice(address);
		} else {
			throw new HostError(errno, "instance \"" + instance.name + "\" does not have PCI device " + address);
		}
	}

	// Instances

	/** @param path a target path, or in dialect H the name of an instance */
	private void requireTarget(String path) throws HostError {
		if (path.equals("/resources")) {
			if (!host.managesPool) {
				throw new HostError("EPERM", "there is no pool yet; write a baseline first");
			}
		} else if (host.dialect == Dialect.H) {
			if (host.find(path).isEmpty()) {
				throw Fdt.invalid("there is no instance \"" + path + "\"");
			}
		} else if (!path.equals("/instances")) {
			host.require(path.substring(path.lastIndexOf('/') + 1));
		}
	}

	private void requireNew(String name, int id) throws HostError {
		if (host.find(name).isPresent()) {
			throw new HostError("EEXIST", "there is an instance \"" + name + "\" already");
		}
		if (id == HOST) {
			throw new HostError("EEXIST", "instance \"" + name + "\": id 0 is the host kernel");
		}
		if (host.instances.containsKey(id)) {
			throw new HostError("EEXIST", "instance \"" + name + "\": id " + id + " is used by \"" + host.instances.get(id).name + "\"");
		}
	}

	/** mk_instance_reserve_resources: too little memory fails; of a kind of which one is not free, the instance gets none. */
	private void create(Step.Create step, List<String> warnings) throws HostError {
		int id = step.id();
		if (id < 0) {
			id = 1;
			while (host.instances.containsKey(id)) {
				id++;
			}
		}
		InstanceRequest request = step.resources();
		requireWays(step.name(), request.llcWayMask());
		Instance instance = new Instance(id, step.name());
		if (request.memoryBytes() != 0) {
			try {
				host.memory.allocate(request.memoryBytes(), request.node()).forEach(instance::add);
			} catch (HostError e) {
				throw new HostError(e.errno(), "instance \"" + step.name() + "\": " + e.getMessage());
			}
		}
		instance.llcWayMask = request.llcWayMask();
		instance.virtio.addAll(request.virtio());
		host.instances.put(id, instance);
		host.log.add(Severity.INFO, id, "instance \"" + instance.name + "\": ready, created with id " + id);
		reserve(instance, request, warnings);
	}

	private void requireWays(String name, int mask) throws HostError {
		if (mask != 0 && (mask & ~host.llcWayMask) != 0) {
			throw Fdt.invalid("instance \"" + name + "\": cache ways " + hex(mask) + " are not all in the pool's " + hex(host.llcWayMask));
		}
		for (Instance other : host.instances.values()) {
			if ((mask & other.llcWayMask) != 0) {
				throw new HostError("EBUSY", "instance \"" + name + "\": cache ways " + hex(mask) + " overlap those of \"" + other.name + "\"");
			}
		}
	}

	private void reserve(Instance instance, InstanceRequest request, List<String> warnings) throws HostError {
		String without = "instance \"" + instance.name + "\" is created without ";
		List<String> missing = request.cpus().stream().filter(cpu -> host.resources.cpuOwner(cpu) != POOL).map(host.machine::cpuName).toList();
		if (missing.isEmpty()) {
			for (long cpu : request.cpus()) {
				move(instance, new Step.CpuMove(instance.name, true, cpu, 0, 0));
			}
		} else {
			warnings.add(without + "CPUs: " + String.join(", ", missing) + " not free in the pool (EBUSY)");
		}
		missing = request.pci().stream().filter(device -> !lendable(device)).map(device -> device.address().toString()).toList();
		if (missing.isEmpty()) {
			for (PciRequest device : request.pci()) {
				if (!instance.devices.contains(device.address().toString())) {
					move(instance, new Step.DeviceMove(instance.name, true, device.address(), "", 0));
				}
			}
		} else {
			warnings.add(without + "PCI devices: " + String.join(", ", missing) + " not free in the pool with these ids (ENOENT)");
		}
		missing = request.platform().stream().map(PlatformDevice::name).filter(name -> pooled(name) == null).toList();
		if (missing.isEmpty()) {
			request.platform().forEach(device -> {
				PlatformDevice lent = pooled(device.name());
				if (lent != null) {
					host.resources.platform.remove(lent);
					instance.platform.add(lent);
				}
			});
		} else {
			warnings.add(without + "platform devices: " + String.join(", ", missing) + " not free in the pool (ENOENT)");
		}
	}

	private boolean lendable(PciRequest request) {
		String address = request.address().toString();
		if (host.resources.deviceOwner(address) != POOL) {
			return false;
		}
		HostPciDevice device = host.resources.device(address);
		return (device.vendorId() & 0xffff) == request.vendor() && (device.deviceId() & 0xffff) == request.device();
	}

	private PlatformDevice pooled(String name) {
		return host.resources.platform.stream().filter(device -> device.name().equals(name)).findFirst().orElse(null);
	}

	private void destroy(String name, boolean undo, List<String> warnings) throws HostError {
		if (undo && host.find(name).isEmpty()) {
			warnings.add("instance \"" + name + "\" is gone already");
			return;
		}
		Instance instance = host.require(name);
		if (instance.active() || instance.state == InstanceState.LOADED) {
			throw new HostError("EBUSY", "instance \"" + name + "\" is " + instance.state.word() + "; halt and unload it first");
		}
		instance.releaseAll(host.resources, host.memory);
		host.instances.remove(instance.id);
		host.log.add(Severity.INFO, instance.id, "instance \"" + name + "\": removed");
	}
}
