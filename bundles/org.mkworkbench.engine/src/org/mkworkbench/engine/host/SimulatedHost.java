// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.BaselineRequest.invalid;
import static org.mkworkbench.engine.host.HostResources.HOST;
import static org.mkworkbench.engine.host.HostResources.POOL;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/**
 * The host kernel's multikernel interface without a machine: what {@code /sys/fs/multikernel} of v7.0-mk2 accepts and answers, in
 * device-tree dialect V1. Device-tree blobs are the only way in.
 * <p>
 * Safe for use by several threads. Addresses of memory are made up: nodes follow one another from 4 GiB on.
 */
public final class SimulatedHost {
	/** Largest blob in bytes, for the baseline and for an overlay. */
	public static final int MAX_BLOB = 1 << 20;
	/** Highest instance id the flags of kexec_file_load can hold. */
	public static final int MAX_KEXEC_ID = 2047;

	private static final int MAGIC = 0xd00dfeed;
	private static final int FIRST_TRANSACTION = 2;

	private final HostMachine machine;
	private final HostResources resources;
	private final TreeMap<Integer, Instance> instances = new TreeMap<>();
	private final List<String> freePlatformDevices = new ArrayList<>();
	private final List<Transaction> transactions = new ArrayList<>();
	private final List<String> log = new ArrayList<>();

	/** A host that has just booted: it owns everything, there is no pool. */
	public SimulatedHost(HostMachine machine) {
		this.machine = machine;
		this.resources = new HostResources(machine);
	}

	public HostMachine machine() {
		return machine;
	}

	/**
	 * Writes {@code device_tree}: fills the pool. After a refusal everything belongs to the host as before (that memory and CPUs already
	 * moved are returned is assumed).
	 *
	 * @throws HostError EFBIG above {@link #MAX_BLOB}; EINVAL for a blob that is damaged or not a baseline of dialect V1; EBUSY when
	 *             there is a pool already or a CPU cannot be moved; ENODEV for an absent CPU; ENOMEM when a node has too little memory;
	 *             E2BIG for too many memory nodes
	 */
	public synchronized void writeDeviceTree(byte[] blob) throws HostError {
		try {
			applyBaseline(blob);
			log.add("baseline: applied, " + resources.poolMembers().size() + " CPUs and " + resources.chunks().size()
					+ " memory chunks in the pool");
		} catch (HostError e) {
			log.add("baseline: refused, " + e);
			throw e;
		}
	}

	private void applyBaseline(byte[] blob) throws HostError {
		checkHeader(blob);
		if (FlattenedDeviceTree.totalSize(blob) != blob.length) {
			throw invalid("the header says " + FlattenedDeviceTree.totalSize(blob) + " bytes, but " + blob.length + " were written");
		}
		DeviceTree tree = parse(blob);
		if (tree.find("/instances").filter(n -> !n.children().isEmpty()).isPresent()) {
			throw invalid("a baseline must not contain instances; create them with overlays");
		}
		if (resources.poolExists()) {
			throw new HostError("EBUSY", "the baseline is already applied; change the pool with an overlay targeting /resources");
		}
		BaselineRequest request = BaselineRequest.of(tree, machine.pageSize());
		request.warnings().forEach(this::warn);
		for (long id : request.cpus()) {
			if (resources.cpu(id).boot()) {
				warn("CPU " + HostResources.hex(id) + " is the boot CPU of the machine");
			}
		}
		try {
			for (BaselineRequest.Memory memory : request.memory()) {
				resources.growPool(memory.size(), memory.node());
			}
			for (long id : request.cpus()) {
				resources.moveCpu(id, HOST, POOL);
			}
		} catch (HostError e) {
			resources.dissolvePool();
			throw e;
		}
		for (String address : request.pciDevices()) {
			try {
				resources.moveDevice(address, HOST, POOL);
			} catch (HostError e) {
				warn("device stays with the host: " + e.getMessage());
			}
		}
		freePlatformDevices.addAll(request.platformDevices());
	}

