// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;
import org.mkworkbench.ui.traffic.sequence.SequenceScene.Arrow;

/** Draws the part of a scene that is seen. Heads and the time axis stay where they are while the rest scrolls. */
final class SequencePainter {
	private static final double LOOP = 30;
	private static final double LOOP_HEIGHT = 8;
	private static final double HEAD_LENGTH = 8;
	private static final double HEAD_HALF = 3.5;
	/** Of the time since the message before, right of the moments. */
	private static final double DELTA_ROOM = 84;
	private static final double HATCH_STEP = 6;

	/**
	 * How a scene is looked at.
	 *
	 * @param x and y scrolled by
	 * @param selected index of a message, -1 for none
	 * @param dropAt column before which a dragged lifeline would come to lie, -1 for none
	 * @param selection time selected in all views
	 */
	record Sight(double x, double y, double width, double height, int selected, MessageSearch search, int dropAt, Optional<TimeWindow> selection) {
	}

	private final Painter painter;
	private final SequenceScene scene;
	private final Sight sight;
	private final Look look;
	private final MessageTexts texts;
	private final int pair;
	/** Of what stays in place while the rest scrolls. */
	private final Ink axisInk;

	private SequencePainter(Painter painter, SequenceScene scene, Sight sight, Look look) {
		this.painter = painter;
		this.scene = scene;
		this.sight = sight;
		this.look = look;
		texts = new MessageTexts(scene.layout());
		axisInk = Ink.of(DiagramColours.of(look.dark()).boxFill());
		pair = sight.selected() < 0 || sight.selected() >= scene.messages().size() ? -1 : scene.pair(sight.selected());
	}

	static void paint(Painter painter, SequenceScene scene, Sight sight, Look look) {
		new SequencePainter(painter, scene, sight, look).paint();
	}

	/** Behind texts that were found. */
	static Ink found(Look look) {
		return Ink.of(look.dark() ? 0x5A4A00 : 0xFFF1A8);
	}

	private void paint() {
		painter.fillRectangle(0, 0, sight.width(), sight.height(), look.ground());
		double body = SequenceScene.HEADS;
		painter.clip(scene.axis(), body, Math.max(0, sight.width() - scene.axis()), Math.max(0, sight.height() - body));
		selectedTime();
		lifelines();
		scene.times().gaps().stream().filter(gap -> seen(gap.top(), gap.bottom())).forEach(this::gap);
		List<Arrow> seen = scene.arrows().stream().filter(arrow -> seen(arrow.top() - TimeScale.ROW, arrow.bottom() + TimeScale.ROW)).toList();
		seen.forEach(this::arrow);
		texts(seen);
		roundTrip();
		painter.unclip();
		axis(seen);
		heads();
	}

	private boolean seen(double top, double bottom) {
		return bottom >= sight.y() && top <= sight.y() + sight.height() - SequenceScene.HEADS;
	}

	private double sx(double x) {
		return x - sight.x();
	}

	private double sy(double y) {
		return y - sight.y() + SequenceScene.HEADS;
	}

	private void selectedTime() {
		sight.selection().ifPresent(window -> {
			double top = sy(scene.times().place(window.begin()));
			double bottom = sy(scene.times().place(window.end()));
			if (window.nanos() > 0) {
				painter.fillRectangle(0, top, sight.width(), Math.max(1, bottom - top), look.selection().withAlpha(28));
				painter.line(0, bottom, sight.width(), bottom, look.selection(), 1);
			}
			painter.line(0, top, sight.width(), top, look.selection(), 1);
		});
	}

	private void lifelines() {
		for (int i = 0; i < scene.lines().size(); i++) {
			double x = Math.round(sx(scene.x(i)));
			if (x > scene.axis() - 2 && x < sight.width() + 2) {
				Ink ink = Ink.of(look.owner(scene.layout(), scene.lines().get(i).kernelId()).border());
				painter.line(x, SequenceScene.HEADS, x, Math.min(sight.height(), sy(scene.height())), ink, 2);
			}
		}
	}

