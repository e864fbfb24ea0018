// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** The axis of times below a drawing, and what is selected over it, as all views of traffic show them. */
public final class TimeRuler {
	private static final int TICK = 4;
	private static final int WASH = 40;
	/** By how much a label may begin before the axis does. */
	private static final int OVERHANG = 40;

	private TimeRuler() {
	}

	/** What is selected. @param selected whether anything is */
	public record Marks(boolean selected, long a, long b) {
		public static final Marks NONE = new Marks(false, 0, 0);

		public static Marks of(TimeView times) {
			return new Marks(times.selection().isPresent(), times.markerA(), times.markerB());
		}
	}

	/** Room for ticks and their labels, in points. */
	public static int height(Painter painter) {
		return TICK + 2 + (int) Math.ceil(painter.textHeight(Style.SMALL));
	}

	/** @param left x of the begin of the scale @param top from which thin lines go down to the axis @param bottom where the axis is */
	public static void paint(Painter painter, Look look, TimeScale scale, double left, double top, double bottom) {
		TimeAxis axis = TimeAxis.of(scale, text -> painter.textWidth(text, Style.SMALL));
		painter.line(left, bottom, left + scale.width(), bottom, look.faint(), 1);
		double free = left - OVERHANG;
		if (!axis.baseText().isEmpty()) {
			painter.text(axis.baseText(), left, bottom + TICK + 1, look.text(), Style.SMALL);
			free = left + painter.textWidth(axis.baseText(), Style.SMALL) + TimeAxis.LABEL_GAP;
		}
		for (TimeAxis.Tick tick : axis.ticks()) {
			double x = left + tick.x();
			painter.line(x, top, x, bottom, look.grid(), 1);
			painter.line(x, bottom, x, bottom + TICK, look.faint(), 1);
			double wide = painter.textWidth(tick.label(), Style.SMALL);
			double textX = Math.min(x - wide / 2, left + scale.width() - wide);
			if (textX >= free) {
				painter.text(tick.label(), textX, bottom + TICK + 1, look.faint(), Style.SMALL);
				free = textX + wide + TimeAxis.LABEL_GAP / 2;
			}
		}
	}

	/** A wash from A to B and a line at each of them. */
	public static void paint(Painter painter, Look look, TimeScale scale, Marks marks, double left, double top, double bottom) {
		if (!marks.selected()) {
			return;
		}
		double a = Math.clamp(scale.x(marks.a()), -1, scale.width() + 1);
		double b = Math.clamp(scale.x(marks.b()), -1, scale.width() + 1);
		if (marks.a() != marks.b()) {
			painter.fillRectangle(left + Math.max(0, Math.min(a, b)), top, Math.min(scale.width(), Math.max(a, b)) - Math.max(0, Math.min(a, b)), bottom - top,
					look.selection().withAlpha(WASH));
			mark(painter, look.selection(), "A", a, scale, left, top, bottom);
		}
		mark(painter, look.selection(), "B", b, scale, left, top, bottom);
	}

	private static void mark(Painter painter, Ink ink, String name, double x, TimeScale scale, double left, double top, double bottom) {
		if (x >= 0 && x <= scale.width()) {
			painter.line(left + x, top, left + x, bottom, ink, 1);
			double wide = painter.textWidth(name, Style.SMALL);
			painter.text(name, left + (x + 3 + wide > scale.width() ? x - 3 - wide : x + 3), top, ink, Style.SMALL);
		}
	}
}
