// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
		name = form.text("Name:", (text, commit) -> text.isBlank() ? Optional.of("A design needs a name.")
				: commit ? KernelGeneralSection.done(set(Literals.DESIGN__NAME, text.strip(), "Rename design")) : Optional.empty());
		machine = form.fact("Machine:");
		plans = form.fact("Plans:");
	}

	@Override
	void show(boolean fresh) {
		name.show(first().getName(), single(), fresh);
		Machine of = first().getMachine();
		int cpus = MachineIndex.threadsBelow(of).size();
		machine.setText((of.getName() == null ? "without a name" : of.getName()) + ", " + cpus + (cpus == 1 ? " CPU" : " CPUs"));
		plans.setText(plans(first().getPlans()));
	}

	private String plans(List<Plan> all) {
		return all.isEmpty() ? "none"
				: all.stream().map(plan -> plan.getName() + (plan == first().getActivePlan() && all.size() > 1 ? " (shown)" : "")).collect(Collectors.joining(", "));
	}
}
