// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.PciDevice;
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
	private static final int BAR_HEIGHT = 20;
	private static final int CHIP_HEIGHT = 22;
	private static final int CHIP_PADDING = 12;
	private static final int MIN_PACKAGE_WIDTH = 360;
	private static final int MAX_HEADER_WIDTH = 640;
	/** Machines with more packages than this get narrow ones, whose header is cut. */
	private static final int MANY_PACKAGES = 8;
	private static final int NARROW_PACKAGE_WIDTH = 200;
	private static final int MAX_CHIP_WIDTH = 240;

	private final TextMeasure text;
	private final boolean compact;
	private boolean manyPackages;

	FloorPlanLayout(TextMeasure text, boolean compact) {
		this.text = text;
		this.compact = compact;
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
		int height = y - gap + padding;
		if (!box.nodes.isEmpty() || !box.devices.isEmpty()) {
			height = rows(box, padding, y + 4, width - padding) + padding - 4;
		}
		box.bounds().setSize(width, height);
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
		if (!root.nodes.isEmpty() || !root.devices.isEmpty()) {
			height = rows(root, 14, height + gap, width - 14);
		}
		root.bounds().setSize(width, height);
	}

	private void stretch(FloorBox box, int width) {
		int padding = 14;
		int top = box.captions.isEmpty() ? -1 : box.captions.getFirst().bounds().y;
		box.memorySlots.clear();
		box.deviceSlots.clear();
		box.captions.clear();
		int height = top < 0 ? box.size().height : rows(box, padding, top, width - padding) + padding - 4;
		box.bounds().setSize(width, height);
	}

	/** Memory bars, then device chips. @return the lower edge */
	private int rows(FloorBox box, int left, int top, int right) {
		int y = top;
		int start = left + CAPTION_WIDTH;
		for (int i = 0; i < box.nodes.size(); i++) {
			boolean several = box.nodes.size() > 1 && box.nodes.get(i).getOsIndex() != null;
			String caption = several ? "Node " + box.nodes.get(i).getOsIndex() : "Memory";
			box.captions.add(new Caption(caption, new Area(left, y, CAPTION_WIDTH, BAR_HEIGHT)));
			box.memorySlots.add(new MemorySlot(box.nodes.get(i), new Area(start, y, right - start, BAR_HEIGHT)));
			y += BAR_HEIGHT + 8;
		}
		List<PciDevice> shown = box.devices.stream().filter(device -> !DeviceLabels.isPlumbing(device)).toList();
		int hidden = box.devices.size() - shown.size();
		if (box.devices.isEmpty()) {
			return y - 4;
		}
		box.captions.add(new Caption("Devices", new Area(left, y, CAPTION_WIDTH, CHIP_HEIGHT)));
		int x = start;
		for (PciDevice device : shown) {
			String label = DeviceLabels.chip(device);
			int width = Math.min(Math.min(text.small(label) + 2 * CHIP_PADDING, MAX_CHIP_WIDTH), right - start);
			if (x > start && x + width > right) {
				x = start;
				y += CHIP_HEIGHT + 6;
			}
			box.deviceSlots.add(new DeviceSlot(device, label, new Area(x, y, width, CHIP_HEIGHT)));
			x += width + 8;
		}
		if (hidden > 0) {
			String more = (shown.isEmpty() ? "" : "+ ") + hidden + (hidden == 1 ? " system device" : " system devices");
			int width = Math.min(text.small(more) + 8, right - start);
			if (x > start && x + width > right) {
				x = start;
				y += CHIP_HEIGHT + 6;
			}
			box.captions.add(new Caption(more, new Area(x, y, width, CHIP_HEIGHT)));
		}
		return y + CHIP_HEIGHT + 4;
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
