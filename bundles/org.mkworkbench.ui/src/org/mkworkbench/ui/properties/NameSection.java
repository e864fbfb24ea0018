// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Plan;

/** Name and description of a plan. */
public final class NameSection extends ModelSection<Plan> {
	private TextField name;
	private TextField description;

	public NameSection() {
		super(Plan.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		name = form.text("Name:", (text, commit) -> text.isBlank() ? Optional.of("A plan needs a name.")
				: commit ? KernelGeneralSection.done(set(Literals.PLAN__NAME, text.strip(), "Rename plan")) : Optional.empty());
		description = form.text("Description:", (text, commit) -> commit
				? KernelGeneralSection.done(set(Literals.PLAN__DESCRIPTION, text.isBlank() ? null : text.strip(), "Describe plan")) : Optional.empty());
	}

	@Override
	void show(boolean fresh) {
		name.show(first().getName(), single(), fresh);
		description.show(first().getDescription(), single(), fresh);
	}
}
