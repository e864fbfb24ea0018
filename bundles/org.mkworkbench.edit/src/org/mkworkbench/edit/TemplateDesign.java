// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Arrays;
import java.util.List;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;

/** A design that is being made from a template, with the same commands that a person uses. Cards are placed by the diagram. */
final class TemplateDesign {
	static final long GIB = 1L << 30;

	private final Design design;
	private final Plan plan;
	private final MachineIndex machine;

	TemplateDesign(String name, Machine machine) {
		design = Designs.create(name, machine);
		plan = design.getActivePlan();
		this.machine = new MachineIndex(machine);
	}

	Design design() {
		return design;
	}

	void plan(String name, String description) {
		plan.setName(name);
		plan.setDescription(description);
	}

	SpawnedKernel kernel(String name, KernelRole role, String cpus, int node, long bytes) {
		CreateKernelCommand create = new CreateKernelCommand(plan, null, threads(cpus)).named(name).withMemory(node(node), bytes);
		execute(create);
		create.kernel().setRole(role);
		return create.kernel();
	}

	void boot(SpawnedKernel kernel, String image, String initrd, String commandLine) {
		kernel.setImage(image);
		kernel.setInitrd(initrd);
		kernel.setCommandLine("console=mktty0 " + commandLine);
	}

	void devices(SpawnedKernel kernel, String... addresses) {
		execute(AssignDevicesCommand.toKernel(plan, Arrays.stream(addresses).map(address -> machine.device(address)
				.orElseThrow(() -> new IllegalArgumentException("The machine has no device " + address))).toList(), kernel));
	}

	void virtio(SpawnedKernel kernel, VirtioKind kind, String name, int queues) {
		VirtioDevice device = DesignFactory.eINSTANCE.createVirtioDevice();
		device.setUid(Designs.freshUid(plan, "virtio"));
		device.setKind(kind);
		device.setName(name);
		device.setQueues(queues);
		kernel.getVirtioDevices().add(device);
	}

	/** Cache ways from one number to another, the last one included. */
	void ways(SpawnedKernel kernel, int first, int last) {
		long mask = 0;
		for (int way = first; way <= last; way++) {
			mask |= 1L << way;
		}
		kernel.setLlcWayMask(mask);
	}

	void spare(String cpus) {
		execute(AssignThreadsCommand.toPool(plan, threads(cpus)));
	}

	void spare(int node, long bytes) {
		execute(SetMemoryCommand.ofPool(plan, node(node), bytes));
	}

	Channel channel(Kernel from, Kernel to, String name, MessageType type, double perSecond, int bytes) {
		CreateChannelCommand create = new CreateChannelCommand(plan, from, to).rate(perSecond).payload(bytes);
		execute(create);
		create.channel().setName(name);
		create.channel().setType(type);
		return create.channel();
	}

	/** Independent senders: the messages come at random times. */
	void random(Channel channel) {
		channel.setPattern(TrafficPattern.POISSON);
	}

	void bursts(Channel channel, int length, long gapNanos) {
		channel.setPattern(TrafficPattern.BURST);
		channel.setBurstLength(length);
		channel.setBurstGapNanos(gapNanos);
	}

	Scenario scenario(String name, long durationNanos) {
		AddScenarioCommand add = new AddScenarioCommand(design, name);
		execute(add);
		add.scenario().setDurationNanos(durationNanos);
		return add.scenario();
	}

	void step(Scenario scenario, StepAction action, long atNanos, Kernel kernel) {
		execute(new AddStepCommand(scenario, action, atNanos, kernel));
	}

	void workload(Scenario scenario, WorkloadKind kind, Kernel from, Kernel to) {
		execute(new AddWorkloadCommand(scenario, kind, from, List.of(to)));
	}

	private List<HardwareThread> threads(String cpus) {
		return CpuSet.parse(cpus).stream().mapToObj(cpu -> machine.thread(cpu)
				.orElseThrow(() -> new IllegalArgumentException("The machine has no CPU " + cpu))).toList();
	}

	private NumaNode node(int number) {
		return machine.node(number).orElseThrow(() -> new IllegalArgumentException("The machine has no node " + number));
	}

	private static void execute(ModelCommand command) {
		command.refusal().ifPresent(reason -> {
			throw new IllegalArgumentException(command.getLabel() + ": " + reason);
		});
		command.execute();
	}
}
