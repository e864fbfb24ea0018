// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.model.CommandLine;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.SpawnedKernel;

/** What is booted: image, initial RAM disk and command line, the last with completion and checks. */
public final class KernelBootSection extends ModelSection<SpawnedKernel> {
	private final Map<EAttribute, TextField> texts = new LinkedHashMap<>();
	private Label checks;

	public KernelBootSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		file(form, Messages.Boot_image, Literals.KERNEL__IMAGE, Messages.Boot_setImage);
		file(form, Messages.Boot_initrd, Literals.SPAWNED_KERNEL__INITRD, Messages.Boot_setInitrd);
		TextField line = form.longText(Messages.Boot_commandLine, plain(Literals.KERNEL__COMMAND_LINE, Messages.Boot_setCommandLine));
		line.control().setToolTipText(Messages.Boot_commandLineHint);
		texts.put(Literals.KERNEL__COMMAND_LINE, line);
		ContentProposalAdapter completion = new ContentProposalAdapter(line.control(), new TextContentAdapter(), new CommandLineProposals(),
				CommandLineProposals.KEY, null);
		completion.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
		// Enter commits the field; while proposals are shown it takes the proposal.
		line.pauseCommitWhile(completion::isProposalPopupOpen);
		checks = form.note();
	}

	private void file(Form form, String label, EAttribute feature, String command) {
		TextField field = form.text(label, plain(feature, command));
		texts.put(feature, field);
		Button browse = form.button(Messages.Boot_browse);
		browse.setData("name", label);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			FileDialog dialog = new FileDialog(browse.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setText(command);
			String chosen = dialog.open();
			if (chosen != null) {
				set(feature, chosen, command);
			}
		}));
	}

	private TextField.Edit plain(EAttribute feature, String command) {
		return (text, commit) -> commit ? KernelGeneralSection.done(set(feature, text.isBlank() ? null : text.strip().replaceAll("\\R", " "), command))
				: Optional.empty();
	}

	@Override
	void show(boolean fresh) {
		texts.forEach((feature, field) -> {
			Object value = common(feature);
			boolean different = value == null && elements().stream().anyMatch(kernel -> kernel.eGet(feature) != null);
			field.prompt(different ? Messages.different : "");
			field.show((String) value, true, fresh);
		});
		checks.setText(single() ? problems(first()) : "");
	}

	private static String problems(SpawnedKernel kernel) {
		String line = kernel.getCommandLine();
		if (line == null || line.isBlank()) {
			return Messages.Boot_empty;
		}
		List<CommandLine.Problem> problems = CommandLine.parse(line).problems(kernel);
		return problems.isEmpty() ? Messages.Boot_good
				: problems.stream().map(problem -> "⚠ " + problem.message() + ". " + problem.remedy() + ".").collect(Collectors.joining("\n"));
	}
}
