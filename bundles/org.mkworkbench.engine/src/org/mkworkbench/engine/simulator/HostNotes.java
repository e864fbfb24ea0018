// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.host.HostLogEntry;
import org.mkworkbench.engine.host.HostWatcher;
import org.mkworkbench.engine.host.Transaction;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/** Tells observers what the host of a simulation notes. */
final class HostNotes implements HostWatcher {
	private static final long serialVersionUID = 1L;

	private final Simulation simulation;

	HostNotes(Simulation simulation) {
		this.simulation = simulation;
	}

	@Override
	public long now() {
		return simulation.now;
	}

	@Override
	public void logged(HostLogEntry entry) {
		TrafficNote.Severity severity = switch (entry.severity()) {
			case INFO -> TrafficNote.Severity.INFO;
			case WARNING -> TrafficNote.Severity.WARNING;
			case ERROR -> TrafficNote.Severity.ERROR;
		};
		simulation.trace.note(TrafficNote.of(entry.nanos(), TrafficNote.Kind.LOG, severity, entry.instanceId(), entry.text()));
	}

	@Override
	public void changed(Transaction transaction, int instanceId, byte[] overlay) {
		StringBuilder text = new StringBuilder(transaction.status().word()).append("\ntarget=").append(transaction.target());
		append(text, "resources", transaction.resources());
		append(text, "errno", transaction.errno());
		append(text, "error", transaction.text());
		transaction.warnings().forEach(warning -> append(text, "warning", warning));
		boolean failed = transaction.status() == Transaction.Status.FAILED;
		simulation.trace.note(new TrafficNote(simulation.now, TrafficNote.Kind.TRANSACTION,
				failed || !transaction.warnings().isEmpty() ? TrafficNote.Severity.WARNING : TrafficNote.Severity.INFO, instanceId, transaction.id(),
				text.toString(), overlay));
	}

	private static void append(StringBuilder text, String key, String value) {
		if (!value.isEmpty()) {
			text.append('\n').append(key).append('=').append(value.replace('\n', ' '));
		}
	}
}
