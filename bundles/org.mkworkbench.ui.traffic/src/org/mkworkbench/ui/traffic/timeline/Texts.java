// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** Words for what a timeline shows. */
final class Texts {
	private Texts() {
	}

	static String state(LaneState state) {
		return switch (state) {
		case NONE -> Messages.State_NONE;
		case HALTED -> Messages.State_HALTED;
		case BOOTING -> Messages.State_BOOTING;
		case IDLE -> Messages.State_IDLE;
		case RUNNING -> Messages.State_RUNNING;
		case INTERRUPT -> Messages.State_INTERRUPT;
		case HUNG -> Messages.State_HUNG;
		};
	}

	static String type(TrafficLayout layout, int type) {
		String own = layout.typeNames().get(type);
		return own == null ? MessageType.name(type) : own;
	}

	/** With an ellipsis if there is not enough room. */
	static String fit(String text, double room, Painter measure, Painter.Style style) {
		if (measure.textWidth(text, style) <= room) {
			return text;
		}
		int end = text.length() - 1;
		while (end > 0 && measure.textWidth(text.substring(0, end) + '…', style) > room) {
			end--;
		}
		return end == 0 ? "" : text.substring(0, end) + '…';
	}
}
