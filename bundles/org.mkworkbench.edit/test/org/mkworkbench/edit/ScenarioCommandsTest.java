// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.ShootdownProtocol;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

class ScenarioCommandsTest {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final TestDesign test = new TestDesign(2, 4, 2);
	private final Design design = test.design;
	private final SpawnedKernel web = test.kernel("web", 5, 1);
	private final SpawnedKernel rt = test.kernel("rt", 2, 3);
	private final SpawnedKernel log = test.kernel("log", 4);
	private final Channel channel = test.channel(web, rt);

	private Scenario scenario(String name) {
		AddScenarioCommand add = new AddScenarioCommand(design, name);
		assertNull(add.scenario());
		Acts.perform(design, add);
		return add.scenario();
	}

	private ScenarioStep step(Scenario scenario, StepAction action, long at, Kernel kernel) {
		AddStepCommand add = new AddStepCommand(scenario, action, at, kernel);
		Acts.perform(design, add);
		return add.step();
	}

	private Workload workload(Scenario scenario, WorkloadKind kind, Kernel from, Kernel... to) {
		AddWorkloadCommand add = new AddWorkloadCommand(scenario, kind, from, List.of(to));
		Acts.perform(design, add);
		return add.workload();
	}

	private void set(org.eclipse.emf.ecore.EObject object, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
		Acts.perform(design, new SetValueCommand(object, feature, value, "Set value"));
	}

	@Test
	void scenariosHaveNamesOfTheirOwn() {
		Scenario first = scenario(ScenarioNames.free(design, null));
		assertEquals("Scenario 1", first.getName());
		assertEquals("Scenario 2", ScenarioNames.free(design, "Scenario 1"));
		String taken = "There is a scenario \"Scenario 1\" already; each scenario of a design needs its own name";
		Acts.refuse(design, new AddScenarioCommand(design, "Scenario 1"), taken);
		Acts.refuse(design, new AddScenarioCommand(design, " "), "A scenario needs a name");
		Acts.refuse(design, new AddScenarioCommand(design, "a\nb"), "A scenario name cannot have line breaks or other control characters");
		Scenario second = scenario("failover");
		Acts.refuse(design, new SetValueCommand(second, MODEL.getScenario_Name(), "Scenario 1", "Rename scenario"), taken);
		Acts.refuse(design, new SetValueCommand(second, MODEL.getScenario_Name(), null, "Rename scenario"), "A scenario needs a name");
		set(second, MODEL.getScenario_Name(), "fail-over");
		Acts.refuse(design, new DuplicateScenarioCommand(second, "fail-over"), taken.replace("Scenario 1", "fail-over"));
	}

	@Test
	void stepsStandInTheOrderOfTime() {
		Scenario scenario = scenario("a");
		ScenarioStep late = step(scenario, StepAction.START, 500, web);
		ScenarioStep early = step(scenario, StepAction.PANIC, 100, rt);
		ScenarioStep same = step(scenario, StepAction.HANG, 100, rt);
		assertEquals(List.of(early, same, late), scenario.getSteps());
		assertSame(rt, same.getKernel());
		assertNull(same.getDurationNanos());
		set(same, MODEL.getScenarioStep_DurationNanos(), 5L);
		set(same, MODEL.getScenarioStep_DurationNanos(), null);
		Acts.refuse(design, new AddStepCommand(scenario, StepAction.KILL, -1, rt), "A step cannot come before the start of the run");
		Acts.perform(design, new DeleteScenarioPartsCommand(design, List.of(early, web)));
		assertEquals(List.of(same, late), scenario.getSteps());
	}

	@Test
	void valuesOfWorkloads() {
		Scenario scenario = scenario("a");
		Workload beat = workload(scenario, WorkloadKind.HEARTBEAT, test.plan.getHostKernel(), web, rt);
		assertEquals("heartbeat 1", beat.getName());
		assertEquals("heartbeat 2", workload(scenario, WorkloadKind.HEARTBEAT, null).getName());
		assertNull(beat.getRate());
		set(beat, MODEL.getWorkload_Rate(), 10.0);
		set(beat, MODEL.getWorkload_Rate(), null);
		set(beat, MODEL.getWorkload_To(), List.of(rt));
		set(beat, MODEL.getWorkload_MissedLimit(), 4);
		set(beat, MODEL.getWorkload_Kind(), WorkloadKind.SHOOTDOWN);
		set(beat, MODEL.getWorkload_Protocol(), ShootdownProtocol.NUMA_MULTICAST);
		assertEquals(List.of(rt), beat.getTo());
	}

