// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/**
 * Places of the cards of a plan. Those that people placed stay there; others follow each other in columns right of the floor plan, in the
 * order host, pool, kernels, around the placed ones. A card that was moved away leaves its gap, so that the others stay where they are.
 */
public final class CardPlaces {
	/** Width of cards that nobody sized, in pixels. */
	public static final int WIDTH = 312;
	private static final int FLOOR_GAP = 56;
	/** Room for the arcs of channels between columns of cards. */
	private static final int COLUMN_GAP = 104;
	private static final int CARD_GAP = 36;
	/** Cards start a new column below this line, unless the floor plan is taller. */
	private static final int COLUMN_HEIGHT = 880;

	private CardPlaces() {
	}

	/** The host kernel, the pool and the spawned kernels of a plan, as far as it has them. */
	public static List<EObject> cards(Plan plan) {
		List<EObject> cards = new ArrayList<>();
		if (plan.getHostKernel() != null) {
			cards.add(plan.getHostKernel());
		}
		if (plan.getPool() != null) {
			cards.add(plan.getPool());
		}
		cards.addAll(plan.getKernels());
		return cards;
	}

	/** @param floor the floor plan. @param height of a card that shows everything, at its own width or {@link #WIDTH} */
	public static Map<EObject, Area> of(Plan plan, Area floor, ToIntFunction<EObject> height) {
		List<EObject> cards = cards(plan);
		Map<EObject, Area> places = new LinkedHashMap<>();
		for (EObject card : cards) {
			if (bounds(card) instanceof Bounds bounds) {
				places.put(card, new Area(bounds.x(), bounds.y(), bounds.width() > 0 ? bounds.width() : WIDTH,
						Math.max(bounds.height(), height.applyAsInt(card))));
			}
		}
		int x = floor.right() + FLOOR_GAP;
		int y = floor.y;
		int bottom = Math.max(floor.bottom(), COLUMN_HEIGHT);
		for (EObject card : cards) {
			boolean gap = bounds(card) != null;
			Area place = new Area(x, y, WIDTH, height.applyAsInt(card));
			for (boolean moved = true; moved;) {
				moved = false;
				if (place.bottom() > bottom && place.y > floor.y) {
					x += WIDTH + COLUMN_GAP;
					place.x = x;
					place.y = floor.y;
				}
				for (Area taken : gap ? List.<Area>of() : List.copyOf(places.values())) {
					if (taken.intersects(place)) {
						place.y = taken.bottom() + CARD_GAP;
						moved = true;
					}
				}
			}
			if (!gap) {
				places.put(card, place);
			}
			y = place.bottom() + (card instanceof SpawnedKernel ? CARD_GAP : CARD_GAP - 16);
		}
		return places;
	}

	private static Bounds bounds(EObject card) {
		return card instanceof Kernel kernel ? kernel.getBounds() : null;
	}
}
