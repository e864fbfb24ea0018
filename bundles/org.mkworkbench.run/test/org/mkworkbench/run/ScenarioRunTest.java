// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.Broadcast;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.scenario.LatencyProbe;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.workload.ChannelWorkload;
import org.mkworkbench.engine.workload.Heartbeat;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.SharedLock;
import org.mkworkbench.engine.workload.TlbShootdown;
import org.mkworkbench.engine.workload.TraceReplay;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.engine.workload.WorkloadSpec;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

/** From a scenario of a design to what happens in a run of it. */
class ScenarioRunTest {
	private static final long SECOND = 1_000_000_000L;

	@TempDir
	Path folder;
	private final Plan plan = Samples.plan();
	private final Design design = (Design) plan.eContainer();
	private final Kernel web = plan.getKernels().getFirst();
	private final Kernel rt = plan.getKernels().get(1);
	private Scenario scenario;

	@BeforeEach
	void add() {
		scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid("scenario-1");
		scenario.setName("failover");
		scenario.setDurationNanos(3 * SECOND);
		design.getScenarios().add(scenario);
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

	private Workload workload(String name, WorkloadKind kind, Kernel from, Kernel... to) {
		Workload workload = DesignFactory.eINSTANCE.createWorkload();
		workload.setUid("workload-" + (scenario.getWorkloads().size() + 1));
		workload.setName(name);
		workload.setKind(kind);
		workload.setFrom(from);
		workload.getTo().addAll(List.of(to));
		scenario.getWorkloads().add(workload);
		return workload;
	}

	private void refused(String message) {
		assertEquals("Scenario \"failover\" cannot be run: " + message, assertThrows(RunException.class, () -> RunPlanner.plan(plan, scenario, 1)).getMessage());
	}

	@Test
	void aScenarioFromAFileHappens() throws Exception {
		step(SECOND, StepAction.MOVE_THREAD, web, rt).setThread(Samples.thread(plan, 6));
		step(2 * SECOND, StepAction.PANIC, rt, null);
		workload("probe", WorkloadKind.LATENCY_PROBE, web).setRate(1000.0);
		workload("beat", WorkloadKind.HEARTBEAT, rt, plan.getHostKernel());
		Path file = folder.resolve("plan.multikernel");
		DesignFile.save(design, file);
		Design read = DesignFile.load(file);
		TreeMap<String, Double> figures = new TreeMap<>();
		TreeMap<String, LatencyHistogram> latencies = new TreeMap<>();
		try (EngineRun run = PlanRun.prepare(read.getActivePlan(), read.getScenarios().getFirst(), Engines.byId(Engines.DEFAULT_ID).orElseThrow(), 5)) {
			run.runFor(read.getScenarios().getFirst().getDurationNanos());
			assertEquals(List.of(2, 6), run.snapshot().kernels().get(2).cpus());
			assertEquals(List.of(5, 4), run.snapshot().kernels().get(1).cpus());
			assertEquals(InstanceState.LOADED, run.snapshot().kernels().get(2).state());
			assertTrue(run.log().contains("[    2.000000] scenario: panic \"rt\""), run.log()::toString);
			run.report(new Report() {
				@Override
				public void figure(String id, String label, String subject, String unit, double value) {
					figures.put(id + "/" + subject, value);
				}

				@Override
				public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
					latencies.put(id + "/" + subject, histogram);
				}
			});
		}
		assertTrue(figures.containsKey("scenario.move/CPU 6 (0x22) → \"rt\""), figures.keySet()::toString);
		assertEquals(0, figures.get("scenario.refusals/"));
		assertTrue(latencies.get("probe.latency/probe").count() > 5000);
		assertEquals(1, figures.get("heartbeat.detections/beat"), "the host noticed the panic");
	}

	@Test
	void stepsNameKernelsByIdCpusByPhysicalIdAndChannelsByPosition() throws Exception {
		plan.getChannels().getFirst().setRate(0);
		ScenarioStep lose = step(7, StepAction.LOSE_DOORBELL, null, null);
		lose.setChannel(plan.getChannels().get(1));
		lose.setDurationNanos(9L);
		step(1, StepAction.MOVE_THREAD, plan.getHostKernel(), null).setThread(Samples.thread(plan, 7));
		step(1, StepAction.SLOW_RECEIVER, web, null).setAmount(8);
		List<StepSpec> steps = RunPlanner.plan(plan, scenario, 1).scenario().steps();
		assertEquals(StepSpec.of(1, org.mkworkbench.engine.scenario.StepAction.MOVE_CPU, 0).withCpu(35), steps.getFirst());
		assertEquals(StepSpec.of(1, org.mkworkbench.engine.scenario.StepAction.SLOW_RECEIVER, 1).withAmount(8), steps.get(1));
		assertEquals(StepSpec.of(7, org.mkworkbench.engine.scenario.StepAction.LOSE_DOORBELL, StepSpec.NONE).withChannel(0).withDuration(9), steps.get(2));
		assertEquals(3 * SECOND, RunPlanner.plan(plan, scenario, 1).scenario().durationNanos());
	}

