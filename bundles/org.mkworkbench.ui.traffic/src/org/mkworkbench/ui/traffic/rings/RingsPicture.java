// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.RingAnswer;
import org.mkworkbench.engine.traffic.query.RingAnswer.Ring;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;
import org.mkworkbench.ui.traffic.timeline.TimeScale;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/** Draws a strip for the ring of each kernel, with its figures on the left and one axis of time below. Made for one drawing. */
final class RingsPicture {
	/** Slots of a ring (struct mk_shared_data); one stays empty. */
	static final int SLOTS = 64;
	static final int USABLE = 63;

	private static final int MARGIN = 8;
	private static final int GAP = 12;
	private static final int STRIPE = 4;
	private static final int LEAST_STRIP = 40;
	private static final int MOST_STRIP = 110;
	private static final int MOST_NAME = 140;
	/** Above the strip, for drops. */
	private static final int ALARM_HEIGHT = 6;
	private static final int CARD_WIDTH = 236;
	/** Drops that are closer than this are told together. */
	private static final int NEAR = 28;

	/**
	 * Where things are.
	 *
	 * @param columns right ends of the figures: now, high water, ENOSPC
	 * @param left and width of the strips
	 * @param top of the first strip as it is scrolled to 0
	 * @param strip height of one with the room below it
	 * @param bottom of what is seen of the strips: the axis
	 */
	record Geometry(int nameWidth, int[] columns, int left, int width, int top, int strip, int bottom, int rings) {
		int length() {
			return rings * strip;
		}

		/** Position of the ring at a height, -1 for none. */
		int ring(int y, int scroll) {
			int ring = y < top || y >= bottom ? -1 : (y - top + scroll) / strip;
			return ring < rings ? ring : -1;
		}
	}

	private final Painter painter;
	private final Look look;
	private final RingAnswer answer;
	private final TrafficLayout layout;
	private final Geometry geometry;
	private final int scroll;

	RingsPicture(Painter painter, Look look, RingAnswer answer, TrafficLayout layout, Geometry geometry, int scroll) {
		this.painter = painter;
		this.look = look;
		this.answer = answer;
		this.layout = layout;
		this.geometry = geometry;
		this.scroll = scroll;
	}

	static Geometry layOut(Painter painter, TrafficLayout layout, int rings, int width, int height) {
		double name = painter.textWidth(Messages.RingsPicture_kernel, Style.SMALL);
		for (TrafficLayout.Kernel kernel : layout.kernels()) {
			name = Math.max(name, painter.textWidth(kernel.name(), Style.PLAIN));
		}
		int nameWidth = (int) Math.ceil(Math.min(MOST_NAME, name));
		int x = MARGIN + STRIPE + 6 + nameWidth;
		int[] columns = new int[3];
		String[] titles = { Messages.RingsPicture_now, Messages.RingsPicture_highWater, Messages.RingsPicture_full };
		for (int i = 0; i < columns.length; i++) {
			x += GAP + (int) Math.ceil(Math.max(painter.textWidth(titles[i], Style.SMALL), painter.textWidth(i == 2 ? "1,000,000" : "63", Style.PLAIN)));
			columns[i] = x;
		}
		int left = x + GAP + (int) Math.ceil(painter.textWidth("63", Style.SMALL)) + 4;
		int plot = Math.max(20, width - left - MARGIN);
		int top = MARGIN + (int) Math.ceil(painter.textHeight(Style.SMALL)) + 6;
		int bottom = Math.max(top + 20, height - TimeRuler.height(painter) - 4);
		int strip = Math.clamp((bottom - top) / Math.max(1, rings), LEAST_STRIP, MOST_STRIP);
		return new Geometry(nameWidth, columns, left, plot, top, strip, Math.min(bottom, top + rings * strip), rings);
	}

	TimeScale scale() {
		return TimeScale.of(answer.window(), geometry.width());
	}