	@Test
	void duplicateNamesTheSameKernels() {
		Scenario scenario = scenario("a");
		scenario("b");
		step(scenario, StepAction.LOSE_DOORBELL, 7, rt).setChannel(channel);
		workload(scenario, WorkloadKind.SHARED_LOCK, null, web, rt);
		DuplicateScenarioCommand command = new DuplicateScenarioCommand(scenario, ScenarioNames.free(design, "a"));
		Acts.perform(design, command);
		Scenario copy = command.scenario();
		assertEquals(List.of("a", "a 2", "b"), design.getScenarios().stream().map(Scenario::getName).toList());
		assertNotEquals(scenario.getSteps().getFirst().getUid(), copy.getSteps().getFirst().getUid());
		assertSame(channel, copy.getSteps().getFirst().getChannel());
		assertEquals(List.of(web, rt), copy.getWorkloads().getFirst().getTo());
		Acts.perform(design, new DeleteScenarioPartsCommand(design, List.of(copy, copy.getSteps().getFirst())));
		assertEquals(2, design.getScenarios().size());
		Acts.refuse(design, new DeleteScenarioPartsCommand(design, List.of(web)), "Only scenarios, their steps and their workloads can be deleted");
		Acts.refuse(design, new DuplicateScenarioCommand(copy, "c"), "The scenario is no longer in the design");
		Acts.refuse(design, new AddStepCommand(copy, StepAction.KILL, 0, rt), "The scenario is no longer in the design");
		Acts.refuse(design, new AddWorkloadCommand(copy, WorkloadKind.HEARTBEAT, rt, List.of()), "The scenario is no longer in the design");
	}

	@Test
	void whatNamesADeletedKernelGoesWithIt() {
		Scenario scenario = scenario("a");
		step(scenario, StepAction.STOP, 1, rt);
		ScenarioStep kept = step(scenario, StepAction.STOP, 2, web);
		workload(scenario, WorkloadKind.HEARTBEAT, rt, web);
		workload(scenario, WorkloadKind.HEARTBEAT, web, rt);
		Workload lock = workload(scenario, WorkloadKind.SHARED_LOCK, null, web, rt, log);
		Workload open = workload(scenario, WorkloadKind.LATENCY_PROBE, web);
		Acts.perform(design, new DeleteCommand(test.plan, List.of(rt)));
		assertEquals(List.of(kept), scenario.getSteps());
		assertEquals(List.of(lock, open), scenario.getWorkloads());
		assertEquals(List.of(web, log), lock.getTo());
	}

	@Test
	void workloadsFollowTheirPlan() {
		Scenario scenario = scenario("a");
		Workload beat = workload(scenario, WorkloadKind.HEARTBEAT, web, rt);
		DuplicatePlanCommand duplicate = new DuplicatePlanCommand(test.plan, "copy");
		Acts.perform(design, duplicate);
		Workload copied = design.getScenarios().getLast().getWorkloads().getFirst();
		assertSame(duplicate.plan().getKernels().getFirst(), copied.getFrom());
		assertSame(duplicate.plan().getKernels().get(1), copied.getTo().getFirst());
		assertNotEquals(beat.getUid(), copied.getUid());
		Acts.perform(design, new DeletePlanCommand(duplicate.plan()));
		assertEquals(List.of(), design.getScenarios().getLast().getWorkloads());
		assertEquals(List.of(beat), scenario.getWorkloads());
	}

	@Test
	void lockedPlansKeepTheirScenariosOpen() {
		Scenario scenario = scenario("a");
		Acts.perform(design, new LockPlanCommand(test.plan, true));
		ScenarioStep step = step(scenario, StepAction.STOP, 1, web);
		set(step, MODEL.getScenarioStep_Target(), rt);
		Acts.perform(design, new DeleteScenarioPartsCommand(design, List.of(scenario)));
	}

	@Test
	void fileHoldsAllOfIt() throws java.io.IOException {
		Scenario scenario = scenario("a");
		ScenarioStep step = step(scenario, StepAction.HANG, 1, web);
		set(step, MODEL.getScenarioStep_DurationNanos(), 0L);
		Workload beat = workload(scenario, WorkloadKind.HEARTBEAT, web, rt, log);
		set(beat, MODEL.getWorkload_ServiceNanos(), 12L);
		channel.setPattern(TrafficPattern.TRACE);
		channel.setTraceFile("monday.csv");
		channel.setClients(9);
		Design read = DesignFile.read(DesignFile.write(design), "test");
		assertEquals(true, EcoreUtil.equals(design, read));
		assertEquals(0L, read.getScenarios().getFirst().getSteps().getFirst().getDurationNanos(), "0 is not unknown");
	}
}
