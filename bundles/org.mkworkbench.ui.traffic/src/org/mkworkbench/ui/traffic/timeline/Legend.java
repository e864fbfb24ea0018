// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

/** What the legend explains, in its order. */
enum Legend {
	RUNNING(Messages.State_RUNNING), INTERRUPT(Messages.State_INTERRUPT), IDLE(Messages.State_IDLE), BOOTING(Messages.State_BOOTING), HUNG(Messages.State_HUNG), HALTED(
			Messages.State_HALTED), MESSAGE(Messages.Legend_message), BAND(Messages.Legend_band), COLUMN(Messages.Legend_column), DROP(Messages.Legend_drop), STEP(Messages.Legend_step), ERROR(Messages.Legend_error), BOOKMARK(
					Messages.Legend_bookmark);

	private final String text;

	Legend(String text) {
		this.text = text;
	}

	String text() {
		return text;
	}
}
