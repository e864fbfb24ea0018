// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.Locale;

/** What became of a message. */
public enum Outcome {
	DELIVERED,
	/** The ring was full. */
	DROPPED,
	/** It was in the ring of a kernel that died. */
	LOST,
	/** Its receiver is not active. */
	REFUSED,
	/** Neither handled nor lost, as far as is known. */
	IN_FLIGHT,
	/** An interrupt without a message, or one of which the sender is not known. */
	DOORBELL;

	/** As in filters, in lower case. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
