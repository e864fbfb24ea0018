// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.ui.diagram.figures.DiagramStyle;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.picture.layout.CardPlaces;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;

/** Everything the edit parts of one viewer share. It is the content of the viewer. UI thread only. */
public final class DiagramScene {
	private final PlanInput input;
	private final DiagramStyle style;
	private final RefreshScheduler refresh;
	private final Presentation presentation;
	/** Models of the edit parts in the floor plan by what they show. */
	private final Map<EObject, Object> places = new HashMap<>();
	private FloorPlan floorPlan;
	private FindingMarks findings = FindingMarks.NONE;
	private LiveState live;
	/** CPUs by the kernel that has them in the run; null until somebody asks. */
	private Map<Integer, List<HardwareThread>> liveThreads;

	public DiagramScene(PlanInput input, DiagramStyle style) {
		this.input = input;
		this.style = style;
		presentation = new Presentation(this);
		refresh = new RefreshScheduler(this);
		rebuildFloorPlan();
		updateFindings();
	}

	public PlanInput input() {
		return input;
	}

	public Plan plan() {
		return input.plan();
	}

	public DiagramStyle style() {
		return style;
	}

	public RefreshScheduler refresh() {
		return refresh;
	}

	Presentation presentation() {
		return presentation;
	}

	public FloorPlan floorPlan() {
		return floorPlan;
	}

	void rebuildFloorPlan() {
		floorPlan = new FloorPlan(input.design().getMachine(), style);
		style.setThreads(floorPlan.root().threads().size());
		places.clear();
		liveThreads = null;
		index(floorPlan.root());
	}

	private void index(FloorBox box) {
		// A tile stands for its core where the core has only one thread.
		if (box.kind() == FloorBox.Kind.THREAD && box.thread().eContainer() instanceof Core core && core.getChildren().size() == 1) {
			places.putIfAbsent(core, box);
		}
		if (box.object() != null) {
			places.put(box.object(), box);
		}
		box.children().forEach(this::index);
		// Where a node or a cache has a box as well, its bar or strip stands for it: the box stands for its CPUs.
		box.memorySlots().forEach(slot -> places.put(slot.node(), slot));
		box.cacheSlots().forEach(slot -> places.put(slot.cache(), slot));
		box.deviceSlots().forEach(slot -> places.put(slot.device(), slot));
	}

	/** The edit part that shows an object, or null. */
	public EditPart partOf(EditPartViewer viewer, EObject object) {
		Object part = viewer.getEditPartRegistry().get(object);
		if (part == null && places.containsKey(object)) {
			part = viewer.getEditPartRegistry().get(places.get(object));
		}
		return (EditPart) part;
	}

	FindingMarks findings() {
		return findings;
	}

	/** To be called when the findings of the document changed. */
	public void updateFindings() {
		FindingMarks now = new FindingMarks(input.findings(), plan());
		if (!now.equals(findings)) {
			findings = now;
			refresh.schedule();
		}
	}

	/** The run that is shown, or null for the plan alone. */
	public LiveState live() {
		return live;
	}

	public void setLive(LiveState live) {
		if (live != this.live) {
			boolean moved = !owners(live).equals(owners(this.live));
			this.live = live;
			if (moved) {
				// Tiles, boxes and cards look another way now.
				liveThreads = null;
				refresh.schedule();
			} else {
				refresh.scheduleLive();
			}
		}
	}

	private static Map<Integer, Integer> owners(LiveState live) {
		return live == null ? Map.of() : live.owners();
	}

	/** CPUs that a kernel has in the run; null if that is not known. @param kernelId {@link LiveState#NOBODY} for those no kernel has */
	List<HardwareThread> liveThreads(int kernelId) {
		if (owners(live).isEmpty()) {
			return null;
		}
		if (liveThreads == null) {
			liveThreads = new HashMap<>();
			for (HardwareThread thread : floorPlan.root().threads()) {
				Integer owner = live.owner(thread.getOsIndex());
				if (owner != null) {
					liveThreads.computeIfAbsent(owner, id -> new ArrayList<>()).add(thread);
				}
			}
		}
		return liveThreads.getOrDefault(kernelId, List.of());
	}

	/** Places of all cards. */
	Map<EObject, Rectangle> cardPlaces(ToIntFunction<EObject> height) {
		Map<EObject, Rectangle> places = new HashMap<>();
		CardPlaces.of(plan(), floorPlan.root().bounds(), height).forEach((card, area) -> places.put(card, Places.rectangle(area)));
		return places;
	}
}
