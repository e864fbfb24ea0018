// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.ui.diagram.figures.CacheWaysFigure;
import org.mkworkbench.ui.diagram.figures.Mark;
import org.mkworkbench.validation.Words;

/** Turns way masks into what a strip of cache ways shows. */
final class WayViews {
	private final DiagramScene scene;

	WayViews(DiagramScene scene) {
		this.scene = scene;
	}

	/** @param changed a kernel that is to be shown with another mask, or null */
	CacheWaysFigure.View strip(Cache cache, SpawnedKernel changed, Long changedMask) {
		CacheWays facts = CacheWays.of(cache).orElse(null);
		// A kernel without ways of its own has no bits.
		Map<SpawnedKernel, Long> masks = new LinkedHashMap<>();
		CacheWays.kernelsOn(scene.plan(), cache).forEach(kernel -> masks.put(kernel, Objects.requireNonNullElse(kernel.getLlcWayMask(), 0L)));
		if (changed != null) {
			masks.put(changed, Objects.requireNonNullElse(changedMask, 0L));
		}
		List<CacheWaysFigure.Cell> cells = new ArrayList<>();
		List<SpawnedKernel> before = List.of();
		boolean conflict = false;
		for (int way = 0; way < cache.getWays(); way++) {
			List<SpawnedKernel> owners = owners(masks, way);
			cells.add(cell(cache, way, owners, !owners.equals(before)));
			conflict |= owners.size() > 1;
			before = owners;
		}
		StringBuilder text = new StringBuilder(facts == null ? NLS.bind(Messages.ways_strip, cache.getWays()) : facts.toString());
		masks.forEach((kernel, mask) -> {
			if (mask != 0 && facts != null) {
				text.append('\n').append(NLS.bind(Messages.ways_kernel, Presentation.name(kernel), facts.text(mask)));
			}
		});
		if (masks.values().stream().allMatch(mask -> mask == 0)) {
			text.append('\n').append(Messages.ways_none);
		}
		return new CacheWaysFigure.View(cells, !before.isEmpty(), conflict ? Mark.ERROR : scene.findings().mark(cache),
				text.append(scene.findings().text(cache)).toString());
	}

	private static List<SpawnedKernel> owners(Map<SpawnedKernel, Long> masks, int way) {
		return masks.entrySet().stream().filter(entry -> (entry.getValue() >>> way & 1) != 0).map(Map.Entry::getKey).toList();
	}

	private CacheWaysFigure.Cell cell(Cache cache, int way, List<SpawnedKernel> owners, boolean edge) {
		boolean shared = cache.getSharedWays() != null && (cache.getSharedWays() >>> way & 1) != 0;
		StringBuilder text = new StringBuilder(cache.getSize() == null ? NLS.bind(Messages.ways_cell, way, cache.getWays())
				: NLS.bind(Messages.ways_cellSize, new Object[] { way, cache.getWays(), new ByteSize(cache.getSize() / cache.getWays()).rounded() }));
		text.append('\n').append(switch (owners.size()) {
		case 0 -> Messages.ways_free;
		case 1 -> NLS.bind(Messages.ways_owner, Presentation.name(owners.getFirst()));
		default -> NLS.bind(Messages.ways_conflict, Words.and(owners.stream().map(Presentation::name).collect(Collectors.toList())));
		});
		if (shared) {
			text.append('\n').append(Messages.ways_shared);
		}
		return new CacheWaysFigure.Cell(owners.isEmpty() ? List.of(scene.style().host()) : owners.stream().map(scene.presentation()::look).toList(), shared,
				owners.size() > 1, edge, text.append(scene.findings().text(cache)).toString());
	}
}
