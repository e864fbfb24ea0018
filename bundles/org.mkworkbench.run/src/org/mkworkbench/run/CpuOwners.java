// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;

/** To whom a plan gives the CPUs, by Linux number; what a trace of a plain machine is held against. A snapshot: later changes do not matter. */
public final class CpuOwners {
	/** Nobody has the CPU: it is spare in the pool, or the machine does not have it. */
	public static final int NOBODY = -1;
	private static final int HOST = 0;

	private final Map<Integer, Integer> kernels = new HashMap<>();
	private final Map<Integer, String> names = new LinkedHashMap<>();

	private CpuOwners() {
	}

	/** Call it on the thread that edits the plan. */
	public static CpuOwners of(Plan plan) {
		CpuOwners owners = new CpuOwners();
		owners.names.put(HOST, plan.getHostKernel() == null ? "host" : Objects.requireNonNullElse(plan.getHostKernel().getName(), "host"));
		MachineIndex.enclosing(plan, Design.class).map(Design::getMachine)
				.ifPresent(machine -> MachineIndex.threadsBelow(machine).forEach(thread -> owners.put(thread, HOST)));
		if (plan.getPool() != null) {
			plan.getPool().getThreads().forEach(thread -> owners.put(thread, NOBODY));
		}
		for (SpawnedKernel kernel : plan.getKernels()) {
			int id = Objects.requireNonNullElse(kernel.getId(), NOBODY);
			owners.names.put(id, Objects.requireNonNullElse(kernel.getName(), "kernel " + id));
			kernel.getThreads().forEach(thread -> owners.put(thread, id));
		}
		return owners;
	}

	private void put(HardwareThread thread, int kernel) {
		if (thread.getOsIndex() != null) {
			kernels.put(thread.getOsIndex(), kernel);
		}
	}

	/** Id of the kernel that has a CPU, 0 for the host, {@link #NOBODY}. @param linux number on the host */
	public int kernelOf(int linux) {
		return kernels.getOrDefault(linux, NOBODY);
	}

	/** Name of a kernel of the plan. */
	public String name(int kernelId) {
		return names.getOrDefault(kernelId, "kernel " + kernelId);
	}
}
