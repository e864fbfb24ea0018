// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.edit.SetValuesCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.PhysicalAddress;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Words;

/** Who has how much of each NUMA node. Kernels with CPUs on a node have a row there even without memory, so that some can be given. */
final class MemorySheet extends Sheet<MemorySheet.Row> {
	/**
	 * A part of a node.
	 *
	 * @param owner a kernel, the pool, or null for the host
	 * @param grant null for the host, for the pool's book-keeping and for a kernel that has nothing here yet
	 * @param bytes null while the size of the node is unknown; negative when more is given away than there is
	 */
	record Row(NumaNode node, NodeMemory.Kind kind, EObject owner, MemoryGrant grant, Long bytes) {
	}

	private record Key(NumaNode node, NodeMemory.Kind kind, EObject owner, MemoryGrant grant) {
	}

	/** One holder on one node; several grants of it count together. */
	private record Holder(EObject owner, NumaNode node) {
	}

	static final String SIZE = "size";
	static final String BASE = "base";
	/** {@code 1023.5 GiB}, but not {@code 147454 MiB}. */
	private static final Pattern SHORT_SIZE = Pattern.compile("\\d{1,4}(\\.\\d)? .*");

	MemorySheet(PlanInput input) {
		super(input);
	}

	@Override
	String id() {
		return "memory";
	}

	@Override
	String title() {
		return Messages.Memory_title;
	}

	@Override
	String count(int rows) {
		return rows == 1 ? Messages.Memory_one : NLS.bind(Messages.Memory_many, "%,d".formatted(rows));
	}

	@Override
	List<Column<Row>> columns() {
		return List.of(
				Column.numbers("node", Messages.Memory_node, 110, row -> row.node().getOsIndex(), String::valueOf),
				Column.numbers(SIZE, Messages.Memory_size, 130, Row::bytes, MemorySheet::text),
				Column.numbers("share", Messages.Memory_share, 130, MemorySheet::share, "%.1f %%"::formatted),
				Column.numbers(BASE, Messages.Memory_base, 170, row -> row.grant() == null ? null : row.grant().getBase(), PhysicalAddress::text),
				ownerColumn(190));
	}

	/** Exact while that is short: what is left to the host has many digits. */
	private static String text(long bytes) {
		String exact = Words.bytes(bytes);
		return bytes < 0 || SHORT_SIZE.matcher(exact).matches() ? exact : "≈ " + new ByteSize(bytes).rounded();
	}

	private static Double share(Row row) {
		Long total = row.node().getBytes();
		return row.bytes() == null || total == null || total <= 0 ? null : Double.valueOf(100.0 * row.bytes() / total);
	}

