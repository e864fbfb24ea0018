// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.traffic.TrafficListener;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.Asking;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Facts, playing and overview of a recording that is open. */
final class RecordingPage extends Composite {
	private final TrafficSource source;
	private final TimeWindow span;
	private final Overview overview;
	private final PlayBar bar;
	private final Playback playback;
	private final Label missing;
	private final Asking<Integer, OverviewData> asking;

	RecordingPage(Composite parent, IWorkbenchPartSite site, TrafficSource source, RecordingFacts facts, TimeWindow span) {
		super(parent, SWT.NONE);
		this.source = source;
		this.span = span;
		TrafficSession session = TrafficSession.get();
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		layout.verticalSpacing = 2;
		setLayout(layout);
		Composite head = new Composite(this, SWT.NONE);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).create());
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label title = new Label(head, SWT.NONE);
		title.setText((facts.title().isEmpty() ? source.label() : facts.title()).replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		label(head, facts.origin());
		label(this, facts.contents());
		missing = facts.missing().isEmpty() ? null : label(this, facts.missing());
		playback = new Playback(getDisplay(), session.times(), span, this::playing);
		bar = new PlayBar(this, site, source, playback, this::marks);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		overview = new Overview(this, session.times());
		GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
		place.minimumHeight = 80;
		overview.setLayoutData(place);
		asking = new Asking<>(getDisplay(), this::columns, this::overview, new Answers());
		overview.addListener(SWT.Resize, event -> asking.changed(false));
		overview.addListener(SWT.KeyDown, event -> {
			if (event.character == ' ') {
				bar.toggle();
			}
		});
		bar.refresh();
		look();
		Theme.onChange(this, this::look);
		TrafficListener listener = new Following();
		session.addListener(listener);
		addDisposeListener(event -> {
			playback.pause();
			asking.end();
			session.removeListener(listener);
		});
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return label;
	}

	private void look() {
		if (missing != null) {
			Ink ink = Look.of(Theme.isDark()).alarm();
			missing.setForeground(new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff));
		}
		overview.redraw();
	}

	private Integer columns() {
		return overview.isDisposed() || overview.columns() < 2 ? null : overview.columns();
	}

	/** In the background. */
	private OverviewData overview(int columns, Cancel cancel) {
		return OverviewData.of(source.store().contents(), source.store().layout().cpus().size(), columns, cancel);
	}

	private boolean shown() {
		return TrafficSession.get().source().orElse(null) == source;
	}

	private Optional<OverviewData> marks() {
		return overview.data();
	}

	private void playing() {
		bar.refresh();
	}

	private void goTo(long moment) {
		if (!shown()) {
			TrafficSession.get().show(source);
			TrafficSession.get().times().show(span);
		}
		playback.goTo(moment);
	}

	@Override
	public boolean setFocus() {
		return overview.setFocus();
	}

	private final class Answers implements Asking.Receiver<OverviewData> {
		@Override
		public void answered(OverviewData answer) {
			if (!overview.isDisposed()) {
				overview.show(answer, RecordingPage.this::goTo);
				bar.refresh();
			}
		}

		@Override
		public void failed(Throwable reason) {
			ILog.of(RecordingPage.class).error("A recording has no overview", reason);
		}
	}

	private final class Following implements TrafficListener {
		@Override
		public void sourceChanged() {
			if (!shown()) {
				playback.pause();
			}
			moved();
		}

		@Override
		public void selectionChanged() {
			moved();
		}

		@Override
		public void windowChanged() {
			moved();
		}

		private void moved() {
			if (!isDisposed()) {
				overview.redraw();
				bar.refresh();
			}
		}
	}
}
