// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;

/** Adds a channel with the default rate and payload between two kernels of the plan, the host kernel included. */
public final class CreateChannelCommand extends ModelCommand {
	private final Plan plan;
	private final Kernel from;
	private final Kernel to;
	private Double rate;
	private Integer payload;
	private Channel channel;

	/** @param from null while the person has not chosen yet. @param to likewise */
	public CreateChannelCommand(Plan plan, Kernel from, Kernel to) {
		super("Add channel");
		this.plan = plan;
		this.from = from;
		this.to = to;
	}

	/** Sets messages per second; to be called before execution. */
	public CreateChannelCommand rate(double messagesPerSecond) {
		rate = messagesPerSecond;
		return this;
	}

	/** Sets bytes per message; to be called before execution. */
	public CreateChannelCommand payload(int bytes) {
		payload = bytes;
		return this;
	}

	/** The new channel; null before execution. */
	public Channel channel() {
		return channel;
	}

	@Override
	String refuse() {
		return plan.isLocked() ? refuseLocked(plan) : refuseEnds(plan, from, to);
	}

	/** Why a channel cannot run between two kernels, or null. */
	static String refuseEnds(Plan plan, Kernel from, Kernel to) {
		if (from == null || to == null) {
			return "A channel needs a kernel at both ends";
		}
		if (from.eContainer() != plan || to.eContainer() != plan) {
			return "Both kernels must be in this plan";
		}
		return from == to ? "A kernel sends itself no messages" : null;
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		channel = DesignFactory.eINSTANCE.createChannel();
		channel.setUid(Designs.freshUid(plan, "channel"));
		channel.setFrom(from);
		channel.setTo(to);
		if (rate != null) {
			channel.setRate(rate);
		}
		if (payload != null) {
			channel.setPayload(payload);
		}
		draft.list(plan, DesignPackage.eINSTANCE.getPlan_Channels()).add(channel);
	}

	@Override
	Collection<? extends EObject> main() {
		return channel == null ? List.of() : List.of(channel);
	}
}
