// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.problems.ModelNames;

/** The spare part of the pool: what the host gave up and no kernel has yet. */
public final class PoolSection extends ModelSection<Pool> {
	private record Row(TextField size, Label room) {
	}

	private final Map<NumaNode, Row> rows = new LinkedHashMap<>();
	private Composite body;
	private TextField cpus;
	private StyledText devices;

	public PoolSection() {
		super(Pool.class);
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
		cpus = form.text(Messages.Pool_cpus, this::takeCpus);
		cpus.control().setToolTipText(Messages.Pool_cpusHint);
		for (NumaNode node : nodes) {
			TextField size = form.text(NLS.bind(Messages.Pool_memory, ModelNames.title(node)), (text, commit) -> takeMemory(node, text, commit));
			size.control().setToolTipText(Messages.Memory_sizeHint);
			rows.put(node, new Row(size, form.note()));
		}
		devices = form.fact(Messages.Pool_devices);
		body.layout(true, true);
	}

	private Plan plan() {
		return (Plan) first().eContainer();
	}

	private Optional<String> takeCpus(String text, boolean commit) {
		List<HardwareThread> wanted = new ArrayList<>();
		Optional<String> unknown = KernelCpusSection.threads(text, document().index(), wanted);
		if (unknown.isPresent()) {
			return unknown;
		}
		List<HardwareThread> leaving = new ArrayList<>(first().getThreads());
		leaving.removeAll(wanted);
		wanted.removeAll(first().getThreads());
		List<Command> steps = new ArrayList<>();
		if (!leaving.isEmpty()) {
			steps.add(AssignThreadsCommand.toHost(plan(), leaving));
		}
		if (!wanted.isEmpty()) {
			AssignThreadsCommand give = AssignThreadsCommand.toPool(plan(), wanted);
			if (give.refusal().isPresent()) {
				return KernelGeneralSection.done(give.refusal());
			}
			steps.add(give);
		}
		if (commit && !steps.isEmpty()) {
			return execute(steps.size() == 1 ? steps.getFirst() : new CompoundCommand(Messages.Pool_setCpus, Messages.Pool_setCpus, steps));
		}
		return Optional.empty();
	}

	private Optional<String> takeMemory(NumaNode node, String text, boolean commit) {
		SetMemoryCommand command = SetMemoryCommand.ofPool(plan(), node, text.isBlank() ? 0 : ByteSize.parse(text).bytes());
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
	}

	@Override
	void show(boolean fresh) {
		List<NumaNode> nodes = new ArrayList<>(document().index().nodes());
		if (cpus == null || !List.copyOf(rows.keySet()).equals(nodes)) {
			rebuild(nodes);
		}
		Ownership ownership = Ownership.of(plan());
		cpus.show(MachineIndex.cpuSet(first().getThreads()).toString(), single(), fresh);
		rows.forEach((node, row) -> {
			long bytes = first().getMemory().stream().filter(grant -> grant.getNode() == node).mapToLong(grant -> Math.max(0, grant.getBytes())).sum();
			row.size().show(bytes == 0 ? "" : new ByteSize(bytes).toString(), single(), fresh);
			row.room().setText(KernelMemorySection.room(node, ownership));
		});
		String spare = first().getDevices().stream().map(PciDevice::getAddress).collect(Collectors.joining(", "));
		devices.setText(spare.isEmpty() ? Messages.none : spare);
		body.layout(true);
	}
}
