// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.picture.layout.FloorBox.CacheSlot;
import org.mkworkbench.picture.layout.FloorBox.Caption;
import org.mkworkbench.picture.layout.FloorBox.DeviceSlot;
import org.mkworkbench.picture.layout.FloorBox.Kind;
import org.mkworkbench.picture.layout.FloorBox.MemorySlot;
import org.mkworkbench.picture.layout.FloorPlan.TextMeasure;

/** Gives every box of a floor plan its place: equal boxes in grids, on an 8-pixel grid, sizes from the inside out. */
final class FloorPlanLayout {
	/** Left upper corner of the floor plan in the diagram. */
	static final int ORIGIN = 24;
	private static final int HEADER = 28;
	private static final int SMALL_HEADER = 22;
	private static final int CAPTION_WIDTH = 64;
	private static final String PACKAGE_CAPTION = "LLC ways";
	private static final String CACHE_CAPTION = "Ways";
	private static final int BAR_HEIGHT = 20;
	private static final int CHIP_HEIGHT = 22;
	private static final int CHIP_PADDING = 12;
	private static final int WAY_HEIGHT = 18;
	private static final int MIN_WAY_WIDTH = 14;
	private static final int MAX_WAY_WIDTH = 18;
	/** A device with more virtual functions shows their number instead. */
	private static final int MAX_VIRTUAL_FUNCTIONS = 16;
	private static final int MIN_PACKAGE_WIDTH = 360;
	private static final int MAX_HEADER_WIDTH = 640;
	/** Machines with more packages than this get narrow ones, whose header is cut. */
	private static final int MANY_PACKAGES = 8;
	private static final int NARROW_PACKAGE_WIDTH = 200;
	private static final int MAX_CHIP_WIDTH = 240;

	private final TextMeasure text;
	private final boolean compact;
	private final Map<PciDevice, List<PciDevice>> virtualFunctions;
	private boolean manyPackages;

	FloorPlanLayout(TextMeasure text, boolean compact, Map<PciDevice, List<PciDevice>> virtualFunctions) {
		this.text = text;
		this.compact = compact;
		this.virtualFunctions = virtualFunctions;
	}

	void run(FloorBox root) {
		manyPackages = root.children().size() > MANY_PACKAGES;
		measure(root);
		root.translate(ORIGIN, ORIGIN);
	}

	/** Sizes a box and places its content relative to (0, 0). */
	private void measure(FloorBox box) {
		box.children().forEach(this::measure);
		switch (box.kind()) {
		case THREAD -> box.bounds().setSize(tileWidth(box), tileHeight(box));
		case CORE -> grid(box, box.children(), new Area(3, 3, 0, 0), 2, coreColumns(box.children().size()), 3);
		case MACHINE -> measureMachine(box);
		default -> measureGroup(box);
		}
	}

	private int tileWidth(FloorBox tile) {
		boolean alone = tile.threads().size() == 1 && MachineIndex.siblings(tile.thread()).size() == 1;
		return compact ? alone ? 44 : 34 : alone ? 64 : 48;
	}

	private int tileHeight(FloorBox tile) {
		int height = compact ? 32 : 40;
		return tile.coreKind() == 'E' ? height - 8 : height;
	}

	private static int coreColumns(int threads) {
		return threads <= 3 ? threads : (threads + 1) / 2;
	}

	private void measureGroup(FloorBox box) {
		int padding = box.kind() == Kind.PACKAGE ? 14 : box.kind() == Kind.CACHE && compact ? 6 : 10;
		int header = box.kind() == Kind.PACKAGE ? HEADER + 6 : SMALL_HEADER;
		int gap = box.kind() == Kind.CACHE && compact ? 4 : 8;
		int y = header;
		int width = 0;
		for (List<FloorBox> run : runs(box.children())) {
			int columns = columns(run.size(), run.getFirst().size(), gap, box.kind() == Kind.CACHE ? 3.6 : isTile(run.getFirst()) ? 3.4 : 2.0);
			grid(box, run, new Area(padding, y, 0, 0), gap, columns, 0);
			y = bottom(run) + gap;
			width = Math.max(width, right(run) + padding);
		}
		int headerWidth = padding * 2 + text.bold(box.title()) + 12 + text.small(box.detail());
		width = Math.max(width, Math.min(headerWidth, manyPackages ? NARROW_PACKAGE_WIDTH : MAX_HEADER_WIDTH));
		if (box.kind() == Kind.PACKAGE) {
			width = Math.max(width, manyPackages ? NARROW_PACKAGE_WIDTH : MIN_PACKAGE_WIDTH);
		}
		int ways = box.caches.stream().mapToInt(Cache::getWays).max().orElse(0);
		width = Math.max(width, 2 * padding + (ways > 0 ? captionWidth(box) : 0) + ways * MIN_WAY_WIDTH);
		int height = y - gap + padding;
		if (hasRows(box)) {
			height = rows(box, padding, y + 4, width - padding) + padding - 4;
		}
		box.bounds().setSize(width, height);
	}

