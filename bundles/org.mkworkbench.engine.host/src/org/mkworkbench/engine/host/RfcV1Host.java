// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The first public version of the interface (RFC v1 of 2025-09-18): no instances, no pool; one kernel image after the other is loaded, and a
 * kernel is started on one CPU, by its Linux number, which must be offline.
 */
public final class RfcV1Host implements Serializable {
	private static final long serialVersionUID = 1L;

	private final List<ProcFiles.Kimage> images = new ArrayList<>();
	private final TreeSet<Integer> present = new TreeSet<>();
	private final TreeSet<Integer> online = new TreeSet<>();
	private final TreeSet<Integer> spawned = new TreeSet<>();

	public RfcV1Host(HostMachine machine) {
		for (HostCpu cpu : machine.cpus()) {
			present.add(cpu.osIndex());
			if (cpu.online()) {
				online.add(cpu.osIndex());
			}
		}
	}

	/** kexec_load with KEXEC_MULTIKERNEL. @throws HostError EINVAL without segments */
	public synchronized void load(long start, int segments) throws HostError {
		if (segments < 1) {
			throw Fdt.invalid("there is no kernel image");
		}
		images.add(new ProcFiles.Kimage(0, "multikernel", start, segments));
	}

	/**
	 * Writes {@code /sys/devices/system/cpu/cpuN/online}.
	 *
	 * @throws HostError ENODEV; EBUSY for CPU 0, which stays, and for one with a kernel on it
	 */
	public synchronized void setOnline(int cpu, boolean on) throws HostError {
		requirePresent(cpu);
		if (cpu == 0 && !on) {
			throw new HostError("EBUSY", "CPU 0 cannot be taken offline");
		}
		if (spawned.contains(cpu)) {
			throw new HostError("EBUSY", "CPU " + cpu + " runs a kernel of its own");
		}
		if (on) {
			online.add(cpu);
		} else {
			online.remove(cpu);
		}
	}

	/**
	 * reboot(LINUX_REBOOT_CMD_MULTIKERNEL): starts the last image on a CPU (multikernel_kexec).
	 *
	 * @throws HostError EBUSY if the CPU runs this kernel, or another was started there (assumed); EINVAL without an image; ENODEV if there is
	 *             no such CPU (assumed)
	 */
	public synchronized void boot(int cpu) throws HostError {
		requirePresent(cpu);
		if (online.contains(cpu)) {
			throw new HostError("EBUSY", "CPU " + cpu + " runs this kernel; take it offline first");
		}
		if (spawned.contains(cpu)) {
			throw new HostError("EBUSY", "CPU " + cpu + " runs a kernel of its own");
		}
		if (images.isEmpty()) {
			throw Fdt.invalid("no kernel is loaded");
		}
		spawned.add(cpu);
	}

	private void requirePresent(int cpu) throws HostError {
		if (!present.contains(cpu)) {
			throw new HostError("ENODEV", "there is no CPU " + cpu);
		}
	}

	/** {@code /proc/multikernel} */
	public synchronized String procMultikernel() {
		return ProcFiles.multikernel(images);
	}
}