	/**
	 * Writes {@code overlays/new}. As in the kernel, a blob that can be read becomes a transaction whether it succeeds or not; only its
	 * status tells.
	 *
	 * @throws HostError EFBIG above {@link #MAX_BLOB}; EINVAL for an unsound header
	 */
	public synchronized Transaction writeOverlay(byte[] blob) throws HostError {
		checkHeader(blob);
		OverlayWrite write = new OverlayWrite(this, resources);
		int id = FIRST_TRANSACTION + transactions.size();
		String note = "unknown";
		Transaction transaction;
		try {
			DeviceTree tree = parse(blob);
			if (tree.root().has("mk,resources")) {
				note = tree.root().optionalString("mk,resources").orElse(note);
			}
			write.apply(tree);
			transaction = new Transaction(id, Transaction.Status.APPLIED, write.target(), "", "", write.warnings(), note);
			log.add("overlay tx_" + id + ": applied to " + write.target());
		} catch (HostError e) {
			transaction = new Transaction(id, Transaction.Status.FAILED, write.target(), e.errno(), e.getMessage(), write.warnings(), note);
			log.add("overlay tx_" + id + ": failed, " + e);
		} catch (DeviceTreeException e) {
			transaction = new Transaction(id, Transaction.Status.FAILED, write.target(), "EINVAL", e.getMessage(), write.warnings(), note);
			log.add("overlay tx_" + id + ": failed, EINVAL: " + e.getMessage());
		}
		transaction.warnings().forEach(this::warn);
		transactions.add(transaction);
		return transaction;
	}

