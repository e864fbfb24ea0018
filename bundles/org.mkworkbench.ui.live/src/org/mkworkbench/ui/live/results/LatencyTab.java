// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** How long messages and other things took: one curve for each variant, and their quantiles as a table. */
final class LatencyTab {
	/** Part of its size by which an axis goes on behind the last point. */
	private static final double MARGIN = 1.05;
	private static final double LEAST_PERCENT = 0.001;
	/** For plot and table one above the other. */
	private static final int LEAST_HEIGHT = 320;
	private static final int[] ABOVE = { 75, 25 };
	private static final int[] BESIDE = { 60, 40 };

	private final Composite page;
	private final Composite contents;
	private final Label nothing;
	private final Combo what;
	private final Combo shape;
	private final Plot plot;
	private final CellTable quantiles;
	private ResultTables tables;
	private List<ResultTables.Times> times = List.of();

	LatencyTab(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new StackLayout());
		nothing = new Label(page, SWT.WRAP);
		nothing.setText(Messages.Latency_none);
		contents = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).spacing(6, 6).applyTo(contents);
		what = combo(contents, Messages.Latency_of, true);
		shape = combo(contents, Messages.Latency_show, false);
		shape.setItems(Messages.Latency_upTo, Messages.Latency_above);
		shape.select(0);
		SashForm sash = new SashForm(contents, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(sash);
		plot = new Plot(sash);
		quantiles = new CellTable(sash, Messages.Latency_quantiles);
		sash.setWeights(ABOVE);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		what.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draw()));
		shape.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draw()));
	}

	/** Where there is no height for both, the table goes beside the plot. */
	private static void arrange(SashForm sash) {
		boolean flat = sash.getSize().y < LEAST_HEIGHT;
		int wanted = flat ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted && sash.getSize().y > 0) {
			sash.setOrientation(wanted);
			sash.setWeights(flat ? BESIDE : ABOVE);
		}
	}

	static Combo combo(Composite parent, String text, boolean wide) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("name", text);
		GridDataFactory.fillDefaults().grab(wide, false).align(SWT.FILL, SWT.CENTER).hint(wide ? 160 : SWT.DEFAULT, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	Composite control() {
		return page;
	}

	Control focusControl() {
		return times.isEmpty() ? page : what;
	}

	CellTable table() {
		return quantiles;
	}

	void show(ResultTables result) {
		tables = result;
		plot.setVariants(tables.variants());
		String before = what.getText();
		times = result.times();
		what.setItems(times.stream().map(ResultTables.Times::text).toArray(String[]::new));
		((StackLayout) page.getLayout()).topControl = times.isEmpty() ? nothing : contents;
		page.layout();
		int wanted = what.indexOf(before);
		what.select(wanted >= 0 ? wanted : usual());
		draw();
	}

	/** Latencies of messages are what most people look for, first of all between those who send most. */
	private int usual() {
		int best = 0;
		long most = 0;
		for (int i = 0; i < times.size(); i++) {
			long values = tables.histograms(times.get(i)).values().stream().mapToLong(LatencyHistogram::count).max().orElse(0);
			if (times.get(i).id().equals("pair.latency") && values > most) {
				best = i;
				most = values;
			}
		}
		return best;
	}

	private void draw() {
		plot.chart().suspendUpdate(true);
		for (ISeries<?> old : plot.chart().getSeriesSet().getSeries()) {
			plot.chart().getSeriesSet().deleteSeries(old.getId());
		}
		if (!times.isEmpty()) {
			ResultTables.Times chosen = times.get(Math.max(0, what.getSelectionIndex()));
			curves(chosen);
			quantiles.show(tables.quantiles(chosen));
		}
		plot.chart().suspendUpdate(false);
		plot.colour();
	}

	private void curves(ResultTables.Times chosen) {
		Curve.Shape height = shape.getSelectionIndex() == 1 ? Curve.Shape.ABOVE : Curve.Shape.UP_TO;
		IAxis x = plot.chart().getAxisSet().getXAxis(0);
		IAxis y = plot.chart().getAxisSet().getYAxis(0);
		x.enableLogScale(false);
		y.enableLogScale(false);
		Map<String, LatencyHistogram> histograms = tables.histograms(chosen);
		double largest = histograms.values().stream().mapToLong(LatencyHistogram::max).max().orElse(1);
		Estimates.Scale scale = Estimates.scale("ns", largest);
		double least = Double.MAX_VALUE;
		for (Map.Entry<String, LatencyHistogram> entry : histograms.entrySet()) {
			Curve curve = Curve.of(entry.getValue(), height);
			ILineSeries<?> line = (ILineSeries<?>) plot.chart().getSeriesSet().createSeries(SeriesType.LINE, entry.getKey());
			line.setXSeries(Arrays.stream(curve.nanos()).map(scale::of).toArray());
			line.setYSeries(Arrays.stream(curve.percent()).map(percent -> height == Curve.Shape.ABOVE ? Math.max(LEAST_PERCENT, percent) : percent).toArray());
			line.setSymbolType(PlotSymbolType.NONE);
			line.setLineWidth(2);
			line.setLineStyle(Plot.style(plot.number(entry.getKey())));
			line.setLineColor(Plot.series(plot.number(entry.getKey())));
			line.enableStep(true);
			least = Math.min(least, scale.of(curve.nanos()[0]));
		}
		x.getTitle().setText(NLS.bind(Messages.Latency_time, scale.unit()));
		y.getTitle().setText(height == Curve.Shape.ABOVE ? Messages.Latency_shareAbove : Messages.Latency_shareUpTo);
		plot.chart().getAxisSet().adjustRange();
		x.enableLogScale(true);
		if (height == Curve.Shape.ABOVE) {
			y.enableLogScale(true);
		}
		plot.chart().getAxisSet().adjustRange();
		x.setRange(new Range(least / MARGIN, Math.max(scale.of(largest), least) * MARGIN));
		if (height == Curve.Shape.UP_TO) {
			// A little more, so that the topmost figure of the axis is not cut off.
			y.setRange(new Range(0, 104));
		}
		plot.chart().getLegend().setVisible(histograms.size() > 1);
		plot.say(NLS.bind(Messages.Latency_spoken, chosen.text(), String.join("; ", tables.quantiles(chosen).rows().stream().map(row -> String.join(" ", row.texts())).toList())));
	}
}
