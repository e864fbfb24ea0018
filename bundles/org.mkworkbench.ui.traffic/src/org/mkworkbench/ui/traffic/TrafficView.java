// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.traffic.TrafficListener;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Painter;

/**
 * A view of traffic. It says what it will show while there is nothing; else it asks in the background, the newest question wins, and shows
 * answers. It has a filter line, can be pinned to what it shows and cloned, gives pictures (PNG, SVG) and its figures as CSV, and says how many
 * events are missing. Its {@code view} element in plugin.xml says {@code allowMultiple="true"}.
 *
 * @param <A> what it shows
 */
public abstract class TrafficView<A> extends ViewPart {
	private static final String FILTER_SHOWN = "filterShown";
	private static final String HELP = "org.mkworkbench.app.traffic";

	private final TrafficListener listener = new Following();
	private final RunListener standing = new Standing();
	private final IPartListener2 visibility = new Visibility();
	private TrafficSession session = TrafficSession.get();
	private boolean pinned;
	private boolean filterShown;
	private Asking<Question, Told<A>> asking;
	private Composite page;
	private StackLayout stack;
	private Control invitation;
	private Composite answerPage;
	private FilterLine filterLine;
	private Strip strip;
	private Control contents;
	private ViewActions actions;

	/** What is asked. */
	private record Question(TrafficSource source, ViewState state) {
	}

	/** @param keptFrom first event that is still there @param lost events that never came */
	private record Told<A>(A answer, boolean exact, long keptFrom, long lost) {
	}

	/** What the view will show, in a sentence or two: said while there is nothing to show. */
	protected String invitation() {
		return Messages.TrafficView_invitation;
	}

	/** Makes the widgets below the filter line. */
	protected abstract Control createContents(Composite parent);

	/** Finds what to show; in the background. */
	protected abstract A ask(TrafficSource source, ViewState state, Cancel cancel);

	/** Shows an answer. UI thread; at most 30 times a second. */
	protected abstract void show(A answer);

	/** The theme, the selection or the like has changed: shows the last answer again. UI thread. */
	protected abstract void refreshLook();

	/** Draws what is shown, for a picture. UI thread. @param size in points */
	protected abstract void paint(Painter painter, Point size);

	/** What is shown as lines of comma-separated values (RFC 4180). */
	protected abstract String csv();

	/**
	 * Makes the lines of {@link #csv}, of what is shown now, in the background; null if they are so few that they are made at once. Asked on the UI
	 * thread.
	 */
	protected Supplier<String> csvLater() {
		return null;
	}