	@Override
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (NumaNode node : input().design().getMachine().getNumaNodes()) {
			addRows(node, input().plan(), rows);
		}
		return rows;
	}

	private static void addRows(NumaNode node, Plan plan, List<Row> rows) {
		if (plan == null) {
			rows.add(new Row(node, NodeMemory.Kind.HOST, null, null, node.getBytes()));
			return;
		}
		NodeMemory memory = NodeMemory.of(plan, node);
		rows.add(new Row(node, NodeMemory.Kind.HOST, null, null, memory.total() == null ? null : Long.valueOf(memory.hostBytes())));
		for (SpawnedKernel kernel : plan.getKernels()) {
			List<MemoryGrant> grants = kernel.getMemory().stream().filter(grant -> grant.getNode() == node).toList();
			grants.forEach(grant -> rows.add(new Row(node, NodeMemory.Kind.KERNEL, kernel, grant, grant.getBytes())));
			if (grants.isEmpty() && kernel.getThreads().stream().anyMatch(thread -> thread.getNumaNodes().contains(node))) {
				rows.add(new Row(node, NodeMemory.Kind.KERNEL, kernel, null, 0L));
			}
		}
		memory.parts().stream().filter(part -> part.kind() == NodeMemory.Kind.SPARE || part.kind() == NodeMemory.Kind.OVERHEAD)
				.forEach(part -> rows.add(new Row(node, part.kind(), plan.getPool(), part.grant(), part.bytes())));
	}

	@Override
	Element element(Row row) {
		return row.kind() != NodeMemory.Kind.OVERHEAD && row.owner() instanceof Element owner ? owner : row.node();
	}

	@Override
	Object key(Row row) {
		return new Key(row.node(), row.kind(), row.owner(), row.grant());
	}

	@Override
	EObject owner(Row row) {
		return row.owner();
	}

	@Override
	String ownerName(Row row) {
		return row.kind() == NodeMemory.Kind.OVERHEAD ? Messages.Memory_overhead : super.ownerName(row);
	}

	@Override
	Act assign(List<Row> rows, EObject owner) {
		EObject target = owner instanceof SpawnedKernel || owner instanceof Pool ? owner : null;
		Map<Holder, Long> after = new LinkedHashMap<>();
		for (Row row : rows) {
			if (row.grant() != null && row.owner() != target) {
				after.merge(new Holder(row.owner(), row.node()), -row.grant().getBytes(), Long::sum);
				if (target != null) {
					after.merge(new Holder(target, row.node()), row.grant().getBytes(), Long::sum);
				}
			}
		}
		after.replaceAll((holder, change) -> held(holder) + change);
		return after.isEmpty() ? new Act(null, rows.stream().allMatch(row -> row.owner() == target) ? Messages.Assign_nothing : Messages.Memory_hostKeeps)
				: new Act(set(after, NLS.bind(Messages.Memory_give, OwnerNames.of(target))), "");
	}

	@Override
	List<Entry<Row>> entries() {
		return List.of(new Entry<>(SIZE, Messages.Memory_setSize, row -> resizable(row) ? new ByteSize(Math.max(0, row.bytes())).toString() : null,
				(rows, text) -> resize(rows, ByteSize.parse(text).bytes())),
				new Entry<>(BASE, Messages.Memory_setBase, row -> row.grant() == null ? null : base(row), MemorySheet::move));
	}

	private static boolean resizable(Row row) {
		return row.kind() == NodeMemory.Kind.KERNEL || row.kind() == NodeMemory.Kind.SPARE;
	}

	private Act resize(List<Row> rows, long bytes) {
		Map<Holder, Long> after = new LinkedHashMap<>();
		rows.stream().filter(MemorySheet::resizable).forEach(row -> after.put(new Holder(row.owner(), row.node()), bytes));
		return after.isEmpty() ? new Act(null, Messages.Memory_hostKeeps) : new Act(set(after, NLS.bind(Messages.Memory_set, new ByteSize(bytes))), "");
	}

	private static String base(Row row) {
		return row.grant() == null || row.grant().getBase() == null ? "" : PhysicalAddress.text(row.grant().getBase());
	}

	/** Empty text lets the host kernel choose. Only one part can begin at an address. */
	private static Act move(List<Row> rows, String text) {
		Long base = text.isBlank() ? null : Long.valueOf(PhysicalAddress.parse(text));
		List<MemoryGrant> grants = rows.stream().map(Row::grant).filter(Objects::nonNull).toList();
		if (grants.isEmpty()) {
			return new Act(null, Messages.Memory_sizeFirst);
		}
		return base != null && grants.size() > 1 ? new Act(null, Messages.Memory_oneBase)
				: new Act(new SetValuesCommand(grants, DesignPackage.Literals.MEMORY_GRANT__BASE, base,
						base == null ? Messages.Memory_clearBase : NLS.bind(Messages.Memory_baseDone, PhysicalAddress.text(base))), "");
	}

	private static long held(Holder holder) {
		List<MemoryGrant> grants = holder.owner() instanceof SpawnedKernel kernel ? kernel.getMemory() : ((Pool) holder.owner()).getMemory();
		return grants.stream().filter(grant -> grant.getNode() == holder.node()).mapToLong(MemoryGrant::getBytes).sum();
	}

	/** Leaves out what would change nothing: a compound of commands can be done only when each of them can. */
	private Command set(Map<Holder, Long> after, String label) {
		List<Command> parts = new ArrayList<>();
		after.forEach((holder, bytes) -> {
			Command part = holder.owner() instanceof SpawnedKernel kernel ? new SetMemoryCommand(input().plan(), kernel, holder.node(), bytes)
					: SetMemoryCommand.ofPool(input().plan(), holder.node(), bytes);
			if (held(holder) != bytes || after.size() == 1) {
				parts.add(part);
			}
		});
		return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new CompoundCommand(label, label, parts);
	}

	@Override
	String empty() {
		return Messages.Memory_empty;
	}
}
