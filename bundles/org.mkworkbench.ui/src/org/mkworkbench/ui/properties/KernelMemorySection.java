// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.PhysicalAddress;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.problems.ModelNames;

/** How much memory of each NUMA node a kernel gets, beside what the node has and what is left. */
public final class KernelMemorySection extends ModelSection<SpawnedKernel> {
	private record Row(TextField size, Label room, TextField base) {
	}

	private final Map<NumaNode, Row> rows = new LinkedHashMap<>();
	private Composite body;
	private StyledText total;

	public KernelMemorySection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		body = parent;
	}

	private void rebuild(List<NumaNode> nodes) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		rows.clear();
		Form form = new Form(body, getWidgetFactory());
		for (NumaNode node : nodes) {
			TextField size = form.text(ModelNames.title(node) + ":", (text, commit) -> take(node, text, commit));
			size.control().setToolTipText(Messages.Memory_sizeHint);
			Label room = form.note();
			TextField base = form.text(NLS.bind(Messages.Memory_base, ModelNames.title(node)), (text, commit) -> takeBase(node, text, commit));
			base.control().setToolTipText(Messages.Memory_baseHint);
			base.prompt(Messages.Memory_chosenByKernel);
			rows.put(node, new Row(size, room, base));
		}
		total = form.fact(Messages.Memory_total);
		body.layout(true, true);
	}

	private Optional<String> take(NumaNode node, String text, boolean commit) {
		long bytes = text.isBlank() ? 0 : ByteSize.parse(text).bytes();
		SetMemoryCommand command = new SetMemoryCommand((Plan) first().eContainer(), first(), node, bytes);
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
	}

	private Optional<String> takeBase(NumaNode node, String text, boolean commit) {
		List<MemoryGrant> grants = grants(node);
		if (grants.isEmpty()) {
			return text.isBlank() ? Optional.empty() : Optional.of(Messages.Memory_sizeFirst);
		}
		Long base = text.isBlank() ? null : PhysicalAddress.parse(text);
		SetValueCommand command = new SetValueCommand(grants.getFirst(), Literals.MEMORY_GRANT__BASE, base,
				base == null ? Messages.Memory_clearBase : Messages.Memory_setBase);
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
	}

	private List<MemoryGrant> grants(NumaNode node) {
		return first().getMemory().stream().filter(grant -> grant.getNode() == node).toList();
	}

	@Override
	void show(boolean fresh) {
		List<NumaNode> nodes = new ArrayList<>(document().index().nodes());
		if (total == null || !List.copyOf(rows.keySet()).equals(nodes)) {
			rebuild(nodes);
		}
		Ownership ownership = Ownership.of((Plan) first().eContainer());
		long sum = 0;
		for (var entry : rows.entrySet()) {
			NumaNode node = entry.getKey();
			long bytes = elements().stream().flatMap(kernel -> kernel.getMemory().stream()).filter(grant -> grant.getNode() == node)
					.mapToLong(grant -> Math.max(0, grant.getBytes())).sum();
			sum += bytes;
			entry.getValue().size().show(bytes == 0 ? "" : new ByteSize(bytes).toString(), single(), fresh);
			entry.getValue().room().setText(room(node, ownership));
			Long base = single() ? grants(node).stream().map(MemoryGrant::getBase).filter(Objects::nonNull).findFirst().orElse(null) : null;
			entry.getValue().base().show(base == null ? "" : PhysicalAddress.text(base), single(), fresh);
		}
		total.setText(new ByteSize(Math.max(0, sum)).toString());
		body.layout(true);
	}

	/** What the node has and what is left of it. */
	static String room(NumaNode node, Ownership ownership) {
		if (node.getBytes() == null) {
			return Messages.Memory_unknownSize;
		}
		long left = NodeMemory.of(ownership.plan(), node).hostBytes();
		String size = new ByteSize(node.getBytes()).rounded();
		return left >= 0 ? NLS.bind(Messages.Memory_left, size, new ByteSize(left).rounded())
				: NLS.bind(Messages.Memory_tooMuch, size, new ByteSize(-left).rounded());
	}
}
