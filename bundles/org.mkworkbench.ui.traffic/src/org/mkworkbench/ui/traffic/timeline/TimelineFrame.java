// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.ui.traffic.drawing.Look;

/**
 * Everything that is to be seen in one picture.
 *
 * @param visible stretch of time that the picture shows, which may differ from that of the answer while a person zooms
 * @param markerA and markerB ends of the selection, if there is one
 * @param scroll points that the lanes are scrolled by
 * @param focused the row with the focus, -1 for none
 * @param chosen the arrow that was clicked; null for none
 */
record TimelineFrame(TimelinePicture picture, TimeWindow visible, Optional<TimeWindow> selection, long markerA, long markerB, List<Mark> marks, int scroll, int focused,
		boolean hasFocus, Arrow chosen, Look look) {
}
