// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.actions.ActionFactory;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.live.TablePicture;
import org.mkworkbench.ui.live.transactions.TransactionLog.Known;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** The overlays written to the host: what became of them, what is in them, what kernels have compared with the plan; and a way back. */
public final class TransactionsView extends TrafficView<TransactionsView.Answer> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.transactions";

	private static final int[] SHARES = { 58, 42 };

	private Composite contents;
	private Label said;
	private TransactionTable table;
	private SourceText source;
	private DifferenceTable difference;
	private Action rollBack;
	private volatile Kept kept;
	private Answer shown;
	/** Whose overlay is shown: answers come 30 times a second, overlays do not change. */
	private byte[] shownBlob;
	private Compared compared;
	/** The roll-back asked for last, until it is known what became of it. */
	private RollBack asked;

	private record Kept(TrafficSource source, TransactionLog log) {
	}

	private record RollBack(long transaction, long sinceNanos, long before) {
	}

	/** What kernels were compared with the plan by. */
	private record Compared(TrafficLayout layout, List<TransactionRow> rows, Map<Integer, List<Integer>> cpus, Map<Integer, Long> memory) {
	}

	/** @param kernels at the end; null if nobody knows */
	record Answer(TrafficSource source, Known known, KernelsAnswer kernels) {
	}

	@Override
	protected String invitation() {
		return Messages.TransactionsView_invitation;
	}

	@Override
	protected boolean filtersMessages() {
		return false;
	}

	@Override
	protected boolean asksOnSelection() {
		return false;
	}

	@Override
	protected boolean asksOnWindow() {
		return false;
	}

	@Override
	protected Control createContents(Composite parent) {
		contents = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		contents.setLayout(layout);
		said = new Label(contents, SWT.WRAP);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.horizontalIndent = 8;
		place.exclude = true;
		said.setLayoutData(place);
		said.setVisible(false);
		SashForm sash = new SashForm(contents, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new TransactionTable(sash);
		table.table().addListener(SWT.Selection, event -> chosen(true));
		TabFolder tabs = new TabFolder(sash, SWT.NONE);
		source = new SourceText(tabs);
		tab(tabs, Messages.TransactionsView_overlay, source);
		difference = new DifferenceTable(tabs);
		tab(tabs, Messages.TransactionsView_plan, difference.table());
		sash.setWeights(SHARES);
		return contents;
	}

	private static void tab(TabFolder tabs, String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private Ink colour(int kernelId) {
		return Ink.of(Look.of(Theme.isDark()).owner(layout(), kernelId).border());
	}

	private TrafficLayout layout() {
		return shown == null ? session().source().orElseThrow().store().layout() : shown.source().store().layout();
	}

	@Override
	protected Answer ask(TrafficSource asking, ViewState state, Cancel cancel) {
		Kept now = kept;
		if (now == null || now.source() != asking) {
			now = new Kept(asking, new TransactionLog(asking.store().layout()));
			kept = now;
		}
		Known known = now.log().update(asking.store().contents());
		boolean any = !known.rows().isEmpty();
		return new Answer(asking, known, any ? asking.queries().kernels(state.end(), 1, cancel) : null);
	}

	@Override
	protected void sourceChanged() {
		kept = null;
		shown = null;
		asked = null;
		table.show(List.of());
		shownBlob = null;
		compared = null;
		source.show("");
		difference.show(List.of());
		say("", false);
		enable();
	}

	@Override
	protected void show(Answer answer) {
		boolean first = shown == null;
		shown = answer;
		table.show(answer.known().rows());
		if (first && table.selected() == null && !answer.known().rows().isEmpty()) {
			table.table().setSelection(0);
		}
		chosen(false);
		compare(answer);
		if (answer.known().rows().isEmpty()) {
			say(Messages.TransactionsView_none, false);
		} else if (said.getText().equals(Messages.TransactionsView_none)) {
			say("", false);
		}
		hearOfRollBack(answer.known());
	}

	/** Overlays are read for it: only if anything has changed. */
	private void compare(Answer answer) {
		Compared now = answer.kernels() == null ? null : new Compared(layout(), answer.known().rows(), cpus(answer.kernels()), memory(answer.source()));
		if (!Objects.equals(now, compared)) {
			compared = now;
			difference.show(now == null ? List.of() : PlanDifference.of(now.layout(), now.rows(), now.cpus(), now.memory()));
		}
	}

	private static Map<Integer, List<Integer>> cpus(KernelsAnswer kernels) {
		return kernels.rows().stream().collect(Collectors.toMap(KernelsAnswer.Row::kernelId, KernelsAnswer.Row::cpus));
	}

	/** The run that goes on knows it; of others it follows from the overlays. */
	private static Map<Integer, Long> memory(TrafficSource of) {
		Map<Integer, Long> memory = new HashMap<>();
		Optional<RunSnapshot> latest = RunSession.get().latest();
		if (isPresentRun(of) && latest.isPresent()) {
			latest.get().kernels().forEach(kernel -> memory.put(kernel.id(), kernel.memoryBytes()));
		}
		return memory;
	}

	private static boolean isPresentRun(TrafficSource of) {
		return of.run().isPresent() && of.run().equals(RunSession.get().current());
	}

	/** @param byPerson the other views go to its time then */
	private void chosen(boolean byPerson) {
		TransactionRow row = table.selected();
		showSource(row);
		if (row != null && byPerson) {
			session().times().goTo(row.nanos());
		}
		enable();
	}

	private void showSource(TransactionRow row) {
		byte[] blob = row == null ? null : row.blob();
		if (blob != shownBlob) {
			shownBlob = blob;
			OverlayContents read = blob == null ? null : OverlayContents.read(blob);
			source.show(read == null ? "" : read.problem().isEmpty() ? read.text() : "/* " + read.problem() + " */");
		}
	}

	private void enable() {
		if (rollBack == null) {
			return;
		}
		TransactionRow row = table.selected();
		boolean live = shown != null && isPresentRun(shown.source()) && (RunSession.get().isRunning() || RunSession.get().isPaused());
		String active = live && row != null ? activeKernelMadeBy(row) : "";
		rollBack.setEnabled(live && row != null && !row.attempt() && active.isEmpty() && (row.applied() || row.failed()) && asked == null);
		rollBack.setToolTipText(!live ? Messages.TransactionsView_rollBackOver : row == null ? Messages.TransactionsView_rollBackNone
				: row.attempt() ? NLS.bind(Messages.TransactionsView_rollBackAttempt, row.id())
				: !active.isEmpty() && row.applied() ? NLS.bind(Messages.TransactionsView_rollBackActive, active, row.id())
				: row.status().equals(TransactionRow.REMOVED) ? NLS.bind(Messages.TransactionsView_rollBackDone, row.id()) : NLS.bind(Messages.TransactionsView_rollBackHint, row.id()));
	}

	/** A kernel that the transaction made and that is active now, which the host does not take away; empty if there is none. */
	private static String activeKernelMadeBy(TransactionRow row) {
		Set<String> made = OverlayContents.read(row.blob()).changes().stream().filter(change -> change.kind() == OverlayContents.Kind.CREATE).map(OverlayContents.Change::kernel)
				.collect(Collectors.toSet());
		return RunSession.get().latest().stream().flatMap(latest -> latest.kernels().stream()).filter(kernel -> kernel.state() == InstanceState.ACTIVE && made.contains(kernel.name()))
				.map(KernelSnapshot::name).findFirst().orElse("");
	}

	private void rollBack() {
		TransactionRow row = table.selected();
		if (row == null) {
			return;
		}
		long now = RunSession.get().latest().map(RunSnapshot::simulatedNanos).orElse(0L);
		if (!RunSession.get().inject(StepSpec.of(now, StepAction.ROLL_BACK, StepSpec.NONE).withAmount(row.id()))) {
			return;
		}
		asked = new RollBack(row.id(), now, row.nanos());
		say(NLS.bind(RunSession.get().isPaused() ? Messages.TransactionsView_askedPaused : Messages.TransactionsView_asked, row.id()), false);
		enable();
	}

	/** Says what became of it. */
	private void hearOfRollBack(Known known) {
		if (asked == null) {
			return;
		}
		TransactionRow row = known.rows().stream().filter(each -> each.id() == asked.transaction() && !each.attempt()).findFirst().orElse(null);
		TransactionRow attempt = known.rows().stream().filter(each -> each.id() == asked.transaction() && each.attempt() && each.nanos() >= asked.sinceNanos()).findFirst().orElse(null);
		String why = known.whyNotRolledBack(asked.transaction(), asked.sinceNanos());
		if (row != null && row.status().equals(TransactionRow.REMOVED)) {
			say(NLS.bind(Messages.TransactionsView_rolledBack, row.id()) + (row.warnings().isEmpty() ? "" : " " + String.join(" ", row.warnings())), false);
			asked = null;
		} else if (attempt != null) {
			say(NLS.bind(Messages.TransactionsView_notRolledBack, attempt.id(), attempt.trouble()), true);
			asked = null;
		} else if (row != null && row.failed() && row.nanos() > asked.before()) {
			say(NLS.bind(Messages.TransactionsView_notRolledBack, row.id(), row.trouble()), true);
			asked = null;
		} else if (!why.isEmpty()) {
			say(NLS.bind(Messages.TransactionsView_notRolledBack, asked.transaction(), why), true);
			asked = null;
		}
		enable();
	}

	private void say(String text, boolean wrong) {
		Ink alarm = Look.of(Theme.isDark()).alarm();
		said.setForeground(wrong ? new Color(alarm.rgb() >> 16 & 0xff, alarm.rgb() >> 8 & 0xff, alarm.rgb() & 0xff) : null);
		if (!text.equals(said.getText())) {
			said.setText(text);
			((GridData) said.getLayoutData()).exclude = text.isEmpty();
			said.setVisible(!text.isEmpty());
			contents.layout();
		}
	}

	@Override
	protected void refreshLook() {
		source.colour();
		compared = null;
		if (shown != null) {
			table.show(shown.known().rows());
		}
	}

	@Override
	protected void fillActions(IToolBarManager bar, IMenuManager menu) {
		rollBack = new Action(Messages.TransactionsView_rollBack) {
			@Override
			public void run() {
				rollBack();
			}
		};
		ResourceLocator.imageDescriptorFromBundle(TransactionsView.class, "icons/roll-back.svg").ifPresent(rollBack::setImageDescriptor);
		bar.add(rollBack);
		menu.add(rollBack);
		MenuManager context = new MenuManager();
		context.add(rollBack);
		table.table().setMenu(context.createContextMenu(table.table()));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
			@Override
			public void run() {
				source.focusFind();
			}
		});
		enable();
	}

	@Override
	protected boolean copySelection() {
		return source.copy();
	}

	@Override
	protected void paint(Painter painter, Point size) {
		TablePicture.paint(painter, size, table.table(), line -> colour(table.rows().get(line).kernelId()), Look.of(Theme.isDark()));
	}

	@Override
	protected Point pictureSize() {
		return TablePicture.size(table.table());
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (contents.isVisible()) {
			table.table().setFocus();
		}
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.transactions";
	}

	@Override
	protected String csv() {
		return table.csv();
	}
}
