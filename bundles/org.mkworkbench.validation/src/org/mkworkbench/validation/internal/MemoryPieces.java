// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Dialect;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;

/** The memory of a plan as plain data that can be tried out: how it is, and which errors of memory another division would add. */
final class MemoryPieces {
	/** One grant. @param base null where the kernel chooses */
	private record Piece(String uid, Holder holder, NumaNode node, long bytes, Long base) {
		Optional<Range> range() {
			return base == null || base < 0 || bytes <= 0 || bytes > Long.MAX_VALUE - base ? Optional.empty() : Optional.of(new Range(base, bytes));
		}

		boolean overlaps(Piece other) {
			Range own = range().orElse(null);
			return own != null && other.range().filter(own::overlaps).isPresent();
		}

		Piece sized(long size) {
			return new Piece(uid, holder, node, size, base);
		}

		boolean isOn(String holderUid, String nodeUid) {
			return holderUid.equals(holder.uid()) && node != null && nodeUid.equals(node.getUid());
		}
	}

	private final PlanContext context;
	private final Machine machine;
	private final List<Piece> pieces = new ArrayList<>();
	private final Map<String, Piece> byUid = new HashMap<>();
	private final Map<NumaNode, List<Range>> memory = new HashMap<>();
	private final Set<NumaNode> shortNodes;

	/** @param context of a plan with a machine */
	MemoryPieces(PlanContext context, Machine machine) {
		this.context = context;
		this.machine = machine;
		context.grants().forEach(entry -> {
			MemoryGrant grant = entry.grant();
			pieces.add(new Piece(grant.getUid(), entry.holder(), grant.getNode(), grant.getBytes(), grant.getBase()));
		});
		pieces.forEach(piece -> byUid.put(piece.uid(), piece));
		shortNodes = shortNodes(pieces);
	}

	boolean canResize(String uid, long bytes) {
		return isHarmless(changed(uid, piece -> piece.sized(bytes)));
	}

	boolean canMove(String uid, Long base) {
		return isHarmless(changed(uid, piece -> new Piece(uid, piece.holder(), piece.node(), piece.bytes(), base)));
	}

	boolean canDelete(List<String> uids) {
		return isHarmless(pieces.stream().filter(piece -> !uids.contains(piece.uid())).toList());
	}

	/** One piece of a node for a kernel in the place of all that it has there, as the command does it. */
	boolean canGive(String kernelUid, String nodeUid, long bytes) {
		return isHarmless(given(kernelUid, nodeUid, bytes));
	}

	boolean canGather(String kernelUid, String nodeUid) {
		long all = pieces.stream().filter(piece -> kernelUid.equals(piece.holder().uid())).mapToLong(piece -> Math.max(0, piece.bytes()))
				.reduce(0, MemoryPieces::sum);
		List<Piece> after = given(kernelUid, nodeUid, all);
		after.removeIf(piece -> kernelUid.equals(piece.holder().uid()) && !piece.isOn(kernelUid, nodeUid));
		return isHarmless(after);
	}

	private List<Piece> changed(String uid, UnaryOperator<Piece> change) {
		return pieces.stream().map(piece -> uid.equals(piece.uid()) ? change.apply(piece) : piece).toList();
	}

	private List<Piece> given(String kernelUid, String nodeUid, long bytes) {
		List<Piece> after = new ArrayList<>(pieces);
		List<Piece> present = pieces.stream().filter(piece -> piece.isOn(kernelUid, nodeUid)).toList();
		if (present.isEmpty()) {
			NumaNode node = machine.getNumaNodes().stream().filter(each -> nodeUid.equals(each.getUid())).findFirst().orElse(null);
			context.plan().getKernels().stream().filter(kernel -> kernelUid.equals(kernel.getUid())).findFirst()
					.ifPresent(kernel -> after.add(new Piece(null, context.holder(kernel), node, bytes, null)));
		} else {
			after.replaceAll(piece -> piece == present.getFirst() ? piece.sized(bytes) : piece);
			after.removeAll(present.subList(1, present.size()));
		}
		return after;
	}

