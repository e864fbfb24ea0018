// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws a timeline: on the screen, into pixels or SVG. */
final class TimelinePainter {
	private static final double HEAD = 5;
	/** Of the densest band: lanes below it can still be seen. */
	private static final int DENSEST = 110;
	private static final int HEADER_GAP = 16;
	/** Of more arrows nobody could tell the heads apart, and they take time. */
	private static final int MOST_HEADS = 500;
	/** In a taller row the triangle stays beside the text. */
	private static final int TRIANGLE_ROW = 34;

	private final TimelineFrame frame;
	private final TimelineGeometry geometry;
	private final Painter painter;
	private final Look look;
	private final TimeScale scale;
	private final LanePainter lanes;
	private ArrowLayer arrows;

	TimelinePainter(TimelineFrame frame, TimelineGeometry geometry, Painter painter) {
		this.frame = frame;
		this.geometry = geometry;
		this.painter = painter;
		this.look = frame.look();
		this.scale = TimeScale.of(frame.visible(), geometry.plotWidth());
		this.lanes = new LanePainter(frame, painter, scale);
	}

	/** Everything. Returns the arrows as they were placed. */
	ArrowLayer paint() {
		painter.fillRectangle(0, 0, geometry.width(), geometry.height(), look.ground());
		arrows = ArrowLayer.of(frame.picture().answer().arrows(), frame.picture().lanes(), scale);
		TimeAxis axis = TimeAxis.of(scale, text -> painter.textWidth(text, Style.SMALL));
		List<LaneList.Row> rows = frame.picture().lanes().between(frame.scroll(), frame.scroll() + geometry.lanesHeight());
		labels(rows);
		painter.clip(geometry.plotLeft(), geometry.header(), geometry.plotWidth(), geometry.lanesHeight());
		rows.forEach(row -> lanes.paint(row, geometry.plotLeft(), top(row)));
		for (TimeAxis.Tick tick : axis.ticks()) {
			double x = geometry.plotLeft() + Math.floor(tick.x());
			painter.line(x, geometry.header(), x, geometry.lanesBottom(), look.text().withAlpha(22), 1);
		}
		band();
		drawArrows();
		crosses();
		painter.unclip();
		axis(axis);
		marks();
		header();
		if (!geometry.lineOf().isEmpty()) {
			legend();
		}
		return arrows;
	}

	private double top(LaneList.Row row) {
		return geometry.header() + row.y() - frame.scroll();
	}

	private void labels(List<LaneList.Row> rows) {
		painter.clip(0, geometry.header(), geometry.width(), geometry.lanesHeight());
		double free = Double.NEGATIVE_INFINITY;
		List<LaneList.Row> all = frame.picture().lanes().rows();
		for (LaneList.Row row : rows) {
			boolean focused = frame.focused() >= 0 && frame.focused() < all.size() && all.get(frame.focused()) == row;
			double y = top(row);
			if (focused) {
				painter.fillRectangle(0, y, geometry.labels() - 4, row.height(), look.selection().withAlpha(frame.hasFocus() ? 60 : 30));
			}
			Style style = row.head() ? Style.BOLD : row.height() < geometry.line() ? Style.SMALL : Style.PLAIN;
			double height = painter.textHeight(style);
			double textY = y + (row.height() - height) / 2;
			owner(row, y);
			// In low lanes not every label finds room.
			if (row.head() || focused || textY >= free) {
				double x = TimelineGeometry.INDENT;
				String label = Texts.fit(row.label(), geometry.labels() - x - 8, painter, style);
				painter.text(label, x, textY, look.text(), style);
				free = textY + height;
				if (row.head()) {
					count(row, x + painter.textWidth(label, style) + 8, y);
				}
			}
			if (row.first()) {
				triangle(row, y + Math.min(row.height(), TRIANGLE_ROW) / 2.0);
			}
		}
		painter.unclip();
	}

	private void owner(LaneList.Row row, double y) {
		int gap = row.first() ? 2 : 0;
		painter.fillRectangle(4, y + gap, 4, row.height() - (double) gap, Ink.of(lanes.swatch(row.kernelId()).border()));
		if (row.first() && row.y() > 0) {
			painter.line(0, y, geometry.plotLeft() + (double) geometry.plotWidth(), y, look.grid(), 1);
		}
	}

	private void count(LaneList.Row row, double x, double y) {
		String count = NLS.bind(row.cpus().size() == 1 ? Messages.Painter_cpu : Messages.Painter_cpus, Quantities.count(row.cpus().size()));
		if (x + painter.textWidth(count, Style.SMALL) <= geometry.labels() - 6) {
			painter.text(count, x, y + (row.height() + painter.textHeight(Style.BOLD)) / 2 - painter.textHeight(Style.SMALL) - 1, look.faint(), Style.SMALL);
		}
	}

