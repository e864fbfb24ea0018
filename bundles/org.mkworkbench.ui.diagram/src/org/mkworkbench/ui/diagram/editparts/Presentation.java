// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.model.IommuGroups;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.diagram.figures.BoxFigure;
import org.mkworkbench.ui.diagram.figures.CardView;
import org.mkworkbench.ui.diagram.figures.ChannelView;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.DiagramStyle;
import org.mkworkbench.ui.diagram.figures.Level;
import org.mkworkbench.ui.diagram.figures.Mark;
import org.mkworkbench.ui.diagram.figures.OwnerLook;
import org.mkworkbench.ui.diagram.figures.TileView;
import org.mkworkbench.picture.PlanTexts;
import org.mkworkbench.picture.layout.DeviceLabels;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.validation.Words;

/** Turns the model into what figures show. Reads only. */
final class Presentation {
	private final DiagramScene scene;
	private final DiagramStyle style;

	Presentation(DiagramScene scene) {
		this.scene = scene;
		style = scene.style();
	}

	private Ownership ownership() {
		return scene.input().ownership();
	}

	OwnerLook look(SpawnedKernel kernel) {
		return style.kernel(kernel.getColour(), kernel.getRole() == KernelRole.REAL_TIME);
	}

	private OwnerLook lookOf(org.eclipse.emf.ecore.EObject resource) {
		SpawnedKernel kernel = ownership().kernelOf(resource);
		return kernel != null ? look(kernel) : ownership().ownerOf(resource) == Owner.POOL ? style.pool() : style.host();
	}

	/** Where the run says who has a CPU, that one's; else the plan's. */
	private OwnerLook presentLook(HardwareThread thread) {
		Integer owner = scene.live() == null ? null : scene.live().owner(thread.getOsIndex());
		if (owner == null) {
			return lookOf(thread);
		}
		SpawnedKernel kernel = kernel(owner);
		return kernel != null ? look(kernel) : owner == LiveState.NOBODY ? style.pool() : style.host();
	}

	/** Whether the run has given a CPU to somebody else than the plan. */
	private boolean isMoved(HardwareThread thread) {
		Integer owner = scene.live() == null ? null : scene.live().owner(thread.getOsIndex());
		return owner != null && owner != plannedOwner(thread);
	}

	private int plannedOwner(HardwareThread thread) {
		SpawnedKernel kernel = ownership().kernelOf(thread);
		return kernel != null ? Objects.requireNonNullElse(kernel.getId(), LiveState.NOBODY) : ownership().ownerOf(thread) == Owner.POOL ? LiveState.NOBODY : 0;
	}

	private SpawnedKernel kernel(int id) {
		return scene.plan().getKernels().stream().filter(kernel -> Integer.valueOf(id).equals(kernel.getId())).findFirst().orElse(null);
	}

	/** CPUs a card shows: those of the run where that is known, in the order of the plan, further ones behind. @param id as in a {@link LiveState} */
	List<HardwareThread> threads(int id, List<HardwareThread> planned) {
		List<HardwareThread> present = scene.liveThreads(id);
		// A kernel that the run has not made yet is shown as planned.
		if (present == null || present.isEmpty() && id > 0 && scene.live().state(id).isEmpty()) {
			return List.copyOf(planned);
		}
		List<HardwareThread> ordered = new ArrayList<>(planned);
		ordered.retainAll(present);
		present.stream().filter(thread -> !planned.contains(thread)).forEach(ordered::add);
		return ordered;
	}

	private static void tellMoved(List<String> facts, List<HardwareThread> present, List<HardwareThread> planned) {
		if (present.size() != planned.size() || !present.containsAll(planned)) {
			facts.set(0, NLS.bind(Messages.card_cpusNow, numbers(present), numbers(planned)));
		}
	}

	private static String numbers(List<HardwareThread> threads) {
		return threads.isEmpty() ? "\u2013" : Words.numbers(threads);
	}

	private String ownerText(org.eclipse.emf.ecore.EObject resource) {
		return PlanTexts.owner(ownership(), resource);
	}

	// tiles and boxes

