// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.ui.diagram.figures.CaptionFigure;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;

/** Makes the edit parts of one scene. */
public final class DiagramEditPartFactory implements EditPartFactory {
	private final DiagramScene scene;

	public DiagramEditPartFactory(DiagramScene scene) {
		this.scene = scene;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
		case DiagramScene content -> new DiagramEditPart(content);
		case FloorPlan plan -> new FloorPlanEditPart(scene, plan);
		case FloorBox box when box.kind() == FloorBox.Kind.THREAD -> new ThreadEditPart(scene, box);
		case FloorBox box -> new FloorBoxEditPart(scene, box);
		case FloorBox.MemorySlot slot -> new MemoryBarEditPart(scene, slot);
		case FloorBox.DeviceSlot slot -> new DeviceEditPart(scene, slot);
		case FloorBox.CacheSlot slot -> new CacheWaysEditPart(scene, slot);
		case Kernel kernel -> new CardEditPart(scene, kernel);
		case Pool pool -> new CardEditPart(scene, pool);
		case Channel channel -> new ChannelEditPart(scene, channel);
		default -> {
			ILog.of(DiagramEditPartFactory.class).error("The diagram cannot show " + model.getClass().getName());
			yield new Placeholder(scene, model);
		}
		};
	}

	/** Stands for something unknown, so that the rest of the diagram works. */
	private static final class Placeholder extends ScenePart {
		Placeholder(DiagramScene scene, Object model) {
			super(scene, model);
		}

		@Override
		public EObject object() {
			return getModel() instanceof EObject object ? object : null;
		}

		@Override
		void update() {
			// nothing known to show
		}

		@Override
		public String spokenName() {
			return getModel().getClass().getSimpleName();
		}

		@Override
		protected IFigure createFigure() {
			return new CaptionFigure(scene().style(), "? " + getModel().getClass().getSimpleName());
		}

		@Override
		protected void createEditPolicies() {
			// cannot be edited
		}
	}
}
