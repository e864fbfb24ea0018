// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.edit.FixAllCommand;
import org.mkworkbench.edit.FixCommands;
import org.mkworkbench.edit.FixPreview;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Validator;

/**
 * Fixes of some findings as a list, and beside it what the selected one would change. Enter or a double click does it as one undoable act;
 * Escape closes. Nothing is changed before.
 */
final class QuickFixPopup extends PopupDialog {
	private static final int SHOWN_FINDINGS = 40;
	private static final Point SIZE = new Point(820, 280);

	/** @param act makes the command for this design or a copy of it; null for a finding without a ready-made fix */
	private record Choice(String label, String finding, Function<Design, Command> act) {
	}

	private final DesignDocument document;
	private final List<Choice> choices = new ArrayList<>();
	private Table table;
	private StyledText preview;

	QuickFixPopup(Shell parent, DesignDocument document, List<Finding> findings) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, true, false, false, false, Messages.QuickFix_title, Messages.QuickFix_keys);
		this.document = document;
		findings.stream().limit(SHOWN_FINDINGS).forEach(this::add);
		addAllOfAKind(findings);
	}

	/** A line around, because the popup and what lies below it may have the same colour. */
	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
		shell.addPaintListener(event -> {
			Rectangle area = shell.getClientArea();
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		});
	}

	private void add(Finding finding) {
		for (FixProposal fix : finding.fixes()) {
			choices.add(new Choice(fix.label(), finding.text(), design -> FixCommands.create(fix, design)));
		}
		if (finding.fixes().isEmpty()) {
			choices.add(new Choice(finding.remedy(), finding.text() + "\n\n" + Messages.QuickFix_byHand, null));
		}
	}

	private void addAllOfAKind(List<Finding> findings) {
		Map<String, Finding> first = new LinkedHashMap<>();
		findings.stream().filter(finding -> !finding.fixes().isEmpty()).forEach(finding -> first.putIfAbsent(finding.ruleId(), finding));
		first.forEach((ruleId, finding) -> {
			long count = document.findings().stream().filter(other -> other.ruleId().equals(ruleId) && !other.fixes().isEmpty()
					&& other.planUid().equals(finding.planUid())).count();
			Rule rule = Validator.standard().rules().stream().filter(candidate -> candidate.id().equals(ruleId)).findFirst().orElse(null);
			if (count > 1 && rule != null && document.element(finding.planUid()).isPresent()) {
				choices.add(new Choice(NLS.bind(Messages.QuickFix_all, count, rule.title()), rule.title(), design -> new FixAllCommand(
						plan(design, finding.planUid()), RuleSettings.validator(), ruleId, rule.title())));
			}
		});
	}

	private static Plan plan(Design design, String uid) {
		return design.getPlans().stream().filter(plan -> uid.equals(plan.getUid())).findFirst().orElseThrow();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 2).applyTo(area);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(sash);
		table = new Table(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		for (Choice choice : choices) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(choice.label());
			if (choice.act() != null) {
				item.setImage(Images.VALIDATE.image());
			}
		}
		preview = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		preview.setMargins(8, 4, 8, 4);
		sash.setWeights(55, 45);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showPreview()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> apply()));
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> apply()));
		if (!choices.isEmpty()) {
			table.select(0);
			showPreview();
		}
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	private Choice chosen() {
		int index = table.getSelectionIndex();
		return index < 0 ? null : choices.get(index);
	}

	private void showPreview() {
		Choice choice = chosen();
		if (choice == null) {
			return;
		}
		// The list cuts long labels off; here they are in full.
		StringBuilder text = new StringBuilder(choice.label()).append("\n\n").append(choice.finding());
		if (choice.act() != null) {
			text.append("\n\n").append(Messages.QuickFix_changes);
			for (String line : FixPreview.of(choice.act(), document.design())) {
				text.append("\n\u2022 ").append(line);
			}
		}
		preview.setText(text.toString());
		preview.setStyleRange(new StyleRange(0, choice.label().length(), null, null, SWT.BOLD));
	}

	private void apply() {
		Choice choice = chosen();
		if (choice == null || choice.act() == null) {
			return;
		}
		close();
		if (!document.execute(choice.act().apply(document.design()))) {
			StatusManager.getManager().handle(Status.info(Messages.QuickFix_outdated), StatusManager.SHOW);
		}
	}
}
