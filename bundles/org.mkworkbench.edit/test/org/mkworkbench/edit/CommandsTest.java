// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;
import static org.mkworkbench.edit.TestDesign.numbers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.SourceKind;

class CommandsTest {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final TestDesign test = new TestDesign(2, 4, 2);
	private final SpawnedKernel web = test.kernel("web", 5, 1);
	private final SpawnedKernel net = test.kernel("net", 2, 3, 4);

	private void perform(ModelCommand command) {
		Acts.perform(test.design, command);
	}

	@Test
	void threadsAreAppendedInTreeOrderAndTakenFromOthers() {
		test.plan.getPool().getThreads().addAll(test.cpus(6, 7));
		AssignThreadsCommand command = AssignThreadsCommand.toKernel(test.plan, test.cpus(7, 3, 5, 9), web);
		assertEquals("Give CPUs 3,5,7,9 to web", command.getLabel());
		perform(command);
		// CPU 9 is the second thread of core 1, so it comes before CPU 3 in the tree
		assertEquals(List.of(5, 1, 9, 3, 7), numbers(web.getThreads()));
		assertEquals(List.of(2, 4), numbers(net.getThreads()));
		assertEquals(List.of(6), numbers(test.plan.getPool().getThreads()));
		assertTrue(command.getAffectedObjects().containsAll(List.of(web, net, test.plan.getPool())));
		Acts.refuse(test.design, AssignThreadsCommand.toKernel(test.plan, test.cpus(1, 5), web), "Nothing would change");
	}

	@Test
	void threadsGoToThePoolAndBackToTheHost() {
		perform(AssignThreadsCommand.toPool(test.plan, test.cpus(3, 6)));
		assertEquals(List.of(3, 6), numbers(test.plan.getPool().getThreads()));
		perform(AssignThreadsCommand.toHost(test.plan, test.cpus(6, 2, 1, 7)));
		assertEquals(List.of(3), numbers(test.plan.getPool().getThreads()));
		assertEquals(List.of(5), numbers(web.getThreads()));
		assertEquals(List.of(4), numbers(net.getThreads()));
		Acts.refuse(test.design, AssignThreadsCommand.toHost(test.plan, test.cpus(6, 7)), "Nothing would change");
		Acts.refuse(test.design, AssignThreadsCommand.toHost(test.plan, List.of()), "There is no CPU to move");
	}

	@Test
	void offlineThreadsStay() {
		test.cpu(6).setOnline(false);
		test.cpu(4).setOnline(false);
		Acts.refuse(test.design, AssignThreadsCommand.toKernel(test.plan, test.cpus(6), web), "CPU 6 (x18) is offline");
		Acts.refuse(test.design, AssignThreadsCommand.toPool(test.plan, test.cpus(4, 6)), "All of these CPUs are offline");
		perform(AssignThreadsCommand.toKernel(test.plan, test.cpus(4, 6, 7), web));
		assertEquals(List.of(5, 1, 7), numbers(web.getThreads()));
		assertEquals(List.of(2, 3, 4), numbers(net.getThreads()));
		perform(AssignThreadsCommand.toHost(test.plan, test.cpus(4)));
		Acts.refuse(test.design, new SetThreadsCommand(test.plan, web, test.cpus(5, 6)), "CPU 6 (x18) is offline");
		Acts.refuse(test.design, new CreateKernelCommand(test.plan, null, test.cpus(6)), "CPU 6 (x18) is offline");
	}

	@Test
	void lockedPlansStay() {
		Channel channel = test.channel(web, net);
		PciDevice nic = test.device("0000:17:00.0");
		perform(new SetValueCommand(test.plan, MODEL.getPlan_Locked(), true, "Lock plan"));
		String reason = "Plan \"Plan 1\" is locked";
		for (ModelCommand command : List.of(AssignThreadsCommand.toHost(test.plan, test.cpus(1)), new SetThreadsCommand(test.plan, web, test.cpus(1)),
				AssignDevicesCommand.toKernel(test.plan, List.of(nic), web), new CreateKernelCommand(test.plan, null, List.of()),
				new DeleteCommand(test.plan, List.of(web)), new CreateChannelCommand(test.plan, net, web), ReconnectChannelCommand.to(channel, web),
				new SetMemoryCommand(test.plan, web, test.node(0), GIB), new SetValueCommand(web, MODEL.getKernel_Name(), "x", "Rename kernel"))) {
			Acts.refuse(test.design, command, reason);
		}
		perform(new SetValueCommand(test.plan, MODEL.getPlan_Locked(), false, "Unlock plan"));
	}

