// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.List;

import org.mkworkbench.engine.host.HostLogEntry.Severity;

/** An overlay written to {@code overlays/new}. That it fails shows in its transaction, not as an error of the write. */
public final class OverlayRequest extends TransactionRequest {
	private static final long serialVersionUID = 1L;

	private final byte[] blob;
	private final String[] shown;
	private Transaction transaction;

	OverlayRequest(SimulatedHost host, HostState state, int id, byte[] blob) {
		super(host, state, id);
		this.blob = blob;
		shown = OverlayPlan.shown(blob, state.dialect);
		transaction = transaction(Transaction.Status.PENDING, null);
	}

	@Override
	void enter() {
		state().tell(transaction, blob);
		super.enter();
	}

	/** The transaction; {@link Transaction.Status#PENDING} until this is done, which nobody sees in the real file tree. */
	public Transaction transaction() {
		synchronized (host) {
			return transaction;
		}
	}

	private Transaction transaction(Transaction.Status status, HostError failure) {
		return new Transaction(id, status, shown[0], failure == null ? "" : failure.errno(), failure == null ? "" : failure.getMessage(), warnings,
				shown[1]);
	}

	@Override
	List<Step> plan() {
		return OverlayPlan.of(blob, state(), false);
	}

	@Override
	void finished(HostError failure) {
		transaction = transaction(failure == null ? Transaction.Status.APPLIED : Transaction.Status.FAILED, failure);
		state().put(transaction, blob);
		state().log.add(failure == null ? Severity.INFO : Severity.WARNING, HostResources.HOST, "overlay tx_" + id + ": " + (failure == null ? "applied to " + transaction.target() : "failed, " + failure));
	}
}
