// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/**
 * Gives a kernel a role and what belongs to it, see {@link RoleTemplate}, in one act. What a person chose stays: options that the command
 * line sets to other values, cache ways, network cards.
 */
public final class ApplyRoleCommand extends ModelCommand {
	private final Plan plan;
	private final SpawnedKernel kernel;
	private final KernelRole role;
	private List<String> notes = List.of();

	public ApplyRoleCommand(Plan plan, SpawnedKernel kernel, KernelRole role) {
		super("Make %s %s".formatted(Owners.name(kernel), noun(role)));
		this.plan = plan;
		this.kernel = kernel;
		this.role = role;
	}

	private static String noun(KernelRole role) {
		return switch (role) {
		case GENERAL -> "a general kernel";
		case REAL_TIME -> "a real-time kernel";
		case SECURITY_CRITICAL -> "a security-critical kernel";
		case PACKET_PROCESSING -> "a packet processing kernel";
		case UPDATE_TWIN -> "an update twin";
		};
	}

	/** What the role wants and the plan has no room for, one sentence each without a full stop; of the last question or execution. */
	public List<String> notes() {
		return notes;
	}

	@Override
	String refuse() {
		if (plan.isLocked()) {
			return refuseLocked(plan);
		}
		return kernel.eContainer() == plan ? null : "The kernel is not in this plan";
	}

	@Override
	void draft(Draft draft) {
		long memory = kernel.getMemory().stream().mapToLong(MemoryGrant::getBytes).filter(bytes -> bytes > 0).reduce(0, (a, b) -> Math.max(a, a + b));
		notes = new RoleDefaults(draft, plan, kernel, role, List.copyOf(kernel.getThreads()), memory).apply();
	}

	@Override
	Collection<? extends EObject> main() {
		return List.of(kernel);
	}
}
