// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.diagram.actions.EditorActions;
import org.mkworkbench.ui.diagram.outline.DesignOutlinePage;
import org.mkworkbench.ui.pages.ComparePage;
import org.mkworkbench.ui.pages.EditorPage;
import org.mkworkbench.ui.pages.PlanActs;
import org.mkworkbench.ui.pages.PlanHandler;
import org.mkworkbench.ui.pages.TablePage;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DiskCheck;
import org.mkworkbench.ui.document.DocumentListener;
import org.mkworkbench.ui.document.ElementReveal;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.run.scenario.RunConfigurationsDialog;
import org.mkworkbench.ui.theme.Theme;
import org.osgi.framework.FrameworkUtil;

/**
 * The editor of {@code *.multikernel} files: the diagram, tables, and the device tree that the plan exports to. A file that cannot be read is
 * explained on a page of its own and never touched.
 */
public final class DesignEditor extends MultiPageEditorPart implements IGotoMarker, ElementReveal, ITabbedPropertySheetPageContributor {
	public static final String ID = "org.mkworkbench.ui.diagram.DesignEditor";
	/** The context of the diagram's keys. */
	private static final String CONTEXT = "org.mkworkbench.ui.diagram.context";
	private static final String PROPERTIES = "org.mkworkbench.ui.properties";

