// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.model.machine.PciDevice;

/** Rules about scenarios and about the traffic patterns they came with. CPU n and n + 8 share a core. */
class ScenarioRulesTest {
	private final TestPlan test = new TestPlan(2, 4, 2);
	private final SpawnedKernel web = test.kernel("web", 5, 13);
	private final SpawnedKernel twin = test.kernel("twin", 6, 14);
	private final Scenario scenario = scenario();

	private Scenario scenario() {
		Scenario made = DesignFactory.eINSTANCE.createScenario();
		made.setUid("scenario-1");
		made.setName("failover");
		twin.setRole(KernelRole.UPDATE_TWIN);
		test.design.getScenarios().add(made);
		return made;
	}

	private ScenarioStep step(long at, StepAction action, Kernel kernel, Kernel target) {
		ScenarioStep step = DesignFactory.eINSTANCE.createScenarioStep();
		step.setUid("step-" + (scenario.getSteps().size() + 1));
		step.setAtNanos(at);
		step.setAction(action);
		step.setKernel(kernel);
		step.setTarget(target);
		scenario.getSteps().add(step);
		return step;
	}

	private ScenarioStep cpu(long at, int number, Kernel kernel, Kernel target) {
		ScenarioStep step = step(at, StepAction.MOVE_THREAD, kernel, target);
		step.setThread(test.cpu(number));
		return step;
	}

	private ScenarioStep memory(long at, long bytes, Kernel kernel, Kernel target) {
		ScenarioStep step = step(at, StepAction.MOVE_MEMORY, kernel, target);
		step.setAmount(bytes);
		return step;
	}

	private Workload workload(WorkloadKind kind, Kernel from, Kernel... to) {
		Workload workload = DesignFactory.eINSTANCE.createWorkload();
		workload.setUid("workload-" + (scenario.getWorkloads().size() + 1));
		workload.setName("work");
		workload.setKind(kind);
		workload.setFrom(from);
		workload.getTo().addAll(List.of(to));
		scenario.getWorkloads().add(workload);
		return workload;
	}

	private void silent() {
		assertEquals(List.of(), test.findings().stream().filter(finding -> Set.of("MK-SCN", "MK-CHA").contains(finding.ruleId().substring(0, 6))).toList());
	}

	@Test
	void aSoundScenarioIsSilent() {
		PciDevice card = test.device("0000:01:00.0", 7);
		web.getDevices().add(card);
		test.spare(7);
		step(1, StepAction.PANIC, web, null);
		step(2, StepAction.START, web, null);
		cpu(3, 13, web, test.plan.getHostKernel());
		cpu(4, 13, test.plan.getHostKernel(), web);
		cpu(5, 7, null, web);
		memory(6, 128L << 20, null, web);
		memory(6, 128L << 20, web, null);
		step(7, StepAction.MOVE_DEVICE, web, twin).setDevice(card);
		step(8, StepAction.HAND_OVER, web, twin);
		cpu(9, 7, twin, null);
		cpu(10, 13, twin, null);
		step(11, StepAction.KILL, web, null);
		step(12, StepAction.SLOW_RECEIVER, twin, null).setAmount(4);
		workload(WorkloadKind.SHARED_LOCK, null, web, twin);
		workload(WorkloadKind.HEARTBEAT, test.plan.getHostKernel(), web);
		workload(WorkloadKind.SHOOTDOWN, web, twin);
		workload(WorkloadKind.LATENCY_PROBE, test.plan.getHostKernel());
		Channel requests = test.channel(web, twin);
		requests.setPattern(TrafficPattern.REQUEST_RESPONSE);
		requests.setRate(0);
		silent();
	}

