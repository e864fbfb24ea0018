// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.run.RunException;
import org.mkworkbench.run.RunPlanner;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DocumentListener;
import org.mkworkbench.ui.run.RunChoice;
import org.mkworkbench.ui.run.RunChoices;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;
import org.osgi.framework.FrameworkUtil;

/**
 * The scenarios of a design and how to run them. Every change of a scenario is one step of the document's undo history and stays when the dialog
 * is closed; the other choices are remembered for the design.
 */
public final class RunConfigurationsDialog extends TitleAreaDialog implements PartTable.Site, DocumentListener {
	private static final int RUN = IDialogConstants.CLIENT_ID;
	private static final int SIMULATE = IDialogConstants.CLIENT_ID + 1;
	private static final Point USUAL_SIZE = new Point(1160, 660);

	private final DesignDocument document;
	private final IWorkbenchWindow window;
	private RunChoice choice;
	private Plan plan;
	private Scenario scenario;
	private ScenarioList scenarios;
	private GeneralTab general;
	private StepsTab steps;
	private WorkloadsTab workloads;
	private TabFolder tabs;
	private String complaint;
	/** A step or workload to begin with, or null. */
	private Element first;

	/** @param plan preselected; null for the active one */
	public RunConfigurationsDialog(IWorkbenchWindow window, DesignDocument document, Plan plan) {
		super(window.getShell());
		this.window = window;
		this.document = document;
		this.plan = plan == null ? document.activePlan() : plan;
		choice = RunChoices.of(document);
		scenario = choice.scenario(document.design());
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(true);
	}

