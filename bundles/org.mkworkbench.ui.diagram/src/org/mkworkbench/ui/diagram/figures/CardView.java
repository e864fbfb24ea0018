// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a kernel card shows.
 *
 * @param subtitle role and id
 * @param state word in the pill, empty for none
 * @param active true while the kernel runs
 * @param facts one line each, cut to the width of the card
 * @param marks one small mark per CPU: true for an online one
 * @param levels how busy the same CPUs are, null for one of which nothing is known; empty for none
 * @param toolTip several lines
 */
public record CardView(String name, String subtitle, String state, boolean active, boolean failed, List<String> facts, List<Boolean> marks, List<Level> levels,
		OwnerLook owner, Mark mark, String toolTip) {
	public CardView {
		facts = List.copyOf(facts);
		marks = List.copyOf(marks);
		levels = Collections.unmodifiableList(new ArrayList<>(levels));
	}
}
