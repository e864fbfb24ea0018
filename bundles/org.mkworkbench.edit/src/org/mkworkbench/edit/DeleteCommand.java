// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;

/**
 * Deletes kernels with their channels, channels, memory grants and virtio devices of a plan. What a deleted kernel had goes back to
 * the host. Scenario steps and workloads that name something deleted go as well, since they would point nowhere; a workload of several
 * kernels loses the deleted ones. Scenarios themselves are deleted by {@link DeleteScenarioPartsCommand}.
 */
public final class DeleteCommand extends ModelCommand {
	private final Plan plan;
	private final Set<EObject> chosen = new LinkedHashSet<>();

	/** @param elements anything else than the above is left alone */
	public DeleteCommand(Plan plan, Collection<? extends EObject> elements) {
		super("Delete");
		this.plan = plan;
		elements.stream().filter(element -> deletable(element) && planOf(element) == plan).forEach(chosen::add);
		setLabel(label());
	}

	private static boolean deletable(EObject element) {
		return element instanceof SpawnedKernel || element instanceof Channel || element instanceof MemoryGrant || element instanceof VirtioDevice;
	}

	private String label() {
		if (chosen.size() != 1) {
			return chosen.stream().allMatch(SpawnedKernel.class::isInstance) && !chosen.isEmpty() ? "Delete kernels"
					: chosen.stream().allMatch(Channel.class::isInstance) && !chosen.isEmpty() ? "Delete channels" : "Delete";
		}
		return switch (chosen.iterator().next()) {
		case SpawnedKernel kernel -> "Delete kernel " + Owners.name(kernel);
		case Channel channel -> "Delete channel";
		case MemoryGrant grant -> "Take memory back";
		default -> "Delete device";
		};
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		return chosen.isEmpty() ? "Only kernels, channels and what belongs to a kernel can be deleted" : null;
	}

	@Override
	void draft(Draft draft) {
		Set<EObject> gone = new LinkedHashSet<>(chosen);
		plan.getChannels().stream().filter(channel -> gone.contains(channel.getFrom()) || gone.contains(channel.getTo())).forEach(gone::add);
		Owners.design(plan).ifPresent(design -> PlanSteps.remove(draft, design, gone::contains));
		for (EObject object : gone) {
			// what is inside a deleted kernel goes with it
			if (object.eContainer() == plan || !gone.contains(object.eContainer())) {
				draft.list(object.eContainer(), (EReference) object.eContainingFeature()).remove(object);
			}
		}
	}

	@Override
	Collection<? extends EObject> main() {
		List<EObject> main = new ArrayList<>(chosen);
		main.add(plan);
		return main;
	}
}
