// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;

/**
 * What a proposal would break elsewhere. A person who takes a quick fix expects the plan to become better, so no proposal may put an error in
 * the place of what it ends; rules propose what helps them, and the validator leaves out what harms others.
 */
public final class Consequences {
	private final PlanContext context;
	private final Map<String, HardwareThread> threads = new HashMap<>();
	/** Physical ids that more than one CPU has. */
	private final Set<Long> ambiguousIds = new HashSet<>();
	private MemoryPieces memory;

	public Consequences(PlanContext context) {
		this.context = context;
		Set<Long> seen = new HashSet<>();
		for (HardwareThread thread : context.threads()) {
			threads.put(thread.getUid(), thread);
			if (!seen.add(thread.getPhysicalId())) {
				ambiguousIds.add(thread.getPhysicalId());
			}
		}
	}

	/** Whether a plan with this change has no error that it does not have now. */
	public boolean isHarmless(FixProposal fix) {
		Machine machine = context.machine().orElse(null);
		if (machine == null) {
			return true;
		}
		return switch (fix) {
		case FixProposal.AssignThreads f -> canAssign(f.ownerUid(), f.threadUids().stream().map(threads::get).filter(Objects::nonNull).toList());
		case FixProposal.ResizeMemory f -> memory(machine).canResize(f.grantUid(), f.bytes());
		case FixProposal.MoveMemory f -> memory(machine).canMove(f.grantUid(), f.base());
		case FixProposal.GiveMemory f -> memory(machine).canGive(f.kernelUid(), f.nodeUid(), f.bytes());
		case FixProposal.GatherMemory f -> memory(machine).canGather(f.kernelUid(), f.nodeUid());
		case FixProposal.DeleteElements f -> memory(machine).canDelete(f.uids());
		case FixProposal.SetCacheWays f -> wayErrors(Map.of()).containsAll(wayErrors(mask(f)));
		default -> true;
		};
	}

	private MemoryPieces memory(Machine machine) {
		if (memory == null) {
			memory = new MemoryPieces(context, machine);
		}
		return memory;
	}

	/** Nobody loses the last CPU, and the host gives nothing away that cannot be named or that it must keep. */
	private boolean canAssign(String ownerUid, List<HardwareThread> moving) {
		boolean toHost = Objects.equals(ownerUid, context.host().uid());
		Set<HardwareThread> leaving = moving.stream().filter(thread -> toHost || thread.isOnline()).collect(Collectors.toSet());
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			if (!kernel.getUid().equals(ownerUid) && !kernel.getThreads().isEmpty() && leaving.containsAll(kernel.getThreads())) {
				return false;
			}
		}
		return toHost || leaving.stream().filter(this::isHosts).allMatch(this::canLeaveHost) && !takesLast(leaving);
	}

	private boolean isHosts(HardwareThread thread) {
		return context.holders(thread).getFirst().owner() == Owner.HOST;
	}

	private boolean canLeaveHost(HardwareThread thread) {
		return thread != context.machine().map(Machine::getBootThread).orElse(null) && thread.getPhysicalId() != null
				&& !ambiguousIds.contains(thread.getPhysicalId());
	}

	private boolean takesLast(Collection<HardwareThread> leaving) {
		List<HardwareThread> running = context.threads().stream().filter(thread -> thread.isOnline() && isHosts(thread)).toList();
		return !running.isEmpty() && leaving.containsAll(running);
	}

	private static Map<String, Long> mask(FixProposal.SetCacheWays fix) {
		Map<String, Long> changed = new HashMap<>();
		changed.put(fix.ownerUid(), fix.mask());
		return changed;
	}

	/** Who has ways that the caches (MK-LLC-003) or the pool (MK-LLC-004) do not have. @param changed masks in the place of the present ones, by uid */
	private Set<String> wayErrors(Map<String, Long> changed) {
		Set<String> errors = new HashSet<>();
		Long pool = context.plan().getPool() == null ? null : after(changed, context.plan().getPool().getUid(), context.plan().getPool().getLlcWayMask());
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			Long mask = after(changed, kernel.getUid(), kernel.getLlcWayMask());
			if (mask != null) {
				for (Cache cache : context.lastLevelCaches(kernel)) {
					if (Ways.known(cache)) {
						addIf((mask & ~Ways.all(cache)) != 0, errors, "outside " + kernel.getUid());
						addIf(pool != null && (pool & ~Ways.all(cache)) != 0, errors, "outside pool");
					}
				}
				addIf(pool != null && pool != 0 && (mask & ~pool) != 0, errors, "not in pool " + kernel.getUid());
			}
		}
		return errors;
	}

	private static Long after(Map<String, Long> changed, String uid, Long mask) {
		return changed.containsKey(uid) ? changed.get(uid) : mask;
	}

	private static void addIf(boolean wrong, Set<String> errors, String error) {
		if (wrong) {
			errors.add(error);
		}
	}
}