	/** A bar with torn edges that says how much time it stands for. */
	private void gap(TimeScale.Gap gap) {
		double top = sy(gap.top()) + 5;
		double bottom = top + 18;
		double left = scene.axis();
		double right = Math.min(sight.width(), sx(scene.width()));
		painter.fillRectangle(left, top, right - left, bottom - top, axisInk);
		int steps = Math.max(1, (int) ((right - left) / 8));
		double[] upper = new double[2 * steps];
		double[] lower = new double[2 * steps];
		for (int i = 0; i < steps; i++) {
			upper[2 * i] = left + 8 * i;
			upper[2 * i + 1] = top + (i % 2 == 0 ? -2 : 2);
			lower[2 * i] = left + 8 * i;
			lower[2 * i + 1] = bottom + (i % 2 == 0 ? -2 : 2);
		}
		painter.polyline(upper, look.grid(), 1);
		painter.polyline(lower, look.grid(), 1);
		String text = Quantities.nanos(gap.nanos());
		painter.text(text, (left + right - painter.textWidth(text, Style.SMALL)) / 2, (top + bottom - painter.textHeight(Style.SMALL)) / 2, look.faint(), Style.SMALL);
	}

	private boolean marked(int index) {
		return index == sight.selected() || index == pair;
	}

	private void arrow(Arrow arrow) {
		Message message = scene.messages().get(arrow.index());
		boolean lost = isLost(message);
		Ink ink = marked(arrow.index()) ? look.selection() : lost ? look.alarm() : look.faint();
		double width = marked(arrow.index()) ? 2.5 : 1.25;
		double x1 = sx(arrow.fromX());
		double y1 = sy(arrow.fromY());
		double x2 = sx(arrow.toX());
		double y2 = sy(arrow.toY());
		boolean dashed = message.answers() != 0 || message.outcome() == Outcome.IN_FLIGHT;
		if (arrow.toItself()) {
			y2 = Math.max(y2, y1 + LOOP_HEIGHT);
			line(x1, y1, x1 + LOOP, y1, dashed, ink, width);
			line(x1 + LOOP, y1, x1 + LOOP, y2, dashed, ink, width);
			line(x1 + LOOP, y2, x2, y2, dashed, ink, width);
			end(x1 + LOOP, y2, x2, y2, message, ink);
		} else {
			line(x1, y1, x2, y2, dashed, ink, width);
			end(x1, y1, x2, y2, message, ink);
		}
		if (!arrow.foundFrom()) {
			painter.fillRoundRectangle(x1 - 4, y1 - 4, 8, 8, 8, ink);
		}
		if (!arrow.foundTo()) {
			painter.drawRoundRectangle(x2 - 4, y2 - 4, 8, 8, 8, ink, 1.25);
		}
	}

	private static boolean isLost(Message message) {
		return message.outcome() == Outcome.DROPPED || message.outcome() == Outcome.LOST || message.outcome() == Outcome.REFUSED;
	}

	private void line(double x1, double y1, double x2, double y2, boolean dashed, Ink ink, double width) {
		if (dashed) {
			painter.dashedLine(x1, y1, x2, y2, ink, width);
		} else {
			painter.line(x1, y1, x2, y2, ink, width);
		}
	}

	/** A head where it was handled, an open one while it is on its way, a cross where it was lost. */
	private void end(double x1, double y1, double x2, double y2, Message message, Ink ink) {
		double length = Math.max(1e-9, Math.hypot(x2 - x1, y2 - y1));
		double dx = (x2 - x1) / length;
		double dy = (y2 - y1) / length;
		if (isLost(message)) {
			painter.line(x2 - 5, y2 - 5, x2 + 5, y2 + 5, look.alarm(), 2);
			painter.line(x2 - 5, y2 + 5, x2 + 5, y2 - 5, look.alarm(), 2);
			return;
		}
		double bx = x2 - dx * HEAD_LENGTH;
		double by = y2 - dy * HEAD_LENGTH;
		double[] head = { bx - dy * HEAD_HALF, by + dx * HEAD_HALF, x2, y2, bx + dy * HEAD_HALF, by - dx * HEAD_HALF };
		if (message.outcome() == Outcome.IN_FLIGHT) {
			painter.polyline(head, ink, 1.25);
		} else {
			painter.fillPolygon(head, ink);
		}
	}

	/** Texts lie above the beginning of their arrows; to scale, those that have no room are left out. */
	private void texts(List<Arrow> seen) {
		double last = Double.NEGATIVE_INFINITY;
		for (Arrow arrow : seen) {
			boolean room = arrow.fromY() >= last + TimeScale.ROW - 6;
			if (room || marked(arrow.index())) {
				text(arrow);
				last = arrow.fromY();
			}
		}
	}

