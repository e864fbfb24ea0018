// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String DetailTable_field;
	public static String DetailTable_nothing;
	public static String DetailTable_value;
	public static String FindBar_close;
	public static String FindBar_found;
	public static String FindBar_foundOne;
	public static String FindBar_hint;
	public static String FindBar_label;
	public static String FindBar_next;
	public static String FindBar_none;
	public static String FindBar_position;
	public static String FindBar_previous;
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
	public static String SequenceCanvas_name;
	public static String SequenceCanvas_none;
	public static String SequenceCanvas_nothing;
	public static String SequencePainter_delta;
	public static String SequencePainter_roundTrip;
	public static String SequencePainter_time;
	public static String SequenceView_allLifelines;
	public static String SequenceView_byCpu;
	public static String SequenceView_byCpuHint;
	public static String SequenceView_compress;
	public static String SequenceView_compressHint;
	public static String SequenceView_details;
	public static String SequenceView_detailsHint;
	public static String SequenceView_find;
	public static String SequenceView_endSelected;
	public static String SequenceView_first;
	public static String SequenceView_firstSelected;
	public static String SequenceView_hide;
	public static String SequenceView_invitation;
	public static String SequenceView_last;
	public static String SequenceView_left;
	public static String SequenceView_left1;
	public static String SequenceView_leftOne;
	public static String SequenceView_only;
	public static String SequenceView_right1;
	public static String SequenceView_selectSpan;
	public static String SequenceView_show;
	public static String SequenceView_some;
	public static String SequenceView_someSelected;
	public static String SequenceView_toAnswer;
	public static String SequenceView_toRequest;
	public static String SequenceView_usualOrder;

	static {
		initializeMessages("org.mkworkbench.ui.traffic.sequence.messages", Messages.class);
	}

	private Messages() {
	}
}
