// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.List;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;

/** Draws the ways of a last-level cache: each in the colour of the kernel that has it, with a dot where devices write as well. */
final class CacheSketch {
	private final PlanLook look;
	private final DiagramColours colours;
	private final Sketch sketch;

	CacheSketch(PlanLook look, Sketch sketch) {
		this.look = look;
		this.sketch = sketch;
		colours = look.colours();
	}

	void draw(FloorBox.CacheSlot slot, FloorBox box) {
		List<SpawnedKernel> kernels = kernels(slot.cache());
		boolean partitioned = !kernels.isEmpty();
		String title = slot.ways() + " ways of the last-level cache, " + (partitioned ? "partitioned" : "shared by all CPUs below it");
		sketch.group(slot.cache().getUid(), "ways", title, () -> {
			for (int way = 0; way < slot.ways(); way++) {
				cell(slot, way, kernels);
			}
			if (!partitioned) {
				double x = slot.bounds().right() + 10;
				double room = box.bounds().right() - 10 - x;
				if (TextFont.SMALL.width("not partitioned") <= room) {
					sketch.text(x, slot.bounds().y + (slot.bounds().height + TextFont.SMALL.capitals()) / 2, "not partitioned", TextFont.SMALL, colours.grey());
				}
			}
		});
	}

	private void cell(FloorBox.CacheSlot slot, int way, List<SpawnedKernel> kernels) {
		List<SpawnedKernel> owners = kernels.stream().filter(kernel -> has(kernel.getLlcWayMask(), way)).toList();
		Area cell = slot.cell(way);
		Area area = new Area(cell.x, cell.y, cell.width - 2, cell.height);
		OwnerColours.Swatch owner = !owners.isEmpty() ? look.kernel(owners.getFirst())
				: look.plan().getPool() != null && has(look.plan().getPool().getLlcWayMask(), way) || kernels.isEmpty() ? look.pool() : look.host();
		sketch.box(area, 3, Fill.of(owner), owners.size() > 1 ? new Stroke(colours.error(), 2, false) : Stroke.of(owner.border()));
		if (has(slot.cache().getSharedWays(), way)) {
			sketch.box(area.x + area.width / 2.0 - 2, area.y + area.height / 2.0 - 2, 4, 4, 2, Fill.of(owner.text()), null);
		}
	}

	/** Kernels with a way mask and a CPU below the cache. */
	private List<SpawnedKernel> kernels(Cache cache) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(cache);
		return look.plan().getKernels().stream()
				.filter(kernel -> kernel.getLlcWayMask() != null && kernel.getThreads().stream().anyMatch(threads::contains)).toList();
	}

	private static boolean has(Long mask, int way) {
		return mask != null && (mask >> way & 1) != 0;
	}
}
