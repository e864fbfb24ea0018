// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.ChannelPath;

/** Draws channels as lines from card to card with an arrow and a label. */
final class ChannelSketch {
	private static final TextFont FONT = TextFont.SMALL;
	private static final int LABEL_LINE = 16;

	private final PlanLook look;
	private final DiagramColours colours;
	private final Map<EObject, Area> cards;

	ChannelSketch(PlanLook look, Map<EObject, Area> cards) {
		this.look = look;
		this.cards = cards;
		colours = look.colours();
	}

	/** A channel that can be drawn: both ends have cards. */
	private record Way(Channel channel, ChannelPath path, Area label, List<String> lines) {
	}

	private List<Way> ways() {
		List<Way> ways = new ArrayList<>();
		for (Channel channel : look.plan().getChannels()) {
			Area from = cards.get(channel.getFrom());
			Area to = cards.get(channel.getTo());
			if (from != null && to != null && from != to) {
				List<Channel> bundle = look.plan().getChannels().stream().filter(other -> other.getFrom() == channel.getFrom() && other.getTo() == channel.getTo()
						|| other.getFrom() == channel.getTo() && other.getTo() == channel.getFrom()).toList();
				Way way = way(channel, ChannelPath.between(from, to, bundle.indexOf(channel), bundle.size()), bundle.size() > 1);
				while (ways.stream().anyMatch(other -> other.label().intersects(way.label()))) {
					way.label().y += LABEL_LINE / 2;
				}
				ways.add(way);
			}
		}
		return ways;
	}

	/** On curves, and beside a neighbour, the label has two lines, because there is little room to its right. */
	private static Way way(Channel channel, ChannelPath path, boolean neighbours) {
		String rate = PlanTexts.rate(channel.getRate());
		String payload = PlanTexts.payload(channel);
		List<String> lines = path.straight() && !neighbours ? List.of(rate + " · " + payload) : List.of(rate, payload);
		int width = (int) Math.ceil(lines.stream().mapToDouble(FONT::width).max().orElse(0)) + 6;
		int height = lines.size() * LABEL_LINE;
		int x = (int) Math.round(path.x(0.5));
		int y = (int) Math.round(path.y(0.5)) - height / 2;
		boolean beside = path.straight() || path.x1() > Math.max(path.x0(), path.x3());
		return new Way(channel, path, new Area(beside ? x + 6 + ChannelPath.lineWidth(channel.getRate()) / 2 : x - width / 2, y, width, height), lines);
	}

	/** Room that channels take beyond the cards. */
	List<Area> extents() {
		List<Area> extents = new ArrayList<>();
		for (Way way : ways()) {
			extents.add(way.label());
			for (double t : new double[] { 0, 0.25, 0.5, 0.75, 1 }) {
				extents.add(new Area((int) way.path().x(t) - 8, (int) way.path().y(t) - 8, 16, 16));
			}
		}
		return extents;
	}

	void draw(Sketch sketch) {
		List<Way> ways = ways();
		for (Way way : ways) {
			String title = "Channel %s: %s, %s per message".formatted(PlanTexts.ends(way.channel()), PlanTexts.rate(way.channel().getRate()),
					PlanTexts.payload(way.channel()));
			sketch.group(way.channel().getUid(), "channel", title, () -> line(sketch, way));
		}
		ways.forEach(way -> label(sketch, way));
	}

	private void line(Sketch sketch, Way way) {
		ChannelPath path = way.path();
		int width = ChannelPath.lineWidth(way.channel().getRate());
		double length = Math.max(1, Math.hypot(path.x3() - path.x2(), path.y3() - path.y2()));
		double ux = (path.x3() - path.x2()) / length;
		double uy = (path.y3() - path.y2()) / length;
		double head = 8 + 1.5 * width;
		double side = 3.5 + width;
		// The line ends inside the arrow head, so that its tip stays sharp.
		double back = 6 + width;
		Stroke stroke = new Stroke(colours.line(), width, false);
		if (path.straight()) {
			sketch.line(path.x0(), path.y0(), path.x3() - ux * back, path.y3() - uy * back, stroke);
		} else {
			sketch.curve(path.x0(), path.y0(), path.x1(), path.y1(), path.x2() - ux * back, path.y2() - uy * back, path.x3() - ux * back,
					path.y3() - uy * back, stroke);
		}
		double baseX = path.x3() - ux * head;
		double baseY = path.y3() - uy * head;
		sketch.polygon(colours.line(), path.x3(), path.y3(), baseX - uy * side, baseY + ux * side, baseX + uy * side, baseY - ux * side);
	}

	/** On the colour of the canvas, so that lines do not cross the text. */
	private void label(Sketch sketch, Way way) {
		sketch.box(way.label(), 0, Fill.of(colours.canvas()), null);
		for (int i = 0; i < way.lines().size(); i++) {
			sketch.text(way.label().x + 3, way.label().y + i * LABEL_LINE + 12, way.lines().get(i), FONT, colours.grey());
		}
	}
}