	@Test
	void timesWithinTheRun() {
		ScenarioStep late = step(1_000_000_000, StepAction.PANIC, web, null);
		Finding finding = test.finding("MK-SCN-001");
		assertEquals("Step 1 of scenario \"failover\" (panic) comes at 1000000000 ns, but the run goes from 0 to 1000000000 ns", finding.message());
		assertEquals(List.of("step-1", web.getUid()), finding.subjects());
		assertEquals(Severity.WARNING, finding.severity(), "a plan with a bad scenario can be exported");
		late.setAtNanos(-1);
		assertEquals(1, test.findings("MK-SCN-001").size());
		scenario.setDurationNanos(0);
		assertEquals("The scenario \"failover\" lasts 0 ns", test.finding("MK-SCN-001").message());
	}

	@Test
	void stepsNameWhatTheyNeed() {
		step(1, StepAction.KILL, null, null);
		step(2, StepAction.STOP, test.plan.getHostKernel(), null);
		step(3, StepAction.LOSE_DOORBELL, null, null);
		step(4, StepAction.HAND_OVER, web, null);
		step(5, StepAction.MOVE_THREAD, web, twin);
		step(6, StepAction.MOVE_DEVICE, web, twin);
		memory(7, 0, web, null);
		cpu(8, 13, web, web);
		memory(9, 128L << 20, null, null);
		step(10, StepAction.SLOW_RECEIVER, null, null).setAmount(3);
		step(11, StepAction.FLOOD, null, twin).setAmount(3);
		String start = "Step %d of scenario \"failover\" (%s) ";
		assertEquals(List.of(start.formatted(1, "kill") + "names no kernel",
				start.formatted(2, "stop") + "concerns the host, which a scenario cannot start or stop",
				start.formatted(3, "lose doorbell") + "names neither a channel nor a kernel", start.formatted(4, "hand over") + "names no second kernel",
				start.formatted(5, "move CPU") + "names no CPU", start.formatted(6, "move device") + "names no device",
				start.formatted(7, "move memory") + "moves 0 bytes", start.formatted(8, "move CPU") + "begins and ends at \"web\"",
				start.formatted(9, "move memory") + "begins and ends at the pool", start.formatted(10, "slow receiver") + "names no kernel",
				start.formatted(11, "flood") + "names no kernel"), test.messages("MK-SCN-002"));
		assertEquals("Delete the step", test.fixes("MK-SCN-002").getFirst());
		assertEquals(0, test.findings("MK-SCN-002").stream().filter(finding -> finding.severity() != Severity.ERROR).count(), "a run refuses them");
	}

	@Test
	void ownersAreFollowedThroughTheMoves() {
		cpu(5, 13, twin, null);
		cpu(1, 13, web, twin);
		silent();
		cpu(6, 13, web, test.plan.getHostKernel());
		assertEquals("Step 3 of scenario \"failover\" (move CPU) moves CPU 13 (x16) from \"web\" to the host, but at that time it is with the pool",
				test.finding("MK-SCN-003").message());
		scenario.getSteps().clear();
		PciDevice card = test.device("0000:01:00.0", 7);
		step(1, StepAction.MOVE_DEVICE, web, twin).setDevice(card);
		assertEquals("Step 1 of scenario \"failover\" (move device) moves device 0000:01:00.0 from \"web\" to \"twin\", but at that time it is with the host",
				test.finding("MK-SCN-003").message());
	}

	@Test
	void aTwinHasWhatTheOldKernelGot() {
		PciDevice card = test.device("0000:01:00.0", 7);
		step(1, StepAction.MOVE_DEVICE, test.plan.getHostKernel(), web).setDevice(card);
		step(2, StepAction.HAND_OVER, web, twin);
		step(3, StepAction.MOVE_DEVICE, twin, test.plan.getHostKernel()).setDevice(card);
		silent();
		step(4, StepAction.FLOOD, twin, twin).setAmount(3);
		assertEquals("Step 4 of scenario \"failover\" (flood) begins and ends at \"twin\"", test.finding("MK-SCN-002").message());
	}

