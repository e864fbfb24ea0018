// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Words;

/** What would happen if memory were moved or set, in words for the card at the pointer. Cheap enough for every pointer move. */
public final class MemoryPreview {
	/** Assumed: a general-purpose Linux with its page cache runs in less, but rarely well. Below it a person is told what the host keeps. */
	private static final long LITTLE_FOR_A_HOST = 1L << 30;

	/** So much more, or less, of a node. @param owner a spawned kernel or the pool; what they do not have is the host's */
	private record Change(EObject owner, NumaNode node, long bytes) {
	}

	private final Plan plan;
	private final Machine machine;
	private final List<Change> changes;
	private final List<String> detail = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private MemoryPreview(Plan plan, List<Change> changes) {
		this.plan = plan;
		this.changes = changes.stream().filter(change -> change.owner() != null && change.bytes() != 0).toList();
		machine = Owners.design(plan).map(Design::getMachine).orElse(null);
	}

	/** The preview of {@link MoveMemoryCommand}, such as {@code 8 GiB of node 1: spare → rt}, {@code rt then 24 GiB}. */
	public static AssignmentPreview move(Plan plan, NumaNode node, EObject from, EObject to, long bytes) {
		Optional<String> refusal = new MoveMemoryCommand(plan, node, from, to, bytes).refusal();
		if (refusal.isPresent()) {
			return refused(refusal.get(), to);
		}
		EObject source = MemoryGrants.owner(from);
		EObject target = MemoryGrants.owner(to);
		MemoryPreview preview = new MemoryPreview(plan, List.of(new Change(source, node, -bytes), new Change(target, node, bytes)));
		preview.then(target, node);
		if (source == null || source instanceof SpawnedKernel) {
			preview.then(source, node);
		}
		return preview.answer("%s of %s: %s → %s".formatted(Words.size(bytes), Words.node(node), MemoryGrants.name(source), MemoryGrants.name(target)),
				bytes);
	}

	/** The preview of {@link MoveMemoryCommand#toNode}, such as {@code 8 GiB of rt: node 0 → node 1}. */
	public static AssignmentPreview toNode(Plan plan, MemoryGrant grant, NumaNode node) {
		Optional<String> refusal = MoveMemoryCommand.toNode(plan, grant, node).refusal();
		EObject owner = MemoryGrants.owner(grant.eContainer());
		if (refusal.isPresent()) {
			return refused(refusal.get(), owner);
		}
		MemoryPreview preview = new MemoryPreview(plan,
				List.of(new Change(owner, grant.getNode(), -grant.getBytes()), new Change(owner, node, grant.getBytes())));
		preview.then(null, node);
		if (grant.getBase() != null) {
			preview.problems.add("forgets the fixed base address 0x%x".formatted(grant.getBase()));
		}
		return preview.answer("%s of %s: %s → %s".formatted(Words.size(grant.getBytes()), MemoryGrants.name(owner), Words.node(grant.getNode()),
				Words.node(node)), grant.getBytes());
	}

	/** The preview of {@link SetMemoryCommand}, such as {@code rt: 16 GiB → 24 GiB of node 1}. @param owner a spawned kernel or the pool */
	public static AssignmentPreview set(Plan plan, EObject owner, NumaNode node, long bytes) {
		SetMemoryCommand command = owner instanceof SpawnedKernel kernel ? new SetMemoryCommand(plan, kernel, node, bytes)
				: SetMemoryCommand.ofPool(plan, node, bytes);
		Optional<String> refusal = command.refusal();
		if (refusal.isPresent()) {
			return refused(refusal.get(), owner);
		}
		long before = MemoryGrants.bytes(owner, node);
		MemoryPreview preview = new MemoryPreview(plan, List.of(new Change(owner, node, bytes - before)));
		preview.then(null, node);
		return preview.answer("%s: %s → %s of %s".formatted(MemoryGrants.name(owner), Words.size(before), Words.size(bytes), Words.node(node)),
				Math.abs(bytes - before));
	}

	private static AssignmentPreview refused(String reason, EObject owner) {
		EObject target = MemoryGrants.owner(owner);
		String headline = reason.equals(ModelCommand.NOTHING)
				? "Already " + (target == null ? "with the host" : target instanceof Pool ? "spare" : "in " + Owners.name(target)) : reason;
		return new AssignmentPreview(false, headline, "", List.of());
	}

	private AssignmentPreview answer(String headline, long moved) {
		nodes().forEach(this::more);
		host();
		changes.stream().map(Change::owner).distinct().filter(SpawnedKernel.class::isInstance).map(SpawnedKernel.class::cast)
				.forEach(kernel -> kernel(kernel, moved));
		return new AssignmentPreview(true, headline, String.join(" · ", detail), problems);
	}

