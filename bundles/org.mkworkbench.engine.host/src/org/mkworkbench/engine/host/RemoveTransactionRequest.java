// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.List;

import org.mkworkbench.engine.host.HostLogEntry.Severity;

/**
 * {@code rmdir overlays/tx_N}: everything the overlay asks for is undone, last things first, whether it had been done or not (mk_overlay_rmdir).
 * If that fails the transaction stays, with status failed. A removed instance and memory the pool grew by do not come back; that is only a
 * warning.
 */
public final class RemoveTransactionRequest extends TransactionRequest {
	private static final long serialVersionUID = 1L;

	RemoveTransactionRequest(SimulatedHost host, HostState state, int id) {
		super(host, state, id);
	}

	/** What could not be undone; complete when this is done. */
	public List<String> warnings() {
		synchronized (host) {
			return List.copyOf(warnings);
		}
	}

	@Override
	List<Step> plan() throws HostError {
		HostState.Overlay overlay = state().overlays.get(id);
		if (overlay == null) {
			throw new HostError("ENOENT", "there is no transaction tx_" + id);
		}
		return OverlayPlan.of(overlay.blob(), state(), true);
	}

	@Override
	void finished(HostError failure) {
		HostState.Overlay overlay = state().overlays.remove(id);
		if (overlay == null) {
			return;
		}
		Transaction old = overlay.transaction();
		if (failure == null) {
			state().tell(new Transaction(id, Transaction.Status.REMOVED, old.target(), "", "", warnings, old.resources()), overlay.blob());
		} else {
			state().put(new Transaction(id, Transaction.Status.FAILED, old.target(), failure.errno(), failure.getMessage(), old.warnings(), old.resources()),
					overlay.blob());
		}
		state().log.add(failure == null ? Severity.INFO : Severity.WARNING, HostResources.HOST, "overlay tx_" + id + ": " + (failure == null ? "removed" : "not removed, " + failure));
	}
}
