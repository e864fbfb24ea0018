// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.ui.diagram.bars.WaysKeys;
import org.mkworkbench.ui.diagram.bars.WaysTracker;
import org.mkworkbench.ui.diagram.figures.CacheWaysFigure;
import org.mkworkbench.ui.diagram.figures.Places;

/** The ways of a last-level cache and who has them. One of the kernels below the cache can be the current one, which keys act on. */
public final class CacheWaysEditPart extends SlotEditPart<CacheWaysFigure> implements KeyTarget {
	private final WayViews views;
	private List<SpawnedKernel> kernels = List.of();
	private SpawnedKernel kernel;

	CacheWaysEditPart(DiagramScene scene, FloorBox.CacheSlot slot) {
		super(scene, slot, slot.cache());
		views = new WayViews(scene);
	}

	private FloorBox.CacheSlot slot() {
		return (FloorBox.CacheSlot) getModel();
	}

	public Cache cache() {
		return slot().cache();
	}

	@Override
	CacheWaysFigure draw() {
		return new CacheWaysFigure(scene().style());
	}

	@Override
	Rectangle place() {
		return Places.rectangle(slot().bounds()).resize(CacheWaysFigure.MARGIN, 0);
	}

	@Override
	void update() {
		// A machine that lost its ways gets a new floor plan in the same pass.
		if (scene().plan() != null && cache().getWays() != null && cache().getWays() > 0) {
			kernels = CacheWays.kernelsOn(scene().plan(), cache());
			kernel = kernels.contains(kernel) ? kernel : null;
			showPlan();
		}
	}

	/** Facts of the cache; empty when it has no ways that can be divided. */
	public Optional<CacheWays> ways() {
		return CacheWays.of(cache());
	}

	/** Kernels with a CPU below the cache, in plan order, as of the last refresh. */
	public List<SpawnedKernel> kernels() {
		return kernels;
	}

	/** The current kernel, or null. */
	public SpawnedKernel kernel() {
		return kernel;
	}

	/** @param kernel one of {@link #kernels} or null; others count as null */
	public void setKernel(SpawnedKernel kernel) {
		this.kernel = kernels.contains(kernel) ? kernel : null;
		frame();
	}

	/** Shows what the plan would be with other ways of a kernel, during a drag; {@link #showPlan} ends it. */
	public void show(SpawnedKernel changed, Long mask) {
		getFigure().setView(views.strip(cache(), changed, mask));
	}

	/** Shows what the plan says. */
	public void showPlan() {
		getFigure().setView(views.strip(cache(), null, null));
		frame();
	}

	private void frame() {
		getFigure().setFrame(kernel == null || kernel.getLlcWayMask() == null ? 0 : kernel.getLlcWayMask(), false);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new WaysTracker(this);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		return scene().plan() != null && ways().isPresent() && WaysKeys.press(this, event);
	}

	@Override
	public String spokenName() {
		String strip = getFigure().view().toolTip();
		return kernel == null ? strip : NLS.bind(Messages.ways_chosen, Presentation.name(kernel), strip);
	}
}
