// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.RangeKind;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Validator;

class FixCommandsTest {
	static final List<Consumer<TestDesign>> PROBLEMS = List.of(
			test -> {
				SpawnedKernel web = kernel(test, "web", 4, 5);
				Scenario scenario = DesignFactory.eINSTANCE.createScenario();
				scenario.setUid("scenario-1");
				test.design.getScenarios().add(scenario);
				long[] times = { 1, 2, -1, 4, 5, 6 };
				StepAction[] actions = { StepAction.KILL, StepAction.MOVE_THREAD, StepAction.PANIC, StepAction.MOVE_THREAD, StepAction.START,
						StepAction.MOVE_MEMORY };
				for (int i = 0; i < times.length; i++) {
					ScenarioStep step = DesignFactory.eINSTANCE.createScenarioStep();
					step.setUid("step-" + i);
					step.setAtNanos(times[i]);
					step.setAction(actions[i]);
					step.setKernel(i == 0 ? null : web);
					step.setThread(test.cpu(i == 3 ? 9 : 4));
					step.setAmount(128L << 20);
					scenario.getSteps().add(step);
				}
				Workload beat = DesignFactory.eINSTANCE.createWorkload();
				beat.setUid("workload-1");
				beat.setKind(WorkloadKind.HEARTBEAT);
				scenario.getWorkloads().add(beat);
			},
			test -> {
				kernel(test, "web", 4, 5);
				kernel(test, "net", 5, 6).getThreads().add(test.cpu(4));
			},
			test -> {
				kernel(test, "web", 4);
				test.plan.getPool().getThreads().add(test.cpu(4));
			},
			test -> {
				kernel(test, "web", 4, 5);
				test.cpu(5).setOnline(false);
			},
			test -> {
				kernel(test, "web", 4, 5);
				test.cpu(5).setAllowed(false);
			},
			test -> kernel(test, "web", 0, 4),
			test -> kernel(test, "web", IntStream.range(0, 16).toArray()),
			test -> ((InternalEList<HardwareThread>) kernel(test, "web", 4, 5).getThreads()).addAllUnique(test.cpus(5, 4)),
			test -> test.kernel("web", 4),
			test -> test.memory(kernel(test, "web", 4), 0, 8 * GIB + 4096),
			test -> {
				test.memory(kernel(test, "web", 4), 0, 5 * GIB);
				test.memory(kernel(test, "net", 5), 0, 4 * GIB);
			},
			test -> kernel(test, "web", 4).getMemory().getFirst().setBytes(12345),
			test -> kernel(test, "web", 4).getMemory().getFirst().setBase(12345L),
			test -> kernel(test, "web", 4).getMemory().getFirst().setBytes(0),
			test -> kernel(test, "web", 4).getMemory().getFirst().setNode(null),
			test -> {
				map(test);
				kernel(test, "web", 4).getMemory().getFirst().setBase(8 * GIB);
				kernel(test, "net", 5).getMemory().getFirst().setBase(8 * GIB + GIB / 2);
			},
			test -> {
				map(test);
				kernel(test, "web", 4).getMemory().getFirst().setBase(GIB);
			},
			test -> {
				map(test);
				kernel(test, "web", 4).getMemory().getFirst().setBase(15 * GIB + GIB / 2);
			},
			test -> {
				test.machine.setMemoryBlockSize(GIB);
				kernel(test, "web", 4).getMemory().getFirst().setBytes(GIB + GIB / 2);
			},
			test -> {
				test.machine.setMemoryBlockSize(GIB);
				kernel(test, "web", 4).getMemory().getFirst().setBase(GIB / 2);
			},
			test -> test.memory(test.kernel("web", 4), 0, GIB),
			test -> {
				SpawnedKernel web = kernel(test, "web", 1, 2, 4);
				test.memory(web, 0, GIB);
				web.getMemory().getFirst().setBase(9 * GIB);
			},
			test -> test.memory(kernel(test, "web", 1, 4), 0, 7 * GIB + GIB / 2),
			test -> {
				map(test);
				SpawnedKernel web = test.kernel("web", 1, 9);
				test.memory(web, 0, GIB);
				web.getMemory().getFirst().setBase(4 * GIB);
				web.getDevices().add(test.device("0000:01:00.0"));
			},
			test -> test.plan.getPool().getMemory().add(Designs.createMemoryGrant(test.plan, test.node(0), 4096)),
			test -> kernel(test, "web", 4).setId(null),
			test -> kernel(test, "web", 4).setId(512),
			test -> kernel(test, "web", 4).setId(kernel(test, "net", 5).getId()),
			test -> kernel(test, null, 4),
			test -> kernel(test, " a/b ", 4),
			test -> {
				kernel(test, "web", 4);
				kernel(test, "web", 5);
			},
			test -> kernel(test, "x".repeat(300), 4),
			test -> {
				PciDevice device = test.device("0000:01:00.0");
				device.setBootCritical(true);
				kernel(test, "web", 4).getDevices().add(device);
				kernel(test, "net", 5).getDevices().add(device);
			},
			test -> {
				PciDevice one = test.device("0000:01:00.0");
				one.setIommuGroup(7);
				test.device("0000:01:00.1").setIommuGroup(7);
				kernel(test, "web", 4).getDevices().add(one);
			},
			test -> {
				kernel(test, "web", 4);
				test.cpu(4).setPhysicalId(null);
				test.cpu(1).setPhysicalId(99L);
			},
			test -> kernel(test, "rt", 4, 5).setLlcWayMask(0L),
			test -> {
				kernel(test, "rt", 4, 5).setLlcWayMask(0xb00L);
				test.plan.getPool().setLlcWayMask(0x7f0L);
			},
			test -> {
				VirtioDevice device = virtio(test, "net0");
				device.setQueues(0);
				device.setQueueSize(100);
				device.setName("same");
				virtio(test, "same");
			},
			test -> {
				PciDevice device = test.device("0000:01:00.0");
				device.setClassCode(0x0200);
				kernel(test, "web", 4, 5).getDevices().add(device);
				device.setAddress("1:0.0");
				PciDevice function = test.device("0000:01:00.1");
				function.setPhysicalFunction(device);
				function.setIommuGroup(3);
			},
			test -> {
				SpawnedKernel kernel = kernel(test, "web", 4, 5);
				for (int i = 0; i < 2; i++) {
					CpuKind kind = MachineFactory.eINSTANCE.createCpuKind();
					kind.setUid("kind-" + i);
					kind.setEfficiency(i);
					test.machine.getCpuKinds().add(kind);
					kernel.getThreads().get(i).setKind(kind);
				}
			},
			test -> {
				kernel(test, "-web", 4, 5).setCommandLine("mem=1G console=ttyS0 maxcpus=1 root=\"a b");
				kernel(test, "$", 6, 7).setRole(KernelRole.REAL_TIME);
			},
			test -> channel(test).setPayload(5000),
			test -> channel(test).setRate(0),
			test -> channel(test).setTo(null),
			test -> channel(test).setFrom(channel(test).getTo()));