	@Test
	void aScenarioOfOnePlanRunsWithAnother() throws Exception {
		step(1, StepAction.KILL, rt, null);
		Plan other = EcoreUtil.copy(plan);
		other.setName("other");
		design.getPlans().add(other);
		other.getKernels().get(1).setId(9);
		assertEquals(9, RunPlanner.plan(other, scenario, 1).scenario().steps().getFirst().kernelId(), "found by name");
		other.getKernels().get(1).setName("realtime");
		assertEquals("Scenario \"failover\" cannot be run: step 1 (kill) names kernel \"rt\", but plan \"other\" has none of this name or id; choose another kernel"
				+ " or another plan.", assertThrows(RunException.class, () -> RunPlanner.plan(other, scenario, 1)).getMessage());
	}

	@Test
	void whatCannotBeRunIsExplained() {
		scenario.setDurationNanos(0);
		refused("it lasts 0 ns; give it a duration above 0.");
		scenario.setDurationNanos(1);
		ScenarioStep step = step(0, StepAction.STOP, null, null);
		refused("step 1 (stop) names no kernel; choose one.");
		step.setKernel(web);
		step.setAction(StepAction.HAND_OVER);
		refused("step 1 (hand over) names no second kernel; choose one.");
		step.setAction(StepAction.MOVE_THREAD);
		refused("step 1 (move CPU) names no CPU; choose one.");
		step.setTarget(web);
		refused("step 1 (move CPU) begins and ends at the same place; choose another kernel.");
		step.setTarget(rt);
		step.setAction(StepAction.MOVE_DEVICE);
		refused("step 1 (move device) names no device; choose one.");
		step.setAction(StepAction.MOVE_MEMORY);
		step.setAmount(-1);
		refused("step 1 (move memory): Step \"move memory\": times and amounts are 0 or more, not -1.");
		scenario.getSteps().clear();
		Workload beat = workload("beat", WorkloadKind.HEARTBEAT, rt);
		refused("workload \"beat\" does not name all kernels it needs; choose them.");
		beat.getTo().add(web);
		beat.setMissedLimit(0);
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, scenario, 1)).getMessage().contains("missed heartbeats"));
		beat.setKind(WorkloadKind.LATENCY_PROBE);
		beat.setRate(1e9);
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, scenario, 1)).getMessage().contains("1000 ns or more"));
	}

	@Test
	void workloadsHaveTheirUsualValues() throws Exception {
		workload("beat", WorkloadKind.HEARTBEAT, rt, web, plan.getHostKernel());
		workload("lock", WorkloadKind.SHARED_LOCK, null, web, rt);
		workload("tlb", WorkloadKind.SHOOTDOWN, web, rt).setProtocol(org.mkworkbench.model.design.ShootdownProtocol.NUMA_MULTICAST);
		workload("probe", WorkloadKind.LATENCY_PROBE, web);
		RunSpec spec = RunPlanner.plan(plan, scenario, 1);
		assertEquals(List.of(new Heartbeat("beat → 1", 2, 1, 100_000_000, 3), new Heartbeat("beat → 0", 2, 0, 100_000_000, 3),
				SharedLock.of("lock", List.of(1, 2), 100_000, 500), new TlbShootdown("tlb", List.of(1, 2), 1000, ShootdownProtocol.NUMA_MULTICAST),
				new LatencyProbe("probe", 1, 1_000_000)), spec.workloads());
	}

	@Test
	void channelsOfOtherPatternsBecomeWorkloads() throws Exception {
		Channel first = plan.getChannels().getFirst();
		first.setPattern(TrafficPattern.REQUEST_RESPONSE);
		first.setClients(3);
		first.setName("same");
		Channel second = plan.getChannels().get(1);
		second.setPattern(TrafficPattern.VIRTIO_QUEUE);
		second.setName("same");
		RunSpec spec = RunPlanner.plan(plan, scenario, 1);
		assertEquals(List.of(), spec.channels());
		RequestResponse requests = assertInstanceOf(RequestResponse.class, channelWorkload(spec, 0));
		assertEquals(3, requests.clients());
		assertEquals(64, requests.responseBytes());
		VirtioQueue queue = assertInstanceOf(VirtioQueue.class, channelWorkload(spec, 1));
		assertEquals("same #2", queue.name(), "figures go by name");
		assertEquals(256, queue.queueSize());
		second.setQueueSize(100);
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, 1)).getMessage().contains("power of two"));
		step(0, StepAction.LOSE_DOORBELL, null, null).setChannel(second);
		second.setQueueSize(128);
		assertEquals(1, RunPlanner.plan(plan, scenario, 1).scenario().steps().getFirst().channel(), "faults reach doorbells of queues");
		second.setPattern(TrafficPattern.CONSTANT);
		second.setRate(0);
		refused("step 1 (lose doorbell) names channel \"same\", but plan \"Plan 1\" has none like it that sends anything; choose another channel"
				+ " or its receiver.");
	}

	private static WorkloadSpec channelWorkload(RunSpec spec, int index) {
		ChannelWorkload workload = assertInstanceOf(ChannelWorkload.class, spec.workloads().get(index));
		assertEquals(spec.channels().size() + index, workload.channel());
		return workload.spec();
	}

	@Test
	void recordingsLieBesideTheDesign() throws Exception {
		Channel channel = plan.getChannels().getFirst();
		channel.setPattern(TrafficPattern.TRACE);
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, 1)).getMessage().endsWith("plays a recording, but names no file. Choose a recording or a CSV file."));
		channel.setTraceFile("monday.csv");
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, 1)).getMessage().contains("Save the design, or give the whole path."));
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, null, folder, 1)).getMessage().contains("there is no such file"));
		Files.writeString(folder.resolve("monday.csv"), "0,1,2,64\n5,2,1,64\nx,1,2,64\n");
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, null, folder, 1)).getMessage().contains("monday.csv, line 3"));
		Files.writeString(folder.resolve("monday.csv"), "0,2,1,64\n5,2,1,64\n");
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, null, folder, 1)).getMessage().contains("has no message from kernel 1 to kernel 2"));
		Files.writeString(folder.resolve("monday.csv"), "10,1,2,64\n15,2,1,64\n30,1,2,100\n");
		TraceReplay replay = assertInstanceOf(TraceReplay.class, channelWorkload(RunPlanner.plan(plan, null, folder, 1), 0));
		assertEquals(2, replay.entries().size());
		assertEquals(20, replay.entries().span());
		channel.setTraceFile(folder.resolve("monday.csv").toString());
		assertEquals(1, RunPlanner.plan(plan, 1).workloads().size());
	}

	@Test
	void aBroadcastReachesItsKernelsAlongItsTree() throws Exception {
		Workload all = workload("ask", WorkloadKind.BROADCAST, plan.getHostKernel(), web, rt);
		Broadcast usual = (Broadcast) RunPlanner.plan(plan, scenario, 1).workloads().getFirst();
		assertEquals(new Broadcast("ask", 0, usual.toKernelIds(), 1_000_000, Spread.EXPONENTIAL, 0, 64, 2000, usual.messageType()), usual);
		assertEquals(2, usual.toKernelIds().size());
		all.setRate(500.0);
		all.setFanOut(1);
		all.setPayload(256);
		all.setServiceNanos(700L);
		Broadcast tree = (Broadcast) RunPlanner.plan(plan, scenario, 1).workloads().getFirst();
		assertEquals(new Broadcast("ask", 0, usual.toKernelIds(), 2_000_000, Spread.EXPONENTIAL, 1, 256, 700, usual.messageType()), tree);
		all.setPayload(5000);
		assertTrue(assertThrows(RunException.class, () -> RunPlanner.plan(plan, scenario, 1)).getMessage().contains("5000"));
	}

	@Test
	void refusalsOfWorkloadsNameWhatPeopleSee() {
		Workload beat = workload("beat", WorkloadKind.HEARTBEAT, rt, plan.getHostKernel());
		beat.setRate(0.0);
		refused("workload \"beat\" has a rate of 0.0 per second; choose one above 0 and at most 1,000,000,000.");
		beat.setName(null);
		beat.setKind(WorkloadKind.LATENCY_PROBE);
		beat.setRate(Double.NaN);
		refused("a workload without a name (latency probe) has a rate of NaN per second; choose one above 0 and at most 1,000,000,000.");
	}
}