	TileView tile(FloorBox box) {
		HardwareThread thread = box.thread();
		SpawnedKernel kernel = ownership().kernelOf(thread);
		boolean boot = kernel != null ? !kernel.getThreads().isEmpty() && kernel.getThreads().getFirst() == thread
				: thread == scene.input().design().getMachine().getBootThread();
		return new TileView(thread.getOsIndex() == null ? "?" : thread.getOsIndex().toString(),
				physicalId(thread), presentLook(thread), boot, thread.isOnline(), thread.isAllowed(),
				box.coreKind(), scene.findings().mark(thread), isMoved(thread) ? lookOf(thread) : null, level(thread));
	}

	/** Null if nothing is known. */
	Level level(HardwareThread thread) {
		return scene.live() == null ? null : scene.live().level(thread.getOsIndex());
	}

	private List<Level> levels(List<HardwareThread> threads) {
		return scene.live() == null || scene.live().levels().isEmpty() ? List.of() : threads.stream().map(this::level).toList();
	}

	/** With ≈ where the id is assumed. */
	private static String physicalId(HardwareThread thread) {
		return thread.getPhysicalId() == null ? "" : (FloorPlan.hasAssumedId(thread) ? "≈" : "") + Words.physicalId(thread.getPhysicalId());
	}

	/** Owners in a word: kernels' names, host or pool. */
	String ownerName(EObject resource) {
		List<SpawnedKernel> kernels = ownership().kernelsOf(resource);
		if (!kernels.isEmpty()) {
			return Words.and(kernels.stream().map(Presentation::name).toList());
		}
		return ownership().ownerOf(resource) == Owner.POOL ? Messages.memory_spare : Messages.memory_host;
	}

	private String presentOwner(HardwareThread thread) {
		int owner = scene.live().owner(thread.getOsIndex());
		SpawnedKernel kernel = kernel(owner);
		return kernel != null ? name(kernel) : owner == LiveState.NOBODY ? Messages.memory_spare : Messages.memory_host;
	}

	String ownerNames(List<HardwareThread> threads) {
		return Words.and(threads.stream().map(this::ownerName).distinct().toList());
	}