	/** Makes a text in the background and hands it to the UI thread; says so if there is not enough memory for it. */
	protected final void inBackground(Supplier<String> text, Consumer<String> taker) {
		Display display = page.getDisplay();
		Job.create(Messages.TrafficView_copying, (ICoreRunnable) monitor -> {
			try {
				String made = text.get();
				display.asyncExec(() -> taker.accept(made));
			} catch (OutOfMemoryError e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.TrafficView_failed, Messages.TrafficView_noMemory), e), StatusManager.SHOW);
			} catch (SWTException e) {
				// The workbench is gone; nobody waits for the text any more.
				monitor.setCanceled(true);
			}
		}).schedule();
	}

	/** Whether an answer tells of events one by one, and not of whole blocks because older events are no longer there. */
	protected boolean exact(A answer) {
		return true;
	}

	/** Another source is shown, or none: what was kept of the one before is forgotten. UI thread. */
	protected void sourceChanged() {
	}

	/** Whether another selection is another question. If not, only {@link #refreshLook} is called. */
	protected boolean asksOnSelection() {
		return true;
	}

	/** Whether another visible window is another question. */
	protected boolean asksOnWindow() {
		return true;
	}

	/** Copies what is chosen in the view, if that is something else than its figures. @return false to copy those */
	protected boolean copySelection() {
		return false;
	}

	/** Text of the filter that what is shown goes by: without what was picked in this view itself, if it goes on to show the rest. */
	protected String filterText() {
		return session.filter().text();
	}

	/** Whether the filter of messages has any influence. If not, there is no filter line. */
	protected boolean filtersMessages() {
		return true;
	}

	/** Whether the filter line is there before a person asked for it. A filter in force is said in any case. */
	protected boolean filterShownFirst() {
		return false;
	}

	/** Size of a picture in points; the canvas as it is unless the view says otherwise. */
	protected Point pictureSize() {
		return contents.getSize();
	}

	/** Adds the view's own actions, in front of the common ones. */
	protected void fillActions(IToolBarManager bar, IMenuManager menu) {
	}

	/** Help context of the view. */
	protected String helpContext() {
		return HELP;
	}

	/** Session of this view: the common one, or one of its own while it is pinned. */
	protected final TrafficSession session() {
		return session;
	}

	/** Asks anew, as when something of the view's own was changed, such as what is counted. */
	protected final void askAgain() {
		if (asking != null) {
			asking.changed(false);
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Boolean chosen = memento == null ? null : memento.getBoolean(FILTER_SHOWN);
		filterShown = filtersMessages() && (chosen == null ? filterShownFirst() : chosen);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(FILTER_SHOWN, filterShown);
	}

	@Override
	public final void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		page.setLayout(stack);
		invitation = new Invitation(page, invitation(), getSite());
		answerPage = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		answerPage.setLayout(layout);
		filterLine = new FilterLine(answerPage, this::session);
		filterLine.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		strip = new Strip(answerPage);
		GridData stripPlace = new GridData(SWT.FILL, SWT.TOP, true, false);
		stripPlace.exclude = true;
		strip.setLayoutData(stripPlace);
		contents = createContents(answerPage);
		contents.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		contents.addListener(SWT.Resize, event -> askAgain());
		asking = new Asking<>(page.getDisplay(), this::question, this::answer, new Answers());
		actions = new ViewActions(this);
		fillActions(getViewSite().getActionBars().getToolBarManager(), getViewSite().getActionBars().getMenuManager());
		actions.fill(getViewSite().getActionBars());
		Theme.onChange(page, this::themeChanged);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, helpContext());
		showFilter(filterShown);
		session.addListener(listener);
		RunSession.get().addListener(standing);
		getSite().getPage().addPartListener(visibility);
		if (getViewSite().getSecondaryId() != null) {
			setPartName(NLS.bind(Messages.TrafficView_further, getViewSite().getRegisteredName(), getViewSite().getSecondaryId()));
		}
		PinRequest.take(getViewSite()).ifPresent(this::pinTo);
		listener.sourceChanged();
	}

	private Question question() {
		if (page.isDisposed() || !page.isVisible() || session.source().isEmpty()) {
			return null;
		}
		return new Question(session.source().get(),
				new ViewState(session.times().selection(), session.times().visible(), session.filter(), 0, 0, Math.max(1, contents.getSize().x), session.times().following()));
	}

	/** In the background. */
	private Told<A> answer(Question question, Cancel cancel) {
		TrafficStore.Contents there = question.source.store().contents();
		ViewState state = question.state;
		ViewState complete = new ViewState(state.selection(), state.visible(), state.filter(), there.beginNanos(), there.endNanos(), state.width(), state.following());
		A answer = ask(question.source, complete, cancel);
		boolean exact = answer == null || exact(answer);
		return new Told<>(answer, exact, exact ? 0 : keptFrom(there), there.lost());
	}

	/** Events are forgotten oldest first. */
	private static long keptFrom(TrafficStore.Contents there) {
		int block = there.blocks();
		while (block > 0 && there.extent(block - 1).readable()) {
			block--;
		}
		return block < there.blocks() ? there.extent(block).firstNanos() : there.endNanos();
	}

	private void themeChanged() {
		filterLine.look();
		strip.look();
		refreshLook();
	}

	private void bringForward() {
		Control wanted = session.source().isPresent() ? answerPage : invitation;
		if (stack.topControl != wanted) {
			stack.topControl = wanted;
			page.layout();
		}
		describe();
	}

	/** What is looked at: in the row of the filter, and above where there is none, unless it is what everybody expects. */
	private void describe() {
		String label = session.source().map(source -> SourceTexts.title(source, RunSession.get().isPaused())).orElse("");
		String words = pinned ? NLS.bind(Messages.TrafficView_pinned, label.isEmpty() ? Messages.TrafficView_gone : label) : label;
		boolean expected = !pinned && session.source().filter(source -> SourceTexts.goesOn(source, RunSession.get().isPaused())).isPresent();
		filterLine.name(words);
		setContentDescription(filterShown || expected ? "" : words);
		strip.filter(filtersMessages() && !filterShown ? filterText() : "");
	}

	// what the actions do

	final boolean isPinned() {
		return pinned;
	}

	/** Keeps source, selection, window and filter as they are now, or goes along with the other views again. */
	public final void pin(boolean wanted) {
		if (wanted != pinned) {
			if (wanted) {
				pinTo(session.pin());
			} else {
				follow(TrafficSession.get(), false);
				listener.sourceChanged();
			}
		}
	}

	private void pinTo(TrafficSession kept) {
		follow(kept, true);
		listener.sourceChanged();
	}

	private void follow(TrafficSession other, boolean asPinned) {
		session.removeListener(listener);
		session.unpin();
		session = other;
		pinned = asPinned;
		session.addListener(listener);
		actions.update();
	}

	final boolean isFilterShown() {
		return filterShown;
	}

	final void showFilter(boolean wanted) {
		filterShown = wanted;
		GridData place = (GridData) filterLine.getLayoutData();
		place.exclude = !wanted;
		filterLine.setVisible(wanted);
		describe();
		answerPage.layout();
	}

	final void copyOr(Consumer<String> csvTaker) {
		if (page.getDisplay().getFocusControl() instanceof Text typing) {
			typing.copy();
		} else if (!copySelection() && session.source().isPresent()) {
			Supplier<String> later = csvLater();
			if (later == null) {
				csvTaker.accept(csv());
			} else {
				inBackground(later, csvTaker);
			}
		}
	}

	final Optional<Point> picture() {
		return session.source().isPresent() ? Optional.of(pictureSize()) : Optional.empty();
	}

	final void draw(Painter painter, Point size) {
		paint(painter, size);
	}

	/** Whether all is answered that was asked. For tests. */
	public final boolean isUpToDate() {
		return asking.idle();
	}

	/** The filter line. For tests. */
	final FilterLine filterLine() {
		return filterLine;
	}

	@Override
	public void setFocus() {
		(stack.topControl == answerPage ? contents : invitation).setFocus();
	}

	@Override
	public void dispose() {
		if (asking != null) {
			asking.end();
		}
		getSite().getPage().removePartListener(visibility);
		RunSession.get().removeListener(standing);
		session.removeListener(listener);
		session.unpin();
		super.dispose();
	}

	private final class Answers implements Asking.Receiver<Told<A>> {
		@Override
		public void answered(Told<A> told) {
			if (page.isDisposed()) {
				return;
			}
			strip.say(null, told.lost, told.exact ? -1 : told.keptFrom);
			show(told.answer);
		}

		@Override
		public void failed(Throwable reason) {
			if (page.isDisposed()) {
				return;
			}
			ILog.of(TrafficView.class).error("A view of traffic has no answer", reason);
			String why = reason instanceof OutOfMemoryError ? Messages.TrafficView_noMemory : reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
			strip.say(NLS.bind(Messages.TrafficView_failed, why), 0, -1);
		}
	}

	private final class Following implements TrafficListener {
		@Override
		public void sourceChanged() {
			bringForward();
			filterLine.refresh();
			strip.say(null, 0, -1);
			TrafficView.this.sourceChanged();
			actions.update();
			asking.changed(true);
		}

		@Override
		public void sourcesChanged() {
			describe();
			actions.update();
		}

		@Override
		public void frame() {
			asking.again();
		}

		@Override
		public void selectionChanged() {
			refreshLook();
			if (asksOnSelection()) {
				asking.changed(false);
			}
		}

		@Override
		public void windowChanged() {
			if (asksOnWindow() && session.times().following()) {
				// It moves with each frame: what is being answered is still good.
				asking.again();
			} else if (asksOnWindow()) {
				asking.changed(false);
			}
		}

		@Override
		public void filterChanged() {
			filterLine.refresh();
			describe();
			asking.changed(false);
		}
	}

	/** Whether the run goes on, stands still or is over is said. */
	private final class Standing implements RunListener {
		@Override
		public void stateChanged() {
			if (!page.isDisposed()) {
				describe();
			}
		}
	}

	/** Nothing is asked while nobody sees the view. */
	private final class Visibility implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == TrafficView.this) {
				asking.again();
			}
		}
	}
}
