// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.AddScenarioCommand;
import org.mkworkbench.edit.AddStepCommand;
import org.mkworkbench.edit.AddWorkloadCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.topology.MachinePresets;

/** What the tables of the dialog show, and what their cells do to the design; each edit is one step of undo. */
class ScenarioTablesTest {
	private final Design design = Designs.create("test", MachinePresets.create("2x-xeon-gold-5418y"));
	private final Plan plan = design.getActivePlan();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<PartColumn<ScenarioStep>> steps = new StepColumns(() -> plan).all();
	private final List<PartColumn<Workload>> workloads = new WorkloadColumns(() -> plan).all();
	private SpawnedKernel web;
	private SpawnedKernel rt;
	private Scenario scenario;

	@BeforeEach
	void twoKernels() {
		web = kernel("web", 4);
		rt = kernel("rt", 8);
		AddScenarioCommand add = new AddScenarioCommand(design, "update");
		stack.execute(add);
		scenario = add.scenario();
	}

	private SpawnedKernel kernel(String name, int firstCpu) {
		CreateKernelCommand create = new CreateKernelCommand(plan, null, new MachineIndex(design.getMachine()).threads().subList(firstCpu, firstCpu + 2)).named(name);
		stack.execute(create);
		return plan.getKernels().getLast();
	}

	private ScenarioStep step(StepAction action) {
		AddStepCommand add = new AddStepCommand(scenario, action, 1_000_000, web).amount(StepShape.of(action).usualAmount());
		stack.execute(add);
		return add.step();
	}

	private <E> String cell(List<PartColumn<E>> columns, String title, E row) {
		return column(columns, title).cell(row);
	}

	private static <E> PartColumn<E> column(List<PartColumn<E>> columns, String title) {
		return columns.stream().filter(column -> column.title().equals(title)).findFirst().orElseThrow();
	}

	private <E> void type(List<PartColumn<E>> columns, String title, E row, String text) {
		execute(((PartColumn.Typed<E>) column(columns, title).editing()).change().apply(row, text));
	}

	private <E> void choose(List<PartColumn<E>> columns, String title, E row, String label) {
		PartColumn.Chosen<E> chosen = (PartColumn.Chosen<E>) column(columns, title).editing();
		Object value = chosen.choices().apply(row).stream().filter(choice -> choice.label().equals(label)).findFirst().orElseThrow().value();
		execute(chosen.change().apply(row, value));
	}

	private void execute(Command command) {
		assertNull(Refusals.of(command));
		assertTrue(command.canExecute());
		stack.execute(command);
	}

	@Test
	void eachActionShowsOnlyWhatItUses() {
		for (StepAction action : StepAction.values()) {
			ScenarioStep step = step(action);
			assertFalse(cell(steps, "Action", step).isBlank());
			assertEquals("web", cell(steps, "Kernel", step));
			assertEquals(StepShape.of(action).target(), !cell(steps, "To", step).equals(PartColumn.UNUSED), action.name());
			assertEquals(StepShape.of(action).lasts(), cell(steps, "Duration", step).equals("to the end"), action.name());
		}
		assertEquals("1 GiB", cell(steps, "Amount", step(StepAction.MOVE_MEMORY)));
		assertEquals("1,000 messages", cell(steps, "Amount", step(StepAction.FLOOD)));
		assertEquals("10 µs", cell(steps, "Amount", step(StepAction.DELAY_DOORBELL)));
		assertEquals("× 10", cell(steps, "Amount", step(StepAction.SLOW_RECEIVER)));
	}

	@Test
	void cellsBecomeOneUndoStepEach() {
		ScenarioStep step = step(StepAction.MOVE_THREAD);
		choose(steps, "Resource", step, "CPU 5");
		choose(steps, "To", step, "rt");
		type(steps, "Time", step, "2.5 ms");
		assertEquals(5, step.getThread().getOsIndex());
		assertSame(rt, step.getTarget());
		assertEquals("2.5 ms", cell(steps, "Time", step));
		stack.undo();
		assertEquals("1 ms", cell(steps, "Time", step));
		stack.undo();
		assertEquals("spare pool", cell(steps, "To", step));
		stack.undo();
		assertEquals("choose…", cell(steps, "Resource", step));
	}

	@Test
	void anotherActionForgetsWhatItDoesNotUseInOneStep() {
		ScenarioStep step = step(StepAction.MOVE_THREAD);
		choose(steps, "Resource", step, "CPU 4");
		choose(steps, "To", step, "rt");
		choose(steps, "Action", step, "Slow receiver");
		assertNull(step.getThread());
		assertNull(step.getTarget());
		assertEquals("× 10", cell(steps, "Amount", step));
		stack.undo();
		assertEquals(StepAction.MOVE_THREAD, step.getAction());
		assertEquals(4, step.getThread().getOsIndex());
		assertSame(rt, step.getTarget());
	}

	@Test
	void choicesFitTheKernel() {
		ScenarioStep step = step(StepAction.MOVE_THREAD);
		PartColumn.Chosen<ScenarioStep> resource = (PartColumn.Chosen<ScenarioStep>) column(steps, "Resource").editing();
		assertEquals(List.of("CPU 4", "CPU 5"), resource.choices().apply(step).stream().map(PartColumn.Choice::label).toList());
		choose(steps, "Kernel", step, "host");
		assertTrue(resource.choices().apply(step).stream().map(PartColumn.Choice::label).noneMatch("CPU 4"::equals));
		assertTrue(resource.choices().apply(step).size() > 2);
	}