	@Test
	void runningKernelsKeepTheirBootCpu() {
		cpu(1, 5, web, twin);
		assertEquals("Step 1 of scenario \"failover\" (move CPU) takes CPU 5 (x14) from \"web\": the kernel booted on it and receives its messages there",
				test.finding("MK-SCN-004").message());
		scenario.getSteps().clear();
		cpu(1, 13, web, twin);
		cpu(2, 5, web, twin);
		assertEquals("Step 2 of scenario \"failover\" (move CPU) takes CPU 5 (x14) from \"web\": the kernel runs and has no other",
				test.finding("MK-SCN-004").message());
		scenario.getSteps().clear();
		step(1, StepAction.STOP, web, null);
		cpu(2, 5, web, twin);
		silent();
		cpu(3, 0, test.plan.getHostKernel(), twin);
		assertEquals("Step 3 of scenario \"failover\" (move CPU) takes CPU 0 (x00) from the host: the machine booted on it, and it cannot go offline",
				test.finding("MK-SCN-004").message());
	}

	@Test
	void hotMemoryMovesInBlocks() {
		memory(2, 64L << 20, null, twin);
		assertEquals("Step 1 of scenario \"failover\" (move memory) moves 64 MiB from the pool to \"twin\", which is not a multiple of the block in which running"
				+ " kernels get and return memory (128 MiB)", test.finding("MK-SCN-005").message());
		step(0, StepAction.STOP, web, null);
		step(1, StepAction.STOP, twin, null);
		silent();
		memory(3, 100, null, twin);
		assertEquals("Step 4 of scenario \"failover\" (move memory) moves 100 B from the pool to \"twin\", which is not a multiple of the page size (4 KiB)",
				test.finding("MK-SCN-005").message());
	}

	@Test
	void memoryThatAKernelStartedWithStays() {
		memory(1, 256L << 20, test.plan.getHostKernel(), web);
		memory(2, 128L << 20, web, twin);
		assertEquals("Step 2 of scenario \"failover\" (move memory) takes 128 MiB from \"web\", which got no such memory from an earlier step",
				test.finding("MK-SCN-012").message());
		scenario.getSteps().getLast().setAmount(256L << 20);
		memory(3, 256L << 20, twin, null);
		silent();
		memory(4, 256L << 20, twin, null);
		assertEquals(1, test.findings("MK-SCN-012").size(), "each region leaves once");
	}

	@Test
	void twinsTakeOver() {
		step(1, StepAction.HAND_OVER, twin, web);
		assertEquals("Step 1 of scenario \"failover\" (hand over) hands over from \"twin\" to \"web\", whose role is general and not update twin",
				test.finding("MK-SCN-006").message());
		scenario.getSteps().clear();
		step(1, StepAction.HAND_OVER, web, web);
		assertEquals("Step 1 of scenario \"failover\" (hand over) hands over from \"web\" to \"web\", which is the same kernel", test.finding("MK-SCN-006").message());
		scenario.getSteps().clear();
		step(1, StepAction.HAND_OVER, test.plan.getHostKernel(), twin);
		assertEquals("Step 1 of scenario \"failover\" (hand over) hands over from the host to \"twin\", but the host can neither be replaced nor replace another",
				test.finding("MK-SCN-006").message());
	}

	@Test
	void stepsComeInAPossibleOrder() {
		step(2, StepAction.START, web, null);
		step(1, StepAction.STOP, web, null);
		silent();
		step(3, StepAction.START, web, null);
		assertEquals("Step 3 of scenario \"failover\" (start) comes when \"web\" is running already", test.finding("MK-SCN-007").message());
		scenario.getSteps().clear();
		step(1, StepAction.KILL, web, null);
		step(2, StepAction.KILL, web, null);
		step(3, StepAction.HANG, web, null);
		assertEquals("Step 3 of scenario \"failover\" (hang) comes when \"web\" does not run any more", test.finding("MK-SCN-007").message());
		scenario.getSteps().clear();
		step(0, StepAction.HAND_OVER, web, twin);
		step(1, StepAction.STOP, web, null);
		assertEquals("Step 2 of scenario \"failover\" (stop) comes when \"web\" does not run any more", test.finding("MK-SCN-007").message());
		scenario.getSteps().clear();
		step(2, StepAction.START, web, null);
		step(2, StepAction.KILL, twin, null);
		step(1, StepAction.HANG, twin, null).setDurationNanos(1L);
		silent();
	}

