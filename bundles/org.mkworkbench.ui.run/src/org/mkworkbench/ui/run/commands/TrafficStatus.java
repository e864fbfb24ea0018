// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.commands;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.traffic.recording.RecordingStatus;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunRecording;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.Theme;

/** In the status bar: messages dropped in the run and events lost by the observer, in alarm colour, and what is or was recorded. */
public final class TrafficStatus extends WorkbenchWindowControlContribution implements RunListener {
	/** How often the size of the file is looked at. */
	private static final int SIZE_MILLIS = 500;
	private static final double MIB = 1 << 20;
	private static final int WIDTH = 460;

	private Composite box;
	private Label dropped;
	private Label lost;
	private Label trouble;
	private Link recording;
	private long lostEvents;
	private long droppedMessages;
	private boolean timerRuns;

	@Override
	protected Control createControl(Composite parent) {
		// Of one width, since the status bar does not make room for what grows.
		box = new Composite(parent, SWT.NONE) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return new Point(WIDTH, Math.max(super.computeSize(SWT.DEFAULT, heightHint, changed).y, lineHeight()));
			}
		};
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginTop = 2;
		layout.marginBottom = 2;
		layout.spacing = 16;
		box.setLayout(layout);
		dropped = new Label(box, SWT.NONE);
		lost = new Label(box, SWT.NONE);
		trouble = new Label(box, SWT.NONE);
		recording = new Link(box, SWT.NONE);
		place(dropped, false);
		place(lost, false);
		place(trouble, false);
		place(recording, false);
		recording.addListener(SWT.Selection, event -> open());
		RunSession session = RunSession.get();
		session.addListener(this);
		box.addDisposeListener(event -> session.removeListener(this));
		Theme.onChange(box, this::look);
		look();
		session.latest().ifPresent(this::take);
		show();
		return box;
	}

	private int lineHeight() {
		GC gc = new GC(box);
		try {
			return gc.getFontMetrics().getHeight() + 4;
		} finally {
			gc.dispose();
		}
	}

	private void look() {
		Color alarm = new Color(OwnershipPalette.rgb(DiagramColours.of(Theme.isDark()).error()));
		dropped.setForeground(alarm);
		lost.setForeground(alarm);
		trouble.setForeground(alarm);
	}

	@Override
	public void runStarted(RunInfo run) {
		lostEvents = 0;
		droppedMessages = 0;
		show();
	}

	@Override
	public void snapshot(RunSnapshot snapshot) {
		if (snapshot.traffic().observerLost() != lostEvents || snapshot.traffic().dropped() != droppedMessages) {
			take(snapshot);
			show();
		}
	}

	private void take(RunSnapshot snapshot) {
		lostEvents = snapshot.traffic().observerLost();
		droppedMessages = snapshot.traffic().dropped();
	}

	/** Empty for none. */
	static String droppedText(long messages) {
		return messages == 0 ? "" : NLS.bind(messages == 1 ? Messages.TrafficStatus_droppedOne : Messages.TrafficStatus_dropped, String.format(Locale.ROOT, "%,d", messages));
	}

	@Override
	public void stateChanged() {
		show();
	}

	private void show() {
		if (box.isDisposed()) {
			return;
		}
		String problem = RunSession.get().recording().problem();
		set(trouble, problem.isEmpty() ? "" : NLS.bind(Messages.TrafficStatus_problem, problem));
		set(dropped, droppedText(droppedMessages));
		set(lost, lostEvents == 0 ? "" : NLS.bind(lostEvents == 1 ? Messages.TrafficStatus_lostOne : Messages.TrafficStatus_lost, String.format(Locale.ROOT, "%,d", lostEvents)));
		RunRecording state = RunSession.get().recording();
		boolean writing = state.isOn() && state.isInRun();
		String words = writing ? NLS.bind(Messages.TrafficStatus_recording, size(state)) : state.isOn() ? Messages.TrafficStatus_waiting
				: state.around().isPresent() ? NLS.bind(Messages.TrafficStatus_around, state.around().get().reason()) : state.file().isPresent() ? NLS.bind(Messages.TrafficStatus_recorded, name(state)) : "";
		String hint = state.file().map(Path::toString).orElse("");
		if (!words.equals(recording.getText())) {
			recording.setText(words);
			recording.setToolTipText(hint.isEmpty() ? null : hint);
			place(recording, !words.isEmpty());
			box.layout();
		}
		if (writing && !timerRuns) {
			timerRuns = true;
			box.getDisplay().timerExec(SIZE_MILLIS, () -> {
				timerRuns = false;
				show();
			});
		}
	}

	/** What is empty takes no room. */
	private static void place(Control control, boolean shown) {
		RowData place = new RowData();
		place.exclude = !shown;
		control.setLayoutData(place);
		control.setVisible(shown);
	}

	private void set(Label label, String text) {
		if (!text.equals(label.getText())) {
			label.setText(text);
			label.setToolTipText(text);
			place(label, !text.isEmpty());
			box.layout();
		}
	}

	private static String name(RunRecording state) {
		return state.file().map(file -> file.getFileName().toString()).orElse("");
	}

	private static String size(RunRecording state) {
		return String.format(Locale.ROOT, "%,.1f MiB", state.status().map(RecordingStatus::bytes).orElse(0L) / MIB);
	}

	private void open() {
		IWorkbenchWindow window = getWorkbenchWindow();
		Path file = RunSession.get().recording().file().orElse(null);
		if (file != null && window.getActivePage() != null) {
			try {
				IDE.openEditorOnFileStore(window.getActivePage(), EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}
}
