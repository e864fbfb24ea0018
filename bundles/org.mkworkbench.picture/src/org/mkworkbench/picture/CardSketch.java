// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.CardPlaces;

/** Draws kernels, the host and the pool as cards: colour stripe, name, facts and a mark per CPU. */
final class CardSketch {
	private static final int STRIPE = 6;
	private static final int PADDING = 16;
	private static final double RADIUS = 6;
	private static final int HEAD = 36;
	private static final int LINE = 19;
	/** Above this many CPUs the marks shrink, as in the diagram. */
	private static final int MANY = 44;

	private final PlanLook look;
	private final DiagramColours colours;

	/** @param threads drawn as marks; the pool has none */
	private record Content(String name, String subtitle, List<String> facts, List<HardwareThread> threads) {
	}

	CardSketch(PlanLook look) {
		this.look = look;
		colours = look.colours();
	}

	private Content content(EObject card) {
		return switch (card) {
		case SpawnedKernel kernel -> new Content(PlanTexts.name(kernel), PlanTexts.subtitle(kernel), PlanTexts.facts(kernel), kernel.getThreads());
		case HostKernel host -> {
			List<HardwareThread> threads = look.ownership().hostThreads();
			yield new Content(PlanTexts.name(host), "host kernel · id 0", PlanTexts.hostFacts(look.ownership(), look.design().getMachine(), threads), threads);
		}
		case Pool pool -> new Content("pool", "spare, given up by the host", PlanTexts.poolFacts(pool, look.ownership().threadsOf(Owner.POOL)), List.of());
		default -> throw new IllegalArgumentException("no card for " + card);
		};
	}

	/** Height that shows everything at the card's own width. */
	int height(EObject card) {
		Content content = content(card);
		Bounds bounds = card instanceof Kernel kernel ? kernel.getBounds() : null;
		int width = bounds == null || bounds.width() <= 0 ? CardPlaces.WIDTH : bounds.width();
		int height = HEAD + content.facts().size() * LINE + 10;
		if (!content.threads().isEmpty()) {
			int rows = (content.threads().size() + columns(content, width) - 1) / columns(content, width);
			height += 6 + rows * pitchY(content);
		}
		return height;
	}

	void draw(EObject card, Area area, Sketch sketch) {
		Content content = content(card);
		OwnerColours.Swatch owner = look.card(card);
		String title = content.name() + ", " + content.subtitle() + ", " + String.join(", ", content.facts());
		sketch.group(((Element) card).getUid(), card instanceof Pool ? "pool" : "kernel", title, () -> {
			frame(sketch, area, owner);
			double x = area.x + STRIPE + PADDING;
			double right = area.right() - PADDING;
			double y = area.y + 27;
			double end = sketch.text(x, y, TextFont.NAME.fit(content.name(), right - x), TextFont.NAME, colours.text()) + 12;
			if (right - end > 24) {
				sketch.text(end, y, TextFont.SMALL.fit(content.subtitle(), right - end), TextFont.SMALL, colours.grey());
			}
			for (int i = 0; i < content.facts().size(); i++) {
				sketch.text(x, area.y + HEAD + 14 + i * LINE, TextFont.REGULAR.fit(content.facts().get(i), right - x), TextFont.REGULAR, colours.text());
			}
			marks(sketch, area, content, owner, card instanceof SpawnedKernel);
		});
	}

	private void frame(Sketch sketch, Area area, OwnerColours.Swatch owner) {
		sketch.box(area.x + 1, area.y + 1, area.width - 2, area.height - 2, RADIUS, Fill.of(owner.border()), null);
		if (owner.hatched()) {
			sketch.box(area.x + 1, area.y + RADIUS, STRIPE, area.height - 2 * RADIUS, 0, new Fill(owner.border(), Hatch.DIAGONAL, owner.fill()), null);
		}
		sketch.box(area.x + STRIPE, area.y + 1, area.width - STRIPE - 1, area.height - 2, RADIUS, Fill.of(colours.cardFill()), null);
		sketch.box(area.x + STRIPE, area.y + 1, RADIUS, area.height - 2, 0, Fill.of(colours.cardFill()), null);
		sketch.box(area, RADIUS, null, new Stroke(owner.border(), 2, false));
	}

	private void marks(Sketch sketch, Area area, Content content, OwnerColours.Swatch owner, boolean spawned) {
		int columns = columns(content, area.width);
		int top = area.y + HEAD + content.facts().size() * LINE + 6;
		for (int i = 0; i < content.threads().size(); i++) {
			HardwareThread thread = content.threads().get(i);
			int x = area.x + STRIPE + PADDING + i % columns * pitchX(content);
			int y = top + i / columns * pitchY(content);
			sketch.box(new Area(x, y, pitchX(content) - 3, pitchY(content) - 4), pitchX(content) >= 12 ? 2 : 0,
					thread.isOnline() ? Fill.of(owner) : Fill.of(colours.cardFill()), Stroke.of(owner.border()));
			boolean boot = spawned ? i == 0 : thread == look.design().getMachine().getBootThread();
			if (boot && pitchX(content) >= 12) {
				sketch.polygon(owner.border(), x + 1, y + 1, x + 7, y + 1, x + 1, y + 7);
			}
		}
	}

	private static int pitchX(Content content) {
		return content.threads().size() > MANY ? 8 : 14;
	}

	private static int pitchY(Content content) {
		return content.threads().size() > MANY ? 12 : 18;
	}

	private static int columns(Content content, int width) {
		return Math.max(1, (width - STRIPE - 2 * PADDING) / pitchX(content));
	}
}
