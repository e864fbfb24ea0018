// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.live.NoteReader;

/** The transactions of one source as they come, and the steps that were refused. */
final class TransactionLog {
	private final NoteReader reader = new NoteReader();
	private final TreeMap<Long, TransactionRow> rows = new TreeMap<>();
	/** Roll-backs that failed, in order. */
	private final List<TransactionRow> attempts = new ArrayList<>();
	private final List<TrafficNote> refusals = new ArrayList<>();
	private final TrafficLayout layout;

	TransactionLog(TrafficLayout layout) {
		this.layout = layout;
	}

	/** @param rows in the order they began @param refusals steps that failed or were refused, in order */
	record Known(List<TransactionRow> rows, List<TrafficNote> refusals) {
		/** Why a roll-back that was asked for did not happen; empty if nothing is known of that. */
		String whyNotRolledBack(long transaction, long sinceNanos) {
			String subject = "roll back tx_" + transaction;
			return refusals.stream().filter(note -> note.timeNanos() >= sinceNanos)
					.filter(note -> note.text().contains(subject + "\"") || note.text().endsWith(subject) || note.text().contains(subject + " ")).map(TrafficNote::text).reduce("", (first, last) -> last);
		}
	}

	synchronized Known update(TrafficStore.Contents contents) {
		reader.next(contents).forEach(this::take);
		return known();
	}

	void take(TrafficNote note) {
		if (note.kind() == Kind.TRANSACTION) {
			transaction(note);
		} else if (note.kind() == Kind.STEP && note.severity() != Severity.INFO) {
			refusals.add(note);
		}
	}

	private void transaction(TrafficNote note) {
		TransactionRow before = rows.get(note.number());
		if (TransactionRow.isFailedRollBack(note, before)) {
			attempts.add(TransactionRow.attempt(note, before));
			return;
		}
		TransactionRow row = TransactionRow.of(note, before);
		rows.put(note.number(), row.withResources(ChangeWords.of(OverlayContents.read(row.blob()), layout)));
	}

	Known known() {
		// Later ones below, so that the line chosen stays where it is.
		return new Known(Stream.concat(rows.values().stream(), attempts.stream()).sorted(Comparator.comparingLong(TransactionRow::beginNanos)).toList(), List.copyOf(refusals));
	}
}
