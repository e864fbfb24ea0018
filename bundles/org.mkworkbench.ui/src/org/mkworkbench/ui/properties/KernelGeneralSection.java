// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.edit.ApplyRoleCommand;
import org.mkworkbench.edit.RoleTemplate;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.KernelRoles;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** Name, id and role. With several kernels selected, the role is set for all. */
public final class KernelGeneralSection extends ModelSection<SpawnedKernel> {
	private static final List<KernelRole> ROLES = List.of(KernelRole.values());

	private TextField name;
	private TextField id;
	private Combo role;
	private Label description;

	public KernelGeneralSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		name = form.text(Messages.General_name, this::rename);
		id = form.text(Messages.General_id, this::setId);
		role = form.choice(Messages.General_role);
		ROLES.forEach(known -> role.add(KernelRoles.words(known)));
		role.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> setRole(ROLES.get(role.getSelectionIndex()))));
		description = form.note();
	}

	/** A role brings its defaults along; for several kernels still one act. */
	private void setRole(KernelRole chosen) {
		List<Command> commands = elements().stream().<Command>map(kernel -> new ApplyRoleCommand((Plan) kernel.eContainer(), kernel, chosen))
				.filter(Command::canExecute).toList();
		if (!commands.isEmpty()) {
			execute(commands.size() == 1 ? commands.getFirst() : new CompoundCommand(Messages.General_setRole, Messages.General_setRole, commands));
		}
	}

	/** "real-time" for REAL_TIME. */
	static String words(Enum<?> value) {
		return value.name().toLowerCase(java.util.Locale.ROOT).replace("real_time", "real-time").replace('_', ' ');
	}

	private Optional<String> rename(String text, boolean commit) {
		String wanted = text.strip();
		if (wanted.isEmpty()) {
			return Optional.of(Messages.General_noName);
		}
		if (wanted.chars().anyMatch(c -> Character.isWhitespace(c) || c == '/')) {
			return Optional.of(Messages.General_badName);
		}
		if (first().eContainer().eContents().stream().anyMatch(
				other -> other != first() && other instanceof SpawnedKernel kernel && wanted.equals(kernel.getName()))) {
			return Optional.of(NLS.bind(Messages.General_nameTaken, wanted));
		}
		return commit ? done(set(Literals.KERNEL__NAME, wanted, Messages.General_rename)) : Optional.empty();
	}

	private Optional<String> setId(String text, boolean commit) {
		int wanted;
		try {
			wanted = Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(NLS.bind(Messages.General_noNumber, Designs.MIN_KERNEL_ID, Designs.MAX_KERNEL_ID));
		}
		if (wanted < Designs.MIN_KERNEL_ID || wanted > Designs.MAX_KERNEL_ID) {
			return Optional.of(NLS.bind(Messages.General_idRange, Designs.MIN_KERNEL_ID, Designs.MAX_KERNEL_ID));
		}
		for (Object other : first().eContainer().eContents()) {
			if (other != first() && other instanceof SpawnedKernel kernel && Integer.valueOf(wanted).equals(kernel.getId())) {
				return Optional.of(NLS.bind(Messages.General_idTaken, kernel.getName(), wanted));
			}
		}
		return commit ? done(set(Literals.SPAWNED_KERNEL__ID, wanted, Messages.General_setId)) : Optional.empty();
	}

	/** "Nothing would change" is no mistake. */
	static Optional<String> done(Optional<String> refusal) {
		return refusal.filter(reason -> !reason.equals("Nothing would change"));
	}

	@Override
	void show(boolean fresh) {
		name.show(single() ? first().getName() : NLS.bind(Messages.General_several, elements().size()), single(), fresh);
		id.show(single() ? first().getId() == null ? "" : first().getId().toString() : "", single(), fresh);
		Object common = common(Literals.SPAWNED_KERNEL__ROLE);
		if (common == null) {
			role.deselectAll();
		} else {
			role.select(ROLES.indexOf(common));
		}
		description.setText(common == null ? "" : RoleTemplate.of((KernelRole) common).description());
	}
}
