// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.host.RemoveTransactionRequest;

/** Rolls a transaction back, as {@code rmdir} of its directory does. */
final class RollBackTask extends Task {
	private static final long serialVersionUID = 1L;

	private final int transaction;
	private boolean waiting;

	RollBackTask(ScenarioActor scenario, int transaction) {
		super(scenario);
		this.transaction = transaction;
	}

	@Override
	void begin() {
		waiting = true;
		scenario.ask(scenario.machine().host().beginRemove(transaction), this);
	}

	@Override
	void ended(HostRequest request) {
		waiting = false;
		if (!scenario.notes().failed(this, request, "")) {
			String subject = "tx_" + transaction;
			scenario.notes().measured("scenario.rollback", "Roll-back, asked until done", subject, elapsed());
			scenario.notes().note(StepSpec.NONE, subject + " is rolled back");
			((RemoveTransactionRequest) request).warnings().forEach(scenario.notes()::warn);
		}
	}

	@Override
	String underWay() {
		return waiting ? "roll-back of tx_" + transaction : null;
	}
}
