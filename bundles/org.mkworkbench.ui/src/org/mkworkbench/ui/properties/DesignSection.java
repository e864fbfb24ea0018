// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Machine;

/** Name of a design, and what it holds. */
public final class DesignSection extends ModelSection<Design> {
	private TextField name;
	private StyledText machine;
	private StyledText plans;

	public DesignSection() {
		super(Design.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		name = form.text(Messages.Design_name, (text, commit) -> text.isBlank() ? Optional.of(Messages.Design_noName)
				: commit ? KernelGeneralSection.done(set(Literals.DESIGN__NAME, text.strip(), Messages.Design_rename)) : Optional.empty());
		machine = form.fact(Messages.Design_machine);
		plans = form.fact(Messages.Design_plans);
	}

	@Override
	void show(boolean fresh) {
		name.show(first().getName(), single(), fresh);
		Machine of = first().getMachine();
		int cpus = MachineIndex.threadsBelow(of).size();
		String called = of.getName() == null ? Messages.Design_machineNoName : of.getName();
		machine.setText(cpus == 1 ? NLS.bind(Messages.Design_machineOneCpu, called) : NLS.bind(Messages.Design_machineCpus, called, cpus));
		plans.setText(plans(first().getPlans()));
	}

	private String plans(List<Plan> all) {
		return all.isEmpty() ? Messages.none
				: all.stream().map(plan -> plan == first().getActivePlan() && all.size() > 1
						? NLS.bind(Messages.Design_planShown, plan.getName()) : plan.getName()).collect(Collectors.joining(", "));
	}
}