	private final DocumentReactions documentReactions = new DocumentReactions();
	private DesignDocument document;
	private IOException problem;
	private DiagramPage diagram;
	private PlanActs plans;
	private EditorSelection selection;
	private TablePage table;
	private DeviceTreePage deviceTree;
	private ComparePage compare;
	/** All but the diagram. */
	private List<EditorPage> pages = List.of();
	private boolean locked;
	private EditorActions actions;
	private FileWatch fileWatch;
	private TrafficOnDiagram traffic;
	private DesignSaving saving;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		open();
	}

	private void open() {
		try {
			document = DesignDocument.open(getEditorInput());
			problem = null;
			document.addListener(documentReactions);
		} catch (IOException e) {
			problem = e;
		}
	}

	@Override
	protected void createPages() {
		if (document == null) {
			int page = addPage(new ProblemPage(getContainer(), getEditorInput(), problem, this::tryAgain, getSite().getPage()));
			setPageText(page, Messages.Page_problem);
			return;
		}
		plans = new PlanActs(new DocumentInput(document), () -> getSite().getShell(), (text, problem) -> diagram.say(text, problem), this::compareWith,
				plan -> new RunConfigurationsDialog(getSite().getWorkbenchWindow(), document, plan).open());
		diagram = new DiagramPage(getContainer(), this, document, plans);
		setPageText(addPage(diagram), Messages.Page_diagram);
		selection = new EditorSelection(diagram.view());
		EditorPageSite pageSite = new EditorPageSite(this, document, diagram, selection);
		table = new TablePage(getContainer(), new DocumentInput(document), pageSite, settings("table"), Theme.isDark());
		setPageText(addPage(table), Messages.Page_table);
		deviceTree = new DeviceTreePage(getContainer(), document);
		setPageText(addPage(deviceTree), Messages.Page_deviceTree);
		compare = new ComparePage(getContainer(), new DocumentInput(document), pageSite, Theme.isDark());
		setPageText(addPage(compare), Messages.Page_compare);
		pages = List.of(table, deviceTree, compare);
		IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
		help.setHelp(getContainer(), "org.mkworkbench.app.diagram");
		help.setHelp(table, "org.mkworkbench.app.plans");
		help.setHelp(compare, "org.mkworkbench.app.plans");
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		actions = new EditorActions(this, document, diagram.view());
		diagram.setContextMenu(actions);
		getSite().setSelectionProvider(selection);
		diagram.view().viewer().addSelectionChangedListener(event -> followDiagram());
		Theme.onChange(getContainer(), () -> pages.forEach(page -> page.setDark(Theme.isDark())));
		fileWatch = new FileWatch(this, document);
		traffic = new TrafficOnDiagram(document, diagram.view());
		traffic.start();
		saving = new DesignSaving(document, getSite().getShell());
		setTitleToolTip(document.fileName());
	}

	/** Reads the file once more after the person has repaired it. */
	private void tryAgain() {
		open();
		if (document != null) {
			while (getPageCount() > 0) {
				removePage(0);
			}
			createPages();
			setActivePage(0);
		} else {
			StatusManager.getManager().handle(new Status(IStatus.WARNING, "org.mkworkbench.ui.diagram", problem.getMessage()), StatusManager.SHOW);
		}
	}

	@Override
	protected void pageChange(int page) {
		super.pageChange(page);
		for (EditorPage each : pages) {
			each.setShown(each == getSelectedPage());
		}
		if (getSelectedPage() == table && table != null) {
			table.select(diagram.view().selectedResources());
		}
		if (actions != null) {
			actions.update();
		}
	}

	@Override
	public void setFocus() {
		if (document != null && getActivePage() == 0) {
			diagram.view().control().setFocus();
		} else {
			super.setFocus();
		}
	}

	/** To be called when the editor becomes the active one: asks about a file that others wrote. */
	void activated() {
		if (document != null) {
			getSite().getService(ICommandService.class).refreshElements(PlanHandler.LOCK, null);
			updateState();
			if (!DiskCheck.onActivation(document, getSite().getShell())) {
				getSite().getPage().closeEditor(this, false);
			}
		}
	}

	@Override
	public void dispose() {
		if (traffic != null) {
			traffic.stop();
		}
		if (diagram != null) {
			diagram.saysNoMore();
		}
		if (fileWatch != null) {
			fileWatch.dispose();
		}
		if (actions != null) {
			actions.dispose();
		}
		if (document != null) {
			document.removeListener(documentReactions);
			document.dispose();
		}
		super.dispose();
	}

	/** The open document, or null when the file could not be read. */
	public DesignDocument document() {
		return document;
	}

	/** The diagram, or null when the file could not be read. */
	public DiagramView diagram() {
		return diagram == null ? null : diagram.view();
	}

	/** The text of the device tree page as shown; for tests and copies. */
	public String deviceTreeText() {
		return deviceTree == null ? "" : deviceTree.text();
	}

	/** The action for one of the workbench's global ids, or null. */
	public IAction action(String id) {
		return actions == null ? null : actions.get(id);
	}

	/** The page in front, unless it is the diagram; then null. */
	public EditorPage shownPage() {
		return pages.stream().filter(page -> page == getSelectedPage()).findFirst().orElse(null);
	}

	/** What can be done with plans; null when the file could not be read. */
	public PlanActs plans() {
		return plans;
	}

	private void compareWith(Plan other) {
		compare.compareWith(other);
		setActivePage(getPageCount() - 1);
		compare.setFocus();
	}

	/** The menu says what it would do: lock or unlock. */
	private void updateLock() {
		boolean now = document.activePlan() != null && document.activePlan().isLocked();
		if (now != locked) {
			locked = now;
			getSite().getService(ICommandService.class).refreshElements(PlanHandler.LOCK, null);
			updateState();
		}
	}

	private void updateState() {
		if (getEditorSite().getActionBarContributor() instanceof DesignEditorContributor contributor) {
			contributor.update(this);
		}
	}

	/** Whether the active plan can be changed and the file be written, in a word or two. */
	String stateText() {
		boolean planLocked = document != null && document.activePlan() != null && document.activePlan().isLocked();
		return document == null ? "" : planLocked ? Messages.State_locked : document.isReadOnly() ? Messages.State_readOnly : Messages.State_writable;
	}

	/** Shows the selection of the diagram, or of the Outline, on the other pages. */
	private void followDiagram() {
		if (!selection.isMirroring() && getSelectedPage() == table) {
			table.select(diagram.view().selectedResources());
		}
	}

	private static IDialogSettings settings(String name) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DesignEditor.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, name);
	}

	/** Brings the diagram to the front. */
	void showDiagram() {
		setActivePage(0);
	}

	/** To be called when what actions do may have changed. */
	void updateActions() {
		actions.update();
	}

	/** Whether the diagram is the page in front. */
	public boolean isDiagramShown() {
		return diagram != null && getActivePage() == 0;
	}

	/** Opens the line in which people find things of the diagram. */
	public void openFind() {
		diagram.openFind();
	}

	/** Opens the line that takes CPUs as text. */
	public void openSelectCpus() {
		diagram.openSelectCpus();
	}

	@Override
	public boolean reveal(String uid) {
		if (diagram == null) {
			return false;
		}
		Element element = document.element(uid).orElse(null);
		if (element instanceof Scenario || element instanceof ScenarioStep || element instanceof Workload) {
			// Later: whoever reveals something does not expect to wait for a dialog.
			getSite().getShell().getDisplay().asyncExec(() -> RunConfigurationsDialog.at(getSite().getWorkbenchWindow(), document, element).open());
			return true;
		}
		setActivePage(0);
		return diagram.view().reveal(uid);
	}

	@Override
	public void gotoMarker(IMarker marker) {
		for (String uid : ProblemMarkers.uids(marker)) {
			if (reveal(uid)) {
				return;
			}
		}
	}

	// saving

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saving.save(monitor);
	}

	@Override
	public void doSaveAs() {
		saving.saveAs(getEditorInput().getName()).ifPresent(this::inputMoved);
	}

	/** Throws away unsaved changes after a question. */
	public void revert() {
		saving.revert(getEditorInput().getName());
	}

	/** The file has another place now. */
	void inputMoved(IEditorInput input) {
		setInputWithNotify(input);
		setPartName(input.getName());
		setTitleToolTip(document.fileName());
	}

	// adapters

	@Override
	public String getContributorId() {
		return PROPERTIES;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (document != null) {
			if (adapter == DesignDocument.class) {
				return adapter.cast(document);
			}
			if (adapter == IPropertySheetPage.class) {
				return adapter.cast(new TabbedPropertySheetPage(this));
			}
			if (adapter == IContentOutlinePage.class) {
				return adapter.cast(new DesignOutlinePage(document, diagram.view(), actions, plans));
			}
			if (adapter == PlanActs.class) {
				return adapter.cast(plans);
			}
			if (adapter == GraphicalViewer.class) {
				return adapter.cast(diagram.view().viewer());
			}
			if (adapter == ZoomManager.class) {
				return adapter.cast(diagram.view().zoom());
			}
		}
		return super.getAdapter(adapter);
	}

	private final class DocumentReactions implements DocumentListener {
		@Override
		public void designChanged(DesignDocument changed) {
			pages.forEach(EditorPage::refresh);
			diagram.updateHead();
			diagram.updateSelection();
			updateLock();
		}

		@Override
		public void activePlanChanged(DesignDocument changed) {
			diagram.view().rebuild();
		}

		@Override
		public void findingsChanged(DesignDocument changed) {
			diagram.view().findingsChanged();
		}

		@Override
		public void dirtyChanged(DesignDocument changed) {
			firePropertyChange(PROP_DIRTY);
			updateState();
			actions.update();
		}

		@Override
		public void reloaded(DesignDocument changed) {
			diagram.view().rebuild();
			diagram.updateHead();
			pages.forEach(EditorPage::refresh);
		}
	}
}