	@Test
	void amountsMeanSomething() {
		step(1, StepAction.SLOW_RECEIVER, web, null).setAmount(1);
		step(2, StepAction.SLOW_RECEIVER, web, null).setAmount(1001);
		step(3, StepAction.DELAY_DOORBELL, web, null);
		step(4, StepAction.FLOOD, web, twin);
		step(5, StepAction.HANG, web, null).setDurationNanos(-1L);
		String start = "Step %d of scenario \"failover\" (%s) ";
		assertEquals(List.of(start.formatted(1, "slow receiver") + "makes its kernel 1 times slower; that is 2 to 1000",
				start.formatted(2, "slow receiver") + "makes its kernel 1001 times slower; that is 2 to 1000",
				start.formatted(3, "delay doorbell") + "delays doorbells by 0 ns; that is 1 or more", start.formatted(4, "flood") + "sends 0 messages; that is 1 or more",
				start.formatted(5, "hang") + "lasts -1 ns; that is 0 or more"), test.messages("MK-SCN-008"));
	}

	@Test
	void workloadsNameKernelsAndSoundValues() {
		workload(WorkloadKind.HEARTBEAT, web);
		workload(WorkloadKind.HEARTBEAT, null, web);
		workload(WorkloadKind.SHOOTDOWN, web, web);
		workload(WorkloadKind.SHARED_LOCK, null);
		workload(WorkloadKind.LATENCY_PROBE, null);
		assertEquals(List.of("goes from \"web\" to nobody", "has no sender", "goes from \"web\" to itself", "has no kernel that takes the lock",
				"has no kernel to probe"), test.messages("MK-SCN-009").stream().map(text -> text.substring("Workload \"work\" of scenario \"failover\" ".length())).toList());
		scenario.getWorkloads().clear();
		Workload beat = workload(WorkloadKind.HEARTBEAT, web, twin);
		beat.setRate(0.0);
		assertEquals("Workload \"work\" of scenario \"failover\" has a rate of 0.0 per second; that is above 0 and at most 1,000,000,000",
				test.finding("MK-SCN-010").message());
		beat.setRate(null);
		beat.setPayload(4073);
		assertEquals(1, test.findings("MK-SCN-010").size());
		beat.setPayload(null);
		beat.setMissedLimit(0);
		assertEquals(1, test.findings("MK-SCN-010").size());
		beat.setMissedLimit(1);
		beat.setServiceNanos(-1L);
		assertEquals(1, test.findings("MK-SCN-010").size());
		beat.setServiceNanos(null);
		beat.setKind(WorkloadKind.BROADCAST);
		beat.setFanOut(0);
		assertTrue(test.finding("MK-SCN-010").message().endsWith("has a fan-out of 0; that is 1 or more, or nothing for no tree"));
		beat.setFanOut(2);
		assertEquals(0, test.findings("MK-SCN-010").size());
		beat.getTo().clear();
		assertEquals(1, test.findings("MK-SCN-009").size());
		scenario.getWorkloads().clear();
		web.getThreads().clear();
		workload(WorkloadKind.LATENCY_PROBE, web);
		assertEquals("Workload \"work\" of scenario \"failover\" probes \"web\", which has no CPU", test.finding("MK-SCN-011").message());
	}