	/** Whether the CPUs of the kernel are shown. */
	private void triangle(LaneList.Row row, double middle) {
		painter.fillPolygon(row.head() ? new double[] { 13, middle - 4, 18, middle, 13, middle + 4 } : new double[] { 11.5, middle - 2.5, 19.5, middle - 2.5, 15.5, middle + 3 },
				look.faint());
	}

	/** The selection. */
	private void band() {
		if (frame.selection().isEmpty()) {
			return;
		}
		TimeWindow selection = frame.selection().get();
		double x1 = geometry.plotLeft() + scale.x(selection.begin());
		double x2 = geometry.plotLeft() + scale.x(selection.end());
		double left = Math.max(geometry.plotLeft() - 2, x1);
		double right = Math.min(geometry.plotLeft() + geometry.plotWidth() + 2, x2);
		if (right > left) {
			painter.fillRectangle(left, geometry.header(), right - left, geometry.lanesHeight(), look.selection().withAlpha(look.dark() ? 48 : 38));
		}
		for (double x : selection.nanos() == 0 ? new double[] { x1 } : new double[] { x1, x2 }) {
			if (x >= geometry.plotLeft() - 1 && x <= geometry.plotLeft() + geometry.plotWidth() + 1) {
				painter.line(Math.floor(x), geometry.header(), Math.floor(x), geometry.lanesBottom(), look.selection(), 1);
			}
		}
	}

	private void drawArrows() {
		double dx = geometry.plotLeft();
		double dy = geometry.header() - frame.scroll();
		for (ArrowLayer.Band band : arrows.bands()) {
			double depth = Math.min(1, 0.25 + Math.log10(1 + band.density() * 4) / 3);
			double from2 = Math.max(band.from2(), band.from1() + 1.5);
			double to2 = Math.max(band.to2(), band.to1() + 1.5);
			painter.fillPolygon(new double[] { dx + band.from1(), dy + band.y1(), dx + from2, dy + band.y1(), dx + to2, dy + band.y2(), dx + band.to1(), dy + band.y2() },
					(band.bad() ? look.alarm() : look.faint()).withAlpha((int) (depth * DENSEST)));
		}
		List<ArrowLayer.Single> singles = arrows.singles();
		double[] good = new double[singles.size() * 12];
		double[] bad = new double[singles.size() * 4];
		int goods = 0;
		int bads = 0;
		for (ArrowLayer.Single single : singles) {
			if (single.bad()) {
				bads = put(bad, bads, dx + single.x1(), dy + single.y1(), dx + single.x2(), dy + single.y2());
			} else {
				goods = singles.size() <= MOST_HEADS ? arrow(good, goods, single, dx, dy)
						: put(good, goods, dx + single.x1(), dy + single.y1(), dx + single.x2(), dy + single.y2());
			}
			if (single.arrow().equals(frame.chosen())) {
				double[] chosen = new double[12];
				painter.lines(chosen, arrow(chosen, 0, single, dx, dy), look.selection(), 3);
			}
		}
		painter.lines(good, goods, look.text().mixed(look.ground(), 0.3).withAlpha(210), 1);
		painter.lines(bad, bads, look.alarm(), 1);
	}

	private static int put(double[] ends, int at, double x1, double y1, double x2, double y2) {
		ends[at] = x1;
		ends[at + 1] = y1;
		ends[at + 2] = x2;
		ends[at + 3] = y2;
		return at + 4;
	}

	/** A line and the two of its head. */
	private static int arrow(double[] ends, int at, ArrowLayer.Single single, double dx, double dy) {
		double x = dx + single.x2();
		double y = dy + single.y2();
		int next = put(ends, at, dx + single.x1(), dy + single.y1(), x, y);
		double length = Math.hypot(single.x2() - single.x1(), single.y2() - single.y1());
		if (length < HEAD) {
			return next;
		}
		double ux = (single.x2() - single.x1()) / length;
		double uy = (single.y2() - single.y1()) / length;
		next = put(ends, next, x, y, x - HEAD * (ux - 0.5 * uy), y - HEAD * (uy + 0.5 * ux));
		return put(ends, next, x, y, x - HEAD * (ux + 0.5 * uy), y - HEAD * (uy - 0.5 * ux));
	}

	/** Where messages were dropped: of arrows, and of columns of lanes. */
	private void crosses() {
		double dy = geometry.header() - frame.scroll();
		for (ArrowLayer.Cross cross : arrows.crosses()) {
			cross(geometry.plotLeft() + cross.x(), dy + cross.y());
		}
		for (LaneList.Row row : frame.picture().lanes().between(frame.scroll(), frame.scroll() + geometry.lanesHeight())) {
			for (double x : DropMarks.of(frame.picture(), row, scale)) {
				cross(geometry.plotLeft() + x, top(row) + Math.min(8, row.height() / 2.0));
			}
		}
	}

