// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.sample;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.edit.CreateChannelCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.topology.MachinePresets;

/**
 * A server split into three kernels: "web" and "net" on the first socket, a real-time one on the second, some of both left in the pool.
 * Devices and numbers are those of the preset. Made with the same commands that a person uses.
 */
public final class TwoSocketServer {
	private static final String PRESET = "2x-xeon-gold-5418y";
	private static final long GIB = 1L << 30;

	private final Design design = Designs.create("two-socket-server", MachinePresets.create(PRESET));
	private final Plan plan = design.getActivePlan();
	private final MachineIndex machine = new MachineIndex(design.getMachine());

	private TwoSocketServer() {
	}

	public static Design create() {
		return new TwoSocketServer().build();
	}

	private Design build() {
		plan.setName("Three kernels");
		plan.setDescription("A web server, a real-time controller and packet processing side by side");
		SpawnedKernel web = kernel("web", KernelRole.GENERAL, "4-15", 0, 64 * GIB, "0000:98:00.0", "console=mktty0 root=/dev/nvme0n1p2 ro");
		SpawnedKernel rt = kernel("rt", KernelRole.REAL_TIME, "24-29", 1, 8 * GIB, "0000:a8:00.0",
				"console=mktty0 isolcpus=1-5 nohz_full=1-5 rcu_nocbs=1-5");
		SpawnedKernel net = kernel("net", KernelRole.PACKET_PROCESSING, "16-19", 0, 16 * GIB, "0000:27:00.1",
				"console=mktty0 default_hugepagesz=1G hugepagesz=1G hugepages=8");
		execute(AssignThreadsCommand.toPool(plan, threads("20-23,30-47")));
		execute(SetMemoryCommand.ofPool(plan, node(0), 32 * GIB));
		execute(SetMemoryCommand.ofPool(plan, node(1), 88 * GIB));
		execute(new CreateChannelCommand(plan, rt, web).rate(1_000).payload(64));
		execute(new CreateChannelCommand(plan, web, net).rate(20_000).payload(256));
		return design;
	}

	private SpawnedKernel kernel(String name, KernelRole role, String cpus, int node, long bytes, String device, String commandLine) {
		CreateKernelCommand create = new CreateKernelCommand(plan, null, threads(cpus)).named(name).withMemory(node(node), bytes);
		execute(create);
		SpawnedKernel kernel = create.kernel();
		kernel.setRole(role);
		kernel.setImage("/boot/vmlinuz");
		kernel.setInitrd("/boot/initrd-" + name + ".img");
		kernel.setCommandLine(commandLine);
		execute(AssignDevicesCommand.toKernel(plan, List.of(machine.device(device).orElseThrow()), kernel));
		return kernel;
	}

	private List<HardwareThread> threads(String cpus) {
		return CpuSet.parse(cpus).stream().mapToObj(cpu -> machine.thread(cpu).orElseThrow()).toList();
	}

	private NumaNode node(int number) {
		return machine.node(number).orElseThrow();
	}

	private static void execute(Command command) {
		if (!command.canExecute()) {
			throw new IllegalStateException("the sample cannot be made: " + command.getLabel());
		}
		command.execute();
	}
}
