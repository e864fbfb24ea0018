// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * A transaction as its last note tells it.
 *
 * @param beginNanos of the first note
 * @param nanos of the last one
 * @param status word of the status file
 * @param fields {@code target}, {@code resources}, {@code errno}, {@code error}; those that are not there are empty
 * @param effective whether what it did is in force: it was applied and not rolled back since; a roll-back that failed leaves it so
 * @param blob the overlay; empty if it was not kept
 * @param attempt whether this is no transaction but a roll-back of one that failed and left it in force
 */
record TransactionRow(long id, long beginNanos, long nanos, String status, boolean effective, int kernelId, Map<String, String> fields, List<String> warnings, byte[] blob, boolean attempt) {
	static final String APPLIED = "applied";
	static final String FAILED = "failed";
	static final String REMOVED = "removed";

	/** @param before what was known of it, null for nothing */
	static TransactionRow of(TrafficNote note, TransactionRow before) {
		List<String> lines = note.text().lines().toList();
		Map<String, String> fields = new TreeMap<>();
		List<String> warnings = new ArrayList<>();
		for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
			int equal = line.indexOf('=');
			String key = equal < 0 ? "" : line.substring(0, equal);
			if (key.equals("warning")) {
				warnings.add(line.substring(equal + 1));
			} else if (equal > 0) {
				fields.put(key, line.substring(equal + 1));
			}
		}
		byte[] blob = note.data();
		String status = lines.isEmpty() ? "" : lines.getFirst();
		boolean effective = status.equals(APPLIED) || before != null && before.effective && !status.equals(REMOVED);
		return new TransactionRow(note.number(), before == null ? note.timeNanos() : before.beginNanos, note.timeNanos(), status, effective, note.kernelId(),
				fields, List.copyOf(warnings), blob.length == 0 && before != null ? before.blob : blob, false);
	}

	/** Whether a note tells of a roll-back that failed: what is in force does not fail any more, it can only stay. */
	static boolean isFailedRollBack(TrafficNote note, TransactionRow before) {
		return before != null && before.effective && note.text().lines().findFirst().orElse("").equals(FAILED);
	}

	/** A line of its own for a roll-back that failed. @param of what should have been rolled back */
	static TransactionRow attempt(TrafficNote note, TransactionRow of) {
		TransactionRow failed = of(note, null);
		return new TransactionRow(of.id, failed.nanos, failed.nanos, FAILED, false, of.kernelId, failed.fields, failed.warnings, of.blob, true);
	}

	/** With words for what it does, where its own say nothing. */
	TransactionRow withResources(String words) {
		String own = field("resources");
		if (words.isEmpty() || !own.isEmpty() && !own.equals("unknown")) {
			return this;
		}
		Map<String, String> all = new TreeMap<>(fields);
		all.put("resources", words);
		return new TransactionRow(id, beginNanos, nanos, status, effective, kernelId, all, warnings, blob, attempt);
	}

	String field(String key) {
		return fields.getOrDefault(key, "");
	}

	boolean applied() {
		return status.equals(APPLIED);
	}

	boolean failed() {
		return status.equals(FAILED);
	}

	/** What went wrong; empty if nothing did. */
	String trouble() {
		String errno = field("errno");
		String error = field("error");
		return errno.isEmpty() || error.startsWith(errno) ? error : error.isEmpty() ? errno : errno + ": " + error;
	}
}
