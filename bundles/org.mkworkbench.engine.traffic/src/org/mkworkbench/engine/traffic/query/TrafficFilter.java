// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Which messages count: by kernel, CPU, type, outcome and latency. Typed in one line, such as {@code from:web to:net type:NETWORK latency>10us}.
 * Immutable.
 */
public final class TrafficFilter {
	/** Everything. */
	public static final TrafficFilter ALL = new TrafficFilter("");

	private final String text;

	private TrafficFilter(String text) {
		this.text = text;
	}

	/** @throws FilterException naming the place and a remedy */
	public static TrafficFilter parse(String text, TrafficLayout layout) throws FilterException {
		return text.isBlank() ? ALL : new TrafficFilter(text.strip());
	}

	/** As it was typed; empty for {@link #ALL}. */
	public String text() {
		return text;
	}

	public boolean isAll() {
		return text.isEmpty();
	}
}
