// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Validator;

/** A design without a file, as the diagram sees it. */
public final class TestDesigns implements PlanInput {
	private final Design design;
	private final Ownership ownership;
	private final BasicCommandStack stack = new BasicCommandStack();
	private List<Finding> findings = List.of();

	public TestDesigns(Machine machine) {
		design = Designs.create("test", machine);
		ownership = Ownership.watching(plan());
	}

	/** Three kernels on the machine with two sockets, as people would draw it. */
	public static TestDesigns threeKernels() {
		TestDesigns test = new TestDesigns(TestMachines.twoSockets());
		SpawnedKernel web = test.kernel("web", KernelRole.GENERAL, 4, 15);
		test.memory(web, 0, 64);
		SpawnedKernel rt = test.kernel("rt", KernelRole.REAL_TIME, 24, 29);
		test.memory(rt, 1, 8);
		rt.setCommandLine("isolcpus=1-5 nohz_full=1-5");
		SpawnedKernel net = test.kernel("net", KernelRole.PACKET_PROCESSING, 16, 19);
		test.memory(net, 0, 16);
		net.getDevices().add(test.design.getMachine().getPciDevices().get(0));
		web.getDevices().add(test.design.getMachine().getPciDevices().get(2));
		rt.getDevices().add(test.design.getMachine().getPciDevices().get(4));
		test.plan().getPool().getThreads().addAll(test.threads(20, 23));
		test.plan().getPool().getThreads().addAll(test.threads(30, 47));
		test.plan().getPool().getMemory().add(Designs.createMemoryGrant(test.design, test.index().node(1).orElseThrow(), 88 * TestMachines.GIB));
		test.channel(rt, web, 1000, 64);
		test.channel(web, net, 20_000, 256);
		return test;
	}

	public SpawnedKernel kernel(String name, KernelRole role, int first, int last) {
		SpawnedKernel kernel = Designs.createKernel(plan());
		kernel.setName(name);
		kernel.setRole(role);
		kernel.getThreads().addAll(threads(first, last));
		plan().getKernels().add(kernel);
		return kernel;
	}

	public void memory(SpawnedKernel kernel, int node, long gib) {
		kernel.getMemory().add(Designs.createMemoryGrant(design, index().node(node).orElseThrow(), gib * TestMachines.GIB));
	}

	Channel channel(Kernel from, Kernel to, double rate, int payload) {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setUid(Designs.freshUid(design, "channel"));
		channel.setFrom(from);
		channel.setTo(to);
		channel.setRate(rate);
		channel.setPayload(payload);
		plan().getChannels().add(channel);
		return channel;
	}

	public MachineIndex index() {
		return new MachineIndex(design.getMachine());
	}

	public List<HardwareThread> threads(int first, int last) {
		MachineIndex index = index();
		return new ArrayList<>(IntStream.rangeClosed(first, last).mapToObj(number -> index.thread(number).orElseThrow()).toList());
	}

	void validate() {
		findings = Validator.standard().validate(design);
	}

	@Override
	public Design design() {
		return design;
	}

	@Override
	public Plan plan() {
		return design.getActivePlan();
	}

	@Override
	public Ownership ownership() {
		return ownership;
	}

	@Override
	public CommandStack commandStack() {
		return stack;
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}
}
