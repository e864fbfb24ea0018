// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.AssignTarget;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;
import org.mkworkbench.ui.diagram.tools.AssignRequest;

/** Makes its host a target for CPUs and devices. */
public final class AssignPolicy extends GraphicalEditPolicy {
	public static final String ROLE = "org.mkworkbench.ui.diagram.assign";

	private AssignTarget target() {
		return (AssignTarget) getHost();
	}

	@Override
	public boolean understandsRequest(Request request) {
		return AssignRequest.of(request) != null;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return understandsRequest(request) ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		AssignRequest assign = AssignRequest.of(request);
		if (assign == null || assign.load().isEmpty()) {
			return null;
		}
		AssignTarget.Offer offer = target().offer(assign.load(), assign.getLocation());
		return offer.preview().allowed() ? new EmfCommand(offer.command().get()) : null;
	}

	@Override
	public void showTargetFeedback(Request request) {
		AssignRequest assign = AssignRequest.of(request);
		if (assign != null) {
			target().light(target().offer(assign.load(), assign.getLocation()).preview().allowed() ? Target.HIT : Target.REFUSED);
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (AssignRequest.of(request) != null) {
			target().light(Target.NONE);
		}
	}
}