	private void cross(double x, double y) {
		painter.lines(new double[] { x - 3.5, y - 3.5, x + 3.5, y + 3.5, x - 3.5, y + 3.5, x + 3.5, y - 3.5 }, 8, look.ground(), 4);
		painter.lines(new double[] { x - 3, y - 3, x + 3, y + 3, x - 3, y + 3, x + 3, y - 3 }, 8, look.alarm(), 2);
	}

	private void axis(TimeAxis axis) {
		double left = geometry.plotLeft();
		painter.line(left, geometry.axisTop(), left + geometry.plotWidth(), geometry.axisTop(), look.grid().mixed(look.faint(), 0.5), 1);
		double y = geometry.axisTop() + 6;
		for (TimeAxis.Tick tick : axis.ticks()) {
			double x = left + Math.floor(tick.x());
			painter.line(x, geometry.axisTop(), x, geometry.axisTop() + 4, look.faint(), 1);
			double width = painter.textWidth(tick.label(), Style.SMALL);
			// At the ends labels move in a little, or are left out.
			double least = axis.baseText().isEmpty() ? left - width / 2 : left;
			double at = Math.clamp(x - width / 2, least, Math.max(least, geometry.width() - width - 2));
			if (Math.abs(at - (x - width / 2)) <= TimeAxis.LABEL_GAP - 4) {
				painter.text(tick.label(), at, y, look.faint(), Style.SMALL);
			}
		}
		String base = axis.baseText();
		if (!base.isEmpty()) {
			double width = painter.textWidth(base, Style.SMALL);
			if (width <= geometry.labels() - 12) {
				painter.text(base, geometry.labels() - 12 - width, y, look.text(), Style.SMALL);
			} else {
				painter.text(base, 4, geometry.marksTop() - 1, look.text(), Style.SMALL);
			}
		}
	}

	private void marks() {
		double y = geometry.marksTop();
		double last = Double.NEGATIVE_INFINITY;
		painter.clip(geometry.plotLeft() - 6, y - 2, geometry.plotWidth() + 12, TimelineGeometry.MARK + 4.0);
		for (Mark mark : frame.marks()) {
			double x = geometry.plotLeft() + scale.x(mark.time());
			boolean quiet = mark.kind() == Mark.Kind.STEP;
			if (x >= geometry.plotLeft() - 6 && x <= geometry.width() && (!quiet || x - last >= 2)) {
				mark(mark.kind(), x, y);
				last = x;
			}
		}
		painter.unclip();
	}

	private void mark(Mark.Kind kind, double x, double y) {
		switch (kind) {
		case STEP -> painter.fillPolygon(new double[] { x - 4, y + 3, x + 4, y + 3, x, y + 11 }, look.faint());
		case WARNING -> warning(x, y, Ink.of(org.mkworkbench.picture.DiagramColours.of(look.dark()).warning()));
		case ERROR -> {
			painter.fillPolygon(new double[] { x - 5, y + 6, x, y + 1, x + 5, y + 6, x, y + 11 }, look.alarm());
			painter.line(x, y + 3.5, x, y + 7, look.ground(), 1.5);
		}
		case BOOKMARK -> {
			painter.line(x, y, x, y + 12, look.selection(), 1);
			painter.fillPolygon(new double[] { x, y, x + 8, y + 3, x, y + 6 }, look.selection());
		}
		}
	}

	private void warning(double x, double y, Ink ink) {
		painter.fillPolygon(new double[] { x - 5, y + 11, x, y + 2, x + 5, y + 11 }, ink);
	}

	private void header() {
		double y = 4;
		double right = geometry.width() - 8.0;
		double left = geometry.plotLeft();
		double small = y + painter.textHeight(Style.BOLD) - painter.textHeight(Style.SMALL);
		double labelLeft = Double.NaN;
		double labelRight = Double.NaN;
		if (frame.selection().isPresent()) {
			TimeWindow selection = frame.selection().get();
			String label = selectionLabel(selection);
			double middle = left + (Math.clamp(scale.x(selection.begin()), 0, scale.width()) + Math.clamp(scale.x(selection.end()), 0, scale.width())) / 2;
			double width = painter.textWidth(label, Style.BOLD);
			labelLeft = Math.clamp(middle - width / 2, left, Math.max(left, right - width));
			labelRight = labelLeft + width;
			painter.text(label, labelLeft, y, look.selection(), Style.BOLD);
		}
		for (String info : List.of((missing() + "   " + markers()).strip(), markers(), missing())) {
			double width = painter.textWidth(info, Style.SMALL);
			boolean fitsRight = !(labelRight + HEADER_GAP > right - width) && right - width > left;
			if (!info.isEmpty() && (fitsRight || left + width + HEADER_GAP < labelLeft)) {
				painter.text(info, fitsRight ? right - width : left, small, look.faint(), Style.SMALL);
				break;
			}
		}
		String length = TimeText.about(frame.visible().nanos());
		String shown = NLS.bind(Messages.Painter_shown, length);
		painter.text(painter.textWidth(shown, Style.SMALL) <= left - 12 ? shown : Texts.fit(length, left - 12, painter, Style.SMALL), 4, small, look.faint(), Style.SMALL);
	}

