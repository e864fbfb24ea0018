// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.engine.traffic.query.Cancel;

/**
 * Asks in the background, one question at a time, at most 30 in a second. The newest question wins: those that wait are replaced by it, and one
 * that is being answered is given up when it has taken long. UI thread only.
 *
 * @param <Q> what is asked, as it is when its turn comes
 * @param <A> the answer
 */
public final class Asking<Q, A> {
	/** Between two questions: no more than 30 frames in a second. */
	private static final int PERIOD_MILLIS = 33;
	/**
	 * A question that a newer one made useless is given up after this time. One that is answered sooner is shown, so that there is something
	 * to see while a person drags; and the one after one that was given up is answered in any case, lest nothing be seen while time is played.
	 */
	private static final long PATIENCE_NANOS = 150_000_000L;
	private static final AtomicInteger NUMBER = new AtomicInteger();
	/** For all views. One processor is left to the run and the UI. */
	private static final ExecutorService WORKERS = Executors.newFixedThreadPool(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1)), task -> {
		Thread thread = new Thread(task, "Traffic views " + NUMBER.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	});

	/** Gets a question's outcome: either an answer or what went wrong. */
	public interface Receiver<A> {
		void answered(A answer);

		void failed(Throwable reason);
	}

	private final Display display;
	private final Supplier<Q> question;
	private final Answering<Q, A> answering;
	private final Receiver<A> receiver;
	private Turn turn;
	/** Whether the last question was given up for a newer one; the next is answered then, however long it takes. */
	private boolean gaveUp;
	private boolean wanted;
	private boolean timerRuns;
	private long lastBegin;
	private boolean ended;

	/** Answers a question in the background. */
	@FunctionalInterface
	public interface Answering<Q, A> {
		A answer(Q question, Cancel cancel);
	}

	/** @param question asked on the UI thread when its turn has come; null for nothing to ask */
	public Asking(Display display, Supplier<Q> question, Answering<Q, A> answering, Receiver<A> receiver) {
		this.display = display;
		this.question = question;
		this.answering = answering;
		this.receiver = receiver;
		lastBegin = System.nanoTime() - PERIOD_MILLIS * 1_000_000L;
	}

	/** There are new contents: asks again, but whatever is being answered is still good. */
	public void again() {
		wanted = true;
		next();
	}

	/** Something else is asked now. @param useless whether what is being answered must not be shown any more, as when the source is another one */
	public void changed(boolean useless) {
		if (turn != null && useless) {
			turn.cancelled = true;
		} else if (turn != null) {
			turn.superseded = true;
		}
		again();
	}

	/** Nothing is asked any more. */
	public void end() {
		ended = true;
		if (turn != null) {
			turn.cancelled = true;
		}
	}

	/** Whether all is answered that was asked. */
	public boolean idle() {
		return turn == null && !wanted;
	}

	private void next() {
		if (ended || turn != null || !wanted || timerRuns) {
			return;
		}
		long early = PERIOD_MILLIS - (System.nanoTime() - lastBegin) / 1_000_000L;
		if (early > 0) {
			timerRuns = true;
			display.timerExec((int) early, () -> {
				timerRuns = false;
				next();
			});
			return;
		}
		wanted = false;
		Q asked = question.get();
		if (asked != null) {
			turn = new Turn(asked, !gaveUp);
			lastBegin = turn.begin;
			WORKERS.execute(turn);
		}
	}

	private void done(Turn finished, Consumer<Receiver<A>> outcome) {
		if (turn == finished) {
			turn = null;
		}
		if (ended) {
			return;
		}
		if (!finished.cancelled) {
			gaveUp = outcome == null;
			if (outcome != null) {
				outcome.accept(receiver);
			}
		}
		next();
	}

	private final class Turn implements Runnable, Cancel {
		private final Q asked;
		private final boolean mayBeGivenUp;
		private final long begin = System.nanoTime();
		private volatile boolean cancelled;
		/** There is a newer question: this one is given up as soon as it has taken long, whether or not anything else changes. */
		private volatile boolean superseded;

		Turn(Q asked, boolean mayBeGivenUp) {
			this.asked = asked;
			this.mayBeGivenUp = mayBeGivenUp;
		}

		@Override
		public boolean cancelled() {
			return cancelled || superseded && mayBeGivenUp && System.nanoTime() - begin > PATIENCE_NANOS;
		}

		@Override
		public void run() {
			Consumer<Receiver<A>> outcome = null;
			try {
				if (!cancelled) {
					A answer = answering.answer(asked, this);
					outcome = to -> to.answered(answer);
				}
			} catch (Cancel.Cancelled e) {
				outcome = null;
			} catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
				outcome = to -> to.failed(e);
			}
			Consumer<Receiver<A>> told = outcome;
			try {
				display.asyncExec(() -> done(this, told));
			} catch (SWTException e) {
				// The workbench is gone; nobody waits for answers any more.
				cancelled = true;
			}
		}
	}
}
