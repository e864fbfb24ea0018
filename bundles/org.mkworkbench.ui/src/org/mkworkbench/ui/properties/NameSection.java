// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.edit.LockPlanCommand;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;

/** Name and description of a plan, and what it holds. */
public final class NameSection extends ModelSection<Plan> {
	private TextField name;
	private TextField description;
	private Button locked;
	private StyledText kernels;
	private StyledText channels;
	private StyledText spare;
	private StyledText host;

	public NameSection() {
		super(Plan.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		name = form.text(Messages.Plan_name, (text, commit) -> text.isBlank() ? Optional.of(Messages.Plan_noName)
				: commit ? KernelGeneralSection.done(set(Literals.PLAN__NAME, text.strip(), Messages.Plan_rename)) : Optional.empty());
		description = form.longText(Messages.Plan_description, (text, commit) -> commit
				? KernelGeneralSection.done(set(Literals.PLAN__DESCRIPTION, text.isBlank() ? null : text.strip().replaceAll("\\R", " "), Messages.Plan_describe))
				: Optional.empty());
		locked = form.check(Messages.Plan_locked);
		locked.setToolTipText(Messages.Plan_lockedHint);
		locked.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(new LockPlanCommand(first(), locked.getSelection()))));
		kernels = form.fact(Messages.Plan_kernels);
		channels = form.fact(Messages.Plan_channels);
		spare = form.fact(Messages.Plan_spare);
		host = form.fact(Messages.Plan_host);
	}

	@Override
	void show(boolean fresh) {
		name.show(first().getName(), single(), fresh);
		description.show(first().getDescription(), single(), fresh);
		locked.setSelection(first().isLocked());
		locked.setEnabled(single());
		String names = first().getKernels().stream().map(Kernel::getName).collect(Collectors.joining(", "));
		kernels.setText(names.isEmpty() ? Messages.none : names);
		channels.setText(String.valueOf(first().getChannels().size()));
		Ownership ownership = Ownership.of(first());
		spare.setText(cpus(ownership, Ownership.Owner.POOL));
		host.setText(cpus(ownership, Ownership.Owner.HOST));
	}

	private static String cpus(Ownership ownership, Ownership.Owner owner) {
		String list = MachineIndex.cpuSet(ownership.threadsOf(owner)).toString();
		return list.isEmpty() ? Messages.none : list;
	}
}