	@Test
	void scenariosArePlayedInOnePlan() {
		Plan other = Designs.createPlan(test.design, "other");
		test.design.getPlans().add(other);
		step(-1, StepAction.PANIC, web, null);
		assertEquals(1, Validator.standard().validate(test.design).stream().filter(finding -> finding.ruleId().equals("MK-SCN-001")).count());
		step(1, StepAction.SLOW_RECEIVER, other.getHostKernel(), null).setAmount(2);
		assertEquals("Step 2 of scenario \"failover\" (slow receiver) names kernel the host of another plan", test.finding("MK-SCN-002").message());
		assertEquals(Severity.WARNING, test.finding("MK-SCN-002").severity(), "a run finds the kernel by its name");
		scenario.getSteps().clear();
		scenario.setDurationNanos(-5);
		assertEquals(1, Validator.standard().validate(test.design).stream().filter(finding -> finding.ruleId().equals("MK-SCN-001")).count());
	}

	@Test
	void anyScenarioCanBeChecked() {
		Plan other = Designs.createPlan(test.design, "other");
		test.design.getPlans().add(other);
		PciDevice card = test.device("0000:01:00.0", 7);
		Kernel[] kernels = { web, twin, test.plan.getHostKernel(), other.getHostKernel(), null };
		Random random = new Random(5);
		for (int round = 0; round < 300; round++) {
			scenario.getSteps().clear();
			scenario.getWorkloads().clear();
			for (int i = 0; i < 12; i++) {
				ScenarioStep step = step(random.nextLong(), StepAction.VALUES.get(random.nextInt(StepAction.VALUES.size())), kernels[random.nextInt(5)], kernels[random.nextInt(5)]);
				step.setThread(random.nextInt(3) == 0 ? null : test.cpu(random.nextInt(16)));
				step.setDevice(random.nextBoolean() ? card : null);
				step.setAmount(random.nextBoolean() ? random.nextLong() : random.nextInt(4) * (128L << 20));
				step.setDurationNanos(random.nextInt(3) == 0 ? null : random.nextLong());
			}
			Workload workload = workload(WorkloadKind.VALUES.get(random.nextInt(4)), kernels[random.nextInt(5)]);
			workload.setName(null);
			for (Finding finding : Validator.standard().validate(test.design)) {
				assertEquals(false, finding.message().contains("null"), finding::message);
			}
		}
	}

	@Test
	void channelsOfTheNewPatterns() {
		Channel channel = test.channel(web, twin);
		channel.setPattern(TrafficPattern.TRACE);
		assertEquals("The channel from \"web\" to \"twin\" plays a recording, but names no file", test.finding("MK-CHAN-005").message());
		channel.setTraceFile("monday.csv");
		silent();
		channel.setPattern(TrafficPattern.REQUEST_RESPONSE);
		silent();
		channel.setClients(0);
		assertEquals("The channel from \"web\" to \"twin\" has 0 clients; that is 1 or more", test.finding("MK-CHAN-006").message());
		channel.setClients(1);
		channel.setThinkNanos(-1);
		assertEquals(1, test.findings("MK-CHAN-006").size());
		channel.setThinkNanos(0);
		channel.setResponsePayload(5000);
		assertEquals(1, test.findings("MK-CHAN-006").size());
		channel.setPattern(TrafficPattern.VIRTIO_QUEUE);
		silent();
		channel.setQueueSize(100);
		assertEquals("The channel from \"web\" to \"twin\" has a queue of 100 entries; that is a power of two from 1 to 32768", test.finding("MK-CHAN-006").message());
		channel.setQueueSize(1);
		channel.setServiceNanos(-1);
		assertEquals(1, test.findings("MK-CHAN-006").size());
		channel.setServiceNanos(1);
		channel.setRate(0);
		silent();
		channel.setClients(2);
		assertEquals("The channel from \"web\" to \"twin\" has 2 requests under way in a queue of 1 entries; that is 1 to 1",
				test.finding("MK-CHAN-006").message());
	}
}