	@Test
	void threadListIsSetInItsOrder() {
		perform(new SetThreadsCommand(test.plan, web, test.cpus(4, 1, 5, 4, 0)));
		assertEquals(List.of(4, 1, 5, 0), numbers(web.getThreads()));
		assertEquals(List.of(2, 3), numbers(net.getThreads()));
		perform(new SetThreadsCommand(test.plan, web, test.cpus(1, 4, 5, 0)));
		perform(new SetThreadsCommand(test.plan, web, List.of()));
		Acts.refuse(test.design, new SetThreadsCommand(test.plan, web, List.of()), "Nothing would change");
	}

	@Test
	void listsThatNameAThreadTwiceAreRestoredExactly() {
		((InternalEList<HardwareThread>) net.getThreads()).addAllUnique(test.cpus(3, 2));
		assertEquals(List.of(2, 3, 4, 3, 2), numbers(net.getThreads()));
		perform(AssignThreadsCommand.toHost(test.plan, test.cpus(3)));
		assertEquals(List.of(2, 4, 2), numbers(net.getThreads()));
		perform(new DeleteCommand(test.plan, List.of(net)));
	}

	@Test
	void oneActSendsFewNotifications() {
		List<Integer> types = new ArrayList<>();
		net.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				types.add(notification.getEventType());
			}
		});
		AssignThreadsCommand command = AssignThreadsCommand.toKernel(test.plan, test.cpus(5, 6, 7, 8, 1), net);
		command.execute();
		assertEquals(List.of(Notification.ADD_MANY), types);
		command.undo();
		assertEquals(List.of(Notification.ADD_MANY, Notification.REMOVE_MANY), types);
	}

	@Test
	void devicesMove() {
		PciDevice nic = test.device("0000:17:00.0");
		PciDevice disk = test.device("0000:65:00.0");
		PlatformDevice serial = test.platformDevice("serial8250");
		perform(AssignDevicesCommand.toKernel(test.plan, List.of(disk, serial, nic), web));
		assertEquals(List.of(disk, nic), web.getDevices());
		assertEquals(List.of(serial), web.getPlatformDevices());
		AssignDevicesCommand one = AssignDevicesCommand.toKernel(test.plan, List.of(disk), net);
		assertEquals("Give device 0000:65:00.0 to net", one.getLabel());
		perform(one);
		perform(AssignDevicesCommand.toPool(test.plan, List.of(nic, disk, serial)));
		assertEquals(List.of(nic, disk), test.plan.getPool().getDevices());
		assertEquals(List.of(serial), test.plan.getPool().getPlatformDevices());
		perform(AssignDevicesCommand.toHost(test.plan, List.of(nic, serial)));
		Acts.refuse(test.design, AssignDevicesCommand.toHost(test.plan, List.of(nic)), "Nothing would change");
		Acts.refuse(test.design, AssignDevicesCommand.toHost(test.plan, List.of(test.cpu(1))), "Only PCI and platform devices can be given to a kernel");
	}

	@Test
	void kernelIsCreatedWithItsThreads() {
		CreateKernelCommand command = new CreateKernelCommand(test.plan, new Bounds(10, 20, 300, 100), test.cpus(7, 3, 6)).withMemory(test.node(1), GIB);
		assertNull(command.kernel());
		perform(command);
		SpawnedKernel kernel = command.kernel();
		assertSame(kernel, test.plan.getKernels().getLast());
		assertEquals(List.of(3, 6, 7), numbers(kernel.getThreads()));
		assertEquals(List.of(2, 4), numbers(net.getThreads()));
		assertEquals(new Bounds(10, 20, 300, 100), kernel.getBounds());
		assertEquals(3, kernel.getId());
		assertEquals(GIB, kernel.getMemory().getFirst().getBytes());
		assertEquals(List.of(kernel), List.copyOf(command.getResult()));
		assertSame(kernel, command.getAffectedObjects().iterator().next());
		CreateKernelCommand empty = new CreateKernelCommand(test.plan, null, List.of()).named("rt").withId(77);
		perform(empty);
		assertEquals("rt", empty.kernel().getName());
		assertEquals(77, empty.kernel().getId());
	}

	@Test
	void deletingAKernelDeletesWhatNamesIt() {
		test.memory(web, 0, GIB);
		Channel in = test.channel(test.plan.getHostKernel(), web);
		Channel other = test.channel(net, test.plan.getHostKernel());
		Channel out = test.channel(web, net);
		Scenario scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid("scenario-1");
		test.design.getScenarios().add(scenario);
		List.of(web, net).forEach(kernel -> {
			ScenarioStep step = DesignFactory.eINSTANCE.createScenarioStep();
			step.setUid("step-" + kernel.getName());
			step.setKernel(kernel);
			scenario.getSteps().add(step);
		});
		ScenarioStep step = DesignFactory.eINSTANCE.createScenarioStep();
		step.setUid("step-channel");
		step.setChannel(in);
		scenario.getSteps().addFirst(step);
		DeleteCommand command = new DeleteCommand(test.plan, List.of(web, out, test.cpu(3), web.getMemory().getFirst()));
		perform(command);
		assertEquals(List.of(net), test.plan.getKernels());
		assertEquals(List.of(other), test.plan.getChannels());
		assertEquals(List.of("step-net"), scenario.getSteps().stream().map(ScenarioStep::getUid).toList());
		perform(new DeleteCommand(test.plan, List.of(other)));
		assertEquals("Delete kernel net", new DeleteCommand(test.plan, List.of(net)).getLabel());
		Acts.refuse(test.design, new DeleteCommand(test.plan, List.of(test.plan.getHostKernel(), test.cpu(1), test.plan.getPool())),
				"Only kernels, channels and what belongs to a kernel can be deleted");
		Acts.refuse(test.design, new DeleteCommand(test.plan, List.of(web)), "Only kernels, channels and what belongs to a kernel can be deleted");
	}

	@Test
	void channels() {
		CreateChannelCommand command = new CreateChannelCommand(test.plan, web, net).rate(20_000).payload(256);
		perform(command);
		Channel channel = command.channel();
		assertEquals(20_000, channel.getRate());
		assertEquals(256, channel.getPayload());
		assertEquals("channel-1", channel.getUid());
		perform(ReconnectChannelCommand.to(channel, test.plan.getHostKernel()));
		perform(ReconnectChannelCommand.from(channel, net));
		perform(new ReconnectChannelCommand(channel, test.plan.getHostKernel(), web));
		assertSame(web, channel.getTo());
		Acts.refuse(test.design, new ReconnectChannelCommand(channel, test.plan.getHostKernel(), web), "Nothing would change");
		Acts.refuse(test.design, ReconnectChannelCommand.from(channel, web), "A kernel sends itself no messages");
		Acts.refuse(test.design, new CreateChannelCommand(test.plan, web, web), "A kernel sends itself no messages");
		Acts.refuse(test.design, new CreateChannelCommand(test.plan, web, null), "A channel needs a kernel at both ends");
		Plan other = Designs.createPlan(test.design, "other");
		test.design.getPlans().add(other);
		Acts.refuse(test.design, new CreateChannelCommand(test.plan, web, other.getHostKernel()), "Both kernels must be in this plan");
	}

	@Test
	void memory() {
		test.memory(web, 1, 2 * GIB);
		SetMemoryCommand command = new SetMemoryCommand(test.plan, web, test.node(0), GIB);
		assertEquals("Give web 1 GiB of node 0", command.getLabel());
		perform(command);
		assertEquals(2, web.getMemory().size());
		perform(new SetMemoryCommand(test.plan, web, test.node(0), 3 * GIB));
		Acts.refuse(test.design, new SetMemoryCommand(test.plan, web, test.node(0), 3 * GIB), "Nothing would change");
		Acts.refuse(test.design, new SetMemoryCommand(test.plan, web, test.node(0), -1), "Memory cannot be negative");
		Acts.refuse(test.design, new SetMemoryCommand(test.plan, net, test.node(0), 0), "Nothing would change");
		test.memory(web, 0, 5 * GIB);
		perform(new SetMemoryCommand(test.plan, web, test.node(0), 3 * GIB));
		assertEquals(2, web.getMemory().size(), "several grants of a node become one");
		perform(new SetMemoryCommand(test.plan, web, test.node(1), 0));
		perform(new SetMemoryCommand(test.plan, web, test.node(0), 0));
		assertTrue(web.getMemory().isEmpty());
		perform(SetMemoryCommand.ofPool(test.plan, test.node(1), GIB));
		assertEquals(GIB, test.plan.getPool().getMemory().getFirst().getBytes());
	}

	@Test
	void values() {
		perform(new SetValueCommand(web, MODEL.getKernel_Name(), "shop", "Rename kernel"));
		perform(new SetValueCommand(web, MODEL.getKernel_Name(), null, "Rename kernel"));
		perform(new SetValueCommand(web, MODEL.getSpawnedKernel_Id(), 44, "Set id"));
		perform(new SetValueCommand(web, MODEL.getSpawnedKernel_Id(), null, "Clear id"));
		perform(new SetValueCommand(web, MODEL.getSpawnedKernel_Role(), KernelRole.REAL_TIME, "Set role"));
		perform(new SetValueCommand(web, MODEL.getSpawnedKernel_Colour(), 5, "Set colour"));
		perform(new SetValueCommand(web, MODEL.getKernel_Bounds(), new Bounds(1, 2, 3, 4), "Move kernel"));
		perform(new SetValueCommand(test.channel(web, net), MODEL.getChannel_Rate(), 5.5, "Set rate"));
		perform(new SetValueCommand(web, MODEL.getSpawnedKernel_Threads(), test.cpus(9, 8), "Set CPUs"));
		Acts.refuse(test.design, new SetValueCommand(web, MODEL.getSpawnedKernel_Colour(), 5, "Set colour"), "Nothing would change");
		Acts.refuse(test.design, new SetValueCommand(web, MODEL.getSpawnedKernel_Colour(), "red", "Set colour"), "colour cannot have this value");
		Acts.refuse(test.design, new SetValueCommand(web, MODEL.getSpawnedKernel_Colour(), null, "Set colour"), "colour cannot have this value");
		Acts.refuse(test.design, new SetValueCommand(web, MODEL.getSpawnedKernel_Role(), null, "Set role"), "role cannot have this value");
		Acts.refuse(test.design, new SetValueCommand(web, MODEL.getSpawnedKernel_Threads(), List.of("x"), "Set CPUs"), "threads cannot have this value");
	}

	@Test
	void physicalIdsAreAssumedAndMarked() {
		Acts.refuse(test.design, new AssumePhysicalIdsCommand(test.design), "Nothing would change");
		List.of(3, 9, 15).forEach(cpu -> test.cpu(cpu).setPhysicalId(null));
		perform(new AssumePhysicalIdsCommand(test.design));
		assertEquals(9L, test.cpu(9).getPhysicalId());
		assertTrue(Provenance.isAssumed(test.cpu(9), MachinePackage.eINSTANCE.getHardwareThread_PhysicalId()));
		assertEquals(SourceKind.MANUAL, Provenance.source(test.cpu(9), MachinePackage.eINSTANCE.getHardwareThread_PhysicalId()).orElseThrow().getKind());
		assertEquals(false, Provenance.isAssumed(test.cpu(8), MachinePackage.eINSTANCE.getHardwareThread_PhysicalId()));
		test.cpu(14).setPhysicalId(null);
		Acts.refuse(test.design, new AssumePhysicalIdsCommand(test.design), "CPU 14 cannot get the physical id x0e, since CPU 11 (x0e) has it");
	}

	@Test
	void affectedObjectsAreInTheDesign() {
		CreateKernelCommand create = new CreateKernelCommand(test.plan, null, test.cpus(6));
		create.execute();
		assertEquals(List.of(create.kernel(), test.plan), List.copyOf(create.getAffectedObjects()));
		create.undo();
		assertEquals(List.of(test.plan), List.copyOf(create.getAffectedObjects()));
		DeleteCommand delete = new DeleteCommand(test.plan, List.of(web));
		delete.execute();
		assertEquals(List.of(test.plan), List.copyOf(delete.getAffectedObjects()));
		delete.undo();
		assertEquals(List.of(web, test.plan), List.copyOf(delete.getAffectedObjects()));
	}

	@Test
	void commandsWorkOnAStack() {
		BasicCommandStack stack = new BasicCommandStack();
		Snapshot before = new Snapshot(test.design);
		stack.execute(AssignThreadsCommand.toKernel(test.plan, test.cpus(6), web));
		stack.execute(AssignThreadsCommand.toKernel(test.plan, test.cpus(6), web));
		assertEquals("Give CPU 6 to web", stack.getUndoCommand().getLabel());
		stack.undo();
		before.assertRestored(test.design);
		assertTrue(!stack.canUndo() && stack.canRedo(), "the act that changed nothing was not kept");
		ModelCommand refused = new DeleteCommand(test.plan, List.of());
		assertThrows(IllegalStateException.class, refused::execute);
	}
}
