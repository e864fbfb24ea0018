// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String Lifelines_cpu;
	public static String Lifelines_kernel;
	public static String MessageTexts_doorbell;
	public static String MessageTexts_dropped;
	public static String MessageTexts_fieldAnsweredBy;
	public static String MessageTexts_fieldAnswers;
	public static String MessageTexts_fieldBytes;
	public static String MessageTexts_fieldFrom;
	public static String MessageTexts_fieldHandled;
	public static String MessageTexts_fieldLatency;
	public static String MessageTexts_fieldNumber;
	public static String MessageTexts_fieldOutcome;
	public static String MessageTexts_fieldPayload;
	public static String MessageTexts_fieldRoundTrip;
	public static String MessageTexts_fieldSent;
	public static String MessageTexts_fieldTo;
	public static String MessageTexts_fieldType;
	public static String MessageTexts_inFlight;
	public static String MessageTexts_lost;
	public static String MessageTexts_notHandled;
	public static String MessageTexts_notKept;
	public static String MessageTexts_party;
	public static String MessageTexts_refused;
	public static String MessageTexts_sentence;
	public static String MessageTexts_timeout;
	public static String MessageTexts_unknown;
	public static String SequencePainter_delta;
	public static String SequencePainter_roundTrip;
	public static String SequencePainter_time;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.sequence.messages", Messages.class);
	}

	private Messages() {
	}
}