	@Test
	void whatAnEngineRefusesIsNotOffered() {
		assertEquals(List.of("web", "rt"), offered("Kernel", step(StepAction.STOP)));
		assertEquals(List.of("rt"), offered("To", step(StepAction.HAND_OVER)));
		assertEquals(List.of("host", "rt"), offered("To", step(StepAction.FLOOD)));
		ScenarioStep move = step(StepAction.MOVE_THREAD);
		assertEquals(List.of("host", "rt", "spare pool"), offered("To", move));
		choose(steps, "Kernel", move, "spare pool");
		assertEquals(List.of("host", "web", "rt"), offered("To", move));
	}

	private List<String> offered(String title, ScenarioStep step) {
		return ((PartColumn.Chosen<ScenarioStep>) column(steps, title).editing()).choices().apply(step).stream().map(PartColumn.Choice::label).toList();
	}

	@Test
	void wrongTextsAreRefusedWithASentence() {
		ScenarioStep step = step(StepAction.SLOW_RECEIVER);
		PartColumn.Typed<ScenarioStep> amount = (PartColumn.Typed<ScenarioStep>) column(steps, "Amount").editing();
		assertTrue(assertThrows(IllegalArgumentException.class, () -> amount.change().apply(step, "ten")).getMessage().contains("\"ten\" is not a factor"));
		assertThrows(IllegalArgumentException.class, () -> amount.change().apply(step, "0"));
		PartColumn.Typed<Workload> rate = (PartColumn.Typed<Workload>) column(workloads, "Rate").editing();
		Workload workload = workload(WorkloadKind.HEARTBEAT);
		assertThrows(IllegalArgumentException.class, () -> rate.change().apply(workload, "-5"));
		assertThrows(IllegalArgumentException.class, () -> rate.change().apply(workload, "NaN"));
	}

	private Workload workload(WorkloadKind kind) {
		AddWorkloadCommand add = new AddWorkloadCommand(scenario, kind, kind == WorkloadKind.SHARED_LOCK ? null : web, List.of(rt));
		stack.execute(add);
		return add.workload();
	}

	@Test
	void anEmptyFieldMeansTheUsualOfTheKind() {
		Workload heartbeat = workload(WorkloadKind.HEARTBEAT);
		assertEquals("usual: 10 /s", cell(workloads, "Rate", heartbeat));
		assertEquals("usual: 3", cell(workloads, "Missed", heartbeat));
		assertEquals("usual: 100,000 /s", cell(workloads, "Rate", workload(WorkloadKind.SHARED_LOCK)));
		assertEquals("usual: 500 ns", cell(workloads, "Work", workload(WorkloadKind.SHARED_LOCK)));
		assertEquals(PartColumn.UNUSED, cell(workloads, "Work", workload(WorkloadKind.SHOOTDOWN)));
		type(workloads, "Rate", heartbeat, "1,000");
		assertEquals(1000, heartbeat.getRate());
		assertEquals("1,000 /s", cell(workloads, "Rate", heartbeat));
		type(workloads, "Rate", heartbeat, "");
		assertNull(heartbeat.getRate());
		assertEquals(PartColumn.UNUSED, cell(workloads, "Protocol", heartbeat));
		assertEquals("broadcast", cell(workloads, "Protocol", workload(WorkloadKind.SHOOTDOWN)));
		assertEquals(PartColumn.UNUSED, cell(workloads, "From", workload(WorkloadKind.SHARED_LOCK)));
	}

	@Test
	void aBroadcastHasAPayloadWorkAndPerhapsATree() {
		Workload all = workload(WorkloadKind.BROADCAST);
		assertEquals("Broadcast", cell(workloads, "Kind", all));
		assertEquals("no tree", cell(workloads, "Fan-out", all));
		type(workloads, "Fan-out", all, "3");
		type(workloads, "Payload", all, "256");
		assertEquals(3, all.getFanOut());
		assertEquals("256 B", cell(workloads, "Payload", all));
		type(workloads, "Fan-out", all, "no tree");
		assertNull(all.getFanOut());
		type(workloads, "Fan-out", all, "2");
		execute(Commands.kind(all, WorkloadKind.HEARTBEAT));
		assertNull(all.getFanOut(), "forgotten with the kind that had it");
		assertNull(all.getPayload());
		assertEquals(PartColumn.UNUSED, cell(workloads, "Payload", all));
	}

	@Test
	void copiesHaveUidsOfTheirOwnAndComeBehindTheOriginal() {
		ScenarioStep first = step(StepAction.STOP);
		step(StepAction.KILL);
		List<ScenarioStep> made = new ArrayList<>();
		execute(Commands.duplicate(first, made));
		assertSame(made.getFirst(), scenario.getSteps().get(1));
		assertNotEquals(first.getUid(), made.getFirst().getUid());
		execute(Commands.move(made.getFirst(), 0));
		assertSame(made.getFirst(), scenario.getSteps().getFirst());
		stack.undo();
		stack.undo();
		assertEquals(2, scenario.getSteps().size());
	}

	@Test
	void aKernelOfAnotherPlanIsFoundByNameOrSaidToBeMissing() {
		ScenarioStep step = step(StepAction.STOP);
		Plan other = Designs.createPlan(design, "other");
		design.getPlans().add(other);
		List<PartColumn<ScenarioStep>> there = new StepColumns(() -> other).all();
		assertEquals("web (not in this plan)", cell(there, "Kernel", step));
	}
}