	private static boolean hasRows(FloorBox box) {
		return !box.nodes.isEmpty() || !box.devices.isEmpty() || !box.caches.isEmpty();
	}

	private static boolean isTile(FloorBox box) {
		return box.kind() == Kind.CORE || box.kind() == Kind.THREAD;
	}

	private void measureMachine(FloorBox root) {
		int gap = 16;
		int widest = root.children().stream().mapToInt(child -> child.size().width).max().orElse(MIN_PACKAGE_WIDTH);
		// Packages get one width, so their rows line up; bars and chips are laid out again for it.
		for (FloorBox child : root.children()) {
			if (child.size().width != widest) {
				stretch(child, widest);
			}
		}
		int columns = root.children().isEmpty() ? 1 : columns(root.children().size(), root.children().getFirst().size(), gap, 1.1);
		grid(root, root.children(), new Area(), gap, columns, 0);
		int width = Math.max(widest, right(root.children()));
		int height = bottom(root.children());
		if (hasRows(root)) {
			height = rows(root, 14, height + gap, width - 14);
		}
		root.bounds().setSize(width, height);
	}

	private void stretch(FloorBox box, int width) {
		int padding = 14;
		int top = box.captions.isEmpty() ? -1 : box.captions.getFirst().bounds().y;
		box.memorySlots.clear();
		box.deviceSlots.clear();
		box.cacheSlots.clear();
		box.captions.clear();
		int height = top < 0 ? box.size().height : rows(box, padding, top, width - padding) + padding - 4;
		box.bounds().setSize(width, height);
	}

	/** Captions of a cache's own box are short, like the box. */
	private int captionWidth(FloorBox box) {
		return box.kind() == Kind.CACHE ? text.small(CACHE_CAPTION) + 8 : Math.max(CAPTION_WIDTH, text.small(PACKAGE_CAPTION) + 8);
	}

	/** Memory bars, then device chips, then cache ways. @return the lower edge */
	private int rows(FloorBox box, int left, int top, int right) {
		int y = top;
		int start = left + captionWidth(box);
		for (int i = 0; i < box.nodes.size(); i++) {
			boolean several = box.nodes.size() > 1 && box.nodes.get(i).getOsIndex() != null;
			String caption = several ? "Node " + box.nodes.get(i).getOsIndex() : "Memory";
			box.captions.add(new Caption(caption, new Area(left, y, start - left, BAR_HEIGHT)));
			box.memorySlots.add(new MemorySlot(box.nodes.get(i), new Area(start, y, right - start, BAR_HEIGHT)));
			y += BAR_HEIGHT + 8;
		}
		if (!box.devices.isEmpty()) {
			box.captions.add(new Caption("Devices", new Area(left, y, start - left, CHIP_HEIGHT)));
			y = new Chips(box, start, y, right).place() + 8;
		}
		for (int i = 0; i < box.caches.size(); i++) {
			if (i == 0) {
				box.captions.add(new Caption(box.kind() == Kind.CACHE ? CACHE_CAPTION : PACKAGE_CAPTION, new Area(left, y, start - left, WAY_HEIGHT)));
			}
			int ways = box.caches.get(i).getWays();
			int width = Math.clamp((right - start) / ways, MIN_WAY_WIDTH, MAX_WAY_WIDTH);
			box.cacheSlots.add(new CacheSlot(box.caches.get(i), new Area(start, y, ways * width, WAY_HEIGHT)));
			y += WAY_HEIGHT + 8;
		}
		return y - 4;
	}

