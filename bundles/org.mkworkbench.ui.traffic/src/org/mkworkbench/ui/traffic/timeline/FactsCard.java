// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.Map;

import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/** Draws facts as a card beside the pointer. */
final class FactsCard {
	private static final int PAD = 8;
	private static final int GAP = 20;
	private static final int AWAY = 14;

	private FactsCard() {
	}

	/** @param width and height of the whole picture: the card stays inside as far as it fits */
	static void paint(Facts facts, double x, double y, int width, int height, Painter painter, Look look) {
		double labels = 0;
		double values = 0;
		for (Map.Entry<String, String> line : facts.lines()) {
			labels = Math.max(labels, painter.textWidth(line.getKey(), Style.PLAIN));
			values = Math.max(values, painter.textWidth(line.getValue(), Style.PLAIN));
		}
		double inner = Math.max(painter.textWidth(facts.title(), Style.BOLD), labels + GAP + values);
		double line = painter.textHeight(Style.PLAIN) + 2;
		double cardWidth = inner + 2 * PAD;
		double cardHeight = line * (facts.lines().size() + 1) + 2 * PAD;
		double left = x + AWAY + cardWidth <= width ? x + AWAY : Math.max(0, x - AWAY - cardWidth);
		double top = Math.max(0, y + AWAY + cardHeight <= height ? y + AWAY : y - AWAY - cardHeight);
		painter.fillRoundRectangle(left + 2, top + 2, cardWidth, cardHeight, 8, new Ink(0, 40));
		painter.fillRoundRectangle(left, top, cardWidth, cardHeight, 8, look.card());
		painter.drawRoundRectangle(left, top, cardWidth, cardHeight, 8, look.cardBorder(), 1);
		double textY = top + PAD;
		painter.text(facts.title(), left + PAD, textY, look.text(), Style.BOLD);
		for (Map.Entry<String, String> entry : facts.lines()) {
			textY += line;
			painter.text(entry.getKey(), left + PAD, textY, look.faint(), Style.PLAIN);
			painter.text(entry.getValue(), left + PAD + inner - painter.textWidth(entry.getValue(), Style.PLAIN), textY, look.text(), Style.PLAIN);
		}
	}
}
