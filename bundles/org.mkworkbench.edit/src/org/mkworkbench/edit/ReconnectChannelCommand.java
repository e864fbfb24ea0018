// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;

/** Puts one or both ends of a channel on other kernels of its plan. */
public final class ReconnectChannelCommand extends ModelCommand {
	private final Channel channel;
	private final Kernel from;
	private final Kernel to;

	public ReconnectChannelCommand(Channel channel, Kernel from, Kernel to) {
		super("Reconnect channel");
		this.channel = channel;
		this.from = from;
		this.to = to;
	}

	/** Moves the sending end. */
	public static ReconnectChannelCommand from(Channel channel, Kernel kernel) {
		return new ReconnectChannelCommand(channel, kernel, channel.getTo());
	}

	/** Moves the receiving end. */
	public static ReconnectChannelCommand to(Channel channel, Kernel kernel) {
		return new ReconnectChannelCommand(channel, channel.getFrom(), kernel);
	}

	@Override
	String refuse() {
		Plan plan = planOf(channel);
		if (plan == null) {
			return "The channel is in no plan";
		}
		return plan.isLocked() ? refuseLocked(plan) : CreateChannelCommand.refuseEnds(plan, from, to);
	}

	@Override
	void draft(Draft draft) {
		draft.set(channel, DesignPackage.eINSTANCE.getChannel_From(), from);
		draft.set(channel, DesignPackage.eINSTANCE.getChannel_To(), to);
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(channel);
	}
}
