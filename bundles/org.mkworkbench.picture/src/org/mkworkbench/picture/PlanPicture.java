// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.CardPlaces;
import org.mkworkbench.picture.layout.FloorPlan;

/**
 * A plan as a picture: title, floor plan, cards of the kernels where people put them, channels and a legend. Headless, and free of anything
 * that differs between two calls: no date, no font of the machine, no selection.
 *
 * <pre>
 * Picture picture = PlanPicture.of(design, plan, false);
 * Files.write(file, picture.svg());
 * </pre>
 */
public final class PlanPicture {
	private static final int MARGIN = 24;
	/** Title and line about the machine. */
	private static final int HEADER = 62;
	private static final int LEGEND_GAP = 28;

	private final PlanLook look;
	private final FloorPlan floor;
	private final Map<EObject, Area> places;
	private final CardSketch cards;
	private final ChannelSketch channels;

	private PlanPicture(PlanLook look) {
		this.look = look;
		floor = new FloorPlan(look.design().getMachine(), new FloorPlan.TextMeasure() {
			@Override
			public int small(String text) {
				return (int) Math.ceil(TextFont.SMALL.width(text));
			}

			@Override
			public int bold(String text) {
				return (int) Math.ceil(TextFont.BOLD.width(text));
			}
		});
		cards = new CardSketch(look);
		places = CardPlaces.of(look.plan(), floor.root().bounds(), cards::height);
		channels = new ChannelSketch(look, places);
	}

	/**
	 * Draws a plan as it is now.
	 *
	 * @param plan one of the design's plans
	 * @param dark in the colours of the dark theme; paper wants the light ones
	 */
	public static Picture of(Design design, Plan plan, boolean dark) {
		Objects.requireNonNull(plan, "plan");
		return new PlanPicture(new PlanLook(design, plan, Ownership.of(plan), dark)).draw();
	}

	private Picture draw() {
		Area content = content();
		int left = MARGIN - content.x;
		int top = MARGIN + HEADER - content.y;
		LegendSketch legend = new LegendSketch(look, floor.root());
		int width = Math.max(content.width, (int) Math.ceil(TextFont.TITLE.width(title())));
		Sketch sketch = new Sketch(left, top);
		header(sketch, content, width);
		new FloorSketch(look, sketch).draw(floor.root());
		places.forEach((card, area) -> cards.draw(card, area, sketch));
		channels.draw(sketch);
		legend.draw(sketch, content.x, content.bottom() + LEGEND_GAP, width);
		int height = MARGIN + HEADER + content.height + LEGEND_GAP + legend.height(width) + MARGIN;
		return new Picture(width + 2 * MARGIN, height, look.colours().canvas(), title(), description(), sketch.shapes());
	}

	/** Everything between title and legend. */
	private Area content() {
		List<Area> all = new ArrayList<>(places.values());
		all.add(floor.root().bounds());
		all.addAll(channels.extents());
		int left = all.stream().mapToInt(area -> area.x).min().orElseThrow();
		int top = all.stream().mapToInt(area -> area.y).min().orElseThrow();
		return new Area(left, top, all.stream().mapToInt(Area::right).max().orElseThrow() - left,
				all.stream().mapToInt(Area::bottom).max().orElseThrow() - top);
	}

	private void header(Sketch sketch, Area content, int width) {
		double y = content.y - HEADER;
		sketch.text(content.x, y + TextFont.TITLE.capitals() + 2, TextFont.TITLE.fit(title(), width), TextFont.TITLE, look.colours().text());
		sketch.text(content.x, y + 38, TextFont.REGULAR.fit(FloorPlan.summary(look.design().getMachine()), width), TextFont.REGULAR, look.colours().grey());
	}

	private String title() {
		String name = look.design().getName();
		return (name == null || name.isBlank() ? "Design" : name) + " – " + PlanTexts.name(look.plan());
	}

	private String description() {
		return "Machine: %s. The plan gives it to %s beside the host kernel.".formatted(FloorPlan.summary(look.design().getMachine()),
				PlanTexts.count(look.plan().getKernels().size(), "kernel"));
	}
}
