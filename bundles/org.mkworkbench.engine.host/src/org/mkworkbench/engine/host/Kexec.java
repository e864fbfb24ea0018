// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/**
 * Loading, starting and stopping kernels: the numbers of kexec_file_load and reboot, and what both check (kernel/kexec_file.c 758894f,
 * kernel/kexec_core.c 0646f02).
 */
public final class Kexec {
	public static final int FILE_UNLOAD = 0x1;
	public static final int FILE_NO_INITRAMFS = 0x4;
	public static final int FILE_DEBUG = 0x8;
	public static final int MULTIKERNEL = 0x10;
	public static final int ID_SHIFT = 5;
	public static final int ID_MASK = 0xffe0;
	/** Highest instance id the flags can hold. */
	public static final int MAX_ID = ID_MASK >> ID_SHIFT;
	/** LINUX_REBOOT_CMD_MULTIKERNEL, "MKLI": start. */
	public static final int REBOOT_START = 0x4d4b4c49;
	/** LINUX_REBOOT_CMD_MULTIKERNEL_HALT, "MKLH". */
	public static final int REBOOT_HALT = 0x4d4b4c48;
	/** LINUX_REBOOT_CMD_MULTIKERNEL_HALT_FORCE, "MKLF". */
	public static final int REBOOT_HALT_FORCE = 0x4d4b4c46;

	/** KEXEC_FILE_ON_CRASH; a crash kernel of the host itself. */
	private static final int FILE_ON_CRASH = 0x2;
	/** COMMAND_LINE_SIZE of x86-64, final zero included. */
	private static final int MAX_COMMAND_LINE = 2048;

	private Kexec() {
	}

	/** The flag word that loads a kernel for an instance, such as 0x34 for id 1 without initial RAM disk. */
	public static int loadFlags(int id, boolean initrd) {
		return MULTIKERNEL | id << ID_SHIFT & ID_MASK | (initrd ? 0 : FILE_NO_INITRAMFS);
	}

	public static int unloadFlags(int id) {
		return FILE_UNLOAD | MULTIKERNEL | id << ID_SHIFT & ID_MASK;
	}

	static void fileLoad(HostState host, long flags, boolean initrd, String file, String commandLine) throws HostError {
		if (host.kexecDisabled) {
			throw new HostError("EPERM", "loading kernels is not permitted");
		}
		if ((flags & ~(FILE_UNLOAD | FILE_ON_CRASH | FILE_NO_INITRAMFS | FILE_DEBUG | MULTIKERNEL | (long) ID_MASK)) != 0) {
			throw Fdt.invalid("flags " + HostResources.hex(flags) + " have bits that mean nothing");
		}
		host.requireKexecLock();
		if ((flags & MULTIKERNEL) == 0) {
			throw new HostError("EOPNOTSUPP", "only kernels of instances are simulated; the flags lack " + HostResources.hex(MULTIKERNEL));
		}
		int id = (int) (flags & ID_MASK) >> ID_SHIFT;
		if (id == 0) {
			throw Fdt.invalid("the flags name instance 0, the host kernel");
		}
		if ((flags & FILE_UNLOAD) != 0) {
			unload(host, id);
		} else {
			if (!initrd && (flags & FILE_NO_INITRAMFS) == 0) {
				checkFree(host, id);
				throw new HostError("EBADF", "there is no initial RAM disk, and the flags do not say so");
			}
			load(host, id, file, initrd && (flags & FILE_NO_INITRAMFS) == 0, commandLine);
		}
	}

	private static Instance checkFree(HostState host, int id) throws HostError {
		Instance instance = host.require(id, "ENOENT");
		if (instance.image != null) {
			throw new HostError("EBUSY", "instance \"" + instance.name + "\" has an image loaded");
		}
		return instance;
	}

	/** ready → loaded. That a failed instance takes no image is assumed. */
	static void load(HostState host, int id, String file, boolean initrd, String commandLine) throws HostError {
		Instance instance = checkFree(host, id);
		if (instance.state != InstanceState.READY) {
			throw Fdt.invalid("instance \"" + instance.name + "\" is " + instance.state.word() + ", not ready");
		}
		if (file.isEmpty()) {
			throw Fdt.invalid("there is no kernel image");
		}
		if (commandLine.length() >= MAX_COMMAND_LINE) {
			throw Fdt.invalid("the command line has " + commandLine.length() + " characters; at most " + (MAX_COMMAND_LINE - 1) + " are taken");
		}
		if (instance.memory.isEmpty()) {
			// kexec_alloc_multikernel: segments lie in the instance's memory.
			throw new HostError("ENOMEM", "instance \"" + instance.name + "\" has no memory for the image");
		}
		instance.image = new Instance.Image(file, initrd, commandLine);
		host.change(instance, InstanceState.LOADED, "image loaded");
	}

	/** loaded → ready. The kernel read does not look at the state; that memory is not taken from under a running kernel is assumed. */
	static void unload(HostState host, int id) throws HostError {
		Instance instance = host.instances.get(id);
		if (instance == null || instance.image == null) {
			throw new HostError("ENOENT", "no kernel is loaded for instance " + id);
		}
		if (instance.active()) {
			throw new HostError("EBUSY", "instance \"" + instance.name + "\" is active; halt it first");
		}
		instance.image = null;
		host.change(instance, InstanceState.READY, "image unloaded");
	}

	/**
	 * loaded → active (multikernel_kexec_by_id). One whose halt the host was never told of is still active for it; the kernel looks whether its
	 * CPUs are parked and starts it all the same.
	 */
	static void start(HostState host, int id) throws HostError {
		host.requireKexecLock();
		Instance instance = host.instances.get(id);
		if (instance == null || instance.image == null) {
			throw Fdt.invalid(instance == null ? "there is no instance with id " + id
					: "instance \"" + instance.name + "\" is " + instance.state.word() + "; no kernel is loaded");
		}
		if (instance.state != InstanceState.LOADED && !(instance.active() && instance.parked)) {
			throw new HostError("EBUSY", "instance \"" + instance.name + "\" is " + instance.state.word() + ", not loaded");
		}
		if (instance.cpus.isEmpty()) {
			throw Fdt.invalid("instance \"" + instance.name + "\" has no CPU to start on");
		}
		if (instance.active()) {
			host.change(instance, InstanceState.LOADED, "stopped without a halt notification; recovering it");
		}
		instance.parked = false;
		instance.knownCpus.clear();
		instance.knownCpus.addAll(host.resources.poolMembers());
		host.change(instance, InstanceState.ACTIVE, "started");
	}
}
