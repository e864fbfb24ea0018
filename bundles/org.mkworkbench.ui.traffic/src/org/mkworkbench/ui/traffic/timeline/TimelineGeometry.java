// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/**
 * Where the parts of a picture are, in points: a header with the markers, the lanes with their labels at the left, below them a strip of marks, the
 * axis and, if wanted, the legend.
 *
 * @param lineOf legend entries per line
 */
record TimelineGeometry(int width, int height, int labels, int header, int lanesBottom, int marksTop, int axisTop, int legendTop, List<Integer> lineOf, int line, int small) {
	private static final int LEAST_LABELS = 72;
	private static final int MOST_LABELS = 220;
	/** Left of labels: the colour of the owner and the triangle. */
	static final int INDENT = 24;
	static final int MARK = 12;
	private static final int RIGHT = 8;
	static final int LEGEND_SWATCH = 22;
	static final int LEGEND_GAP = 16;

	/** In a lower view lanes are worth more than a legend. */
	private static final int LEGEND_FROM = 240;

	static TimelineGeometry of(int width, int height, TrafficLayout layout, boolean legend, Painter measure) {
		int line = (int) Math.ceil(measure.textHeight(Style.PLAIN));
		int small = (int) Math.ceil(measure.textHeight(Style.SMALL));
		int widest = layout.cpus().stream().mapToInt(TrafficLayout.Cpu::linux).max().orElse(0);
		double label = measure.textWidth(NLS.bind(Messages.LaneList_lane, Messages.LaneList_nobody, widest), Style.PLAIN);
		double count = measure.textWidth(NLS.bind(Messages.Painter_cpus, layout.cpus().size()), Style.SMALL) + 10;
		label = Math.max(label, measure.textWidth(Messages.LaneList_nobody, Style.BOLD) + count);
		for (TrafficLayout.Kernel kernel : layout.kernels()) {
			label = Math.max(label, measure.textWidth(kernel.name(), Style.BOLD) + count);
			label = Math.max(label, measure.textWidth(NLS.bind(Messages.LaneList_lane, kernel.name(), widest), Style.PLAIN));
		}
		int labels = (int) Math.min(Math.clamp(Math.ceil(label) + INDENT + 8, LEAST_LABELS, MOST_LABELS), Math.max(LEAST_LABELS, width / 3));
		List<Integer> lineOf = legend && height >= LEGEND_FROM ? legendLines(width, measure) : List.of();
		int legendTop = height - (!lineOf.isEmpty() ? (lineOf.getLast() + 1) * (small + 6) + 4 : 0);
		int axisTop = legendTop - small - 10;
		int marksTop = axisTop - MARK - 3;
		return new TimelineGeometry(width, height, labels, line + 8, marksTop - 2, marksTop, axisTop, legendTop, lineOf, line, small);
	}

	private static List<Integer> legendLines(int width, Painter measure) {
		List<Integer> lines = new ArrayList<>();
		double x = 8;
		int line = 0;
		for (Legend entry : Legend.values()) {
			double needed = LEGEND_SWATCH + 6 + measure.textWidth(entry.text(), Style.SMALL) + LEGEND_GAP;
			if (x > 8 && x + needed > width) {
				line++;
				x = 8;
			}
			lines.add(line);
			x += needed;
		}
		return lines;
	}

	/** Left end of the time. */
	int plotLeft() {
		return labels;
	}

	int plotWidth() {
		return Math.max(1, width - labels - RIGHT);
	}

	int lanesHeight() {
		return Math.max(0, lanesBottom - header);
	}

	boolean inLanes(int x, int y) {
		return x >= labels && inLaneHeight(y);
	}

	boolean inLaneHeight(int y) {
		return y >= header && y < lanesBottom;
	}

	boolean inMarks(int x, int y) {
		return x >= labels && y >= marksTop - 2 && y < axisTop;
	}
}
