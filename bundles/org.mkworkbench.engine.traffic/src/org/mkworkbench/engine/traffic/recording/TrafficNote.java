// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

/**
 * Something rare that happened at a moment of a run and does not fit an event of fixed size.
 *
 * @param kernelId whom it concerns, -1 for nobody in particular
 * @param number for {@link Kind#PAYLOAD} the number of the message, for {@link Kind#TRANSACTION} that of the transaction, else 0
 * @param text for people, one or more lines
 * @param data for {@link Kind#PAYLOAD} the bytes of the message's payload, for {@link Kind#TRANSACTION} the overlay blob; else empty
 */
public record TrafficNote(long timeNanos, Kind kind, Severity severity, int kernelId, long number, String text, byte[] data) {
	/** What it is. */
	public enum Kind {
		/** A line of a kernel's log. */
		LOG,
		/** A step of a scenario or of a person was carried out, refused or is done. */
		STEP,
		/** A transaction came into being or changed its status; the text is its status word, then a line each of {@code key=value}. */
		TRANSACTION,
		/** The payload of a control message. */
		PAYLOAD,
		/** A mark a person set. */
		BOOKMARK
	}

	/** How loud it is. */
	public enum Severity {
		INFO, WARNING, ERROR
	}

	private static final byte[] NOTHING = new byte[0];

	public TrafficNote {
		data = data == null || data.length == 0 ? NOTHING : data.clone();
	}

	/** A line without data. */
	public static TrafficNote of(long timeNanos, Kind kind, Severity severity, int kernelId, String text) {
		return new TrafficNote(timeNanos, kind, severity, kernelId, 0, text, NOTHING);
	}

	@Override
	public byte[] data() {
		return data.length == 0 ? NOTHING : data.clone();
	}
}