	/** Whether nothing is wrong afterwards that is not wrong now: MK-MEM-002, 006 to 009 and 013. */
	private boolean isHarmless(List<Piece> after) {
		Set<Piece> before = new HashSet<>(pieces);
		for (Piece piece : after) {
			if (!before.contains(piece) && isHarmed(piece, after)) {
				return false;
			}
		}
		return shortNodes.containsAll(shortNodes(after)) && (!isAllGiven(after) || isAllGiven(pieces));
	}

	private boolean isHarmed(Piece piece, List<Piece> after) {
		Piece old = byUid.get(piece.uid());
		if (isOutside(piece) && !(old != null && isOutside(old)) || runsOver(piece) && !(old != null && runsOver(old))) {
			return true;
		}
		for (Piece other : after) {
			Piece oldOther = byUid.get(other.uid());
			if (other != piece && piece.overlaps(other) && !(old != null && oldOther != null && old.overlaps(oldOther))) {
				return true;
			}
		}
		return false;
	}

	private boolean isOutside(Piece piece) {
		return piece.base() != null && piece.node() != null && piece.bytes() > 0 && !memory(null).isEmpty()
				&& AddressOutsideMemory.why(machine, piece.node(), piece.base()) != null;
	}

	private boolean runsOver(Piece piece) {
		return piece.base() != null && piece.node() != null && memory(piece.node()).stream()
				.anyMatch(range -> range.contains(piece.base()) && piece.bytes() > range.end() - piece.base());
	}

	private List<Range> memory(NumaNode node) {
		return memory.computeIfAbsent(node, key -> AddressRanges.memory(machine, key));
	}

	/** Nodes that have less than is taken from them, as the plan says it or, in dialect V1, as the kernel does it. */
	private Set<NumaNode> shortNodes(List<Piece> division) {
		Map<NumaNode, Long> taken = new HashMap<>();
		Map<NumaNode, Long> gathered = new HashMap<>();
		Map<Holder, Map<NumaNode, Long>> kernels = new LinkedHashMap<>();
		for (Piece piece : division) {
			if (piece.node() != null && piece.bytes() > 0) {
				taken.merge(piece.node(), piece.bytes(), MemoryPieces::sum);
				if (piece.holder().isKernel()) {
					kernels.computeIfAbsent(piece.holder(), key -> new LinkedHashMap<>()).merge(piece.node(), piece.bytes(), MemoryPieces::sum);
				} else {
					gathered.merge(piece.node(), piece.bytes(), MemoryPieces::sum);
				}
			}
		}
		kernels.values().forEach(nodes -> nodes.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).ifPresent(most -> gathered
				.merge(most.getKey(), nodes.values().stream().reduce(0L, MemoryPieces::sum), MemoryPieces::sum)));
		Set<NumaNode> found = new HashSet<>();
		for (NumaNode node : machine.getNumaNodes()) {
			long most = Math.max(taken.getOrDefault(node, 0L), context.plan().getDialect() == Dialect.V1 ? gathered.getOrDefault(node, 0L) : 0);
			if (node.getBytes() != null && PoolOverhead.with(most) > node.getBytes()) {
				found.add(node);
			}
		}
		return found;
	}

	private boolean isAllGiven(List<Piece> division) {
		return !division.isEmpty() && machine.getNumaNodes().stream().allMatch(node -> node.getBytes() != null && PoolOverhead.with(division.stream()
				.filter(piece -> piece.node() == node).mapToLong(piece -> Math.max(0, piece.bytes())).reduce(0, MemoryPieces::sum)) >= node.getBytes());
	}

	private static long sum(long a, long b) {
		return b > Long.MAX_VALUE - a ? Long.MAX_VALUE : a + b;
	}
}
