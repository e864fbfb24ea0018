// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.live.NoteReader;

/** The transactions of one source as they come, and the steps that were refused. */
final class TransactionLog {
	private final NoteReader reader = new NoteReader();
	private final TreeMap<Long, TransactionRow> rows = new TreeMap<>();
	private final List<TrafficNote> refusals = new ArrayList<>();

	/** @param rows by number @param refusals steps that failed or were refused, in order */
	record Known(List<TransactionRow> rows, List<TrafficNote> refusals) {
		/** Why a roll-back that was asked for did not happen; empty if nothing is known of that. */
		String whyNotRolledBack(long transaction, long sinceNanos) {
			String subject = "roll back tx_" + transaction;
			return refusals.stream().filter(note -> note.timeNanos() >= sinceNanos)
					.filter(note -> note.text().contains(subject + "\"") || note.text().endsWith(subject) || note.text().contains(subject + " ")).map(TrafficNote::text).reduce("", (first, last) -> last);
		}
	}

	synchronized Known update(TrafficStore.Contents contents) {
		for (TrafficNote note : reader.next(contents)) {
			if (note.kind() == Kind.TRANSACTION) {
				rows.compute(note.number(), (id, before) -> TransactionRow.of(note, before));
			} else if (note.kind() == Kind.STEP && note.severity() != Severity.INFO) {
				refusals.add(note);
			}
		}
		return new Known(List.copyOf(rows.values()), List.copyOf(refusals));
	}
}
