// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.problems.ModelNames;

/** How much memory of each NUMA node a kernel gets, beside what the node has and what is left. */
public final class KernelMemorySection extends ModelSection<SpawnedKernel> {
	private record Row(TextField size, Label room) {
	}

	private final Map<NumaNode, Row> rows = new LinkedHashMap<>();
	private Composite body;
	private Text total;

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
			size.control().setToolTipText("Such as 4 GiB, 1.5GiB or 512M; empty for none");
			rows.put(node, new Row(size, form.note()));
		}
		total = form.fact("Total:");
		body.layout(true, true);
	}

	private Optional<String> take(NumaNode node, String text, boolean commit) {
		long bytes = text.isBlank() ? 0 : ByteSize.parse(text).bytes();
		SetMemoryCommand command = new SetMemoryCommand((Plan) first().eContainer(), first(), node, bytes);
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
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
		}
		total.setText(new ByteSize(Math.max(0, sum)).toString());
		body.layout(true);
	}

	/** What the node has and what is left of it. */
	static String room(NumaNode node, Ownership ownership) {
		if (node.getBytes() == null) {
			return "of an unknown size";
		}
		long left = node.getBytes() - ownership.grantedBytes(node);
		return "of " + new ByteSize(node.getBytes()).rounded() + (left >= 0 ? ", " + new ByteSize(left).rounded() + " left"
				: ", " + new ByteSize(-left).rounded() + " too much given away");
	}
}
