// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.simulator.SimulatorTest.MILLI;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.traffic.IpiEvent;

@Timeout(60)
class StepRunTest {
	private static final RunSpec SPEC = SimulatorTest.spec(7, SimulatorTest.busy());

	private static EngineRun prepare() {
		return SimulatorTest.prepare(SPEC);
	}

	private static void awaitPause(EngineRun run) throws InterruptedException {
		while (run.state() != RunState.PAUSED) {
			assertEquals(RunState.RUNNING, run.state(), run.snapshot().message());
			Thread.sleep(1);
		}
	}

	@Test
	void stepsByEventsShowThemOneMomentAtATime() throws InterruptedException {
		try (EngineRun run = prepare()) {
			List<Long> times = new ArrayList<>();
			run.observe((words, at) -> {
				int kind = IpiEvent.kind(words, at);
				if (kind <= IpiEvent.DROPPED || kind >= IpiEvent.LOST && kind <= IpiEvent.PHASE || kind == IpiEvent.STATE) {
					times.add(IpiEvent.time(words, at));
				}
			}, note -> {
			});
			int before = times.size();
			for (int i = 0; i < 200; i++) {
				run.step(1);
				awaitPause(run);
				assertTrue(times.size() > before, "something happened");
				assertEquals(1, times.subList(before, times.size()).stream().distinct().count(), "at one moment");
				assertEquals(times.getLast(), run.snapshot().simulatedNanos());
				before = times.size();
			}
			run.step(1000);
			awaitPause(run);
			assertTrue(times.size() - before >= 1000 && times.size() - before < 1100, times.size() + " after " + before);
		}
	}

	@Test
	void stepsLeaveNoTraceInTheRun() throws InterruptedException {
		try (EngineRun run = prepare()) {
			run.stepNanos(400 * MILLI);
			awaitPause(run);
			assertEquals(400 * MILLI, run.snapshot().simulatedNanos());
			for (int i = 1; i <= 20; i++) {
				if (i % 2 == 0) {
					run.step(i);
				} else {
					run.stepNanos(i * 1000);
				}
				awaitPause(run);
			}
			run.runFor(10 * MILLI);
			awaitPause(run);
			run.start(Double.POSITIVE_INFINITY);
			Thread.sleep(3);
			run.pause();
			awaitPause(run);
			run.step(5);
			awaitPause(run);
			run.stop();
			RunSnapshot end = run.snapshot();
			assertEquals(SimulatorTest.run(SPEC, end.simulatedNanos()).traceHashText(), end.traceHashText());
		}
	}

	@Test
	void aLongStepCanBePausedAndStopped() throws InterruptedException {
		try (EngineRun run = prepare()) {
			run.stepNanos(Long.MAX_VALUE);
			assertThrows(IllegalStateException.class, () -> run.step(1));
			run.pause();
			awaitPause(run);
			run.resume();
			assertEquals(RunState.RUNNING, run.state());
			run.pause();
			awaitPause(run);
			run.step(Long.MAX_VALUE);
			run.stop();
			assertEquals(RunState.STOPPED, run.state());
			assertThrows(IllegalStateException.class, () -> run.step(1));
		}
	}

	@Test
	void nothingIsNoStep() {
		try (EngineRun run = prepare()) {
			assertThrows(IllegalArgumentException.class, () -> run.step(0));
			assertThrows(IllegalArgumentException.class, () -> run.stepNanos(-1));
		}
	}

	@Test
	void aStepThatWasGivenUpDoesNotGoOnWithTheNext() {
		RunControl control = new RunControl();
		Stride old = new Stride(0, Long.MAX_VALUE);
		control.step(old, () -> {
		});
		assertTrue(control.pursues(old));
		control.pause();
		Stride next = new Stride(1, 0);
		control.step(next, () -> {
		});
		assertTrue(control.running() && control.pursues(next));
		assertFalse(control.pursues(old), "what was asked before the pause is over");
	}
}
