// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.LatencyAnswer;
import org.mkworkbench.engine.traffic.query.LatencyAnswer.By;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.DropNote;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/** How long messages take, by pair and type, as figures, histograms and over time. */
public final class LatencyView extends TrafficView<LatencyContents> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.traffic.latency";

	private static final int LEAST_COLUMNS = 64;
	/** Part of the width that the histogram has when the view opens, in percent; the map has the rest. */
	private static final int HISTOGRAM = 42;
	/** Points per column of the map. */
	private static final int CELL = 2;

	/** What is asked; read in the background. @param applied the filter of all views that a row of this view is part of, or null @param base that filter without it */
	private record Wish(By by, String applied, String base) {
	}

	private volatile Wish wish = new Wish(By.PAIR, null, "");
	private TrafficSource shownSource;
	private LatencyContents contents;
	private Composite page;
	private Combo by;
	private Label window;
	private DropNote drops;
	private LatencyTable table;
	private Canvas histogram;
	private HeatCanvas heat;

	@Override
	protected String invitation() {
		return Messages.LatencyView_invitation;
	}

	@Override
	protected Control createContents(Composite parent) {
		page = new Composite(parent, SWT.NONE) {
			@Override
			public boolean setFocus() {
				return table.table().setFocus();
			}
		};
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 2;
		layout.marginWidth = 8;
		page.setLayout(layout);
		new Label(page, SWT.NONE).setText(Messages.LatencyView_by);
		by = new Combo(page, SWT.READ_ONLY);
		by.setItems(Messages.LatencyView_byPair, Messages.LatencyView_byType, Messages.LatencyView_byBoth);
		by.select(0);
		by.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> askBy(By.values()[by.getSelectionIndex()])));
		window = new Label(page, SWT.NONE);
		window.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		drops = new DropNote(page);
		SashForm parts = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
		table = new LatencyTable(parts, this::selected, this::filter);
		SashForm lower = new SashForm(parts, SWT.HORIZONTAL | SWT.SMOOTH);
		histogram = new Canvas(lower, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		histogram.addPaintListener(event -> {
			Rectangle area = histogram.getClientArea();
			paintHistogram(new SwtPainter(event.gc), 0, 0, area.width, area.height);
		});
		histogram.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
		heat = new HeatCanvas(lower, session().times());
		lower.setWeights(HISTOGRAM, 100 - HISTOGRAM);
		parts.setWeights(36, 64);
		return page;
	}

	private void askBy(By wanted) {
		wish = new Wish(wanted, wish.applied, wish.base);
		askAgain();
	}

	@Override
	protected void sourceChanged() {
		TrafficSource source = session().source().orElse(null);
		if (source != shownSource) {
			shownSource = source;
			wish = new Wish(wish.by, null, "");
			contents = null;
			table.show(wish.by, List.of());
			table.selectNothing();
			window.setText("");
			drops.show(0);
		}
		heat.show(contents, session().times());
	}

	@Override
	protected LatencyContents ask(TrafficSource source, ViewState state, Cancel cancel) {
		Wish asked = wish;
		TrafficLayout layout = source.store().layout();
		TrafficFilter filter = state.filter().text().equals(asked.applied) ? parsed(asked.base, layout, state.filter()) : state.filter();
		LatencyAnswer answer = source.queries().latencies(state.chosen(), filter, asked.by, cancel);
		int columns = Math.max(LEAST_COLUMNS, state.width() * (100 - HISTOGRAM) / 100 / CELL);
		// The map follows the filter with the row that was picked: it shows what was clicked.
		LatencyAnswer.HeatMap map = source.queries().latencyOverTime(state.visible(), state.filter(), columns, cancel);
		boolean selected = state.selection().filter(each -> each.nanos() > 0).isPresent();
		return LatencyContents.of(answer, map, layout, asked.by, selected, new TimeWindow(state.begin(), Math.max(state.begin(), state.end())),
				DropNote.count(source, state.chosen(), filter, cancel));
	}

	private static TrafficFilter parsed(String text, TrafficLayout layout, TrafficFilter otherwise) {
		try {
			return TrafficFilter.parse(text, layout);
		} catch (FilterException e) {
			// It was parsed before a row was picked; the layout cannot have lost a name.
			return otherwise;
		}
	}

	@Override
	protected String filterText() {
		String now = session().filter().text();
		return now.equals(wish.applied) ? wish.base : now;
	}

	@Override
	protected boolean exact(LatencyContents answer) {
		return answer.exact();
	}

	@Override
	protected void show(LatencyContents answer) {
		contents = answer;
		table.show(answer.by(), answer.rows());
		window.setText(NLS.bind(answer.selected() ? Messages.LatencyView_selected : session().times().selection().isPresent() ? Messages.LatencyView_moment : Messages.LatencyView_whole, TimeText.about(answer.window().nanos())));
		drops.show(answer.dropped());
		histogram.redraw();
		heat.show(answer, session().times());
	}

	private void selected() {
		histogram.redraw();
	}

	/** A row filters all views; clicked again it does not any more. */
	private void filter(LatencyRow row) {
		TrafficSource source = session().source().orElse(null);
		if (source == null) {
			return;
		}
		TrafficLayout layout = source.store().layout();
		String now = session().filter().text();
		String base = now.equals(wish.applied) ? wish.base : now;
		TrafficFilter wanted = parsed(base, layout, TrafficFilter.ALL);
		try {
			if (!row.from().isEmpty()) {
				wanted = TrafficFilter.parse((base + " " + TrafficFilter.pair(layout, row.key().fromKernel(), row.key().toKernel()).text()).strip(), layout);
			}
			if (!row.type().isEmpty()) {
				wanted = wanted.withType(row.key().type(), layout);
			}
		} catch (FilterException e) {
			return;
		}
		boolean again = wanted.text().equals(now);
		wish = new Wish(wish.by, again ? null : wanted.text(), base);
		session().setFilter(again ? parsed(base, layout, TrafficFilter.ALL) : wanted);
	}

	@Override
	protected void refreshLook() {
		drops.show(contents == null ? 0 : contents.dropped());
		histogram.redraw();
		heat.redraw();
	}

	/** The rows compared; all messages together if none is selected. */
	private List<LatencyRow> drawn() {
		List<LatencyRow> rows = table.selection();
		return contents == null || contents.all().count() == 0 ? List.of() : rows.isEmpty() ? List.of(contents.all()) : rows;
	}

	private void paintHistogram(Painter painter, double x, double y, double width, double height) {
		new HistogramPicture(painter, Look.of(Theme.isDark())).paint(drawn(), x, y, width, height);
	}

	private String spoken() {
		StringBuilder text = new StringBuilder(Messages.LatencyView_histogram);
		for (LatencyRow row : drawn()) {
			text.append("; ").append(row.title());
			for (LatencyColumn column : LatencyColumn.of(By.TYPE)) {
				if (column.isNumber()) {
					text.append(' ').append(column.title()).append(' ').append(column.text(row));
				}
			}
		}
		return text.toString();
	}

	/** The map with the histogram above it. */
	@Override
	protected void paint(Painter painter, Point size) {
		int upper = size.y / 2;
		heat.paint(new Lowered(painter, upper), new Point(size.x, size.y - upper), null);
		paintHistogram(painter, 0, 0, size.x, upper);
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.latency";
	}

	@Override
	protected String csv() {
		return contents == null ? "" : contents.csv();
	}
}
