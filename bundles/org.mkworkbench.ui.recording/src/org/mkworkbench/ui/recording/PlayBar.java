// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.Speed;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.Quantities;

/** Plays a recording, goes to its marks, and what can be done with it. */
final class PlayBar extends Composite {
	private static final List<Speed> SPEEDS = List.of(new Speed(0.0001), new Speed(0.001), new Speed(0.01), new Speed(0.1), Speed.REAL_TIME, new Speed(10), new Speed(100),
			new Speed(1000));

	private final TrafficSource source;
	private final Playback playback;
	private final Supplier<Optional<OverviewData>> overview;
	private final ToolItem play;
	private final ToolItem next;
	private final ToolItem previous;
	private final Label moment;
	private final Label problem;
	private final Combo speed;
	private final Button cut;

	PlayBar(Composite parent, IWorkbenchPartSite site, TrafficSource source, Playback playback, Supplier<Optional<OverviewData>> overview) {
		super(parent, SWT.NONE);
		this.source = source;
		this.playback = playback;
		this.overview = overview;
		GridLayout layout = new GridLayout(9, false);
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		setLayout(layout);
		ToolBar bar = new ToolBar(this, SWT.FLAT);
		item(bar, Images.TO_BEGIN, Messages.PlayBar_begin, () -> goTo(span().begin()));
		previous = item(bar, Images.PREVIOUS_MARK, Messages.PlayBar_previous, () -> mark(false));
		play = item(bar, Images.RUN, Messages.PlayBar_play, this::toggle);
		next = item(bar, Images.NEXT_MARK, Messages.PlayBar_next, () -> mark(true));
		item(bar, Images.TO_END, Messages.PlayBar_end, () -> goTo(span().end()));
		new Label(this, SWT.NONE).setText(Messages.PlayBar_speed);
		speed = new Combo(this, SWT.DROP_DOWN);
		speed.setToolTipText(Messages.PlayBar_speedHint);
		SPEEDS.forEach(offered -> speed.add(offered.label()));
		speed.setText(playback.speed().label());
		speed.setLayoutData(GridDataFactory.swtDefaults().hint(96, SWT.DEFAULT).create());
		speed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setSpeed()));
		speed.addListener(SWT.DefaultSelection, event -> setSpeed());
		speed.addListener(SWT.FocusOut, event -> setSpeed());
		moment = new Label(this, SWT.NONE);
		moment.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		problem = new Label(this, SWT.NONE);
		problem.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
		button(Messages.PlayBar_analyse, Messages.PlayBar_analyseHint, () -> RecordingActs.analyse(site));
		cut = button(Messages.PlayBar_cut, Messages.PlayBar_cutHint, () -> RecordingActs.cut(site, source, TrafficSession.get().times().selection().orElse(null)));
		if (RecordingActs.canExport()) {
			button(Messages.PlayBar_export, Messages.PlayBar_exportHint, () -> RecordingActs.export(site, source));
		}
	}

	private static ToolItem item(ToolBar bar, Images image, String hint, Runnable act) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image.image());
		item.setToolTipText(hint);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		return item;
	}

	private Button button(String text, String hint, Runnable act) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		return button;
	}

	private TimeWindow span() {
		return overview.get().map(OverviewData::span).orElseGet(() -> TrafficSession.get().times().visible());
	}

	private void look() {
		if (TrafficSession.get().source().orElse(null) != source) {
			TrafficSession.get().show(source);
			TrafficSession.get().times().show(span());
		}
	}

	private void goTo(long time) {
		look();
		playback.goTo(time);
	}

	/** Plays, or holds. */
	void toggle() {
		if (playback.isPlaying()) {
			playback.pause();
		} else {
			look();
			playback.play();
		}
	}

	private void mark(boolean forward) {
		look();
		long now = playback.moment();
		List<TrafficNote> marks = overview.get().map(OverviewData::marks).orElse(List.of());
		Optional<TrafficNote> found = forward ? marks.stream().filter(mark -> mark.timeNanos() > now).findFirst()
				: marks.reversed().stream().filter(mark -> mark.timeNanos() < now).findFirst();
		found.ifPresent(mark -> playback.goTo(mark.timeNanos()));
	}

	private void setSpeed() {
		try {
			playback.setSpeed(Speed.parse(speed.getText()));
			say(null);
		} catch (IllegalArgumentException e) {
			say(e.getMessage());
		}
		if (!speed.isFocusControl()) {
			speed.setText(playback.speed().label());
		}
	}

	private void say(String sentence) {
		GridData place = (GridData) problem.getLayoutData();
		place.exclude = sentence == null;
		problem.setVisible(sentence != null);
		problem.setText(sentence == null ? "" : sentence);
		layout();
	}

	/** The moment, the selection or playing has changed. */
	void refresh() {
		if (isDisposed()) {
			return;
		}
		boolean playing = playback.isPlaying();
		play.setImage((playing ? Images.PAUSE : Images.RUN).image());
		play.setToolTipText(playing ? Messages.PlayBar_pause : Messages.PlayBar_play);
		boolean marks = overview.get().map(data -> !data.marks().isEmpty()).orElse(false);
		next.setEnabled(marks);
		previous.setEnabled(marks);
		TimeView times = TrafficSession.get().times();
		boolean mine = TrafficSession.get().source().orElse(null) == source;
		Optional<TimeWindow> selection = mine ? times.selection() : Optional.empty();
		boolean length = selection.filter(window -> window.nanos() > 0).isPresent();
		cut.setEnabled(length);
		String words = selection.map(window -> window.nanos() == 0 ? Quantities.moment(window.begin())
				: NLS.bind(Messages.PlayBar_selection, new Object[] { Quantities.moment(window.begin()), Quantities.moment(window.end()), Quantities.nanos(window.nanos()) })).orElse("");
		if (!words.equals(moment.getText())) {
			moment.setText(words);
		}
	}
}
