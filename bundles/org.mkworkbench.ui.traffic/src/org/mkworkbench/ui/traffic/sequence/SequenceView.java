// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.LiveActs;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.DropNote;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.sequence.MessageQuestion.Found;

/** Messages one by one between the lifelines of kernels or CPUs. */
public final class SequenceView extends TrafficView<SequenceView.Answer> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.traffic.sequence";

	private static final String BY_CPU = "byCpu";
	private static final String TO_SCALE = "toScale";
	private static final String DETAILS_HIDDEN = "detailsHidden";
	private static final int[] SHARES = { 70, 30 };
	/** Wider than high by this much: details stand at the side. */
	private static final double WIDE = 1.4;

	private final Lifelines lifelines = new Lifelines();
	private final LiveActs acts = new LiveActs();
	private boolean toScale;
	private boolean detailsShown = true;
	private Composite contents;
	private Link note;
	private DropNote drops;
	private SashForm sash;
	private SequenceCanvas canvas;
	private DetailTable details;
	private FindBar find;
	/** How far somebody has gone on in what is selected; null for its begin. Read where questions are asked. */
	private volatile Page page;
	/** What is shown; also read where the next question is asked. */
	private volatile Answer shown;

	/** Messages of a selection from a moment on. */
	private record Page(TimeWindow selection, long from) {
	}

	/** What was found. @param dropped in all of the time that was asked for */
	record Answer(TrafficLayout layout, Found found, long dropped) {
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			lifelines.byCpu(Boolean.TRUE.equals(memento.getBoolean(BY_CPU)));
			toScale = Boolean.TRUE.equals(memento.getBoolean(TO_SCALE));
			detailsShown = !Boolean.TRUE.equals(memento.getBoolean(DETAILS_HIDDEN));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(BY_CPU, lifelines.byCpu());
		memento.putBoolean(TO_SCALE, toScale);
		memento.putBoolean(DETAILS_HIDDEN, !detailsShown);
	}

	@Override
	protected String invitation() {
		return Messages.SequenceView_invitation;
	}

	@Override
	protected boolean filterShownFirst() {
		return true;
	}

	@Override
	protected Control createContents(Composite parent) {
		contents = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		contents.setLayout(layout);
		note = new Link(contents, SWT.WRAP);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.horizontalIndent = 8;
		place.exclude = true;
		note.setLayoutData(place);
		note.setVisible(false);
		note.addListener(SWT.Selection, event -> followLink(event.text));
		drops = new DropNote(contents);
		sash = new SashForm(contents, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas = new SequenceCanvas(sash, lifelines, this::chosen);
		canvas.compressed(!toScale);
		details = new DetailTable(sash);
		sash.setWeights(SHARES);
		sash.addListener(SWT.Resize, event -> turn());
		showDetails(detailsShown);
		find = new FindBar(contents, canvas);
		place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		place.exclude = true;
		find.setLayoutData(place);
		find.setVisible(false);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener((IMenuListener) this::fillContextMenu);
		canvas.setMenu(menu.createContextMenu(canvas));
		contents.addListener(SWT.FocusIn, event -> canvas.setFocus());
		return contents;
	}

	private void turn() {
		Point size = sash.getSize();
		int wanted = size.x > size.y * WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (contents.isVisible()) {
			canvas.setFocus();
		}
	}

	@Override
	protected Answer ask(TrafficSource source, ViewState state, Cancel cancel) {
		MessageQuestion question = new MessageQuestion(source.queries()::messages, state.filter(), cancel);
		Answer before = shown;
		Optional<TimeWindow> selection = state.selection().filter(window -> window.nanos() > 0);
		// Whether the end is followed may just have changed: then the next question puts it right.
		boolean last = selection.isEmpty() && source.store().growing() && session().times().following();
		Found found;
		if (last) {
			long end = state.end();
			found = question.last(new TimeWindow(Math.max(state.begin(), end - state.visible().nanos()), end));
		} else if (selection.isPresent()) {
			// What is selected is read from A on.
			TimeWindow window = selection.get();
			Page gone = page;
			found = question.from(window, gone != null && gone.selection().equals(window) ? gone.from() : window.begin());
		} else {
			found = question.around(state.visible(), state.selection().map(TimeWindow::end), before == null ? null : before.found());
		}
		return new Answer(source.store().layout(), found, DropNote.count(source, found.asked(), state.filter(), cancel));
	}

	@Override
	protected boolean exact(Answer answer) {
		return answer.found().exact();
	}

	@Override
	protected void sourceChanged() {
		shown = null;
		page = null;
		drops.show(0);
		canvas.show(session().source().map(source -> source.store().layout()).orElse(null), List.of());
		refreshDetails();
	}

	@Override
	protected void show(Answer answer) {
		Found before = shown == null ? null : shown.found();
		shown = answer;
		canvas.ifNothing(session().filter().isAll() ? Messages.SequenceCanvas_none : Messages.SequenceCanvas_nothing);
		canvas.show(answer.layout(), answer.found().messages());
		if (answer.found().last() && canvas.selected() < 0) {
			canvas.scrollToEnd();
		} else if (canvas.selected() < 0 && before != null && (before.last() || before.from() != answer.found().from())) {
			canvas.scrollToBegin();
		}
		refreshLook();
		say();
	}

	@Override
	protected void refreshLook() {
		Optional<TimeWindow> selection = session().times().selection();
		canvas.selection(selection);
		// A moment chosen elsewhere: the message next to it.
		if (selection.isPresent() && selection.get().nanos() == 0 && canvas.scene() != null && shown != null && shown.found().shows(selection.get().begin())) {
			long moment = selection.get().begin();
			if (canvas.selected() < 0 || canvas.messages().get(canvas.selected()).sentNanos() != moment) {
				canvas.choose(canvas.scene().nearest(moment));
			}
		}
		refreshDetails();
		find.refresh();
	}

	private void refreshDetails() {
		int index = canvas.selected();
		if (index < 0) {
			details.show(List.of());
			return;
		}
		int pair = canvas.scene().pair(index);
		details.show(new MessageTexts(canvas.trafficLayout()).details(canvas.messages().get(index), pair < 0 ? null : canvas.messages().get(pair)));
	}

	private void chosen(int index) {
		long sent = canvas.messages().get(index).sentNanos();
		refreshDetails();
		find.refresh();
		// Who looks at a message does not want it to run away.
		session().times().goTo(sent);
	}

	/** Says what is not shown, and offers what helps. */
	private void say() {
		Found found = shown.found();
		StringBuilder text = new StringBuilder();
		if (found.more() && !found.messages().isEmpty()) {
			String count = Quantities.count(found.messages().size());
			String total = Quantities.count(found.total());
			if (found.last()) {
				text.append(NLS.bind(Messages.SequenceView_last, count, total));
			} else {
				text.append(NLS.bind(said(found), new Object[] { count, total, Quantities.moment(found.messages().getFirst().sentNanos()) }));
			}
		}
		drops.show(shown.dropped());
		int left = canvas.scene().left();
		if (left > 0) {
			text.append(text.isEmpty() ? "" : "  ·  ").append(left == 1 ? Messages.SequenceView_leftOne : NLS.bind(Messages.SequenceView_left, Quantities.count(left)));
		}
		if (!text.toString().equals(note.getText())) {
			note.setText(text.toString());
			((GridData) note.getLayoutData()).exclude = text.isEmpty();
			note.setVisible(!text.isEmpty());
			contents.layout();
		}
	}

	private String said(Found found) {
		boolean first = found.from() == found.asked().begin();
		if (!session().times().selection().equals(Optional.of(found.asked()))) {
			return first ? Messages.SequenceView_first : Messages.SequenceView_some;
		}
		return first ? Messages.SequenceView_firstSelected : found.after() > 0 ? Messages.SequenceView_someSelected : Messages.SequenceView_endSelected;
	}

	private void turnTo(Page wanted) {
		page = wanted;
		askAgain();
	}

	private void followLink(String target) {
		Found found = shown == null ? null : shown.found();
		switch (target) {
		case "lifelines" -> showAllLifelines();
		case "next" -> {
			long after = found.messages().getLast().sentNanos() + 1;
			if (session().times().selection().equals(Optional.of(found.asked()))) {
				turnTo(new Page(found.asked(), after));
			} else {
				session().times().goTo(after);
			}
		}
		case "select" -> session().times().select(found.messages().getFirst().sentNanos(), found.messages().getLast().sentNanos());
		case "begin" -> turnTo(null);
		case "follow" -> session().times().follow(false);
		default -> {
			// No other link.
		}
		}
	}

	private void showAllLifelines() {
		lifelines.showAll();
		rearrange();
	}

	private void rearrange() {
		canvas.arrange();
		if (shown != null) {
			say();
		}
		refreshDetails();
	}

	private void showDetails(boolean wanted) {
		detailsShown = wanted;
		sash.setMaximizedControl(wanted ? null : canvas);
	}

	@Override
	protected void fillActions(IToolBarManager bar, IMenuManager menu) {
		IAction byCpu = check(Messages.SequenceView_byCpu, Messages.SequenceView_byCpuHint, lifelines.byCpu(), wanted -> {
			lifelines.byCpu(wanted);
			rearrange();
		});
		byCpu.setImageDescriptor(Images.CPU.descriptor());
		bar.add(byCpu);
		menu.add(byCpu);
		menu.add(check(Messages.SequenceView_compress, Messages.SequenceView_compressHint, !toScale, wanted -> {
			toScale = !wanted;
			canvas.compressed(wanted);
		}));
		menu.add(check(Messages.SequenceView_details, Messages.SequenceView_detailsHint, detailsShown, this::showDetails));
		menu.add(new Separator());
		menu.add(act(Messages.SequenceView_allLifelines, this::showAllLifelines));
		menu.add(act(Messages.SequenceView_usualOrder, () -> {
			lifelines.usualOrder();
			rearrange();
		}));
		menu.add(new Separator());
		IAction search = act(Messages.SequenceView_find, () -> find.open(true));
		menu.add(search);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), search);
	}

	private static Action act(String text, Runnable what) {
		return new Action(text) {
			@Override
			public void run() {
				what.run();
			}
		};
	}

	private static Action check(String text, String hint, boolean checked, java.util.function.Consumer<Boolean> what) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				what.accept(isChecked());
			}
		};
		action.setToolTipText(hint);
		action.setChecked(checked);
		return action;
	}

	private void fillContextMenu(IMenuManager menu) {
		Point at = canvas.toControl(canvas.getDisplay().getCursorLocation());
		int index = canvas.messageAt(at.x, at.y) >= 0 ? canvas.messageAt(at.x, at.y) : at.y < SequenceScene.HEADS ? -1 : canvas.selected();
		Lifeline line = canvas.lifelineAt(at.x, at.y);
		if (line != null) {
			fillLifeline(menu, line);
		} else if (index >= 0) {
			fillMessage(menu, index);
		}
		List<Lifeline> hidden = lifelines.hidden();
		if (!hidden.isEmpty()) {
			MenuManager more = new MenuManager(Messages.SequenceView_show);
			hidden.forEach(other -> more.add(act(title(other), () -> {
				lifelines.show(other);
				rearrange();
			})));
			menu.add(more);
			menu.add(act(Messages.SequenceView_allLifelines, this::showAllLifelines));
		}
	}

	private static String title(Lifeline line) {
		return line.detail().isEmpty() ? line.name() : line.name() + " · " + line.detail();
	}

	private void fillLifeline(IMenuManager menu, Lifeline line) {
		int place = lifelines.shown().indexOf(line);
		menu.add(enabled(act(NLS.bind(Messages.SequenceView_hide, line.name()), () -> {
			lifelines.hide(line);
			rearrange();
		}), lifelines.canHide(line)));
		menu.add(enabled(act(Messages.SequenceView_left1, () -> move(line, place - 1)), place > 0));
		menu.add(enabled(act(Messages.SequenceView_right1, () -> move(line, place + 1)), place < lifelines.shown().size() - 1));
		menu.add(new Separator());
		String term = line.cpu() >= 0 ? "cpu:" + canvas.trafficLayout().cpus().get(line.cpu()).linux() : "kernel:" + quoted(line.name());
		menu.add(act(NLS.bind(Messages.SequenceView_only, line.name()), () -> filter(term)));
		if (session().source().flatMap(TrafficSource::run).isPresent()) {
			menu.add(new Separator());
			if (line.cpu() >= 0) {
				acts.fillCpu(menu, canvas.trafficLayout().cpus().get(line.cpu()).linux(), canvas.trafficLayout().cpus().get(line.cpu()).physicalId());
			} else {
				acts.fillKernel(menu, line.kernelId());
			}
		}
	}

	private void move(Lifeline line, int place) {
		lifelines.move(line, place);
		rearrange();
	}

	private void fillMessage(IMenuManager menu, int index) {
		Message message = canvas.messages().get(index);
		MessageTexts texts = new MessageTexts(canvas.trafficLayout());
		String pair = message.answers() != 0 ? Messages.SequenceView_toRequest : Messages.SequenceView_toAnswer;
		menu.add(enabled(act(pair, () -> {
			canvas.choose(index);
			canvas.goToPair();
		}), canvas.scene().pair(index) >= 0));
		if (message.handledNanos() >= 0) {
			menu.add(act(Messages.SequenceView_selectSpan, () -> session().times().select(message.sentNanos(), message.handledNanos())));
		}
		menu.add(new Separator());
		String type = texts.type(message);
		menu.add(act(NLS.bind(Messages.SequenceView_only, type), () -> filter("type:" + quoted(type))));
		if (message.fromKernel() >= 0 && message.toKernel() >= 0) {
			String from = texts.kernel(message.fromKernel());
			String to = texts.kernel(message.toKernel());
			menu.add(act(NLS.bind(Messages.SequenceView_only, from + " → " + to), () -> filter("from:" + quoted(from) + " to:" + quoted(to))));
		}
	}

	private static IAction enabled(IAction action, boolean possible) {
		action.setEnabled(possible);
		return action;
	}

	private static String quoted(String name) {
		return name.matches("[\\w.-]+") ? name : '"' + name + '"';
	}

	private void filter(String text) {
		try {
			session().setFilter(TrafficFilter.parse(text, canvas.trafficLayout()));
		} catch (FilterException e) {
			// Names come from the layout, but a kernel that the layout does not have cannot be filtered for.
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage(e.getMessage());
		}
	}

	@Override
	protected void paint(Painter painter, Point size) {
		canvas.draw(painter, size);
	}

	@Override
	protected Point pictureSize() {
		return new Point(canvas.getClientArea().width, canvas.getClientArea().height);
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.sequence";
	}

	@Override
	protected String csv() {
		return canvas.trafficLayout() == null ? "" : new MessageTexts(canvas.trafficLayout()).csv(canvas.messages());
	}
}