	/**
	 * @param marks what is selected
	 * @param hoverX and hoverY where the mouse is, -1 for nowhere
	 */
	void paint(int width, int height, TimeRuler.Marks marks, int hoverX, int hoverY) {
		painter.fillRectangle(0, 0, width, height, look.ground());
		if (answer.rings().isEmpty()) {
			painter.text(Messages.RingsPicture_nothing, MARGIN, MARGIN, look.faint(), Style.PLAIN);
			return;
		}
		double headY = MARGIN;
		painter.text(Messages.RingsPicture_kernel, MARGIN + STRIPE + 6, headY, look.faint(), Style.SMALL);
		right(Messages.RingsPicture_now, geometry.columns()[0], headY, look.faint(), Style.SMALL);
		right(Messages.RingsPicture_highWater, geometry.columns()[1], headY, look.faint(), Style.SMALL);
		right(Messages.RingsPicture_full, geometry.columns()[2], headY, look.faint(), Style.SMALL);
		painter.text(Messages.RingsPicture_heading, geometry.left(), headY, look.faint(), Style.SMALL);
		painter.clip(0, geometry.top(), width, geometry.bottom() - geometry.top());
		TimeRuler.paint(painter, look, scale(), geometry.left(), geometry.top(), geometry.bottom());
		for (int i = 0; i < answer.rings().size(); i++) {
			int y = geometry.top() + i * geometry.strip() - scroll;
			if (y < geometry.bottom() && y + geometry.strip() > geometry.top()) {
				paintRing(answer.rings().get(i), y);
			}
		}
		painter.unclip();
		TimeRuler.paint(painter, look, scale(), geometry.left(), geometry.bottom(), geometry.bottom());
		TimeRuler.paint(painter, look, scale(), marks, geometry.left(), geometry.top(), geometry.bottom());
		paintHover(width, hoverX, hoverY);
	}

	private void right(String text, double x, double y, Ink ink, Style style) {
		painter.text(text, x - painter.textWidth(text, style), y, ink, style);
	}

	private String name(Ring ring) {
		return layout.kernel(ring.kernelId()).map(TrafficLayout.Kernel::name).orElse(Integer.toString(ring.kernelId()));
	}

	/** Height of the drawing of a strip without the room around it. */
	private int plotHeight() {
		return geometry.strip() - ALARM_HEIGHT - 8;
	}

	private double level(double base, double entries) {
		return base - plotHeight() * entries / SLOTS;
	}

	private void paintRing(Ring ring, int y) {
		OwnerColours.Swatch owner = look.owner(layout, ring.kernelId());
		int bottom = y + geometry.strip() - 4;
		int top = bottom - plotHeight();
		painter.fillRectangle(MARGIN, y + 4, STRIPE, geometry.strip() - 8, Ink.of(owner.border()));
		double line = painter.textHeight(Style.PLAIN);
		double textY = top + (plotHeight() - line) / 2;
		painter.text(shortened(name(ring), geometry.nameWidth()), MARGIN + STRIPE + 6, textY, look.text(), Style.PLAIN);
		right(ring.lastEntries() < 0 ? "–" : Integer.toString(ring.lastEntries()), geometry.columns()[0], textY, look.text(), Style.PLAIN);
		right(RingsContents.high(ring), geometry.columns()[1], textY, ring.highWater() >= USABLE ? look.alarm() : look.text(), Style.PLAIN);
		right(Quantities.count(ring.fullTotal()), geometry.columns()[2], textY, ring.fullTotal() > 0 ? look.alarm() : look.text(), Style.PLAIN);
		double full = level(bottom, USABLE);
		painter.line(geometry.left(), bottom, geometry.left() + geometry.width(), bottom, look.faint(), 1);
		double small = painter.textHeight(Style.SMALL);
		right(Integer.toString(USABLE), geometry.left() - 4, full - small / 2, look.faint(), Style.SMALL);
		right("0", geometry.left() - 4, bottom - small + 2, look.faint(), Style.SMALL);
		paintLevels(RingLevels.of(ring), bottom, owner);
		painter.dashedLine(geometry.left(), full, geometry.left() + geometry.width(), full, look.faint(), 1);
		if (ring.highWater() > 0) {
			double high = level(bottom, ring.highWater());
			painter.line(geometry.left(), high, geometry.left() + geometry.width(), high, look.text().withAlpha(130), 1);
			String text = NLS.bind(Messages.RingsPicture_high, ring.highWater());
			double textTop = high - small - 1 < top ? high + 2 : high - small - 1;
			painter.text(text, geometry.left() + 4, textTop, look.text(), Style.SMALL);
		}
		paintFull(ring, y + 2, full);
	}

	/** From the least to the most entries of each column; paler where nothing happened. */
	private void paintLevels(RingLevels levels, double bottom, OwnerColours.Swatch owner) {
		Ink ink = Ink.of(owner.border());
		Ink pale = ink.withAlpha(look.dark() ? 150 : 110);
		int columns = levels.low().length;
		double wide = columns == 0 ? 0 : (double) geometry.width() / columns;
		int column = 0;
		while (column < columns) {
			int low = levels.low()[column];
			int high = levels.high()[column];
			boolean seen = levels.seen()[column];
			int end = column + 1;
			while (end < columns && levels.low()[end] == low && levels.high()[end] == high && levels.seen()[end] == seen) {
				end++;
			}
			if (low >= 0 && high > 0) {
				double from = level(bottom, high);
				double to = level(bottom, low);
				// What was surely in the ring is pale, between least and most it is full.
				painter.fillRectangle(geometry.left() + column * wide, to, (end - column) * wide, bottom - to, ink.withAlpha(60));
				painter.fillRectangle(geometry.left() + column * wide, Math.min(from, to - 2), (end - column) * wide, Math.max(2, to - from), seen ? ink : pale);
			}
			column = end;
		}
	}

