// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws the lines that are seen: one below the other with a column for kernels, or each in the column of its kernel. */
final class ConsolePainter {
	static final double HEADS = 28;
	private static final double GAP = 12;
	private static final double MARK = 14;
	private static final double LEAST_COLUMN = 240;
	private static final double STRIPE = 4;
	/** Kernels with long names do not push texts aside. */
	private static final double WIDEST_NAME = 120;

	/**
	 * How lines are looked at.
	 *
	 * @param first index of the uppermost line
	 * @param x scrolled by
	 * @param from and to lines chosen, none if to is below from
	 * @param split a column per kernel
	 */
	record Sight(int first, double x, double width, double height, int from, int to, boolean split, Optional<TimeWindow> selection) {
	}

	private final Painter painter;
	private final ConsoleLog.Shown lines;
	private final TrafficLayout layout;
	private final ConsoleTexts texts;
	private final Sight sight;
	private final Look look;
	private final double rowHeight;
	private final double textLeft;
	private final double timeRight;
	private final double nameLeft;
	private double widest;

	ConsolePainter(Painter painter, ConsoleLog.Shown lines, TrafficLayout layout, Sight sight, Look look) {
		this.painter = painter;
		this.lines = lines;
		this.layout = layout;
		this.sight = sight;
		this.look = look;
		texts = new ConsoleTexts(layout);
		rowHeight = rowHeight(painter);
		long last = lines.size() == 0 ? 0 : lines.line(lines.size() - 1).nanos();
		timeRight = GAP + Math.max(painter.textWidth(Quantities.moment(last), Style.PLAIN), painter.textWidth(Quantities.moment(1_000_000_000L), Style.PLAIN));
		nameLeft = timeRight + GAP;
		double names = layout.kernels().stream().mapToDouble(kernel -> painter.textWidth(kernel.name(), Style.PLAIN)).max().orElse(0);
		textLeft = sight.split() ? nameLeft : nameLeft + STRIPE + 6 + Math.min(names, WIDEST_NAME) + GAP;
	}

	static double rowHeight(Painter painter) {
		return painter.textHeight(Style.PLAIN) + 4;
	}

	/** Lines that fit. */
	int rows() {
		return (int) Math.max(1, (sight.height() - heads()) / rowHeight);
	}

	private double heads() {
		return sight.split() ? HEADS : 0;
	}

	/** Index of the line at a y, -1 if there is none. */
	int lineAt(double y) {
		int index = sight.first() + (int) Math.floor((y - heads()) / rowHeight);
		return y < heads() || index < 0 || index >= lines.size() ? -1 : index;
	}

	/** Width of what was painted, were there room. */
	double contentWidth() {
		return sight.split() ? textLeft + columns().size() * columnWidth() : widest;
	}

	private List<TrafficLayout.Kernel> columns() {
		return layout.kernels();
	}

	private double columnWidth() {
		return Math.max(LEAST_COLUMN, (sight.width() - textLeft) / Math.max(1, columns().size()));
	}

	void paint() {
		painter.fillRectangle(0, 0, sight.width(), sight.height(), look.ground());
		painter.clip(0, heads(), sight.width(), Math.max(0, sight.height() - heads()));
		for (int row = 0; row <= rows() && sight.first() + row < lines.size(); row++) {
			background(sight.first() + row, heads() + row * rowHeight);
		}
		painter.unclip();
		painter.clip(textLeft - 2, heads(), Math.max(0, sight.width() - textLeft + 2), Math.max(0, sight.height() - heads()));
		if (sight.split()) {
			grid();
		}
		for (int row = 0; row <= rows() && sight.first() + row < lines.size(); row++) {
			text(lines.line(sight.first() + row), heads() + row * rowHeight + 2);
		}
		painter.unclip();
		painter.clip(0, heads(), textLeft - 2, Math.max(0, sight.height() - heads()));
		for (int row = 0; row <= rows() && sight.first() + row < lines.size(); row++) {
			place(sight.first() + row, heads() + row * rowHeight + 2);
		}
		painter.unclip();
		if (sight.split()) {
			columnHeads();
		}
	}

	private void background(int index, double y) {
		if (index >= sight.from() && index <= sight.to()) {
			painter.fillRectangle(0, y, sight.width(), rowHeight, Ink.of(DiagramColours.of(look.dark()).targetFill()));
			painter.fillRectangle(0, y, 3, rowHeight, look.selection());
		} else if (sight.selection().filter(window -> window.nanos() > 0 && window.contains(lines.line(index).nanos())).isPresent()) {
			painter.fillRectangle(0, y, sight.width(), rowHeight, look.selection().withAlpha(24));
		}
	}