	private List<NumaNode> nodes() {
		return changes.stream().map(Change::node).distinct().toList();
	}

	private long delta(EObject owner, NumaNode node) {
		return changes.stream().filter(change -> change.owner() == owner && change.node() == node).mapToLong(Change::bytes).sum();
	}

	private long after(EObject owner, NumaNode node) {
		return MemoryGrants.bytes(owner, node) + delta(owner, node);
	}

	/** What the host has of a node afterwards; null when nobody knows. */
	private Long host(NumaNode node) {
		NodeMemory memory = NodeMemory.of(plan, node);
		long more = changes.stream().filter(change -> change.node() == node).mapToLong(Change::bytes).sum();
		long granted = more > Long.MAX_VALUE - memory.grantedBytes() ? Long.MAX_VALUE : memory.grantedBytes() + more;
		return memory.total() == null ? null : memory.total() - PoolOverhead.with(granted);
	}

	/** Says what an owner has afterwards. */
	private void then(EObject owner, NumaNode node) {
		if (owner == null) {
			Long host = host(node);
			if (host != null && host >= 0) {
				detail.add("host then %s of %s".formatted(Words.size(host), Words.node(node)));
			}
			return;
		}
		long here = after(owner, node);
		long all = MemoryGrants.bytes(owner) + changes.stream().filter(change -> change.owner() == owner).mapToLong(Change::bytes).sum();
		detail.add(MemoryGrants.name(owner) + " then " + Words.size(here) + (all == here ? "" : " of %s, %s in all".formatted(Words.node(node), Words.size(all))));
	}

	private void more(NumaNode node) {
		Long host = host(node);
		if (host == null) {
			problems.add("the size of %s is unknown".formatted(Words.node(node)));
		} else if (host < 0) {
			problems.add("more than %s has: %s over".formatted(Words.node(node), Words.size(-host)));
		}
	}

	/** Whether the host, which loses something, keeps enough on all nodes together. */
	private void host() {
		long lost = changes.stream().mapToLong(Change::bytes).sum();
		if (machine == null || lost <= 0) {
			return;
		}
		long keeps = 0;
		for (NumaNode node : machine.getNumaNodes()) {
			Long host = host(node);
			if (host == null) {
				return;
			}
			keeps += Math.max(0, host);
		}
		if (keeps == 0) {
			problems.add("leaves the host without memory");
		} else if (keeps < LITTLE_FOR_A_HOST) {
			problems.add("the host keeps only " + Words.size(keeps));
		}
	}

	private void kernel(SpawnedKernel kernel, long moved) {
		String name = Owners.name(kernel);
		List<NumaNode> before = places(kernel, false);
		List<NumaNode> after = places(kernel, true);
		if (after.isEmpty()) {
			problems.add("leaves %s without memory".formatted(name));
			return;
		}
		if (after.size() > 1 && after.size() > before.size()) {
			problems.add("splits memory of %s over %s".formatted(name, numbers(after)));
		}
		for (NumaNode node : after) {
			boolean local = kernel.getThreads().stream().anyMatch(thread -> thread.getNumaNodes().contains(node));
			boolean known = kernel.getThreads().stream().allMatch(thread -> MachineIndex.nodeOf(thread).isPresent());
			if (!before.contains(node) && !local && known && !kernel.getThreads().isEmpty()) {
				problems.add("%s has no CPU on %s".formatted(name, Words.node(node)));
			}
		}
		if (!before.isEmpty() && !Alignment.MEMORY_BLOCK.fits(moved, machine)) {
			boolean more = changes.stream().anyMatch(change -> change.owner() == kernel && change.bytes() > 0);
			problems.add("not a multiple of the %s block: cannot be %s while the kernel runs".formatted(
					Words.size(Alignment.MEMORY_BLOCK.bytes(machine)), more ? "added" : "taken"));
		}
	}

	/** The nodes that a kernel has memory of, in machine order. */
	private List<NumaNode> places(SpawnedKernel kernel, boolean afterwards) {
		return machine == null ? List.of() : machine.getNumaNodes().stream()
				.filter(node -> (afterwards ? after(kernel, node) : MemoryGrants.bytes(kernel, node)) > 0).toList();
	}

	private static String numbers(List<NumaNode> nodes) {
		TreeSet<Integer> numbers = new TreeSet<>();
		nodes.stream().map(NumaNode::getOsIndex).filter(Objects::nonNull).filter(number -> number >= 0 && number <= CpuSet.MAX_CPU).forEach(numbers::add);
		return numbers.size() == nodes.size() ? "nodes " + Words.and(numbers.stream().map(String::valueOf).toList())
				: Words.and(nodes.stream().map(Words::node).toList());
	}
}