	/** A kernel on whole cores where possible, with memory. */
	private static SpawnedKernel kernel(TestDesign test, String name, int... cpus) {
		SpawnedKernel kernel = test.kernel(name, cpus);
		test.memory(kernel, 1, GIB);
		return kernel;
	}

	private static VirtioDevice virtio(TestDesign test, String name) {
		SpawnedKernel kernel = test.plan.getKernels().isEmpty() ? kernel(test, "web", 4, 5) : test.plan.getKernels().getFirst();
		VirtioDevice device = DesignFactory.eINSTANCE.createVirtioDevice();
		device.setUid(Designs.freshUid(test.plan, "virtio"));
		device.setKind(VirtioKind.NET);
		device.setName(name);
		kernel.getVirtioDevices().add(device);
		return device;
	}

	/** Node 0 below 8 GiB, node 1 from there on. */
	private static void map(TestDesign test) {
		for (int node = 0; node < 2; node++) {
			MemoryRange range = MachineFactory.eINSTANCE.createMemoryRange();
			range.setUid("range-" + node);
			range.setBase(node * 8 * GIB);
			range.setSize(8 * GIB);
			range.setKind(RangeKind.SYSTEM_RAM);
			range.setNode(test.node(node));
			test.machine.getMemoryRanges().add(range);
		}
	}

	private static Channel channel(TestDesign test) {
		return test.channel(test.plan.getHostKernel(), test.plan.getKernels().isEmpty() ? kernel(test, "web", 4) : test.plan.getKernels().getFirst());
	}

	/** Findings are computed on a copy, as the workbench does, and every fix is applied to the original. */
	@Test
	void everyFixCanBeUndoneAndEndsItsFinding() {
		Set<Class<?>> kinds = new HashSet<>();
		for (Consumer<TestDesign> problem : PROBLEMS) {
			int count = Math.max(1, fixes(problem).size());
			for (int i = 0; i < count; i++) {
				TestDesign test = new TestDesign(2, 4, 2);
				problem.accept(test);
				List<Found> fixes = fixes(test);
				assertFalse(fixes.isEmpty());
				Found found = fixes.get(i);
				Command command = FixCommands.create(found.fix(), test.design);
				assertEquals(found.fix().label(), command.getLabel());
				Acts.perform(test.design, command);
				List<Finding> after = Validator.standard().validate(test.design);
				assertTrue(after.stream().noneMatch(finding -> finding.ruleId().equals(found.finding().ruleId())
						&& finding.message().equals(found.finding().message())), () -> found.fix() + " did not end " + found.finding());
				kinds.add(found.fix().getClass());
			}
		}
		assertEquals(Set.of(FixProposal.class.getPermittedSubclasses()), kinds, "every kind of fix was tried");
	}

	private record Found(Finding finding, FixProposal fix) {
	}

	private static List<Found> fixes(Consumer<TestDesign> problem) {
		TestDesign test = new TestDesign(2, 4, 2);
		problem.accept(test);
		return fixes(test);
	}

	private static List<Found> fixes(TestDesign test) {
		return Validator.standard().validate(EcoreUtil.copy(test.design)).stream()
				.flatMap(finding -> finding.fixes().stream().map(fix -> new Found(finding, fix))).toList();
	}

	@Test
	void aFixForSomethingThatIsGoneIsRefused() {
		TestDesign test = new TestDesign(2, 4, 1);
		SpawnedKernel web = kernel(test, "web", 1);
		Acts.refuse(test.design, FixCommands.create(new FixProposal.SetKernelId("Set", "kernel-99", 4), test.design), "[kernel-99] is no longer in the design");
		Acts.refuse(test.design, FixCommands.create(new FixProposal.AssignThreads("Give", "cpu-1", List.of("cpu-2")), test.design), "[cpu-1] can own nothing");
		Acts.refuse(test.design, FixCommands.create(new FixProposal.AssignThreads("Give", web.getUid(), List.of()), test.design), "The proposal names nothing");
		Acts.refuse(test.design, FixCommands.create(new FixProposal.DeleteElements("Delete", List.of("machine")), test.design), "[machine] is in no plan");
	}
}
