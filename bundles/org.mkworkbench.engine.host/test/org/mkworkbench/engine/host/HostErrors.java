// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Expecting what a host refuses. */
final class HostErrors {
	interface Call {
		void run() throws HostError;
	}

	private HostErrors() {
	}

	static void assertErrno(String errno, String text, Call call) {
		HostError error = assertThrows(HostError.class, call::run);
		assertEquals(errno, error.errno(), error.getMessage());
		assertTrue(error.getMessage().contains(text), error.getMessage());
	}

	static Transaction assertFailed(String errno, String text, Transaction transaction) {
		assertEquals(Transaction.Status.FAILED, transaction.status(), transaction.warnings()::toString);
		assertEquals(errno, transaction.errno(), transaction.text());
		assertTrue(transaction.text().contains(text), transaction.text());
		return transaction;
	}

	static Transaction assertApplied(Transaction transaction) {
		assertEquals(Transaction.Status.APPLIED, transaction.status(), transaction.text());
		return transaction;
	}
}
