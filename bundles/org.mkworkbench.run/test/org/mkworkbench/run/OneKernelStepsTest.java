// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mkworkbench.engine.scenario.StepAction.HAND_OVER;
import static org.mkworkbench.engine.scenario.StepAction.HANG;
import static org.mkworkbench.engine.scenario.StepAction.KILL;
import static org.mkworkbench.engine.scenario.StepAction.PANIC;
import static org.mkworkbench.engine.scenario.StepAction.SLOW_RECEIVER;
import static org.mkworkbench.engine.scenario.StepAction.START;
import static org.mkworkbench.engine.scenario.StepAction.STOP;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepSpec;

class OneKernelStepsTest {
	private static final long RESTART = OneKernelSteps.RESTART_NANOS;

	private static List<String> steps(StepSpec... steps) {
		return OneKernelSteps.of(new ScenarioSpec("s", 9, List.of(steps)), Set.of(1, 2, 3)).steps().stream()
				.map(step -> step.atNanos() + " " + step.action() + " " + step.kernelId()).toList();
	}

	@Test
	void aPanicTakesAllDownAndStartingAgainRestartsTheMachine() {
		assertEquals(List.of("5 PANIC 1", "5 PANIC 2", "5 PANIC 3", 7 + RESTART + " START 1", 7 + RESTART + " START 2", 7 + RESTART + " START 3"),
				steps(StepSpec.of(5, PANIC, 2), StepSpec.of(7, START, 2)));
	}

	@Test
	void aHangThatEndsNeedsNoRestart() {
		assertEquals(List.of("5 HANG 1", "5 HANG 2", "5 HANG 3", "7 STOP 1", "8 START 1"),
				steps(StepSpec.of(5, HANG, 2).withDuration(1), StepSpec.of(7, STOP, 1), StepSpec.of(8, START, 1)));
		assertEquals(List.of("5 HANG 1", "5 HANG 2", "5 HANG 3", "6 KILL 1", "6 KILL 2", "6 KILL 3", 8 + RESTART + " START 1", 8 + RESTART + " START 2",
				8 + RESTART + " START 3"), steps(StepSpec.of(5, HANG, 2), StepSpec.of(6, KILL, 2), StepSpec.of(8, START, 2)));
	}

	@Test
	void groupsThatDoNotRunDoNotCrash() {
		// Kernel 3 is started later, kernel 1 was stopped, kernel 2 handed over to 3.
		assertEquals(List.of("1 STOP 1", "2 HAND_OVER 2", "5 PANIC 3"),
				steps(StepSpec.of(1, STOP, 1), StepSpec.between(2, HAND_OVER, 2, 3), StepSpec.of(5, PANIC, 3)));
		assertEquals(List.of("1 PANIC 1", "1 PANIC 2", 4 + RESTART + " START 1", 4 + RESTART + " START 2", 4 + RESTART + " START 3"),
				steps(StepSpec.of(1, PANIC, 1), StepSpec.of(4, START, 3)));
	}

	@Test
	void otherStepsStayAsTheyAre() {
		assertEquals(List.of("1 START 3", "2 SLOW_RECEIVER 1", "3 KILL 2"),
				steps(StepSpec.of(1, START, 3), StepSpec.of(2, SLOW_RECEIVER, 1), StepSpec.of(3, KILL, 2)));
		assertEquals(ScenarioSpec.NONE, OneKernelSteps.of(ScenarioSpec.NONE, Set.of(1)));
	}
}