	private void text(Arrow arrow) {
		Message message = scene.messages().get(arrow.index());
		Style style = marked(arrow.index()) ? Style.BOLD : Style.SMALL;
		double room = Math.max(scene.spacing() - 20, arrow.toItself() ? 0 : Math.abs(arrow.toX() - arrow.fromX()) - 20);
		double wanted = painter.textWidth(texts.label(message), style) + painter.textWidth(MessageTexts.trouble(message) + "  ", Style.SMALL);
		// A message has its row for itself: a long text may go on to the right, across other lifelines.
		boolean beyond = wanted > room;
		double left = sx(Math.min(arrow.fromX(), arrow.toX())) + 8;
		if (beyond) {
			room = Math.max(room, Math.min(sight.width(), sx(scene.width())) - left - 8);
		}
		String trouble = MessageTexts.trouble(message);
		// What went wrong is the last thing to be cut off.
		trouble = shorten(trouble.isEmpty() ? "" : trouble + "  ", room, Style.SMALL);
		double troubleWidth = trouble.isEmpty() ? 0 : painter.textWidth(trouble, Style.SMALL);
		String label = shorten(texts.label(message), room - troubleWidth, style);
		double width = troubleWidth + (label.isEmpty() ? 0 : painter.textWidth(label, style));
		boolean rightwards = arrow.rightwards();
		double x = beyond ? left : rightwards ? sx(arrow.fromX()) + 8 : sx(arrow.fromX()) - 8 - width;
		double y = sy(arrow.fromY()) - painter.textHeight(style) - 1;
		boolean found = sight.search().position(arrow.index()) > 0;
		painter.fillRectangle(x - 2, y, width + 4, painter.textHeight(style), found ? found(look) : look.ground().withAlpha(215));
		if (found) {
			painter.line(x, sy(arrow.fromY()) - 1, x + width, sy(arrow.fromY()) - 1, look.text(), 1);
		}
		if (!trouble.isEmpty()) {
			painter.text(trouble, x, y + painter.textHeight(style) - painter.textHeight(Style.SMALL), look.alarm(), Style.SMALL);
		}
		if (!label.isEmpty()) {
			painter.text(label, x + troubleWidth, y, marked(arrow.index()) ? look.selection() : look.text(), style);
		}
	}