	/** Marks in alarm colour above the strip where messages found the ring full, with how many. */
	private void paintFull(Ring ring, double y, double below) {
		int columns = ring.full().length;
		double wide = columns == 0 ? 0 : (double) geometry.width() / columns;
		List<double[]> groups = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			if (ring.full()[column] > 0) {
				double x = geometry.left() + column * wide;
				painter.fillRectangle(x, y, Math.max(2, wide), ALARM_HEIGHT, look.alarm());
				if (groups.isEmpty() || x - groups.getLast()[1] > NEAR) {
					groups.add(new double[] { x, x + wide, 0 });
				}
				groups.getLast()[1] = x + wide;
				groups.getLast()[2] += ring.full()[column];
			}
		}
		double free = geometry.left();
		double line = painter.textHeight(Style.SMALL);
		for (double[] group : groups) {
			String text = Quantities.count((long) group[2]);
			double room = painter.textWidth(text, Style.SMALL);
			double x = Math.clamp((group[0] + group[1] - room) / 2, geometry.left(), Math.max(geometry.left(), geometry.left() + geometry.width() - room));
			if (x >= free) {
				painter.fillRoundRectangle(x - 3, y + ALARM_HEIGHT + 1, room + 6, line, 4, look.ground().withAlpha(220));
				painter.text(text, x, y + ALARM_HEIGHT + 1, look.alarm(), Style.SMALL);
				free = x + room + 8;
			}
		}
	}

	private void paintHover(int width, int hoverX, int hoverY) {
		int index = geometry.ring(hoverY, scroll);
		List<String[]> lines = facts(index, hoverX, scale().timeAt(hoverX - geometry.left()));
		if (lines.isEmpty()) {
			return;
		}
		painter.line(hoverX, geometry.top(), hoverX, geometry.bottom(), look.text().withAlpha(120), 1);
		double step = Math.ceil(painter.textHeight(Style.PLAIN)) + 4;
		int height = (int) (step * lines.size()) + 14;
		int x = hoverX + 14 + CARD_WIDTH <= width ? hoverX + 14 : Math.max(4, hoverX - 14 - CARD_WIDTH);
		int y = Math.clamp(hoverY - height / 2, 4, Math.max(4, geometry.bottom() - height));
		painter.fillRoundRectangle(x, y, CARD_WIDTH, height, 8, look.card());
		painter.drawRoundRectangle(x, y, CARD_WIDTH, height, 8, look.cardBorder(), 1);
		double textY = y + 7;
		for (String[] line : lines) {
			boolean first = line.length == 1;
			painter.text(line[0], x + 10, textY, first ? look.text() : look.faint(), first ? Style.BOLD : Style.PLAIN);
			if (!first) {
				right(line[1], x + CARD_WIDTH - 10, textY, look.text(), Style.PLAIN);
			}
			textY += step;
		}
	}

	/** What is known about a column of a ring: title, then names and values; empty outside the strips. @param time in the column */
	List<String[]> facts(int index, int x, long time) {
		if (index < 0 || index >= answer.rings().size() || x < geometry.left() || x >= geometry.left() + geometry.width()) {
			return List.of();
		}
		Ring ring = answer.rings().get(index);
		int columns = ring.min().length;
		int column = columns == 0 ? -1 : Math.min(columns - 1, (int) ((long) (x - geometry.left()) * columns / geometry.width()));
		if (column < 0) {
			return List.of();
		}
		RingLevels levels = RingLevels.of(ring);
		int low = levels.low()[column];
		int high = levels.high()[column];
		String entries = low < 0 ? Messages.RingsPicture_unknown : low == high ? Integer.toString(low) : low + "–" + high;
		List<String[]> lines = new ArrayList<>();
		lines.add(new String[] { name(ring) });
		lines.add(new String[] { Messages.RingsPicture_time, TimeText.exact(time) });
		lines.add(new String[] { Messages.RingsPicture_pixel, TimeText.about(Math.max(1, answer.window().nanos() / columns)) });
		lines.add(new String[] { Messages.RingsPicture_entries, NLS.bind(Messages.RingsPicture_of, entries, USABLE) });
		lines.add(new String[] { Messages.RingsPicture_fullHere, Quantities.count(ring.full()[column]) });
		return lines;
	}

	private String shortened(String text, double width) {
		String shorter = text;
		while (!shorter.isEmpty() && painter.textWidth(shorter.equals(text) ? text : shorter + "…", Style.PLAIN) > width) {
			shorter = shorter.substring(0, shorter.length() - 1);
		}
		return shorter.equals(text) ? text : shorter + "…";
	}
}
