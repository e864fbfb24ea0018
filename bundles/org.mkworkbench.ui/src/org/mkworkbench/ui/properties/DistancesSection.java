// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.core.runtime.Adapters;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.DistanceKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.document.ElementReveal;

/** NUMA distances of the machine as a heat table. A click selects the node; nodes of the selected kernel are marked. */
public final class DistancesSection extends ModelSection<Element> {
	private HeatTable table;
	private Label note;

	public DistancesSection() {
		super(Element.class);
	}

	@Override
	void build(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(parent);
		note = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
		table = new HeatTable(parent, this::reveal);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
	}

	private void reveal(NumaNode node) {
		IWorkbenchPart part = getPart();
		ElementReveal shown = part == null || part.getSite().getPage().getActiveEditor() == null ? null
				: Adapters.adapt(part.getSite().getPage().getActiveEditor(), ElementReveal.class);
		if (shown != null) {
			shown.reveal(node.getUid());
		}
	}

	@Override
	void show(boolean fresh) {
		Optional<DistanceMatrix> matrix = matrix(document().design());
		note.setText(matrix.isEmpty() ? Messages.Distances_unknown : Messages.Distances_note);
		table.show(matrix.orElse(null), marked(first()));
	}

	/** Latencies between NUMA nodes, as firmware (ACPI SLIT) or hwloc tells them. */
	static Optional<DistanceMatrix> matrix(Design design) {
		Machine machine = design.getMachine();
		return machine.getDistances().stream()
				.filter(distances -> distances.getKind() == DistanceKind.LATENCY && !distances.getObjects().isEmpty() && distances.getValues() != null
						&& distances.getObjects().stream().allMatch(NumaNode.class::isInstance))
				.findFirst();
	}

	private static Set<NumaNode> marked(Element element) {
		Set<NumaNode> nodes = new HashSet<>();
		if (element instanceof NumaNode node) {
			nodes.add(node);
		} else if (element instanceof SpawnedKernel kernel) {
			kernel.getThreads().forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(nodes::add));
			kernel.getMemory().stream().map(MemoryGrant::getNode).filter(java.util.Objects::nonNull).forEach(nodes::add);
		} else {
			List.copyOf(MachineIndex.threadsBelow(element)).stream().limit(element instanceof Machine ? 0 : Long.MAX_VALUE)
					.forEach(thread -> MachineIndex.nodeOf(thread).ifPresent(nodes::add));
		}
		return nodes;
	}
}
