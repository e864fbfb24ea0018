// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;

/** Draws the ways of a last-level cache: each in the colour of the kernel that has it, with a dot where devices write as well. */
final class CacheSketch {
	private static final String NOTE = "not partitioned";

	private final PlanLook look;
	private final DiagramColours colours;
	private final Sketch sketch;

	CacheSketch(PlanLook look, Sketch sketch) {
		this.look = look;
		this.sketch = sketch;
		colours = look.colours();
	}

	void draw(FloorBox.CacheSlot slot, FloorBox box) {
		List<SpawnedKernel> kernels = CacheWays.kernelsOn(look.plan(), slot.cache()).stream().filter(kernel -> kernel.getLlcWayMask() != null).toList();
		sketch.group(slot.cache().getUid(), "ways", title(slot, kernels), () -> {
			for (int way = 0; way < slot.ways(); way++) {
				cell(slot, way, kernels);
			}
			double x = slot.bounds().right() + 10;
			if (kernels.isEmpty() && TextFont.SMALL.width(NOTE) <= box.bounds().right() - 10 - x) {
				sketch.text(x, slot.bounds().y + (slot.bounds().height + TextFont.SMALL.capitals()) / 2, NOTE, TextFont.SMALL, colours.grey());
			}
		});
	}

	private static String title(FloorBox.CacheSlot slot, List<SpawnedKernel> kernels) {
		List<String> parts = new ArrayList<>();
		parts.add(slot.ways() + " ways of the last-level cache");
		CacheWays facts = CacheWays.of(slot.cache()).orElse(null);
		if (kernels.isEmpty()) {
			parts.add(NOTE);
		} else if (facts != null) {
			kernels.forEach(kernel -> parts.add(PlanTexts.name(kernel) + " " + facts.text(kernel.getLlcWayMask())));
		}
		return String.join(", ", parts);
	}

	private void cell(FloorBox.CacheSlot slot, int way, List<SpawnedKernel> kernels) {
		List<SpawnedKernel> owners = kernels.stream().filter(kernel -> has(kernel.getLlcWayMask(), way)).toList();
		Area cell = slot.cell(way);
		Area area = new Area(cell.x, cell.y, cell.width - 2, cell.height);
		OwnerColours.Swatch owner = !owners.isEmpty() ? look.kernel(owners.getFirst())
				: look.plan().getPool() != null && has(look.plan().getPool().getLlcWayMask(), way) ? look.pool() : look.host();
		sketch.box(area, 3, Fill.of(owner), owners.size() > 1 ? new Stroke(colours.error(), 2, false) : Stroke.of(owner.border()));
		if (has(slot.cache().getSharedWays(), way)) {
			sketch.box(area.x + area.width / 2.0 - 2, area.y + area.height / 2.0 - 2, 4, 4, 2, Fill.of(owner.text()), null);
		}
	}

	private static boolean has(Long mask, int way) {
		return mask != null && (mask >> way & 1) != 0;
	}
}
