// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.ArrayList;
import java.util.List;

/** An overlay on its way in or out: a list of steps under the overlay mutex. */
public abstract sealed class TransactionRequest extends HostRequest permits OverlayRequest, RemoveTransactionRequest {
	private static final long serialVersionUID = 1L;

	private final HostState state;
	final int id;
	final List<String> warnings = new ArrayList<>();
	private List<Step> steps;
	private int next;

	TransactionRequest(SimulatedHost host, HostState state, int id) {
		super(host);
		this.state = state;
		this.id = id;
	}

	/** N of {@code tx_N}. */
	public int id() {
		return id;
	}

	@Override
	public long timeoutNanos() {
		return MOVE_TIMEOUT_NANOS;
	}

	HostState state() {
		return state;
	}

	/** Takes its place in the queue for the mutex; runs if it is the first. */
	void enter() {
		state.mutex.add(this);
		if (state.mutex.peek() == this) {
			run();
		}
	}

	/** What to do, made out when the mutex is had. */
	abstract List<Step> plan() throws HostError;

	/** The last step is done, or one failed. */
	abstract void finished(HostError failure);

	@Override
	void proceed(HostError failure) {
		Moves moves = new Moves(state);
		Step.Move move = (Step.Move) steps.get(next);
		try {
			if (failure != null) {
				moves.abandon(move);
				throw failure;
			}
			moves.finish(move);
			next++;
		} catch (HostError e) {
			end(e);
			return;
		}
		run();
	}

	private void run() {
		Moves moves = new Moves(state);
		try {
			if (steps == null) {
				steps = plan();
			}
			for (; next < steps.size(); next++) {
				awaited = moves.begin(steps.get(next), warnings);
				if (awaited != null) {
					return;
				}
			}
		} catch (HostError e) {
			end(e);
			return;
		}
		end(null);
	}

	private void end(HostError failure) {
		error = failure;
		done = true;
		warnings.forEach(state::warn);
		finished(failure);
		state.mutex.remove();
		if (!state.mutex.isEmpty()) {
			state.mutex.peek().run();
		}
	}
}
