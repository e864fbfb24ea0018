// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.policies;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.mkworkbench.edit.CreateChannelCommand;
import org.mkworkbench.edit.ReconnectChannelCommand;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.figures.CardFigure.Target;

/** Makes a kernel card an end of channels. */
public final class KernelNodePolicy extends GraphicalNodeEditPolicy {
	private CardEditPart card() {
		return (CardEditPart) getHost();
	}

	private Plan plan() {
		return card().scene().plan();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		Command start = new Start(plan(), card().kernel());
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		return request.getStartCommand() instanceof Start start ? new EmfCommand(new CreateChannelCommand(plan(), start.from, card().kernel())) : null;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return new EmfCommand(ReconnectChannelCommand.from((Channel) request.getConnectionEditPart().getModel(), card().kernel()));
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return new EmfCommand(ReconnectChannelCommand.to((Channel) request.getConnectionEditPart().getModel(), card().kernel()));
	}

	@Override
	protected void showTargetConnectionFeedback(org.eclipse.gef.requests.DropRequest request) {
		card().light(getCommand((Request) request) instanceof Command command && command.canExecute() ? Target.HIT : Target.REFUSED);
	}

	@Override
	protected void eraseTargetConnectionFeedback(org.eclipse.gef.requests.DropRequest request) {
		card().light(Target.NONE);
	}

	/** Keeps the sender while the person looks for the receiver; never executed. */
	private static final class Start extends Command {
		private final Plan plan;
		private final Kernel from;

		Start(Plan plan, Kernel from) {
			super("Create channel");
			this.plan = plan;
			this.from = from;
		}

		@Override
		public boolean canExecute() {
			return plan != null && from != null && !plan.isLocked();
		}
	}
}
