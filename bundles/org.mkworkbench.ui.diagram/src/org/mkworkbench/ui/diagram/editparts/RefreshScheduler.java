// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.MachinePackage;

/**
 * Brings the diagram up to date once per batch of changes. One adapter listens to the whole design, because the owner of a CPU is
 * derived from the whole plan: an adapter per tile would hear nothing of it, or all of it hundreds of times.
 */
public final class RefreshScheduler {
	private final DiagramScene scene;
	private final Listener listener = new Listener();
	/** The design listened to; a document that is read again has another one. */
	private Design design;
	private DiagramEditPart root;
	private boolean pending;
	private boolean everything;
	private boolean machineChanged;
	private int passes;

	RefreshScheduler(DiagramScene scene) {
		this.scene = scene;
	}

	void start(DiagramEditPart part) {
		root = part;
		design = scene.input().design();
		design.eAdapters().add(listener);
	}

	void stop() {
		design.eAdapters().remove(listener);
		root = null;
	}

	/** Refreshes everything on the next turn of the event loop. */
	public void schedule() {
		everything = true;
		request();
	}

	/** Refreshes what changes during a run: states and rates. */
	void scheduleLive() {
		request();
	}

	private void request() {
		if (!pending && root != null) {
			pending = true;
			Display display = root.getViewer().getControl().getDisplay();
			display.asyncExec(this::flush);
		}
	}

	/** Does now what is due. */
	public void flush() {
		if (!pending || root == null || root.getViewer() == null || root.getViewer().getControl() == null) {
			return;
		}
		pending = false;
		passes++;
		boolean all = everything;
		everything = false;
		if (machineChanged) {
			machineChanged = false;
			scene.rebuildFloorPlan();
		}
		if (all) {
			root.refreshEverything();
		} else {
			root.refreshLive();
		}
	}

	/** How often the diagram was refreshed; for tests. */
	public int passes() {
		return passes;
	}

	private final class Listener extends EContentAdapter {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch()) {
				return;
			}
			if (notification.getFeature() instanceof EStructuralFeature feature && feature.getEContainingClass().getEPackage() == MachinePackage.eINSTANCE) {
				machineChanged |= changesFloorPlan(feature);
			}
			schedule();
		}

		/** Lists of parts and titles do; ids, states and provenance only change tiles. */
		private static boolean changesFloorPlan(EStructuralFeature feature) {
			return feature instanceof EReference reference && (reference.isContainment() || reference.isMany()) || feature == MachinePackage.Literals.CACHE__SIZE
					|| feature == MachinePackage.Literals.CACHE__WAYS
					|| feature == MachinePackage.Literals.PACKAGE__MODEL;
		}
	}
}