	/** The chips of a box, which flow like words. */
	private final class Chips {
		private final FloorBox box;
		private final int start;
		private final int right;
		private int x;
		private int y;

		Chips(FloorBox box, int start, int top, int right) {
			this.box = box;
			this.start = start;
			this.right = right;
			x = start;
			y = top;
		}

		/** @return the lower edge */
		int place() {
			List<PciDevice> shown = box.devices.stream().filter(device -> !DeviceLabels.isPlumbing(device)).toList();
			for (PciDevice device : shown) {
				chip(device, DeviceLabels.chip(device));
				List<PciDevice> functions = virtualFunctions.getOrDefault(device, List.of());
				for (int i = 0; i < functions.size() && functions.size() <= MAX_VIRTUAL_FUNCTIONS; i++) {
					chip(functions.get(i), "VF " + i);
				}
				if (functions.size() > MAX_VIRTUAL_FUNCTIONS) {
					caption("+ " + functions.size() + " VFs");
				}
			}
			int hidden = box.devices.size() - shown.size();
			if (hidden > 0) {
				caption((shown.isEmpty() ? "" : "+ ") + hidden + (hidden == 1 ? " system device" : " system devices"));
			}
			return y + CHIP_HEIGHT;
		}

		private void chip(PciDevice device, String label) {
			box.deviceSlots.add(new DeviceSlot(device, label, next(Math.min(text.small(label) + 2 * CHIP_PADDING, MAX_CHIP_WIDTH))));
		}

		private void caption(String label) {
			box.captions.add(new Caption(label, next(text.small(label) + 8)));
		}

		private Area next(int wanted) {
			int width = Math.min(wanted, right - start);
			if (x > start && x + width > right) {
				x = start;
				y += CHIP_HEIGHT + 6;
			}
			Area place = new Area(x, y, width, CHIP_HEIGHT);
			x += width + 8;
			return place;
		}
	}

	/** Splits into runs of equal size, so that kinds of cores get rows of their own. */
	private static List<List<FloorBox>> runs(List<FloorBox> boxes) {
		List<List<FloorBox>> runs = new ArrayList<>();
		for (FloorBox box : boxes) {
			if (runs.isEmpty() || !runs.getLast().getFirst().size().sameSize(box.size())) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(box);
		}
		return runs;
	}

	/** Columns whose grid comes nearest to a ratio of width to height and leaves the fewest holes in its last row. */
	static int columns(int count, Area cell, int gap, double ratio) {
		int best = 1;
		double bestCost = Double.MAX_VALUE;
		for (int columns = 1; columns <= count; columns++) {
			int rows = (count + columns - 1) / columns;
			double actual = (double) columns * (cell.width + gap) / (rows * (cell.height + gap));
			double cost = Math.abs(Math.log(actual / ratio)) + 1.6 * (rows * columns - count) / count;
			if (cost < bestCost - 1e-9) {
				bestCost = cost;
				best = columns;
			}
		}
		return best;
	}

	/** Places boxes row by row. The parent takes the size of the grid and a margin if it has none yet. */
	private static void grid(FloorBox parent, List<FloorBox> boxes, Area start, int gap, int columns, int margin) {
		int cellWidth = boxes.stream().mapToInt(box -> box.size().width).max().orElse(0);
		int y = start.y;
		for (int from = 0; from < boxes.size(); from += columns) {
			List<FloorBox> row = boxes.subList(from, Math.min(from + columns, boxes.size()));
			for (int i = 0; i < row.size(); i++) {
				row.get(i).translate(start.x + i * (cellWidth + gap), y);
			}
			y += row.stream().mapToInt(box -> box.size().height).max().orElse(0) + gap;
		}
		if (parent.size().isEmpty()) {
			parent.bounds().setSize(right(boxes) + margin, bottom(boxes) + margin);
		}
	}

	private static int right(List<FloorBox> boxes) {
		return boxes.stream().mapToInt(box -> box.bounds().right()).max().orElse(0);
	}

	private static int bottom(List<FloorBox> boxes) {
		return boxes.stream().mapToInt(box -> box.bounds().bottom()).max().orElse(0);
	}
}