	private String selectionLabel(TimeWindow selection) {
		String label = selection.nanos() == 0 ? NLS.bind(Messages.Painter_at, TimeText.exact(selection.begin())) : NLS.bind(Messages.Painter_selected, TimeText.exact(selection.nanos()));
		return selection.end() < frame.visible().begin() ? NLS.bind(Messages.Painter_beyondLeft, label)
				: selection.begin() > frame.visible().end() ? NLS.bind(Messages.Painter_beyondRight, label) : label;
	}

	/** To the nanosecond. */
	private String markers() {
		return frame.selection().filter(selection -> selection.nanos() > 0).map(selection -> NLS.bind(Messages.Painter_markers,
				new Object[] { TimeText.exact(frame.markerA()), TimeText.exact(frame.markerB()), TimeText.exact(frame.markerB() - frame.markerA()) })).orElse("");
	}

	/** What is not in the picture. */
	private String missing() {
		StringBuilder text = new StringBuilder(frame.picture().answer().exact() ? "" : Messages.Painter_notExact);
		long leftOut = frame.picture().answer().arrowsLeftOut();
		if (leftOut > 0) {
			text.append(text.isEmpty() ? "" : "   ").append(NLS.bind(Messages.Painter_arrowsLeftOut, Quantities.count(leftOut)));
		}
		return text.toString();
	}

	private void legend() {
		Legend[] entries = Legend.values();
		OwnerColours.Swatch swatch = OwnerColours.kernel(0, look.dark());
		double x = 8;
		int line = 0;
		for (int i = 0; i < entries.length; i++) {
			if (geometry.lineOf().get(i) != line) {
				line = geometry.lineOf().get(i);
				x = 8;
			}
			double y = geometry.legendTop() + 4 + line * (geometry.small() + 6);
			sample(entries[i], swatch, x, y + (geometry.small() - 12) / 2.0);
			painter.text(entries[i].text(), x + TimelineGeometry.LEGEND_SWATCH + 6, y, look.text(), Style.SMALL);
			x += TimelineGeometry.LEGEND_SWATCH + 6 + painter.textWidth(entries[i].text(), Style.SMALL) + TimelineGeometry.LEGEND_GAP;
		}
	}

	private void sample(Legend entry, OwnerColours.Swatch swatch, double x, double y) {
		int width = TimelineGeometry.LEGEND_SWATCH;
		switch (entry) {
		case RUNNING -> lanes.block(LaneState.RUNNING, swatch, x, y, width, 12);
		case INTERRUPT -> lanes.block(LaneState.INTERRUPT, swatch, x, y, width, 12);
		case IDLE -> lanes.block(LaneState.IDLE, swatch, x, y, width, 12);
		case BOOTING -> lanes.block(LaneState.BOOTING, swatch, x, y, width, 12);
		case HUNG -> lanes.block(LaneState.HUNG, swatch, x, y, width, 12);
		case HALTED -> lanes.block(LaneState.HALTED, swatch, x, y, width, 12);
		case MESSAGE -> {
			double[] ends = new double[12];
			ArrowLayer.Single single = new ArrowLayer.Single(null, x + 4, y, x + width - 4, y + 11, false);
			painter.lines(ends, arrow(ends, 0, single, 0, 0), look.text(), 1);
		}
		case BAND -> painter.fillPolygon(new double[] { x + 2, y, x + 12, y, x + width - 2, y + 12, x + 10, y + 12 }, look.faint().withAlpha(120));
		case COLUMN -> {
			painter.fillRectangle(x, y, width, 12, LanePainter.track(look));
			for (int i = 0; i < width; i++) {
				painter.fillRectangle(x + i, y + 8, 1, 4, LanePainter.messages(look, (int) Math.pow(10, 4.0 * i / width)));
			}
		}
		case DROP -> cross(x + width / 2.0, y + 6);
		case STEP -> mark(Mark.Kind.STEP, x + width / 2.0, y);
		case ERROR -> mark(Mark.Kind.ERROR, x + width / 2.0, y);
		case BOOKMARK -> mark(Mark.Kind.BOOKMARK, x + width / 2.0 - 3, y);
		}
	}
}
