// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String ChangeWords_cpu;
	public static String ChangeWords_cpus;
	public static String ChangeWords_create;
	public static String ChangeWords_host;
	public static String ChangeWords_move;
	public static String ChangeWords_remove;
	public static String ChangeWords_with;
	public static String DifferenceTable_actual;
	public static String DifferenceTable_cpus;
	public static String DifferenceTable_devices;
	public static String DifferenceTable_difference;
	public static String DifferenceTable_kernel;
	public static String DifferenceTable_memory;
	public static String DifferenceTable_planned;
	public static String DifferenceTable_resource;
	public static String DifferenceTable_same;
	public static String OverlayContents_notKept;
	public static String PlanDifference_missing;
	public static String PlanDifference_more;
	public static String SourceText_find;
	public static String SourceText_next;
	public static String SourceText_none;
	public static String TransactionTable_attempt;
	public static String TransactionTable_attemptFailed;
	public static String TransactionTable_id;
	public static String TransactionTable_resources;
	public static String TransactionTable_status;
	public static String TransactionTable_target;
	public static String TransactionTable_time;
	public static String TransactionTable_trouble;
	public static String TransactionsView_asked;
	public static String TransactionsView_askedPaused;
	public static String TransactionsView_invitation;
	public static String TransactionsView_none;
	public static String TransactionsView_notRolledBack;
	public static String TransactionsView_overlay;
	public static String TransactionsView_plan;
	public static String TransactionsView_rollBack;
	public static String TransactionsView_rollBackActive;
	public static String TransactionsView_rollBackAttempt;
	public static String TransactionsView_rollBackDone;
	public static String TransactionsView_rollBackHint;
	public static String TransactionsView_rollBackNone;
	public static String TransactionsView_rollBackOver;
	public static String TransactionsView_rolledBack;

	static {
		initializeMessages("org.mkworkbench.ui.live.transactions.messages", Messages.class);
	}

	private Messages() {
	}
}
