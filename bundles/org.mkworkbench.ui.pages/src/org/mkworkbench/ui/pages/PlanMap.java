// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.picture.layout.FloorPlan.TextMeasure;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.OwnershipPalette.Swatch;
import org.mkworkbench.validation.Words;

/** The CPUs of a machine in the colours of one plan's owners, small, to look at. CPUs that another plan gives to somebody else have a thick frame. */
final class PlanMap extends Canvas {
	private static final int MARGIN = 8;
	/** Around the tiles of a package, at 100 %. */
	private static final int PADDING = 12;
	private static final int HATCH_STEP = 4;
	/** Numbers are left out on tiles that are narrower. */
	private static final int READABLE_WIDTH = 24;
	private static final int READABLE_HEIGHT = 15;

	private List<Block> blocks = List.of();
	private Plan plan;
	private Ownership ownership;
	private Set<HardwareThread> changed = Set.of();
	private boolean dark;

	PlanMap(Composite parent, boolean dark) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.dark = dark;
		// The canvas has the colours of the diagram.
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> showThread(event.x, event.y));
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = plan == null ? ""
				: NLS.bind(Messages.Compare_map, PlanActs.name(plan), changed.isEmpty() ? Messages.Compare_noCpus : Words.numbers(changed))));
	}

	void setDark(boolean dark) {
		this.dark = dark;
		redraw();
	}

	/** @param changed CPUs to point out */
	void show(Design design, Plan plan, Set<HardwareThread> changed) {
		this.plan = plan;
		this.changed = changed;
		ownership = Ownership.of(plan);
		GC gc = new GC(this);
		try {
			blocks = blocks(new FloorPlan(design.getMachine(), new Measure(gc)).root());
		} finally {
			gc.dispose();
		}
		redraw();
	}

	/** Text is not drawn, but the layout asks for its width. */
	private static final class Measure implements TextMeasure {
		private final GC gc;

		Measure(GC gc) {
			this.gc = gc;
		}

		@Override
		public int small(String text) {
			return gc.textExtent(text).x;
		}

		@Override
		public int bold(String text) {
			return small(text);
		}
	}

	/** Tiles of one package; their places are relative to the package. */
	private record Block(List<Tile> tiles, int width, int height) {
	}

	private record Tile(HardwareThread thread, Area place) {
	}

	/** How blocks are put side by side. */
	private record Grid(int columns, int cellWidth, int cellHeight, double scale) {
	}

	/** Packages without their rows of memory, devices and caches. */
	private static List<Block> blocks(FloorBox root) {
		List<FloorBox> packages = root.children().stream().filter(box -> box.kind() == FloorBox.Kind.PACKAGE).toList();
		return (packages.isEmpty() ? List.of(root) : packages).stream().map(PlanMap::block).filter(block -> !block.tiles().isEmpty()).toList();
	}

	private static Block block(FloorBox box) {
		List<Tile> tiles = new ArrayList<>();
		collect(box, tiles);
		int left = tiles.stream().mapToInt(tile -> tile.place().x).min().orElse(0);
		int top = tiles.stream().mapToInt(tile -> tile.place().y).min().orElse(0);
		int right = tiles.stream().mapToInt(tile -> tile.place().right()).max().orElse(0);
		int bottom = tiles.stream().mapToInt(tile -> tile.place().bottom()).max().orElse(0);
		List<Tile> moved = tiles.stream().map(tile -> new Tile(tile.thread(),
				new Area(tile.place().x - left + PADDING, tile.place().y - top + PADDING, tile.place().width, tile.place().height))).toList();
		return new Block(moved, right - left + 2 * PADDING, bottom - top + 2 * PADDING);
	}

	private static void collect(FloorBox box, List<Tile> tiles) {
		if (box.kind() == FloorBox.Kind.THREAD) {
			tiles.add(new Tile(box.thread(), box.bounds()));
		}
		box.children().forEach(child -> collect(child, tiles));
	}

	/** The number of columns that leaves the tiles largest. */
	private Grid grid() {
		Rectangle room = getClientArea();
		int width = blocks.stream().mapToInt(Block::width).max().orElse(1) + PADDING;
		int height = blocks.stream().mapToInt(Block::height).max().orElse(1) + PADDING;
		Grid best = null;
		for (int columns = 1; columns <= Math.max(1, blocks.size()); columns++) {
			int rows = (Math.max(1, blocks.size()) + columns - 1) / columns;
			double scale = Math.clamp(Math.min((double) (room.width - 2 * MARGIN) / (columns * width), (double) (room.height - 2 * MARGIN) / (rows * height)),
					0.01, 1);
			if (best == null || scale > best.scale()) {
				best = new Grid(columns, width, height, scale);
			}
		}
		return best;
	}

	private static Rectangle place(Grid grid, int block, int x, int y, int right, int bottom) {
		double left = MARGIN + block % grid.columns() * grid.cellWidth() * grid.scale();
		double top = MARGIN + block / grid.columns() * grid.cellHeight() * grid.scale();
		int fromX = (int) Math.round(left + x * grid.scale());
		int fromY = (int) Math.round(top + y * grid.scale());
		return new Rectangle(fromX, fromY, (int) Math.round(left + right * grid.scale()) - fromX, (int) Math.round(top + bottom * grid.scale()) - fromY);
	}

	private static Rectangle place(Grid grid, int block, Area area) {
		return place(grid, block, area.x, area.y, area.right(), area.bottom());
	}

	private void paint(GC gc) {
		gc.setBackground(colour(dark ? 0x1F2124 : 0xFFFFFF));
		gc.fillRectangle(getClientArea());
		gc.setAdvanced(true);
		Grid grid = grid();
		for (int i = 0; i < blocks.size(); i++) {
			Rectangle frame = place(grid, i, 0, 0, blocks.get(i).width(), blocks.get(i).height());
			gc.setForeground(colour(dark ? 0x6A707C : 0x9EA4B0));
			gc.setLineWidth(1);
			gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
			for (Tile tile : blocks.get(i).tiles()) {
				tile(gc, tile.thread(), place(grid, i, tile.place()));
			}
		}
	}

	private static Color colour(int value) {
		return new Color(new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff));
	}

	private void tile(GC gc, HardwareThread thread, Rectangle box) {
		SpawnedKernel kernel = ownership.kernelOf(thread);
		Swatch swatch = kernel != null ? OwnershipPalette.kernel(kernel.getColour(), dark)
				: ownership.ownerOf(thread) == Ownership.Owner.POOL ? OwnershipPalette.pool(dark) : OwnershipPalette.host(dark);
		gc.setBackground(new Color(swatch.fill()));
		gc.fillRectangle(box);
		gc.setForeground(new Color(swatch.border()));
		gc.setLineWidth(1);
		if (swatch.hatched() || kernel != null && kernel.getRole() == KernelRole.REAL_TIME) {
			hatch(gc, box);
		}
		if (box.width > 2 && box.height > 2) {
			gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
		}
		if (changed.contains(thread)) {
			gc.setForeground(new Color(OwnershipPalette.selection(dark)));
			gc.setLineWidth(3);
			gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
		}
		if (box.width >= READABLE_WIDTH && box.height >= READABLE_HEIGHT && thread.getOsIndex() != null) {
			String number = thread.getOsIndex().toString();
			Point size = gc.textExtent(number);
			gc.setForeground(new Color(swatch.text()));
			gc.drawText(number, box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
		}
	}

	private static void hatch(GC gc, Rectangle box) {
		Rectangle before = gc.getClipping();
		gc.setClipping(box);
		gc.setAlpha(110);
		for (int x = box.x - box.height; x < box.x + box.width; x += HATCH_STEP) {
			gc.drawLine(x, box.y + box.height, x + box.height, box.y);
		}
		gc.setAlpha(255);
		gc.setClipping(before);
	}

	private void showThread(int x, int y) {
		HardwareThread thread = threadAt(x, y);
		String text = thread == null ? null
				: NLS.bind(Messages.Compare_mapTip, Words.cpus(List.of(thread)), OwnerNames.of(OwnerNames.owner(ownership, thread)));
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}

	/** The CPU at a place, or null. */
	HardwareThread threadAt(int x, int y) {
		Grid grid = grid();
		for (int i = 0; i < blocks.size(); i++) {
			for (Tile tile : blocks.get(i).tiles()) {
				if (place(grid, i, tile.place()).contains(x, y)) {
					return tile.thread();
				}
			}
		}
		return null;
	}
}