	/** A CPU for somebody who cannot see it. */
	String spoken(HardwareThread thread) {
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.spoken_cpu, thread.getOsIndex() == null ? "?" : thread.getOsIndex()));
		if (thread.getPhysicalId() != null) {
			parts.add(NLS.bind(Messages.spoken_physicalId, Words.physicalId(thread.getPhysicalId())));
		}
		MachineIndex.nodeOf(thread).ifPresent(node -> parts.add(Words.node(node)));
		parts.add(NLS.bind(Messages.spoken_owner, isMoved(thread) ? presentOwner(thread) : ownerName(thread)));
		if (isMoved(thread)) {
			parts.add(NLS.bind(Messages.tile_planned, ownerName(thread)));
		}
		if (!thread.isOnline()) {
			parts.add(Messages.spoken_offline);
		}
		if (!thread.isAllowed()) {
			parts.add(Messages.spoken_notAllowed);
		}
		return String.join(", ", parts) + scene.findings().text(thread);
	}

	String tileToolTip(HardwareThread thread) {
		List<String> place = new ArrayList<>();
		MachineIndex.packageOf(thread).map(socket -> socket.getOsIndex()).ifPresent(number -> place.add(NLS.bind(Messages.tile_package, number)));
		MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).ifPresent(number -> place.add(NLS.bind(Messages.tile_node, number)));
		int siblings = MachineIndex.siblings(thread).size();
		if (siblings > 1) {
			place.add(NLS.bind(Messages.tile_core, Words.numbers(MachineIndex.siblings(thread))));
		}
		StringBuilder text = new StringBuilder(Words.cpus(List.of(thread))).append(", ").append(isMoved(thread) ? presentOwner(thread) : ownerText(thread));
		if (isMoved(thread)) {
			text.append('\n').append(NLS.bind(Messages.tile_planned, ownerName(thread)));
		}
		if (!place.isEmpty()) {
			text.append('\n').append(Words.capitalised(String.join(" · ", place)));
		}
		String load = scene.live() == null ? null : scene.live().load(thread.getOsIndex());
		if (load != null) {
			text.append('\n').append(load);
		}
		String core = CoreFacts.text(thread);
		if (!core.isEmpty()) {
			text.append('\n').append(core);
		}
		if (thread == scene.input().design().getMachine().getBootThread()) {
			text.append('\n').append(Messages.tile_boot);
		}
		if (Provenance.isAssumed(thread, MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID) && thread.getPhysicalId() != null) {
			text.append('\n').append(Messages.tile_assumed);
		}
		if (!thread.isOnline()) {
			text.append('\n').append(Messages.tile_offline);
		}
		if (!thread.isAllowed()) {
			text.append('\n').append(Messages.tile_notAllowed);
		}
		return text.append(scene.findings().text(thread)).toString();
	}

	List<BoxFigure.Share> shares(FloorBox box) {
		Map<OwnerLook, Integer> counts = new LinkedHashMap<>();
		box.threads().forEach(thread -> counts.merge(presentLook(thread), 1, Integer::sum));
		return counts.entrySet().stream().map(entry -> new BoxFigure.Share(entry.getKey(), entry.getValue())).toList();
	}

	ChipFigure.View chip(FloorBox.DeviceSlot slot) {
		PciDevice device = slot.device();
		StringBuilder text = new StringBuilder(Objects.requireNonNullElse(device.getAddress(), "?"));
		String name = Objects.requireNonNullElse(device.getDeviceName(), DeviceLabels.shortName(device));
		if (!name.isBlank()) {
			text.append(' ').append(name);
		}
		text.append(", ").append(ownerText(device));
		if (device.getVendorName() != null) {
			text.append('\n').append(device.getVendorName());
		}
		List<String> place = new ArrayList<>();
		if (device.getNode() != null) {
			place.add(Words.capitalised(Words.node(device.getNode())));
		}
		if (device.getBridge() != null && device.getBridge().getAddress() != null) {
			place.add(NLS.bind(Messages.chip_bridge, device.getBridge().getAddress()));
		}
		if (device.getDriver() != null) {
			place.add(NLS.bind(Messages.chip_driver, device.getDriver()));
		}
		if (!place.isEmpty()) {
			text.append('\n').append(Words.capitalised(String.join(" · ", place)));
		}
		if (device.getPhysicalFunction() != null) {
			text.append('\n').append(NLS.bind(Messages.chip_virtual, device.getPhysicalFunction().getAddress()));
		} else if (device.getTotalVfs() != null && device.getTotalVfs() > 0) {
			text.append('\n').append(NLS.bind(Messages.chip_sriov, Objects.requireNonNullElse(device.getActiveVfs(), 0), device.getTotalVfs()));
		}
		if (device.getIommuGroup() != null) {
			List<String> others = IommuGroups.group(device).stream().filter(other -> other != device).map(PciDevice::getAddress).toList();
			text.append('\n').append(others.isEmpty() ? NLS.bind(Messages.chip_group, device.getIommuGroup())
					: NLS.bind(Messages.chip_groupWith, device.getIommuGroup(), Words.and(others)));
		}
		if (device.isBootCritical()) {
			text.append('\n').append(NLS.bind(Messages.chip_boot,
					Objects.requireNonNullElse(device.getBootCriticalReason(), Messages.chip_bootReason)));
		}
		return new ChipFigure.View(slot.text(), lookOf(device), scene.findings().mark(device), text.append(scene.findings().text(device)).toString());
	}

	// cards

	CardView kernel(SpawnedKernel kernel, List<HardwareThread> threads) {
		List<String> facts = new ArrayList<>(PlanTexts.facts(kernel));
		if (kernel.getThreads().isEmpty()) {
			facts.set(0, NLS.bind(Messages.card_dragHere, facts.getFirst()));
		}
		tellMoved(facts, threads, kernel.getThreads());
		InstanceState state = scene.live() == null ? null : scene.live().state(kernel.getId()).orElse(null);
		Mark mark = scene.findings().markOfKernel(kernel);
		String problems = scene.findings().textOfKernel(kernel).strip();
		return new CardView(name(kernel), PlanTexts.subtitle(kernel), state == null ? Messages.card_planned : state.word(),
				state == InstanceState.ACTIVE, state == InstanceState.FAILED, facts,
				threads.stream().map(HardwareThread::isOnline).toList(), levels(threads), look(kernel), mark, problems);
	}

	CardView host(HostKernel host, List<HardwareThread> threads) {
		List<String> facts = new ArrayList<>(PlanTexts.hostFacts(ownership(), scene.input().design().getMachine(), threads));
		tellMoved(facts, threads, ownership().hostThreads());
		InstanceState state = scene.live() == null ? null : scene.live().state(0).orElse(null);
		return new CardView(name(host), Messages.card_host, state == null ? "" : state.word(), state == InstanceState.ACTIVE, state == InstanceState.FAILED, facts,
				threads.stream().map(HardwareThread::isOnline).toList(), levels(threads), style.host(), scene.findings().mark(host), scene.findings().text(host).strip());
	}

	CardView pool(List<HardwareThread> threads) {
		Plan plan = scene.plan();
		List<String> facts = new ArrayList<>(PlanTexts.poolFacts(plan.getPool(), threads));
		tellMoved(facts, threads, ownership().threadsOf(Owner.POOL));
		return new CardView(Messages.card_pool, Messages.card_poolText, "", false, false, facts, List.of(), List.of(), style.pool(), scene.findings().mark(plan.getPool()),
				scene.findings().text(plan.getPool()).strip());
	}

	static String name(Kernel kernel) {
		return PlanTexts.name(kernel);
	}

	// channels

	/** Channels between the same two kernels lie side by side and have little room for their labels. */
	private String separator(Channel channel) {
		return scene.plan().getChannels().stream().filter(other -> other.getFrom() == channel.getFrom() && other.getTo() == channel.getTo()
				|| other.getFrom() == channel.getTo() && other.getTo() == channel.getFrom()).count() > 1 ? "\n" : " · ";
	}

	ChannelView channel(Channel channel) {
		Integer from = id(channel.getFrom());
		Integer to = id(channel.getTo());
		String ends = PlanTexts.ends(channel);
		String payload = PlanTexts.payload(channel);
		Mark mark = scene.findings().mark(channel);
		String problems = scene.findings().text(channel);
		String declared = rateText(channel.getRate()) + " · " + payload;
		if (scene.live() == null || from == null || to == null) {
			return new ChannelView(rateText(channel.getRate()) + separator(channel) + payload, channel.getRate(), false, false, -1, mark,
					NLS.bind(Messages.channel_declared, new Object[] { ends, rateText(channel.getRate()), payload }) + problems);
		}
		LiveState.Flow flow = scene.live().flow(from, to);
		double share = share(channel);
		double rate = flow.rate() * share;
		double drops = flow.drops() * share;
		String label = rateText(rate) + separator(channel) + payload + (drops > 0 ? '\n' + NLS.bind(Messages.channel_dropped, rateText(drops)) : "");
		return new ChannelView(label, rate, drops > 0, true, pulse(rate), mark, NLS.bind(Messages.channel_measured, new Object[] { ends, rateText(rate), declared })
				+ (share < 1 ? '\n' + Messages.channel_split : "") + problems);
	}

	/** Pulses run the faster the more messages there are: a pixel a frame for a few, six for a million a second. */
	private int pulse(double rate) {
		return rate <= 0 ? -1 : (int) (scene.live().beat() * (1 + Math.round(Math.log10(Math.max(1, rate)) * 0.8)) % ChannelView.PULSE);
	}

	/** Part of a pair's traffic that belongs to one of several channels between the same kernels. */
	private double share(Channel channel) {
		double all = scene.plan().getChannels().stream().filter(other -> other.getFrom() == channel.getFrom() && other.getTo() == channel.getTo())
				.mapToDouble(Channel::getRate).sum();
		return all <= 0 ? 1 : channel.getRate() / all;
	}

	private static Integer id(Kernel kernel) {
		return kernel instanceof SpawnedKernel spawned ? spawned.getId() : kernel == null ? null : Integer.valueOf(0);
	}

	private static String rateText(double perSecond) {
		return PlanTexts.rate(perSecond);
	}
}