	private static void checkHeader(byte[] blob) throws HostError {
		if (blob.length > MAX_BLOB) {
			throw new HostError("EFBIG", "the blob has " + blob.length + " bytes; at most " + MAX_BLOB + " are accepted");
		}
		if (blob.length < 4 || java.nio.ByteBuffer.wrap(blob).getInt() != MAGIC) {
			throw invalid("this is no flattened device tree");
		}
		try {
			FlattenedDeviceTree.totalSize(blob);
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	private static DeviceTree parse(byte[] blob) throws HostError {
		try {
			return FlattenedDeviceTree.read(blob);
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	// Read-back

	/** All overlays written, oldest first. */
	public synchronized List<Transaction> transactions() {
		return List.copyOf(transactions);
	}

	/** All instances, by id. */
	public synchronized List<HostInstance> instances() {
		return instances.values().stream().map(Instance::snapshot).toList();
	}

	/** Physical ids of the CPUs the host kernel runs on, in the machine's order. */
	public synchronized List<Long> hostCpus() {
		return resources.cpusOf(HOST).stream().filter(id -> machine.cpus().stream().anyMatch(c -> c.physicalId() == id && c.online())).toList();
	}

	/** Memory of the host kernel in bytes. */
	public synchronized long hostMemoryBytes() {
		return resources.hostBytes();
	}

	/** Physical ids of pool CPUs that no instance has. */
	public synchronized List<Long> freePoolCpus() {
		return resources.cpusOf(POOL);
	}

	/** The pool's memory chunks, lent memory included. */
	public synchronized List<MemoryRegion> poolMemory() {
		return resources.chunks().stream().map(HostResources.Chunk::region).toList();
	}

	/** Bytes of pool memory that no instance has, on one node. */
	public synchronized long freePoolBytes(int node) {
		return resources.chunks().stream().filter(c -> c.region().node() == node).mapToLong(c -> c.free().total()).sum();
	}

	/** PCI addresses of pool devices that no instance has. */
	public synchronized List<String> freePoolDevices() {
		return resources.devicesOf(POOL);
	}

	/** What reading {@code device_tree} gives: the pool, or the host's CPUs while there is none. */
	public synchronized byte[] deviceTree() {
		return FlattenedDeviceTree.write(HostTrees.pool(resources));
	}

	/**
	 * What reading {@code instances/NAME/device_tree} gives.
	 *
	 * @throws HostError ENOENT if there is no such instance
	 */
	public synchronized byte[] instanceDeviceTree(String name) throws HostError {
		return FlattenedDeviceTree.write(HostTrees.instance(instance(name), resources));
	}

	/** What the host noted so far, oldest first. */
	public synchronized List<String> log() {
		return List.copyOf(log);
	}

	// Kernel life

	/**
	 * kexec_file_load for an instance: ready → loaded.
	 *
	 * @throws HostError ESRCH without such an instance; EINVAL if its id does not fit the flags or it is empty or failed; EBUSY if an
	 *             image is loaded
	 */
	public synchronized void load(int id) throws HostError {
		Instance instance = require(id, "ESRCH");
		if (id > MAX_KEXEC_ID) {
			throw invalid("instance id " + id + " is above " + MAX_KEXEC_ID + ", the most kexec_file_load can name");
		}
		if (instance.state == InstanceState.LOADED || instance.state == InstanceState.ACTIVE) {
			throw new HostError("EBUSY", "instance \"" + instance.name + "\" has an image loaded");
		}
		requireState(instance, InstanceState.READY, "EINVAL");
		change(instance, InstanceState.LOADED, "image loaded");
	}

	/**
	 * Unloads the image: loaded → ready.
	 *
	 * @throws HostError ESRCH without such an instance; EINVAL unless it is loaded
	 */
	public synchronized void unload(int id) throws HostError {
		Instance instance = require(id, "ESRCH");
		requireState(instance, InstanceState.LOADED, "EINVAL");
		change(instance, InstanceState.READY, "image unloaded");
	}

	/**
	 * Starts the loaded kernel: loaded → active. The state counts from the moment the new kernel takes messages.
	 *
	 * @throws HostError ESRCH without such an instance; EINVAL unless it is loaded; ENODEV if it has no CPU
	 */
	public synchronized void boot(int id) throws HostError {
		Instance instance = require(id, "ESRCH");
		requireState(instance, InstanceState.LOADED, "EINVAL");
		if (instance.cpus.isEmpty()) {
			throw new HostError("ENODEV", "instance \"" + instance.name + "\" has no CPU to start on");
		}
		change(instance, InstanceState.ACTIVE, "running");
	}

	/**
	 * Halts the kernel: active → loaded.
	 *
	 * @throws HostError ENOENT without such an instance; EINVAL unless it is active
	 */
	public synchronized void halt(int id) throws HostError {
		Instance instance = require(id, "ENOENT");
		requireState(instance, InstanceState.ACTIVE, "EINVAL");
		change(instance, InstanceState.LOADED, "halted");
	}

	/**
	 * Marks an instance as failed.
	 *
	 * @throws HostError ENOENT without such an instance
	 */
	public synchronized void fail(int id, String why) throws HostError {
		change(require(id, "ENOENT"), InstanceState.FAILED, why);
	}

	private void change(Instance instance, InstanceState state, String event) {
		instance.state = state;
		instance.lastEvent = event;
		log.add("instance \"" + instance.name + "\": " + state.word() + ", " + event);
	}

	private Instance require(int id, String errno) throws HostError {
		Instance instance = instances.get(id);
		if (instance == null) {
			throw new HostError(errno, "there is no instance with id " + id);
		}
		return instance;
	}

	private static void requireState(Instance instance, InstanceState state, String errno) throws HostError {
		if (instance.state != state) {
			throw new HostError(errno, "instance \"" + instance.name + "\" is " + instance.state.word() + ", not " + state.word());
		}
	}

	// For OverlayWrite, which runs inside writeOverlay

	Instance instance(String name) throws HostError {
		return instances.values().stream().filter(i -> i.name.equals(name)).findFirst()
				.orElseThrow(() -> new HostError("ENOENT", "there is no instance \"" + name + "\""));
	}

	/** @param wanted id, or -1 for the lowest free one */
	Instance newInstance(String name, long wanted) throws HostError {
		if (instances.values().stream().anyMatch(i -> i.name.equals(name))) {
			throw new HostError("EEXIST", "there is an instance \"" + name + "\" already");
		}
		int id;
		if (wanted < 0) {
			id = 1;
			while (instances.containsKey(id)) {
				id++;
			}
		} else {
			if (wanted == 0 || wanted > Integer.MAX_VALUE) {
				throw invalid("instance \"" + name + "\": id " + wanted + " is not in 1.." + Integer.MAX_VALUE + "; 0 is the host kernel");
			}
			id = (int) wanted;
			if (instances.containsKey(id)) {
				throw new HostError("EEXIST", "instance \"" + name + "\": id " + id + " is used by \"" + instances.get(id).name + "\"");
			}
		}
		Instance instance = new Instance(id, name);
		instance.state = InstanceState.READY;
		instance.lastEvent = "created";
		instances.put(id, instance);
		return instance;
	}

	void forget(Instance instance) {
		instances.remove(instance.id);
	}

	void removeInstance(String name) throws HostError {
		Instance instance = instance(name);
		if (!instance.isStopped()) {
			throw new HostError("EBUSY", "instance \"" + name + "\" is " + instance.state.word() + "; halt and unload it first");
		}
		freePlatformDevices.addAll(instance.platformDevices);
		instance.releaseAll(resources);
		instances.remove(instance.id);
	}

	void lendPlatformDevice(Instance instance, String device) throws HostError {
		if (!freePlatformDevices.remove(device)) {
			throw new HostError("ENODEV", "platform device \"" + device + "\" is not free in the pool");
		}
		instance.platformDevices.add(device);
	}

	/** Memory of a running kernel changes in whole memory blocks. */
	void requireBlockAligned(Instance instance, long base, long size) throws HostError {
		long block = machine.memoryBlockSize();
		if (instance.state == InstanceState.ACTIVE && (base % block != 0 || size % block != 0)) {
			throw invalid("instance \"" + instance.name + "\" is active: its memory changes in blocks of " + block + " bytes, but the range is "
					+ HostResources.hex(size) + " bytes at " + HostResources.hex(base));
		}
	}

	private void warn(String text) {
		log.add("warning: " + text);
	}
}