	/** The dialog with a scenario, or a step or workload of one, in front. @param part of the design of the document */
	public static RunConfigurationsDialog at(IWorkbenchWindow window, DesignDocument document, Element part) {
		RunConfigurationsDialog dialog = new RunConfigurationsDialog(window, document, null);
		dialog.scenario = MachineIndex.enclosing(part, Scenario.class).orElse(null);
		dialog.choice = dialog.choice.withScenario(dialog.scenario);
		dialog.first = part;
		return dialog;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Dialog_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.mkworkbench.app.run");
		HelpKey.install(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.Dialog_heading, document.design().getName()));
		SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(10, 4, 8, 8).applyTo(left);
		scenarios = new ScenarioList(left, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scenarios.control());
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 10, 8, 8).applyTo(right);
		tabs = new TabFolder(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		general = new GeneralTab(tabs, this);
		steps = new StepsTab(tabs, this);
		workloads = new WorkloadsTab(tabs, this);
		tab(Messages.General_tab, general.control());
		tab(Messages.Steps_title, steps.control());
		tab(Messages.Workloads_title, workloads.control());
		sash.setWeights(20, 80);
		document.addListener(this);
		parent.addDisposeListener(event -> document.removeListener(this));
		return area;
	}

	private void tab(String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SIMULATE, Messages.Dialog_simulate, false);
		// No default button: Enter takes what is typed or opens a cell, and must not start a run besides.
		createButton(parent, RUN, Messages.Dialog_run, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		getShell().setMinimumSize(getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 480);
		update(true);
		scenarios.setFocus();
		switch (first) {
		case ScenarioStep step -> {
			tabs.setSelection(1);
			steps.select(step);
		}
		case Workload workload -> {
			tabs.setSelection(2);
			workloads.select(workload);
		}
		case null, default -> { /* the first page */ }
		}
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return getDialogBoundsSettings().get("DIALOG_WIDTH") == null ? new Point(Math.max(wanted.x, USUAL_SIZE.x), Math.max(wanted.y, USUAL_SIZE.y)) : wanted;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RunConfigurationsDialog.class)).getDialogSettings(),
				"RunConfigurationsDialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case RUN -> {
			if (isFit() && RunStart.run(window, document, plan, choice)) {
				close();
			}
		}
		case SIMULATE -> {
			if (isFit() && RunStart.simulate(window, document, plan, choice)) {
				close();
			}
		}
		case IDialogConstants.CLOSE_ID -> close();
		default -> super.buttonPressed(id);
		}
	}

	/** Says what an engine would refuse while the person is still here to put it right. */
	private boolean isFit() {
		try {
			RunPlanner.plan(plan, scenario, choice.seed());
			RunChoices.calibration(choice.calibration());
			return true;
		} catch (RunException e) {
			complain(e.getMessage());
			return false;
		}
	}

	@Override
	public boolean close() {
		if (!document.isDisposed()) {
			RunChoices.remember(document, choice);
		}
		return super.close();
	}

	// what the pages ask

	Design design() {
		return document.design();
	}

	/** The plan to run; null in a design without plans. */
	Plan plan() {
		return plan;
	}

	/** The chosen scenario, null for none. */
	Scenario scenario() {
		return scenario;
	}

	RunChoice choice() {
		return choice;
	}

	void choose(Scenario other) {
		if (other != scenario) {
			scenario = other;
			complaint = null;
			choice = choice.withScenario(other);
			update(true);
		}
	}

	void choosePlan(Plan other) {
		plan = other;
		complaint = null;
		update();
	}

	void change(RunChoice other) {
		choice = other;
		complaint = null;
		update();
	}

	void addScenario() {
		scenarios.create();
	}

	@Override
	public void execute(Command command) {
		complaint = null;
		if (document.execute(command)) {
			document.flushChanges();
		} else {
			complain(Refusals.of(command));
		}
	}

	@Override
	public void complain(String problem) {
		complaint = problem;
		showMessage();
	}

	@Override
	public List<Finding> findings(Element part) {
		String planUid = plan == null ? null : plan.getUid();
		return document.findings().stream().filter(finding -> finding.subjects().contains(part.getUid()) && (finding.planUid() == null || finding.planUid().equals(planUid)))
				.sorted(Comparator.comparing(Finding::severity)).toList();
	}

	// following the document

	void update() {
		update(false);
	}

	private void update(boolean fresh) {
		if (scenario != null && scenario.eContainer() != document.design()) {
			scenario = null;
			choice = choice.withScenario(null);
		}
		if (plan != null && plan.eContainer() != document.design()) {
			plan = document.activePlan();
		}
		scenarios.refresh();
		general.refresh(fresh);
		steps.refresh();
		workloads.refresh();
		title(1, Messages.Steps_title, scenario == null ? 0 : scenario.getSteps().size());
		title(2, Messages.Workloads_title, scenario == null ? 0 : scenario.getWorkloads().size());
		showMessage();
		enable();
	}

	private void title(int tab, String title, int count) {
		String text = count == 0 ? title : NLS.bind(Messages.Dialog_count, title, count);
		if (!text.equals(tabs.getItem(tab).getText())) {
			tabs.getItem(tab).setText(text);
		}
	}

	private void enable() {
		boolean fit = plan != null && worst() != Severity.ERROR;
		if (getButton(RUN) != null) {
			getButton(RUN).setEnabled(fit && !RunSession.get().isActive());
			getButton(RUN).setToolTipText(RunSession.get().isActive() ? Messages.Dialog_running : Messages.Dialog_runHint);
			getButton(SIMULATE).setEnabled(fit);
			getButton(SIMULATE).setToolTipText(Messages.Dialog_simulateHint);
		}
	}

	private Severity worst() {
		return scenarioFindings().stream().map(Finding::severity).min(Comparator.naturalOrder()).orElse(null);
	}

	private List<Finding> scenarioFindings() {
		return scenario == null ? List.of() : java.util.stream.Stream
				.concat(java.util.stream.Stream.of((Element) scenario), java.util.stream.Stream.concat(scenario.getSteps().stream(), scenario.getWorkloads().stream()))
				.flatMap(part -> findings(part).stream()).distinct().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	private void showMessage() {
		List<Finding> findings = scenarioFindings();
		if (complaint != null) {
			setMessage(complaint, IMessageProvider.ERROR);
		} else if (plan == null) {
			setMessage(Messages.Dialog_noPlan, IMessageProvider.ERROR);
		} else if (!findings.isEmpty()) {
			Finding first = findings.getFirst();
			String more = findings.size() > 1 ? " " + NLS.bind(Messages.Dialog_more, findings.size() - 1) : "";
			setMessage(first.text() + more, switch (first.severity()) {
			case ERROR -> IMessageProvider.ERROR;
			case WARNING -> IMessageProvider.WARNING;
			case INFO -> IMessageProvider.INFORMATION;
			});
		} else {
			setMessage(Messages.Dialog_message);
		}
	}

	@Override
	public void designChanged(DesignDocument changed) {
		update(false);
	}

	@Override
	public void findingsChanged(DesignDocument changed) {
		update(false);
	}
}
