// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.List;

/**
 * One overlay written to the host, as {@code overlays/tx_N} shows it. A failed one leaves what it did before the failing operation in
 * place.
 *
 * @param id N, from 2
 * @param target target path of the first fragment (dialect H: the instance named at the root), "unknown" if there is none
 * @param errno errno name of the failing operation, empty if applied
 * @param text what went wrong, empty if applied
 * @param warnings what was applied only in part, such as an instance created without a CPU that was not free
 * @param resources the overlay's {@code mk,resources} text, "unknown" if it has none
 */
public record Transaction(int id, Status status, String target, String errno, String text, List<String> warnings, String resources)
		implements Serializable {
	/** The words of the status file, in lower case there. */
	public enum Status {
		APPLIED, FAILED,
		/** Rolled back; its directory is gone. */
		REMOVED,
		/** Not done yet. */
		PENDING;

		/** The word in the status file. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	public Transaction {
		warnings = List.copyOf(warnings);
	}

	public boolean applied() {
		return status == Status.APPLIED;
	}
}