	private String shorten(String text, double room, Style style) {
		if (text.isEmpty() || painter.textWidth(text, style) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (painter.textWidth(text.substring(0, middle).stripTrailing() + "…", style) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
	}

	/** From a request until its answer was handled, along the lifeline of who asked. */
	private void roundTrip() {
		if (pair < 0 || scene.arrow(sight.selected()).isEmpty() || scene.arrow(pair).isEmpty()) {
			return;
		}
		Message chosen = scene.messages().get(sight.selected());
		Arrow request = scene.arrow(chosen.answers() == 0 ? sight.selected() : pair).orElseThrow();
		Arrow answer = scene.arrow(chosen.answers() == 0 ? pair : sight.selected()).orElseThrow();
		long nanos = MessageTexts.roundTrip(chosen, scene.messages().get(pair));
		if (nanos < 0) {
			return;
		}
		double x = sx(request.fromX());
		double top = sy(request.fromY());
		double bottom = sy(answer.toY());
		painter.fillRectangle(x - 3, top, 6, bottom - top, look.selection());
		String text = NLS.bind(Messages.SequencePainter_roundTrip, Quantities.nanos(nanos));
		double width = painter.textWidth(text, Style.BOLD);
		double height = painter.textHeight(Style.BOLD);
		double left = request.rightwards() && x - width - 14 > scene.axis() ? x - width - 10 : x + 10;
		double y = (Math.max(top, SequenceScene.HEADS) + Math.min(bottom, sight.height()) - height) / 2;
		painter.fillRoundRectangle(left - 4, y - 2, width + 8, height + 4, 6, look.ground());
		painter.drawRoundRectangle(left - 4, y - 2, width + 8, height + 4, 6, look.selection(), 1);
		painter.text(text, left, y, look.selection(), Style.BOLD);
	}

	private void axis(List<Arrow> seen) {
		double body = SequenceScene.HEADS;
		painter.clip(0, body, scene.axis(), Math.max(0, sight.height() - body));
		painter.fillRectangle(0, body, scene.axis(), sight.height() - body, axisInk);
		painter.line(scene.axis() - 0.5, body, scene.axis() - 0.5, sight.height(), look.grid(), 1);
		double last = Double.NEGATIVE_INFINITY;
		double height = painter.textHeight(Style.SMALL);
		for (Arrow arrow : seen) {
			boolean chosen = arrow.index() == sight.selected();
			if (arrow.fromY() < last + height && !chosen) {
				continue;
			}
			last = arrow.fromY();
			double y = sy(arrow.fromY()) - height + 2;
			if (chosen) {
				painter.fillRectangle(0, y - 2, scene.axis() - 1, height + 4, look.selection().withAlpha(look.dark() ? 90 : 40));
			}
			right(Quantities.moment(scene.messages().get(arrow.index()).sentNanos()), scene.axis() - DELTA_ROOM, y, look.text());
			right(delta(arrow), scene.axis() - 10, y, look.faint());
		}
		painter.unclip();
	}

	/** Time since the message drawn before. */
	private String delta(Arrow arrow) {
		int before = scene.neighbour(arrow.index(), -1);
		return before == arrow.index() ? "" : "+" + Quantities.nanos(scene.messages().get(arrow.index()).sentNanos() - scene.messages().get(before).sentNanos());
	}

	private void right(String text, double right, double y, Ink ink) {
		painter.text(text, right - painter.textWidth(text, Style.SMALL), y, ink, Style.SMALL);
	}

	private void heads() {
		painter.clip(0, 0, sight.width(), SequenceScene.HEADS);
		painter.fillRectangle(0, 0, sight.width(), SequenceScene.HEADS, look.ground());
		painter.line(0, SequenceScene.HEADS - 0.5, sight.width(), SequenceScene.HEADS - 0.5, look.grid(), 1);
		for (int i = 0; i < scene.lines().size(); i++) {
			double x = sx(scene.x(i)) - scene.headWidth() / 2;
			if (x < sight.width() && x + scene.headWidth() > 0) {
				head(scene.lines().get(i), x);
			}
		}
		painter.fillRectangle(0, 0, scene.axis(), SequenceScene.HEADS - 1, axisInk);
		double y = SequenceScene.HEADS - painter.textHeight(Style.SMALL) - 6;
		right(Messages.SequencePainter_time, scene.axis() - DELTA_ROOM, y, look.faint());
		right(Messages.SequencePainter_delta, scene.axis() - 10, y, look.faint());
		if (sight.dropAt() >= 0) {
			double x = sx(scene.axis() + scene.spacing() * sight.dropAt());
			painter.fillRectangle(x - 1.5, 2, 3, SequenceScene.HEADS - 4, look.selection());
		}
		painter.unclip();
	}

	private void head(Lifeline line, double x) {
		OwnerColours.Swatch owner = look.owner(scene.layout(), line.kernelId());
		double top = 4;
		double height = SequenceScene.HEADS - 8;
		painter.fillRoundRectangle(x, top, scene.headWidth(), height, 6, Ink.of(owner.fill()));
		if (owner.hatched()) {
			hatch(x, top, height, Ink.of(owner.hatchLine()));
		}
		painter.drawRoundRectangle(x, top, scene.headWidth(), height, 6, Ink.of(owner.border()), 1.5);
		double room = scene.headWidth() - 12;
		String name = shorten(line.name(), room, Style.BOLD);
		String detail = shorten(line.detail(), room, Style.SMALL);
		double nameHeight = painter.textHeight(Style.BOLD);
		double textTop = detail.isEmpty() ? top + (height - nameHeight) / 2 : top + (height - nameHeight - painter.textHeight(Style.SMALL)) / 2;
		painter.text(name, x + (scene.headWidth() - painter.textWidth(name, Style.BOLD)) / 2, textTop, Ink.of(owner.text()), Style.BOLD);
		if (!detail.isEmpty()) {
			painter.text(detail, x + (scene.headWidth() - painter.textWidth(detail, Style.SMALL)) / 2, textTop + nameHeight, Ink.of(owner.text()), Style.SMALL);
		}
	}

	/** Tells owners apart that share a hue. */
	private void hatch(double x, double top, double height, Ink ink) {
		for (double at = HATCH_STEP; at < scene.headWidth() + height; at += HATCH_STEP) {
			double x1 = Math.min(at, scene.headWidth());
			double x2 = Math.max(0, at - height);
			painter.line(x + x1, top + at - x1, x + x2, top + at - x2, ink, 1);
		}
	}
}
