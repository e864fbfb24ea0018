// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.pages;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.draw2d.FigureUtilities;
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
	private static final int HATCH_STEP = 4;
	/** Numbers are left out on tiles that are narrower. */
	private static final int READABLE_WIDTH = 24;
	private static final int READABLE_HEIGHT = 15;

	private FloorPlan floor;
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
		floor = new FloorPlan(design.getMachine(), new Measure());
		redraw();
	}

	/** Text is not drawn, but the layout asks for its width. */
	private final class Measure implements TextMeasure {
		@Override
		public int small(String text) {
			return FigureUtilities.getTextExtents(text, getFont()).width;
		}

		@Override
		public int bold(String text) {
			return small(text);
		}
	}

	private double scale() {
		Rectangle room = getClientArea();
		Area all = floor.root().bounds();
		double fit = Math.min((double) (room.width - 2 * MARGIN) / Math.max(1, all.width), (double) (room.height - 2 * MARGIN) / Math.max(1, all.height));
		return Math.clamp(fit, 0.01, 1);
	}

	private Rectangle place(Area area) {
		double scale = scale();
		Area all = floor.root().bounds();
		int x = MARGIN + (int) Math.round((area.x - all.x) * scale);
		int y = MARGIN + (int) Math.round((area.y - all.y) * scale);
		return new Rectangle(x, y, MARGIN + (int) Math.round((area.right() - all.x) * scale) - x, MARGIN + (int) Math.round((area.bottom() - all.y) * scale) - y);
	}

	private void paint(GC gc) {
		gc.setBackground(colour(dark ? 0x1F2124 : 0xFFFFFF));
		gc.fillRectangle(getClientArea());
		if (floor != null) {
			gc.setAdvanced(true);
			paint(gc, floor.root());
		}
	}

	private static Color colour(int value) {
		return new Color(new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff));
	}

	private void paint(GC gc, FloorBox box) {
		if (box.thread() != null) {
			tile(gc, box.thread(), place(box.bounds()));
		} else if (box.kind() == FloorBox.Kind.PACKAGE) {
			gc.setForeground(colour(dark ? 0x6A707C : 0x9EA4B0));
			Rectangle frame = place(box.bounds());
			gc.setLineWidth(1);
			gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
		}
		box.children().forEach(child -> paint(gc, child));
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
		HardwareThread thread = floor == null ? null : threadAt(floor.root(), x, y);
		String text = thread == null ? null
				: NLS.bind(Messages.Compare_mapTip, Words.cpus(List.of(thread)), OwnerNames.of(OwnerNames.owner(ownership, thread)));
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}

	private HardwareThread threadAt(FloorBox box, int x, int y) {
		if (!place(box.bounds()).contains(x, y)) {
			return null;
		}
		if (box.thread() != null) {
			return box.thread();
		}
		for (FloorBox child : box.children()) {
			HardwareThread found = threadAt(child, x, y);
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
