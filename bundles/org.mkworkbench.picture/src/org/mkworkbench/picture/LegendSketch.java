// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.picture.Shape.Anchor;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;

/** Explains colours, and those marks that occur in the picture. */
final class LegendSketch {
	private static final int SAMPLE = 22;
	private static final int SAMPLE_HEIGHT = 16;
	private static final int ROW = 28;
	private static final int GAP = 24;

	private final PlanLook look;
	private final DiagramColours colours;
	private final FloorBox root;

	/** Draws the sample of an entry. */
	private interface Sample {
		void draw(Sketch sketch, Area area);
	}

	private record Entry(String text, Sample sample) {
	}

	LegendSketch(PlanLook look, FloorBox root) {
		this.look = look;
		this.root = root;
		colours = look.colours();
	}

	/** @return the height in pixels */
	int height(int width) {
		return flow(width, null, 0, 0);
	}

	void draw(Sketch sketch, int left, int top, int width) {
		sketch.group(null, "legend", "Legend", () -> flow(width, sketch, left, top));
	}

	/** Entries follow each other like words. */
	private int flow(int width, Sketch sketch, int left, int top) {
		int x = 0;
		int y = 0;
		for (Entry entry : entries()) {
			String text = TextFont.SMALL.fit(entry.text(), width - SAMPLE - 8);
			int wanted = SAMPLE + 8 + (int) Math.ceil(TextFont.SMALL.width(text));
			if (x > 0 && x + wanted > width) {
				x = 0;
				y += ROW;
			}
			if (sketch != null) {
				Area area = new Area(left + x, top + y, SAMPLE, SAMPLE_HEIGHT);
				entry.sample().draw(sketch, area);
				sketch.text(area.right() + 8, area.y + (SAMPLE_HEIGHT + TextFont.SMALL.capitals()) / 2, text, TextFont.SMALL, colours.text());
			}
			x += wanted + GAP;
		}
		return y + SAMPLE_HEIGHT;
	}

	private List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		entries.add(owner("kept by the host kernel", look.host()));
		for (SpawnedKernel kernel : look.plan().getKernels()) {
			entries.add(owner(PlanTexts.name(kernel), look.kernel(kernel)));
		}
		if (look.plan().getPool() != null) {
			entries.add(owner("spare in the pool", look.pool()));
		}
		OwnerColours.Swatch host = look.host();
		entries.add(new Entry("boot CPU", (sketch, area) -> {
			sketch.box(area, 3, Fill.of(host), Stroke.of(host.border()));
			sketch.polygon(host.border(), area.x + 2, area.y + 2, area.x + 10, area.y + 2, area.x + 2, area.y + 10);
		}));
		List<HardwareThread> threads = root.threads();
		if (threads.stream().anyMatch(thread -> !thread.isOnline())) {
			entries.add(new Entry("offline",
					(sketch, area) -> sketch.box(area, 3, new Fill(host.fill(), Hatch.CROSSED, colours.groupBorder()), Stroke.of(host.border()))));
		}
		if (threads.stream().anyMatch(thread -> !thread.isAllowed())) {
			entries.add(new Entry("not allowed", (sketch, area) -> sketch.box(area, 3, Fill.of(host), new Stroke(host.border(), 1, true))));
		}
		if (hasKinds(root)) {
			entries.add(letter("P", "fast core"));
			entries.add(letter("E", "efficient core"));
		}
		if (hasSharedWays()) {
			entries.add(new Entry("cache way that devices write into", (sketch, area) -> {
				sketch.box(area, 3, Fill.of(host), Stroke.of(host.border()));
				sketch.box(area.x + SAMPLE / 2.0 - 2, area.y + SAMPLE_HEIGHT / 2.0 - 2, 4, 4, 2, Fill.of(host.text()), null);
			}));
		}
		return entries;
	}

	private Entry owner(String text, OwnerColours.Swatch swatch) {
		return new Entry(text, (sketch, area) -> sketch.box(area, 3, Fill.of(swatch), Stroke.of(swatch.border())));
	}

	private Entry letter(String letter, String text) {
		return new Entry(text, (sketch, area) -> {
			sketch.box(area, 3, Fill.of(look.host()), Stroke.of(look.host().border()));
			sketch.put(area.right() - 4, area.bottom() - 4, letter, TextFont.TINY, Anchor.END, look.host().text());
		});
	}

	private static boolean hasKinds(FloorBox box) {
		return box.coreKind() != 0 || box.children().stream().anyMatch(LegendSketch::hasKinds);
	}

	private boolean hasSharedWays() {
		return root.threads().stream().map(MachineIndex::lastLevelCache).flatMap(java.util.Optional::stream).map(Cache::getSharedWays)
				.filter(Objects::nonNull).anyMatch(mask -> mask != 0) && shows(root);
	}

	private static boolean shows(FloorBox box) {
		return !box.cacheSlots().isEmpty() || box.children().stream().anyMatch(LegendSketch::shows);
	}
}
