// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.edit.SetThreadsCommand;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.TopologyObject;

/** The CPUs of a kernel as a list of Linux numbers, and what follows from it. */
public final class KernelCpusSection extends ModelSection<SpawnedKernel> {
	private static final int SHOWN_IDS = 64;
	private static final EAttribute PHYSICAL_ID = MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID;

	private static final int SHOWN_ROWS = 5;

	private TextField cpus;
	private Combo boot;
	private org.eclipse.swt.widgets.List order;
	private StyledText physical;
	private StyledText packages;
	private StyledText nodes;
	private StyledText smt;

	public KernelCpusSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		cpus = form.text(Messages.Cpus_cpus, this::take);
		cpus.control().setToolTipText(Messages.Cpus_cpusHint);
		boot = form.choice(Messages.Cpus_boot);
		boot.setToolTipText(Messages.Cpus_bootHint);
		boot.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setBoot(boot.getSelectionIndex())));
		order(parent, form);
		physical = form.fact(Messages.Cpus_physical);
		packages = form.fact(Messages.Cpus_packages);
		nodes = form.fact(Messages.Cpus_nodes);
		smt = form.fact(Messages.Cpus_cores);
	}

	/** The list in the kernel's order; rows move up and down. */
	private void order(Composite parent, Form form) {
		order = form.list(Messages.Cpus_order, SHOWN_ROWS);
		order.setToolTipText(Messages.Cpus_orderHint);
		Composite buttons = getWidgetFactory().createComposite(parent);
		RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
		move(buttons, Messages.Cpus_up, -1);
		move(buttons, Messages.Cpus_down, 1);
	}

	private void move(Composite buttons, String text, int step) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int from = order.getSelectionIndex();
			List<HardwareThread> threads = new ArrayList<>(first().getThreads());
			int to = from + step;
			if (single() && from >= 0 && to >= 0 && to < threads.size()) {
				threads.add(to, threads.remove(from));
				execute(new SetThreadsCommand(plan(), first(), threads));
				order.setSelection(to);
			}
		}));
	}

	private Plan plan() {
		return (Plan) first().eContainer();
	}

	private Optional<String> take(String text, boolean commit) {
		List<HardwareThread> threads = new ArrayList<>();
		Optional<String> problem = threads(text, document().index(), threads);
		if (problem.isPresent()) {
			return problem;
		}
		// The boot CPU stays the first one as long as the kernel keeps it.
		HardwareThread first = first().getThreads().isEmpty() ? null : first().getThreads().getFirst();
		if (threads.remove(first)) {
			threads.addFirst(first);
		}
		SetThreadsCommand command = new SetThreadsCommand(plan(), first(), threads);
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
	}

	/**
	 * Reads a list of Linux numbers.
	 *
	 * @param threads gets the CPUs
	 * @return which of them the machine does not have
	 * @throws IllegalArgumentException when the text is no list
	 */
	static Optional<String> threads(String text, MachineIndex machine, List<HardwareThread> threads) {
		CpuSet unknown = CpuSet.EMPTY;
		for (int cpu : CpuSet.parse(text).toArray()) {
			Optional<HardwareThread> thread = machine.thread(cpu);
			thread.ifPresent(threads::add);
			unknown = thread.isPresent() ? unknown : unknown.or(CpuSet.of(cpu));
		}
		return unknown.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Cpus_unknown, unknown, MachineIndex.cpuSet(machine.threads())));
	}

	private void setBoot(int index) {
		List<HardwareThread> threads = new ArrayList<>(first().getThreads());
		if (index > 0 && index < threads.size()) {
			threads.addFirst(threads.remove(index));
			execute(new SetThreadsCommand(plan(), first(), threads));
		}
	}

	@Override
	void show(boolean fresh) {
		List<HardwareThread> threads = elements().stream().flatMap(kernel -> kernel.getThreads().stream()).toList();
		cpus.show(MachineIndex.cpuSet(threads).toString(), single(), fresh);
		boot.setItems(single() ? threads.stream().map(KernelCpusSection::label).toArray(String[]::new) : new String[0]);
		boot.select(0);
		int selected = order.getSelectionIndex();
		order.setItems(single() ? threads.stream().map(KernelCpusSection::label).toArray(String[]::new) : new String[0]);
		order.setSelection(selected);
		order.setEnabled(single());
		boot.setEnabled(single() && threads.size() > 1);
		physical.setText(physicalIds(threads));
		packages.setText(names(threads.stream().map(thread -> MachineIndex.packageOf(thread).map(TopologyObject::getOsIndex).orElse(null))));
		nodes.setText(names(threads.stream().map(thread -> MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).orElse(null))));
		smt.setText(cores(threads));
	}

	private static String label(HardwareThread thread) {
		return thread.getOsIndex() + (thread.getPhysicalId() == null ? "" : " (" + hex(thread) + ")");
	}

	private static String hex(HardwareThread thread) {
		return thread.getPhysicalId() == null ? "?" : "0x" + Long.toHexString(thread.getPhysicalId());
	}

	private static String physicalIds(List<HardwareThread> threads) {
		if (threads.isEmpty()) {
			return Messages.none;
		}
		boolean preset = threads.stream().anyMatch(thread -> Provenance.source(thread, PHYSICAL_ID)
				.filter(source -> source.getKind() == SourceKind.PRESET).isPresent());
		boolean assumed = threads.stream().anyMatch(thread -> Provenance.isAssumed(thread, PHYSICAL_ID));
		String shown = threads.stream().limit(SHOWN_IDS).map(KernelCpusSection::hex).collect(Collectors.joining(" "));
		String ids = threads.size() > SHOWN_IDS ? NLS.bind(Messages.Cpus_more, shown, threads.size() - SHOWN_IDS) : shown;
		return preset ? NLS.bind(Messages.Cpus_preset, ids) : assumed ? NLS.bind(Messages.Cpus_assumed, ids) : ids;
	}

	private static String names(Stream<Integer> numbers) {
		String text = numbers.filter(Objects::nonNull).distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
		return text.isEmpty() ? Messages.none : text;
	}

	private static String cores(List<HardwareThread> threads) {
		List<List<HardwareThread>> cores = threads.stream().map(MachineIndex::siblings).distinct().toList();
		long split = cores.stream().filter(core -> !threads.containsAll(core)).count();
		boolean alone = cores.stream().allMatch(core -> core.size() == 1);
		String count = cores.size() == 1 ? Messages.Cpus_oneCore : NLS.bind(Messages.Cpus_manyCores, cores.size());
		return alone ? NLS.bind(Messages.Cpus_oneThreadEach, count) : split == 0 ? NLS.bind(Messages.Cpus_allThreads, count)
				: NLS.bind(Messages.Cpus_shared, count, split);
	}
}
