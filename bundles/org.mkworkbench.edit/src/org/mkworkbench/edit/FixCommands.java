// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.FixProposal;

/** Makes undoable commands of the fixes that findings propose. */
public final class FixCommands {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final Map<String, Element> elements = new HashMap<>();
	private final Design design;

	private FixCommands(Design design) {
		this.design = design;
		elements.put(design.getUid(), design);
		design.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				elements.putIfAbsent(element.getUid(), element);
			}
		});
	}

	/** A command with the label of the proposal; it refuses with a reason when the design has changed too much since. */
	public static Command create(FixProposal fix, Design design) {
		ModelCommand command;
		try {
			command = new FixCommands(design).command(fix);
		} catch (NoSuchElementException e) {
			return new Refused(fix.label(), e.getMessage());
		}
		command.setLabel(fix.label());
		return command;
	}

	private ModelCommand command(FixProposal fix) {
		return switch (fix) {
		case FixProposal.AssignThreads f -> {
			Element owner = owner(f.ownerUid());
			yield AssignThreadsCommand.to(plan(owner), all(f.threadUids(), HardwareThread.class), owner);
		}
		case FixProposal.RemoveRepeatedThreads f -> {
			SpawnedKernel kernel = find(f.kernelUid(), SpawnedKernel.class);
			yield set(kernel, MODEL.getSpawnedKernel_Threads(), new ArrayList<>(new LinkedHashSet<>(kernel.getThreads())));
		}
		case FixProposal.AssignDevices f -> {
			Element owner = owner(f.ownerUid());
			yield AssignDevicesCommand.to(plan(owner), all(f.deviceUids(), Element.class), owner);
		}
		case FixProposal.GiveMemory f -> {
			SpawnedKernel kernel = find(f.kernelUid(), SpawnedKernel.class);
			yield new SetMemoryCommand(plan(kernel), kernel, find(f.nodeUid(), NumaNode.class), f.bytes());
		}
		case FixProposal.ResizeMemory f -> set(find(f.grantUid(), MemoryGrant.class), MODEL.getMemoryGrant_Bytes(), f.bytes());
		case FixProposal.MoveMemory f -> set(find(f.grantUid(), MemoryGrant.class), MODEL.getMemoryGrant_Base(), f.base());
		case FixProposal.GatherMemory f -> {
			SpawnedKernel kernel = find(f.kernelUid(), SpawnedKernel.class);
			yield new GatherMemoryCommand(plan(kernel), kernel, find(f.nodeUid(), NumaNode.class));
		}
		case FixProposal.SetKernelId f -> set(find(f.kernelUid(), SpawnedKernel.class), MODEL.getSpawnedKernel_Id(), f.id());
		case FixProposal.RenameKernel f -> set(find(f.kernelUid(), SpawnedKernel.class), MODEL.getKernel_Name(), f.name());
		case FixProposal.SetChannelRate f -> set(find(f.channelUid(), Channel.class), MODEL.getChannel_Rate(), f.rate());
		case FixProposal.SetChannelPayload f -> set(find(f.channelUid(), Channel.class), MODEL.getChannel_Payload(), f.payload());
		case FixProposal.SetCacheWays f -> {
			Element owner = owner(f.ownerUid());
			yield set(owner, owner instanceof Pool ? MODEL.getPool_LlcWayMask() : MODEL.getSpawnedKernel_LlcWayMask(), f.mask());
		}
		case FixProposal.OrderThreads f -> {
			SpawnedKernel kernel = find(f.kernelUid(), SpawnedKernel.class);
			List<HardwareThread> threads = all(f.threadUids(), HardwareThread.class);
			if (threads.size() != kernel.getThreads().size() || !threads.containsAll(kernel.getThreads())) {
				throw new NoSuchElementException("%s has other CPUs by now".formatted(Owners.name(kernel)));
			}
			yield set(kernel, MODEL.getSpawnedKernel_Threads(), threads);
		}
		case FixProposal.SetCommandLine f -> set(find(f.kernelUid(), Kernel.class), MODEL.getKernel_CommandLine(), f.commandLine());
		case FixProposal.SetVirtioQueues f -> set(find(f.deviceUid(), VirtioDevice.class), MODEL.getVirtioDevice_Queues(), f.queues());
		case FixProposal.SetVirtioQueueSize f -> set(find(f.deviceUid(), VirtioDevice.class), MODEL.getVirtioDevice_QueueSize(), f.queueSize());
		case FixProposal.RenameVirtioDevice f -> set(find(f.deviceUid(), VirtioDevice.class), MODEL.getVirtioDevice_Name(), f.name());
		case FixProposal.DeleteElements f -> {
			Collection<Element> gone = all(f.uids(), Element.class);
			yield gone.stream().anyMatch(element -> element.eContainer() instanceof Scenario) ? new DeleteScenarioPartsCommand(design, gone)
					: new DeleteCommand(plan(gone.iterator().next()), gone);
		}
		case FixProposal.AssumePhysicalIds f -> new AssumePhysicalIdsCommand(design);
		};
	}

	private static ModelCommand set(Element element, EStructuralFeature feature, Object value) {
		return new SetValueCommand(element, feature, value, "");
	}

	private <T extends Element> T find(String uid, Class<T> type) {
		Element element = elements.get(uid);
		if (!type.isInstance(element)) {
			throw new NoSuchElementException("[" + uid + "] is no longer in the design");
		}
		return type.cast(element);
	}

	private Element owner(String uid) {
		Element owner = find(uid, Element.class);
		if (!(owner instanceof Kernel || owner instanceof Pool)) {
			throw new NoSuchElementException("[" + uid + "] can own nothing");
		}
		return owner;
	}

	private <T extends Element> List<T> all(Collection<String> uids, Class<T> type) {
		if (uids.isEmpty()) {
			throw new NoSuchElementException("The proposal names nothing");
		}
		return uids.stream().map(uid -> find(uid, type)).toList();
	}

	private static Plan plan(Element element) {
		Plan plan = ModelCommand.planOf(element);
		if (plan == null) {
			throw new NoSuchElementException("[" + element.getUid() + "] is in no plan");
		}
		return plan;
	}

	/** Stands for a proposal whose elements are gone. */
	private static final class Refused extends ModelCommand {
		private final String reason;

		Refused(String label, String reason) {
			super(label);
			this.reason = reason;
		}

		@Override
		String refuse() {
			return reason;
		}

		@Override
		void draft(Draft draft) {
			// never reached: the command always refuses
		}
	}
}
