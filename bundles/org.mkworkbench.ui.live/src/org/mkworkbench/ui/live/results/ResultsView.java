// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.experiment.ExperimentResult;
import org.mkworkbench.ui.run.SimulationListener;
import org.mkworkbench.ui.run.SimulationResult;
import org.mkworkbench.ui.run.Simulations;

/** What a simulation gave. Shows the newest result unless a person pinned another one. */
public final class ResultsView extends ViewPart {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.results";

	private final SimulationListener listener = new Following();
	private Composite page;
	private Composite stack;
	private ProgressStrip progress;
	private Label header;
	private Control invitation;
	private Composite contents;
	private AssumptionStrip strip;
	private TabFolder tabs;
	private TableTab summary;
	private LatencyTab latency;
	private ComparisonTab comparison;
	private StepsPage steps;
	private TableTab boot;
	private TableTab wholeRun;
	private SimulationResult shown;
	private boolean pinned;

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		progress = new ProgressStrip(page);
		stack = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		stack.setLayout(new StackLayout());
		invitation = createInvitation();
		contents = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(contents);
		header = new Label(contents, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(header);
		strip = new AssumptionStrip(contents);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
		tabs = new TabFolder(contents, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		summary = new TableTab(tabs, Messages.Results_summary, Messages.Results_noFigures);
		latency = new LatencyTab(tabs);
		comparison = new ComparisonTab(tabs);
		steps = new StepsPage(tabs);
		boot = new TableTab(tabs, Messages.Results_boot, Messages.Results_noBoot);
		wholeRun = new TableTab(tabs, Messages.Results_wholeRun, Messages.Results_noWholeRun);
		tab(Messages.Results_summary, summary.control());
		tab(Messages.Results_latency, latency.control());
		tab(Messages.Results_comparison, comparison.control());
		tab(Messages.Results_steps, steps.control());
		tab(Messages.Results_boot, boot.control());
		tab(Messages.Results_wholeRun, wholeRun.control());
		bringForward(invitation);
		ResultActions actions = new ResultActions(this);
		actions.fill(getViewSite().getActionBars().getMenuManager());
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		actions.fill(bar);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), actions.copyRows());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.mkworkbench.app.run");
		Simulations.get().addListener(listener);
		Simulations.get().results().stream().findFirst().ifPresent(this::show);
		progress.update();
	}

	private void tab(String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private Control createInvitation() {
		Composite box = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(box);
		Label text = new Label(box, SWT.WRAP);
		text.setText(Messages.Results_invitation);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		link(box, Messages.Results_simulate, "org.mkworkbench.ui.command.simulate");
		link(box, Messages.Results_configure, "org.mkworkbench.ui.command.runConfigurations");
		return box;
	}

	private void link(Composite box, String text, String command) {
		Link link = new Link(box, SWT.NONE);
		link.setText(text);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				StatusManager.getManager().handle(Status.warning(Messages.Results_nothing), StatusManager.SHOW);
			}
		}));
	}

	/** Shows a result of now or before. */
	void show(SimulationResult result) {
		shown = result;
		header.setText(describe(result).replace("&", "&&"));
		header.setToolTipText(describe(result));
		strip.show(result);
		ResultTables tables = new ResultTables(result.figures());
		summary.show(tables.summary());
		latency.show(tables);
		comparison.show(tables);
		steps.show(tables, result);
		boot.show(tables.boot());
		wholeRun.show(tables.wholeRun());
		bringForward(contents);
	}

	private static String describe(SimulationResult result) {
		ExperimentResult figures = result.figures();
		String runs = NLS.bind(figures.replications() == 1 ? Messages.Results_replication : Messages.Results_replications, figures.replications(), ResultActions.nanos(figures.durationNanos()));
		return NLS.bind(Messages.Results_header, new Object[] { result.planName(), result.scenarioName().isEmpty() ? Messages.Results_noScenario : result.scenarioName(), runs,
				String.valueOf(figures.seed()), ResultActions.nanos(figures.wallNanos()) });
	}

	private void bringForward(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** What is shown; empty before the first simulation. */
	public Optional<SimulationResult> shown() {
		return Optional.ofNullable(shown);
	}

	/** Lines of the summary that are shown; for tests. */
	public int summaryRows() {
		return summary.table().rowCount();
	}

	void setPinned(boolean keep) {
		pinned = keep;
	}

	/** The table of the page in front. */
	CellTable table() {
		return switch (tabs.getSelectionIndex()) {
		case 1 -> latency.table();
		case 3 -> steps.table();
		case 4 -> boot.table();
		case 5 -> wholeRun.table();
		default -> summary.table();
		};
	}

	@Override
	public void setFocus() {
		if (shown == null) {
			invitation.setFocus();
			return;
		}
		Control wanted = switch (tabs.getSelectionIndex()) {
		case 1 -> latency.focusControl();
		case 2 -> comparison.focusControl();
		case 3 -> steps.focusControl();
		case 4 -> boot.focusControl();
		case 5 -> wholeRun.focusControl();
		default -> summary.focusControl();
		};
		wanted.setFocus();
	}

	@Override
	public void dispose() {
		Simulations.get().removeListener(listener);
		super.dispose();
	}

	private final class Following implements SimulationListener {
		@Override
		public void ended(SimulationResult result) {
			if (!pinned || shown == null) {
				show(result);
			}
		}

		@Override
		public void progressed() {
			progress.update();
		}
	}
}
