// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/** How the messages of a channel are spread over time. The mean rate is the declared rate in every case. */
public enum ChannelPattern {
	/** Equal distances. */
	CONSTANT,
	/** Exponentially distributed distances. */
	POISSON,
	/** A number of messages in a row, then silence until the next burst is due. */
	BURST,
	/** Bursts of random length with random pauses between them, both exponentially distributed: on and off. */
	RANDOM_BURST
}
