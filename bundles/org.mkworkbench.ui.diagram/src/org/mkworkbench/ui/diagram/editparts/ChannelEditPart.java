// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.ui.diagram.figures.ChannelFigure;
import org.mkworkbench.ui.diagram.figures.ChannelRouter;
import org.mkworkbench.ui.diagram.policies.ChannelEndsPolicy;

/** A channel between two cards. */
public final class ChannelEditPart extends AbstractConnectionEditPart implements SpokenPart {
	private final DiagramScene scene;
	private AccessibleEditPart accessible;

	ChannelEditPart(DiagramScene scene, Channel channel) {
		this.scene = scene;
		setModel(channel);
	}

	public Channel channel() {
		return (Channel) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new ChannelFigure(scene.style());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ChannelEndsPolicy());
	}

	@Override
	protected void refreshVisuals() {
		update();
	}

	void update() {
		if (channel().eContainer() == null) {
			return;
		}
		ChannelFigure figure = (ChannelFigure) getFigure();
		figure.setView(scene.presentation().channel(channel()));
		ChannelRouter.Lane lane = lane();
		if (!lane.equals(figure.getRoutingConstraint())) {
			figure.setRoutingConstraint(lane);
		}
	}

	/** Channels of the same two kernels, in either direction, lie side by side in plan order. */
	private ChannelRouter.Lane lane() {
		List<Channel> bundle = scene.plan().getChannels().stream().filter(other -> other.getFrom() == channel().getFrom() && other.getTo() == channel().getTo()
				|| other.getFrom() == channel().getTo() && other.getTo() == channel().getFrom()).toList();
		return new ChannelRouter.Lane(Math.max(0, bundle.indexOf(channel())), Math.max(1, bundle.size()));
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class key) {
		return key.isInstance(channel()) ? channel() : super.getAdapter(key);
	}

	@Override
	public String spokenName() {
		return ((ChannelFigure) getFigure()).view() == null ? "" : ((ChannelFigure) getFigure()).view().toolTip();
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_LINK;
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = spokenName();
				}

				@Override
				public void getRole(AccessibleControlEvent event) {
					event.detail = spokenRole();
				}
			};
		}
		return accessible;
	}
}
