// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.IErrorBar.ErrorBarType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;

/** One figure of all its subjects as bars, a bar for each variant, with the interval of each. */
final class ComparisonTab {
	private static final int PADDING = 30;
	private static final double HEAD_ROOM = 1.08;

	private final Composite page;
	private final Combo what;
	private final Plot plot;
	private ResultTables tables;
	private List<ResultTables.Kind> kinds = List.of();

	ComparisonTab(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 6).applyTo(page);
		what = LatencyTab.combo(page, Messages.Comparison_of, true);
		what.setVisibleItemCount(20);
		plot = new Plot(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(plot.chart());
		what.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draw()));
	}

	Composite control() {
		return page;
	}

	Control focusControl() {
		return what;
	}

	void show(ResultTables result) {
		tables = result;
		String before = what.getText();
		kinds = result.kinds();
		what.setItems(kinds.stream().map(ComparisonTab::text).toArray(String[]::new));
		what.setEnabled(!kinds.isEmpty());
		int wanted = what.indexOf(before);
		what.select(wanted >= 0 ? wanted : usual());
		draw();
	}

	private static String text(ResultTables.Kind kind) {
		return kind.unit().isEmpty() || kind.unit().equals("ns") ? kind.label() : kind.label() + " (" + Estimates.scale(kind.unit(), 0).unit() + ")";
	}

	/** Latencies are what most people look for. */
	private int usual() {
		int latency = kinds.stream().map(ResultTables.Kind::id).toList().indexOf("pair.latency.p99");
		return Math.max(0, latency);
	}

	private void draw() {
		plot.chart().suspendUpdate(true);
		for (ISeries<?> old : plot.chart().getSeriesSet().getSeries()) {
			plot.chart().getSeriesSet().deleteSeries(old.getId());
		}
		if (!kinds.isEmpty()) {
			bars(kinds.get(Math.max(0, what.getSelectionIndex())));
		}
		plot.chart().suspendUpdate(false);
		plot.colour();
	}

	private void bars(ResultTables.Kind kind) {
		List<String> subjects = tables.subjects(kind);
		List<List<ConfidenceInterval>> estimates = subjects.stream().map(subject -> tables.estimates(kind, subject)).toList();
		double largest = estimates.stream().flatMap(List::stream).filter(each -> each != null).mapToDouble(ComparisonTab::top).max().orElse(0);
		Estimates.Scale scale = Estimates.scale(kind.unit(), largest);
		List<String> variants = tables.variants();
		plot.setVariants(variants);
		List<String> spoken = new ArrayList<>();
		for (int variant = 0; variant < variants.size(); variant++) {
			double[] means = new double[subjects.size()];
			double[] half = new double[subjects.size()];
			for (int i = 0; i < means.length; i++) {
				ConfidenceInterval interval = estimates.get(i).get(variant);
				means[i] = interval == null ? 0 : scale.of(interval.mean());
				half[i] = interval == null || Double.isInfinite(interval.halfWidth()) ? 0 : scale.of(interval.halfWidth());
				spoken.add(variants.get(variant) + " " + subjects.get(i) + " " + Estimates.text(interval, kind.unit()));
			}
			bar(variants.get(variant), means, half, variant);
		}
		IAxis x = plot.chart().getAxisSet().getXAxis(0);
		IAxis y = plot.chart().getAxisSet().getYAxis(0);
		x.setCategorySeries(subjects.stream().map(subject -> subject.isEmpty() ? Messages.Comparison_machine : subject).toArray(String[]::new));
		x.enableCategory(true);
		x.getTitle().setVisible(false);
		y.getTitle().setText(scale.unit().isEmpty() ? kind.label() : kind.label() + ", " + scale.unit());
		plot.chart().getAxisSet().adjustRange();
		y.setRange(new Range(0, largest > 0 ? scale.of(largest) * HEAD_ROOM : 1));
		plot.say(NLS.bind(Messages.Comparison_spoken, kind.label(), String.join("; ", spoken)));
	}

	private static double top(ConfidenceInterval interval) {
		return interval.mean() + (Double.isInfinite(interval.halfWidth()) ? 0 : interval.halfWidth());
	}

	private void bar(String name, double[] means, double[] half, int number) {
		IBarSeries<?> bar = (IBarSeries<?>) plot.chart().getSeriesSet().createSeries(SeriesType.BAR, name);
		bar.setYSeries(means);
		bar.setBarPadding(PADDING);
		bar.setBarColor(Plot.series(number));
		IErrorBar error = bar.getYErrorBar();
		error.setType(ErrorBarType.BOTH);
		error.setPlusErrors(half);
		error.setMinusErrors(half);
		error.setColor(Plot.text());
		error.setVisible(true);
	}
}
