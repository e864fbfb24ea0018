// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.HostResources.HOST;
import static org.mkworkbench.engine.host.HostResources.POOL;

import java.io.Serializable;
import java.util.List;

import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.host.HostLogEntry.Severity;

/**
 * The host kernel's multikernel interface without a machine: what {@code /sys/fs/multikernel}, kexec_file_load and reboot of v7.0-mk2 (in
 * dialect H of a kernel of mid 2026) accept and answer. Device-tree blobs are the only way in. {@link HostFiles} is the same as a file tree.
 * <p>
 * Safe for use by several threads. Addresses of memory are made up: nodes follow one another from 4 GiB on, in dialect H from 0.
 */
public final class SimulatedHost implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Largest blob in bytes, for the baseline and for an overlay. */
	public static final int MAX_BLOB = 1 << 20;
	/** Highest instance id the flags of kexec_file_load can hold. */
	public static final int MAX_KEXEC_ID = Kexec.MAX_ID;

	private final HostState state;

	/** A host that has just booted: it owns everything, there is no pool. Dialect V1. */
	public SimulatedHost(HostMachine machine) {
		this(machine, Dialect.V1);
	}

	public SimulatedHost(HostMachine machine, Dialect dialect) {
		state = new HostState(machine, dialect);
	}

	public HostMachine machine() {
		return state.machine;
	}

	public Dialect dialect() {
		return state.dialect;
	}

	HostState state() {
		return state;
	}

	/**
	 * Writes {@code device_tree}: fills the pool. As in the kernel, what was done before a failure stays: chunks the pool got before one
	 * could not be had, CPUs it got beside one that could not be moved.
	 *
	 * @throws HostError E2BIG above {@link #MAX_BLOB} or for too many memory nodes; EINVAL for a blob that is damaged or not a baseline of
	 *             this dialect; EBUSY when there is a pool already or a CPU cannot be moved; ENODEV for an absent CPU, in dialect H for a
	 *             missing range; ENOMEM when a node has too little memory
	 */
	public synchronized void writeDeviceTree(byte[] blob) throws HostError {
		try {
			if (blob.length > MAX_BLOB) {
				// kernfs: atomic_write_len of the file.
				throw new HostError("E2BIG", "the blob has " + blob.length + " bytes; at most " + MAX_BLOB + " are accepted in one write");
			}
			Baseline.apply(state, blob);
			state.log.add(Severity.INFO, HOST, "baseline: applied, " + state.resources.poolMembers().size() + " CPUs and " + state.memory.chunks().size()
					+ " memory chunks in the pool");
		} catch (HostError e) {
			state.log.add(Severity.WARNING, HOST, "baseline: refused, " + e);
			throw e;
		}
	}

	// Overlays

	/**
	 * Writes {@code overlays/new}. As in the kernel, a blob with a sound header becomes a transaction whether it succeeds or not; only its
	 * status tells. Running kernels that have to take part are asked through the request.
	 *
	 * @throws HostError EFBIG above {@link #MAX_BLOB}; EINVAL for an unsound header
	 */
	public synchronized OverlayRequest beginOverlay(byte[] blob) throws HostError {
		if (blob.length > MAX_BLOB) {
			throw new HostError("EFBIG", "the blob has " + blob.length + " bytes; at most " + MAX_BLOB + " are accepted");
		}
		Fdt.checkHeader(blob);
		OverlayRequest request = new OverlayRequest(this, state, ++state.lastTransaction, blob.clone());
		request.enter();
		return request;
	}

	/**
	 * {@link #beginOverlay} where every kernel agrees at once.
	 *
	 * @throws HostError as there; EBUSY while another overlay awaits an answer (in the kernel this write would wait)
	 */
	public synchronized Transaction writeOverlay(byte[] blob) throws HostError {
		requireMutex();
		OverlayRequest request = beginOverlay(blob);
		request.settle();
		return request.transaction();
	}

	/** Rolls a transaction back, as {@code rmdir} of its directory does. That there is none shows in the request's error: ENOENT. */
	public synchronized RemoveTransactionRequest beginRemove(int transaction) {
		RemoveTransactionRequest request = new RemoveTransactionRequest(this, state, transaction);
		request.enter();
		return request;
	}

	/**
	 * {@link #beginRemove} where every kernel agrees at once.
	 *
	 * @throws HostError ENOENT without such a transaction, EBUSY as {@link #writeOverlay}, or what the roll-back failed with
	 */
	public synchronized void removeTransaction(int transaction) throws HostError {
		requireMutex();
		finish(beginRemove(transaction));
	}

	private void requireMutex() throws HostError {
		if (!state.mutex.isEmpty()) {
			throw new HostError("EBUSY", "transaction tx_" + state.mutex.peek().id() + " awaits the answer of a kernel");
		}
	}

	private static void finish(HostRequest request) throws HostError {
		request.settle();
		if (request.error().isPresent()) {
			throw request.error().get();
		}
	}

	/** The overlays whose directories are there, oldest first; those rolled back are gone. */
	public synchronized List<Transaction> transactions() {
		return state.overlays.values().stream().map(HostState.Overlay::transaction).toList();
	}

	// Read-back

	/** All instances, by id. */
	public synchronized List<HostInstance> instances() {
		return state.instances.values().stream().map(Instance::snapshot).toList();
	}

	/** Physical ids of the CPUs the host kernel runs on, in the machine's order. */
	public synchronized List<Long> hostCpus() {
		return state.resources.cpusOf(HOST).stream().filter(state.resources::online).toList();
	}

	/** Memory of the host kernel in bytes. */
	public synchronized long hostMemoryBytes() {
		return state.memory.hostBytes();
	}

	/** Physical ids of pool CPUs that no instance has. */
	public synchronized List<Long> freePoolCpus() {
		return state.resources.cpusOf(POOL);
	}

	/** The pool's memory chunks, lent memory included. */
	public synchronized List<MemoryRegion> poolMemory() {
		return state.memory.chunks().stream().map(chunk -> chunk.region).toList();
	}

	/** The ranges of pool memory that no instance has, by chunk and address: what a memory-add may name. */
	public synchronized List<MemoryRegion> freePoolMemory() {
		return state.memory.chunks().stream().flatMap(chunk -> chunk.free.sizesByBase().entrySet().stream()
				.map(range -> new MemoryRegion(range.getKey(), range.getValue(), chunk.region.node()))).toList();
	}

	/** Bytes of pool memory that no instance has, on one node. */
	public synchronized long freePoolBytes(int node) {
		return state.memory.freeBytes(node);
	}

	/** PCI addresses of pool devices that no instance has. */
	public synchronized List<String> freePoolDevices() {
		return state.resources.devicesOf(POOL);
	}

	/** What reading {@code device_tree} gives: the pool, or the host's CPUs while there is none. */
	public synchronized byte[] deviceTree() {
		return FlattenedDeviceTree.write(HostTrees.pool(state));
	}

	/**
	 * What reading {@code instances/NAME/device_tree} gives.
	 *
	 * @throws HostError ENOENT if there is no such instance
	 */
	public synchronized byte[] instanceDeviceTree(String name) throws HostError {
		return FlattenedDeviceTree.write(HostTrees.instance(state.require(name), state));
	}

	/**
	 * The tree a kernel boots from: its instance's, and what only the host knows in {@code /chosen}.
	 *
	 * @throws HostError ENOENT if there is no such instance
	 */
	public synchronized byte[] bootDeviceTree(int id) throws HostError {
		return FlattenedDeviceTree.write(HostTrees.boot(state.require(id, "ENOENT"), state));
	}

	/** Adds a line to the log: what somebody does with this host. A watcher is not told, for it knows. */
	public synchronized void note(String line) {
		state.log.addForeign(line);
	}

	/** Has somebody tell the time from now on and hear of everything, first of what happened so far. */
	public synchronized void watch(HostWatcher watcher) {
		state.log.watch(watcher);
		state.overlays.values().forEach(overlay -> state.tell(overlay.transaction(), overlay.blob()));
	}

	/** {@link #log} with times. */
	public synchronized List<HostLogEntry> logEntries() {
		return state.log.entries();
	}

	/** What the host noted so far, oldest first. */
	public synchronized List<String> log() {
		return state.log.entries().stream().map(HostLogEntry::text).toList();
	}

	// Kernel life

	/**
	 * kexec_file_load.
	 *
	 * @param flags see {@link Kexec#loadFlags} and {@link Kexec#unloadFlags}
	 * @param initrd whether an initial RAM disk is given
	 * @param image kernel image, not empty
	 * @param commandLine null for none
	 * @return 0
	 * @throws HostError EPERM if loading is disabled; EINVAL for flags, id, image, command line or state; EBUSY if an image is loaded, the
	 *             kexec lock is taken or, when unloading, the kernel runs; ENOENT without instance or, when unloading, image; EBADF without
	 *             the RAM disk the flags promise; ENOMEM if the instance has no memory; EOPNOTSUPP for anything but instances
	 */
	public synchronized int kexecFileLoad(long flags, boolean initrd, String image, String commandLine) throws HostError {
		Kexec.fileLoad(state, flags, initrd, image == null ? "" : image, commandLine == null ? "" : commandLine);
		return 0;
	}

	/** Sets {@code /proc/sys/kernel/kexec_load_disabled}, which cannot be undone. */
	public synchronized void disableKexecLoad() {
		state.kexecDisabled = true;
	}

	/**
	 * reboot(2) with one of the commands in {@link Kexec}; a kernel to be halted agrees at once.
	 *
	 * @throws HostError EINVAL for another command, and as {@link #boot}, {@link #halt} and {@link #forceHalt}
	 */
	public synchronized void reboot(int command, int id) throws HostError {
		switch (command) {
			case Kexec.REBOOT_START -> boot(id);
			case Kexec.REBOOT_HALT -> halt(id);
			case Kexec.REBOOT_HALT_FORCE -> forceHalt(id);
			default -> throw Fdt.invalid(HostResources.hex(Integer.toUnsignedLong(command)) + " is no command of multikernel Linux");
		}
	}

	/** Whether emergency_restart goes on: no instance is loaded or active. */
	public synchronized boolean allowsEmergencyRestart() {
		return state.instances.values().stream().noneMatch(instance -> instance.active() || instance.state == InstanceState.LOADED);
	}

	/**
	 * kexec_file_load for an instance with a usual kernel and RAM disk: ready → loaded.
	 *
	 * @throws HostError as {@link #kexecFileLoad}; EINVAL if the id does not fit the flags
	 */
	public synchronized void load(int id) throws HostError {
		if (id > MAX_KEXEC_ID) {
			throw Fdt.invalid("instance id " + id + " is above " + MAX_KEXEC_ID + ", the most kexec_file_load can name");
		}
		Kexec.fileLoad(state, Kexec.loadFlags(id, true), true, "vmlinux", "console=mktty0");
	}

	/** Unloads the image: loaded → ready. @throws HostError as {@link #kexecFileLoad} */
	public synchronized void unload(int id) throws HostError {
		Kexec.fileLoad(state, Kexec.unloadFlags(id), false, "", "");
	}

	/**
	 * Takes the kexec lock for a kexec_file_load that takes simulated time; {@link #unlockKexec} gives it back, just before {@link #load}.
	 *
	 * @throws HostError EBUSY if another load or a move has it
	 */
	public synchronized void lockKexec() throws HostError {
		state.requireKexecLock();
		state.kexecLocked = true;
	}

	/** Gives back what {@link #lockKexec} took. */
	public synchronized void unlockKexec() {
		state.kexecLocked = false;
	}

	/**
	 * Starts the loaded kernel: loaded → active. As in the kernel the state changes when the first CPU is sent off, well before the new kernel
	 * takes messages. One that is active although its CPUs are {@link #parked} starts as well.
	 *
	 * @throws HostError EINVAL without image or CPU; EBUSY if it runs or the kexec lock is taken
	 */
	public synchronized void boot(int id) throws HostError {
		Kexec.start(state, id);
	}

	/** Notes that a kernel could not be loaded or started; the kernel leaves the state as it is. @throws HostError ENOENT without such an instance */
	public synchronized void startFailed(int id, String why) throws HostError {
		Instance instance = state.require(id, "ENOENT");
		if (instance.active()) {
			state.change(instance, InstanceState.LOADED, Severity.ERROR, "start failed, " + why);
		} else {
			state.log.add(Severity.ERROR, id, "instance \"" + instance.name + "\": start failed, " + why);
			instance.lastEvent = "start failed, " + why;
		}
	}

	/** All CPUs of a kernel wait in its park area now. No message: the host sees it when it looks, see {@link #boot}. */
	public synchronized void parked(int id) {
		Instance instance = state.instances.get(id);
		if (instance != null) {
			instance.parked = true;
		}
	}

	/** Asks a kernel to stop, or stops it with NMIs. What speaks against it shows in the request's error: ENOENT, EINVAL. */
	public synchronized HaltRequest beginHalt(int id, boolean force) {
		HaltRequest request = new HaltRequest(this, state, id);
		request.begin(force);
		return request;
	}

	/**
	 * Halts a kernel that agrees at once: active → loaded.
	 *
	 * @throws HostError ENOENT without such an instance; EINVAL unless it is active
	 */
	public synchronized void halt(int id) throws HostError {
		finish(beginHalt(id, false));
	}

	/**
	 * Stops a kernel with NMIs: active or loaded → loaded.
	 *
	 * @throws HostError ENOENT without such an instance; EINVAL in another state or without a CPU
	 */
	public synchronized void forceHalt(int id) throws HostError {
		finish(beginHalt(id, true));
	}

	/** The message HALTED came from a kernel: active → loaded. */
	public synchronized void halted(int id) {
		settleHalted(id, Severity.INFO, "halted by itself");
	}

	/** A kernel panicked, and its panic code sent HALTED: active → loaded. */
	public synchronized void panicked(int id) {
		settleHalted(id, Severity.ERROR, "panicked");
	}

	private void settleHalted(int id, Severity severity, String event) {
		Instance instance = state.instances.get(id);
		if (instance == null) {
			state.warn("a message that instance " + id + " halted, which is unknown");
		} else if (instance.active()) {
			state.change(instance, InstanceState.LOADED, severity, event);
		}
	}

	/** Marks an instance as failed, a state the kernel knows but nothing modelled here leads to. @throws HostError ENOENT without such an instance */
	synchronized void fail(int id, String why) throws HostError {
		state.change(state.require(id, "ENOENT"), InstanceState.FAILED, Severity.ERROR, why);
	}
}
