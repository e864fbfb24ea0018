// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.run.traffic.TrafficListener;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** What every CPU did and which messages went from whom to whom, from hours to nanoseconds. */
public final class TimelineView extends TrafficView<TimelinePicture> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.traffic.timeline";

	private static final String BUNDLE = "org.mkworkbench.ui.traffic";
	private static final String HEIGHT = "laneHeight";
	private static final String LEGEND = "legend";
	private final TrafficListener listener = new Moving();
	private final AtomicLong newestStep = new AtomicLong();
	private TimelineCanvas canvas;
	private TimelineMenu menu;
	private Action follow;
	private TrafficSession heard;
	private boolean fresh = true;
	private LaneChoice.Height height = LaneChoice.Height.MEDIUM;
	private boolean legend = true;

	@Override
	protected String invitation() {
		return Messages.View_invitation;
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			Integer kept = memento.getInteger(HEIGHT);
			height = kept == null ? height : LaneChoice.Height.values()[Math.clamp(kept, 0, LaneChoice.Height.values().length - 1)];
			legend = !Boolean.FALSE.equals(memento.getBoolean(LEGEND));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putInteger(HEIGHT, canvas.choice().height().ordinal());
		memento.putBoolean(LEGEND, canvas.legend());
	}

	@Override
	protected boolean filterShownFirst() {
		return true;
	}

	@Override
	protected Control createContents(Composite parent) {
		canvas = new TimelineCanvas(parent, session().times(), new Acts());
		canvas.choose(canvas.choice().high(height));
		canvas.legend(legend);
		menu = new TimelineMenu(this, canvas);
		return canvas;
	}

	@Override
	protected void fillActions(IToolBarManager bar, IMenuManager viewMenu) {
		follow = action(Messages.View_follow, Messages.View_followHint, IAction.AS_CHECK_BOX, "follow", () -> times().follow(!times().following()));
		follow.setChecked(times().following());
		Action shown = action(Messages.View_legend, Messages.View_legend, IAction.AS_CHECK_BOX, null, () -> canvas.legend(!canvas.legend()));
		shown.setChecked(legend);
		bar.add(action(Messages.View_zoomIn, Messages.View_zoomInHint, IAction.AS_PUSH_BUTTON, "zoom-in", () -> canvas.zoomAtPresent(true)));
		bar.add(action(Messages.View_zoomOut, Messages.View_zoomOutHint, IAction.AS_PUSH_BUTTON, "zoom-out", () -> canvas.zoomAtPresent(false)));
		bar.add(action(Messages.View_fit, Messages.View_fitHint, IAction.AS_PUSH_BUTTON, "fit", canvas::fit));
		bar.add(follow);
		menu.fillView(viewMenu);
		viewMenu.add(follow);
		viewMenu.add(shown);
	}

	private static Action action(String text, String hint, int style, String icon, Runnable what) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				what.run();
			}
		};
		action.setToolTipText(hint);
		if (icon != null) {
			ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/timeline-" + icon + ".svg").ifPresent(action::setImageDescriptor);
		}
		return action;
	}

	@Override
	protected boolean asksOnSelection() {
		return false;
	}

	@Override
	protected void sourceChanged() {
		if (heard != null) {
			heard.removeListener(listener);
		}
		heard = session();
		heard.addListener(listener);
		canvas.use(heard.times());
		canvas.use(heard.source().map(BookmarkStore::of).orElseGet(() -> new Bookmarks(() -> { })));
		canvas.show(null, java.util.List.of());
		fresh = true;
		listener.windowChanged();
	}

	@Override
	protected TimelinePicture ask(TrafficSource source, ViewState state, Cancel cancel) {
		return TimelineAnswers.ask(source, state, canvas.request(), cancel);
	}

	@Override
	protected boolean exact(TimelinePicture answer) {
		return answer.answer().exact();
	}

	@Override
	protected void show(TimelinePicture answer) {
		canvas.show(answer, TimelineAnswers.marks(answer.answer().notes()));
		// A recording is looked at as a whole first, unless somebody has looked somewhere already.
		if (fresh && !times().following() && times().visible().begin() == 0 && times().visible().nanos() == TimeText.SECOND && answer.bounds().nanos() > 0) {
			canvas.fit();
		}
		fresh = false;
	}

	@Override
	protected void refreshLook() {
		canvas.refresh();
	}

	@Override
	protected void paint(Painter painter, Point size) {
		canvas.paint(painter, size);
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.timeline";
	}

	@Override
	protected String csv() {
		return canvas.picture() == null ? "" : TimelineCsv.of(canvas.picture(), times().visible());
	}

	@Override
	public void dispose() {
		if (heard != null) {
			heard.removeListener(listener);
		}
		super.dispose();
	}

	TimeView times() {
		return session().times();
	}

	TrafficFilter filter() {
		return session().filter();
	}

	void filter(TrafficFilter wanted) {
		session().setFilter(wanted);
	}

	/** For tests. */
	TimelineCanvas canvas() {
		return canvas;
	}

	IAction copyAction() {
		IAction copy = new Action(Messages.View_copy) {
			@Override
			public void run() {
				IAction common = getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId());
				if (common != null) {
					common.run();
				}
			}
		};
		copy.setEnabled(canvas.picture() != null);
		return copy;
	}

	private TimeText.Names names() {
		boolean marked = times().selection().isPresent();
		return new TimeText.Names(marked ? times().markerA() : null, marked ? times().markerB() : null, canvas.bounds().begin(), canvas.bounds().end());
	}

	/** Asks for a moment and shows it. */
	void goTo() {
		TimeText.Names names = names();
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.View_goToTitle, Messages.View_goToText, TimeText.exact(canvas.present()), typed -> {
			try {
				TimeText.parse(typed, names);
				return null;
			} catch (IllegalArgumentException e) {
				return e.getMessage();
			}
		});
		if (dialog.open() == Window.OK) {
			canvas.reveal(TimeText.parse(dialog.getValue(), names));
		}
	}

	/** Asks what a bookmark is called and puts it. */
	void bookmark(long time) {
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.View_bookmarkTitle, NLS.bind(Messages.View_bookmarkText, TimeText.exact(time)),
				NLS.bind(Messages.View_bookmarkName, canvas.bookmarks().all().size() + 1), null);
		if (dialog.open() == Window.OK) {
			canvas.bookmarks().put(time, dialog.getValue());
			canvas.refresh();
		}
	}

	private final class Acts implements TimelineCanvas.Acts {
		@Override
		public void lanesNeeded() {
			askAgain();
		}

		@Override
		public void nextEvent(long time, boolean forward, int cpu, LongConsumer found) {
			TrafficSource source = session().source().orElse(null);
			if (source == null) {
				return;
			}
			long number = newestStep.incrementAndGet();
			TrafficFilter filter = session().filter();
			Display display = canvas.getDisplay();
			CompletableFuture.supplyAsync(() -> source.queries().nextEvent(time, forward, cpu, filter, () -> newestStep.get() != number)).whenComplete((next, problem) -> {
				if (newestStep.get() == number && !display.isDisposed()) {
					display.asyncExec(() -> found(next, problem, found));
				}
			});
		}

		private void found(Long next, Throwable problem, LongConsumer found) {
			if (canvas.isDisposed()) {
				return;
			}
			if (problem != null) {
				ILog.of(TimelineView.class).error("The next event could not be found", problem);
			} else if (next >= 0) {
				getViewSite().getActionBars().getStatusLineManager().setMessage(null);
				found.accept(next);
			} else {
				getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.View_noFurther);
				canvas.getDisplay().beep();
			}
		}

		@Override
		public void goTo() {
			TimelineView.this.goTo();
		}

		@Override
		public void bookmark(long time) {
			TimelineView.this.bookmark(time);
		}

		@Override
		public void chosen(Arrow arrow) {
			getViewSite().getActionBars().getStatusLineManager().setMessage(arrow == null ? null : Facts.of(arrow, canvas.picture()).spoken());
		}
	}

	private final class Moving implements TrafficListener {
		@Override
		public void windowChanged() {
			canvas.refresh();
			if (follow != null) {
				follow.setChecked(times().following());
			}
		}
	}
}
