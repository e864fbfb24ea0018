// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/**
 * Adds the kernels of a {@link KernelClip} to a plan of any design. They take CPUs, memory and devices that are with the host or in the spare
 * part of the pool; what others have or the machine lacks is left out and told. Names and ids that are taken give way to free ones.
 */
public final class PasteKernelsCommand extends ModelCommand {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;
	/** A card at the same place would hide the one below it. */
	private static final int STEP = 24;

	private final Plan plan;
	private KernelClipReader.Content content;
	private String unreadable;
	private List<String> omissions;
	private List<SpawnedKernel> pasted = List.of();

	/** @param clip text of {@link KernelClip#copy}; any other text makes the command refuse */
	public PasteKernelsCommand(Plan target, String clip) {
		super("Paste kernels");
		plan = target;
		try {
			content = KernelClipReader.read(clip);
			if (content.kernels().size() == 1) {
				setLabel("Paste kernel " + Owners.name(content.kernels().values().iterator().next().kernel()));
			}
		} catch (IllegalArgumentException e) {
			unreadable = e.getMessage();
		}
	}

	/** The new kernels; empty before execution. */
	public List<SpawnedKernel> kernels() {
		return pasted;
	}

	/** What is left out and why, a sentence each; before execution, what would be. Empty when everything fits or the command refuses. */
	public List<String> omissions() {
		if (omissions == null) {
			if (refuse() != null) {
				return List.of();
			}
			List<SpawnedKernel> present = pasted;
			draft(new Draft());
			pasted = present;
			List<String> found = omissions;
			omissions = null;
			return found;
		}
		return omissions;
	}

	@Override
	String refuse() {
		if (unreadable != null) {
			return unreadable;
		}
		return Owners.design(plan).map(Design::getMachine).isEmpty() ? "The plan is no longer in the design" : refuseLocked(plan);
	}

	@Override
	boolean changesSomething() {
		return true;
	}

	@Override
	void draft(Draft draft) {
		Design design = Owners.design(plan).orElseThrow();
		FreshUids uids = new FreshUids(design);
		PasteRoom room = new PasteRoom(plan);
		Map<String, SpawnedKernel> copies = new LinkedHashMap<>();
		List<SpawnedKernel> all = new ArrayList<>(plan.getKernels());
		Set<EObject> taken = new HashSet<>();
		content.kernels().forEach((key, entry) -> {
			SpawnedKernel kernel = EcoreUtil.copy(entry.kernel());
			identify(kernel, all, room);
			room.fill(kernel, entry);
			uids.rename(kernel);
			all.add(kernel);
			copies.put(key, kernel);
			Stream.of(kernel.getThreads(), kernel.getDevices(), kernel.getPlatformDevices()).forEach(taken::addAll);
		});
		Owners.take(draft, plan, taken, null);
		draft.list(plan, MODEL.getPlan_Kernels()).addAll(copies.values());
		if (!content.channels().isEmpty()) {
			List<Channel> channels = draft.list(plan, MODEL.getPlan_Channels());
			for (KernelClipReader.Link link : content.channels()) {
				Channel channel = EcoreUtil.copy(link.channel());
				channel.setFrom(copies.get(link.from()));
				channel.setTo(copies.get(link.to()));
				uids.rename(channel);
				channels.add(channel);
			}
		}
		pasted = List.copyOf(copies.values());
		omissions = List.copyOf(room.omissions());
	}

	/** Name, id, colour and place that no other kernel of the plan has. */
	private void identify(SpawnedKernel kernel, List<SpawnedKernel> others, PasteRoom room) {
		Set<String> names = others.stream().map(Kernel::getName).filter(Objects::nonNull).collect(Collectors.toSet());
		names.add("host");
		if (plan.getHostKernel() != null && plan.getHostKernel().getName() != null) {
			names.add(plan.getHostKernel().getName());
		}
		String name = kernel.getName();
		kernel.setName(name == null || name.isBlank() ? PlanNames.next("kernel" + (others.size() + 1), names, "") : PlanNames.next(name, names, ""));
		Set<Integer> ids = used(others, SpawnedKernel::getId);
		if (kernel.getId() == null || ids.contains(kernel.getId())) {
			kernel.setId(free(ids, Designs.MIN_KERNEL_ID, Designs.MAX_KERNEL_ID));
			if (kernel.getId() == null) {
				room.omit(kernel, "has no id, since all of %d to %d are taken".formatted(Designs.MIN_KERNEL_ID, Designs.MAX_KERNEL_ID));
			}
		}
		Set<Integer> colours = used(others, SpawnedKernel::getColour);
		if (colours.contains(kernel.getColour())) {
			kernel.setColour(free(colours, 0, others.size()));
		}
		if (kernel.getBounds() != null) {
			Predicate<Bounds> hidden = place -> others.stream().map(Kernel::getBounds).filter(Objects::nonNull)
					.anyMatch(other -> other.x() == place.x() && other.y() == place.y());
			Bounds place = kernel.getBounds();
			while (hidden.test(place)) {
				place = new Bounds(place.x() + STEP, place.y() + STEP, place.width(), place.height());
			}
			kernel.setBounds(place);
		}
	}

	private static Set<Integer> used(List<SpawnedKernel> kernels, Function<SpawnedKernel, Integer> feature) {
		return kernels.stream().map(feature).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Integer free(Set<Integer> used, int from, int to) {
		for (int number = from; number <= to; number++) {
			if (!used.contains(number)) {
				return number;
			}
		}
		return null;
	}

	@Override
	Collection<? extends EObject> main() {
		return pasted;
	}
}
