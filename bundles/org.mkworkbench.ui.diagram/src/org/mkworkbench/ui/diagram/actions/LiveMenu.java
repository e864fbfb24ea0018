// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.Objects;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.ChannelEditPart;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.LiveActs;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.traffic.TrafficSession;

/** What can be done in the run to the one thing that is selected, while it is this plan that runs. */
final class LiveMenu {
	private LiveMenu() {
	}

	static void fill(IMenuManager menu, EditPartViewer viewer, DesignDocument document) {
		LiveActs acts = new LiveActs();
		if (!acts.possible() || !runs(document) || viewer.getSelectedEditParts().size() != 1) {
			return;
		}
		menu.add(new Separator());
		switch (viewer.getSelectedEditParts().getFirst()) {
		case CardEditPart card when id(card.kernel()) != null -> acts.fillKernel(menu, id(card.kernel()));
		case ThreadEditPart tile -> fillCpu(menu, acts, tile.thread());
		case ChannelEditPart channel -> fillChannel(menu, acts, channel.channel());
		default -> {
			// Nothing of a run.
		}
		}
	}

	private static boolean runs(DesignDocument document) {
		return document.activePlan() != null && RunSession.get().current()
				.filter(run -> run.document() == document && run.planUid().equals(document.activePlan().getUid())).isPresent();
	}

	private static void fillCpu(IMenuManager menu, LiveActs acts, HardwareThread thread) {
		if (thread.getOsIndex() != null && thread.getPhysicalId() != null) {
			acts.fillCpu(menu, thread.getOsIndex(), thread.getPhysicalId());
		}
	}

	private static void fillChannel(IMenuManager menu, LiveActs acts, Channel channel) {
		Integer from = id(channel.getFrom());
		Integer to = id(channel.getTo());
		if (from != null && to != null) {
			int position = TrafficSession.get().source().filter(source -> source.run().isPresent()).stream().flatMap(source -> source.store().layout().channels().stream())
					.filter(each -> each.fromKernel() == from && each.toKernel() == to && each.name().equals(Objects.requireNonNullElse(channel.getName(), "")))
					.mapToInt(TrafficLayout.Channel::position).findFirst().orElse(StepSpec.NONE);
			acts.fillPair(menu, from, to, position);
		}
	}

	private static Integer id(Kernel kernel) {
		return switch (kernel) {
		case SpawnedKernel spawned -> spawned.getId();
		case HostKernel host -> Integer.valueOf(0);
		case null, default -> null;
		};
	}
}
