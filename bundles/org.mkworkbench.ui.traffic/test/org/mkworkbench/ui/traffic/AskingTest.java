// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class AskingTest {
	private static final long SLOW_NANOS = 250_000_000L;
	private static final long GIVE_UP_NANOS = 30_000_000_000L;

	private int answers;

	/** As while a recording is played: each answer takes longer than the patience, and there is a new question all the time. */
	@Test
	void slowAnswersAreShownThoughTheQuestionChangesAllTheTime() {
		Display display = Display.getDefault();
		Asking<Integer, Integer> asking = new Asking<>(display, () -> 1, (question, cancel) -> {
			long end = System.nanoTime() + SLOW_NANOS;
			while (System.nanoTime() < end) {
				cancel.check();
				LockSupport.parkNanos(1_000_000);
			}
			return question;
		}, new Asking.Receiver<>() {
			@Override
			public void answered(Integer answer) {
				answers++;
			}

			@Override
			public void failed(Throwable reason) {
				throw new AssertionError(reason);
			}
		});
		Runnable change = new Runnable() {
			@Override
			public void run() {
				asking.changed(false);
				display.timerExec(10, this);
			}
		};
		change.run();
		long end = System.nanoTime() + GIVE_UP_NANOS;
		while (answers < 2 && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		asking.end();
		display.timerExec(-1, change);
		assertTrue(answers >= 2, "nothing would be seen until the person stops");
	}

	/** As when a person scrolls once while a question that takes seconds is answered. */
	@Test
	void aSlowQuestionIsGivenUpForTheLastOneThoughNothingElseChanges() {
		Display display = Display.getDefault();
		int[] wish = { 1 };
		Asking<Integer, Integer> asking = new Asking<>(display, () -> wish[0], (question, cancel) -> {
			long end = System.nanoTime() + GIVE_UP_NANOS;
			while (question == 1 && System.nanoTime() < end) {
				cancel.check();
				LockSupport.parkNanos(1_000_000);
			}
			return question;
		}, new Asking.Receiver<>() {
			@Override
			public void answered(Integer answer) {
				answers = answer;
			}

			@Override
			public void failed(Throwable reason) {
				throw new AssertionError(reason);
			}
		});
		asking.changed(false);
		display.timerExec(10, () -> {
			wish[0] = 2;
			asking.changed(false);
		});
		while (answers == 0) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		asking.end();
		assertEquals(2, answers, "the question that nobody asks any more held up the new one");
	}
}
