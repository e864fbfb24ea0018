// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.RateWindow;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.run.Engines;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.theme.Theme;

/**
 * A view of the run of the workbench. Before the first run it says what it will show and offers to start one; after a run it keeps the
 * last figures and says that the run is over.
 */
abstract class LiveView extends ViewPart {
	private static final String RUN_COMMAND = "org.mkworkbench.ui.command.run";
	/** Rates are over the last second of simulated time. */
	private static final long RATE_SPAN_NANOS = 1_000_000_000L;

	private final RateWindow window = new RateWindow(RATE_SPAN_NANOS);
	private final String inviting;
	private final RunListener listener = new Following();
	private StackLayout stack;
	private Composite page;
	private Control invitation;
	private Control contents;

	/** @param inviting what the view says before the first run: what it will show */
	LiveView(String inviting) {
		this.inviting = inviting;
	}

	/** Makes the widgets that show a run. */
	protected abstract Control createContents(Composite parent);

	/** Shows what {@link #window} knows now. UI thread; at most 30 times a second. */
	protected abstract void show();

	protected abstract Control focusControl();

	/** Counters and rates of the run. */
	protected final RateWindow window() {
		return window;
	}

	@Override
	public final void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		page.setLayout(stack);
		invitation = createInvitation(page);
		contents = createContents(page);
		stack.topControl = invitation;
		Theme.onChange(page, () -> {
			if (stack.topControl == contents) {
				show();
			}
		});
		RunSession session = RunSession.get();
		session.addListener(listener);
		session.current().ifPresent(info -> {
			listener.runStarted(info);
			session.latest().ifPresent(listener::snapshot);
			describe(info, session.latest().map(RunSnapshot::state).orElse(RunState.READY));
		});
	}

	private Control createInvitation(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		box.setLayout(layout);
		Label text = new Label(box, SWT.WRAP);
		text.setText(inviting);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Link run = new Link(box, SWT.NONE);
		run.setText(Messages.LiveView_run);
		run.addListener(SWT.Selection, event -> run());
		return box;
	}

	private void run() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(RUN_COMMAND, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.warning(Messages.LiveView_nothing),
					StatusManager.SHOW);
		}
	}

	private void describe(RunInfo info, RunState state) {
		String progress = NLS.bind(switch (state) {
		case STOPPED -> Messages.LiveView_ended;
		case FAILED -> Messages.LiveView_failed;
		case PAUSED -> Messages.LiveView_paused;
		case READY, RUNNING -> Messages.LiveView_running;
		}, info.planName(), info.engineLabel());
		String scenario = info.scenarioName().isEmpty() ? "" : " · " + NLS.bind(Messages.LiveView_scenario, info.scenarioName());
		String accuracy = Engines.byId(info.engineId()).map(Engine::accuracy).filter(words -> !words.isEmpty()).map(words -> " · " + words).orElse("");
		setContentDescription(progress + scenario + accuracy);
	}

	private void bringForward(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			page.layout();
		}
	}

	@Override
	public void setFocus() {
		(stack.topControl == contents ? focusControl() : invitation).setFocus();
	}

	@Override
	public void dispose() {
		RunSession.get().removeListener(listener);
		super.dispose();
	}

	private final class Following implements RunListener {
		@Override
		public void runStarted(RunInfo info) {
			window.clear();
			// What is painted before the first figures come must not be that of the run before.
			show();
			describe(info, RunState.READY);
			bringForward(contents);
		}

		@Override
		public void snapshot(RunSnapshot snapshot) {
			window.add(snapshot);
			show();
		}

		@Override
		public void runEnded(RunInfo info, RunSnapshot last) {
			describe(info, last.state());
		}

		@Override
		public void stateChanged() {
			RunSession session = RunSession.get();
			session.current().ifPresent(info -> describe(info, session.latest().map(RunSnapshot::state).orElse(RunState.READY)));
		}
	}
}