	/** Time and kernel, which stay while texts scroll to the side. */
	private void place(int index, double y) {
		ConsoleLine line = lines.line(index);
		String time = Quantities.moment(line.nanos());
		painter.text(time, timeRight - painter.textWidth(time, Style.PLAIN), y, look.faint(), Style.PLAIN);
		if (!sight.split() && line.kernelId() >= 0) {
			painter.fillRectangle(nameLeft, y - 1, STRIPE, rowHeight - 2, Ink.of(look.owner(layout, line.kernelId()).border()));
			painter.text(fitted(texts.kernel(line.kernelId()), textLeft - GAP - nameLeft - STRIPE - 6), nameLeft + STRIPE + 6, y, look.text(), Style.PLAIN);
		}
	}

	private void text(ConsoleLine line, double y) {
		double x = textLeft - sight.x();
		double room = Double.MAX_VALUE;
		if (sight.split()) {
			int column = column(line.kernelId());
			// What concerns nobody in particular is the host's business to know.
			x += Math.max(0, column) * columnWidth() + 6;
			room = columnWidth() - 12;
		}
		double start = x;
		x += mark(line, x, y);
		String word = ConsoleTexts.word(line);
		if (!word.isEmpty() && !(sight.split() && line.severity() == Severity.INFO)) {
			painter.text(word, x, y, ink(line.severity()), Style.PLAIN);
			x += painter.textWidth(word, Style.PLAIN) + 8;
		}
		String text = sight.split() ? fitted(line.text(), room - (x - start)) : line.text();
		int[] found = lines.filter().place(text);
		if (found != null) {
			double left = x + painter.textWidth(text.substring(0, found[0]), Style.PLAIN);
			double width = painter.textWidth(text.substring(found[0], found[1]), Style.PLAIN);
			painter.fillRectangle(left - 1, y - 1, width + 2, rowHeight - 2, Ink.of(look.dark() ? 0x5A4A00 : 0xFFF1A8));
			painter.line(left, y + rowHeight - 4, left + width, y + rowHeight - 4, look.text(), 1);
		}
		painter.text(text, x, y, look.text(), Style.PLAIN);
		widest = Math.max(widest, x + sight.x() + (sight.split() ? 0 : painter.textWidth(text, Style.PLAIN)) + GAP);
	}

	private int column(int kernelId) {
		for (int i = 0; i < columns().size(); i++) {
			if (columns().get(i).id() == kernelId) {
				return i;
			}
		}
		return -1;
	}

	private Ink ink(Severity severity) {
		return switch (severity) {
		case ERROR -> look.alarm();
		case WARNING -> Ink.of(DiagramColours.of(look.dark()).warning());
		case INFO -> look.faint();
		};
	}

	/** A triangle for warnings, a cross in a circle for errors. */
	private double mark(ConsoleLine line, double x, double y) {
		double middle = y + (rowHeight - 4) / 2;
		Ink ink = ink(line.severity());
		switch (line.severity()) {
		case WARNING -> {
			painter.fillPolygon(new double[] { x + 5, middle - 5, x + 10, middle + 5, x, middle + 5 }, ink);
			painter.line(x + 5, middle - 2, x + 5, middle + 1, look.ground(), 1);
		}
		case ERROR -> {
			painter.fillRoundRectangle(x, middle - 5, 10, 10, 10, ink);
			painter.line(x + 3, middle - 2, x + 7, middle + 2, look.ground(), 1);
			painter.line(x + 3, middle + 2, x + 7, middle - 2, look.ground(), 1);
		}
		case INFO -> {
			return 0;
		}
		}
		return MARK;
	}

	private void grid() {
		for (int i = 0; i <= columns().size(); i++) {
			double x = textLeft + i * columnWidth() - sight.x();
			painter.line(x, heads(), x, sight.height(), look.grid(), 1);
		}
	}

	private void columnHeads() {
		painter.clip(textLeft - 2, 0, Math.max(0, sight.width() - textLeft + 2), HEADS);
		for (int i = 0; i < columns().size(); i++) {
			double x = textLeft + i * columnWidth() - sight.x();
			OwnerColours.Swatch owner = look.owner(layout, columns().get(i).id());
			painter.fillRectangle(x + 1, 0, columnWidth() - 1, HEADS - 4, Ink.of(owner.fill()));
			painter.fillRectangle(x + 1, HEADS - 6, columnWidth() - 1, 3, Ink.of(owner.border()));
			painter.text(fitted(columns().get(i).name(), columnWidth() - 12), x + 6, (HEADS - 6 - painter.textHeight(Style.BOLD)) / 2, Ink.of(owner.text()), Style.BOLD);
		}
		painter.unclip();
	}

	private String fitted(String text, double room) {
		if (painter.textWidth(text, Style.PLAIN) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (painter.textWidth(text.substring(0, middle) + "…", Style.PLAIN) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low) + "…";
	}
}
