// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.Theme;

/** A chart in the colours and the font of the workbench. Variants differ in colour and in line style. */
final class Plot {
	private static final RGB LIGHT_GROUND = new RGB(255, 255, 255);
	private static final RGB LIGHT_TEXT = new RGB(0x24, 0x2A, 0x33);
	private static final RGB LIGHT_GRID = new RGB(0xD9, 0xDD, 0xE3);
	private static final RGB DARK_GROUND = new RGB(0x2B, 0x2D, 0x30);
	private static final RGB DARK_TEXT = new RGB(0xE4, 0xE6, 0xEA);
	private static final RGB DARK_GRID = new RGB(0x4A, 0x4E, 0x55);
	/** Okabe–Ito, in the order in which they differ most on the ground of the theme. */
	private static final RGB[] LIGHT_SERIES = { new RGB(0x00, 0x72, 0xB2), new RGB(0xD5, 0x5E, 0x00), new RGB(0x00, 0x9E, 0x73), new RGB(0xCC, 0x79, 0xA7) };
	private static final RGB[] DARK_SERIES = { new RGB(0x56, 0xB4, 0xE9), new RGB(0xE6, 0x9F, 0x00), new RGB(0x2F, 0xC7, 0x9B), new RGB(0xE3, 0xA3, 0xC6) };
	private static final LineStyle[] STYLES = { LineStyle.SOLID, LineStyle.DASH, LineStyle.DOT, LineStyle.DASHDOT };

	private final Chart chart;
	private List<String> variants = List.of();
	private String spoken = "";

	Plot(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		// The style sheet would colour the parts of the chart one by one.
		disableStyling(chart);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.BOTTOM);
		chart.getPlotArea().getControl().getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken));
		colour();
		Theme.onChange(chart, this::colour);
	}

	private static void disableStyling(Control control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				disableStyling(child);
			}
		}
	}

	Chart chart() {
		return chart;
	}

	/** What a screen reader says of the chart. */
	void say(String text) {
		spoken = text;
	}

	/** Colours all parts for the theme; to be called again after axes were changed. */
	void colour() {
		if (chart.isDisposed()) {
			return;
		}
		boolean dark = Theme.isDark();
		Color ground = new Color(dark ? DARK_GROUND : LIGHT_GROUND);
		Color text = text();
		Color grid = new Color(dark ? DARK_GRID : LIGHT_GRID);
		Font font = chart.getParent().getFont();
		chart.setBackground(ground);
		chart.setForeground(text);
		chart.getPlotArea().setBackground(ground);
		chart.getLegend().setBackground(ground);
		chart.getLegend().setForeground(text);
		chart.getLegend().setFont(font);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(text);
			axis.getTitle().setFont(font);
			axis.getTick().setForeground(text);
			axis.getTick().setFont(font);
			axis.getGrid().setForeground(grid);
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
		recolour();
		chart.redraw();
	}

	/** Called when the theme changes. */
	private void recolour() {
		for (ISeries<?> each : chart.getSeriesSet().getSeries()) {
			int number = number(each.getId());
			switch (each) {
			case ILineSeries<?> line -> line.setLineColor(series(number));
			case IBarSeries<?> bar -> {
				bar.setBarColor(series(number));
				bar.getYErrorBar().setColor(text());
			}
			default -> { /* others are not used */ }
			}
		}
	}

	/** All variants of the result, in order: each looks the same in every plot, also where another has no values. */
	void setVariants(List<String> names) {
		variants = List.copyOf(names);
	}

	/** The place of a variant, which decides how its series look. */
	int number(String variant) {
		return Math.max(0, variants.indexOf(variant));
	}

	static Color text() {
		return new Color(Theme.isDark() ? DARK_TEXT : LIGHT_TEXT);
	}

	static Color series(int number) {
		RGB[] colours = Theme.isDark() ? DARK_SERIES : LIGHT_SERIES;
		return new Color(colours[number % colours.length]);
	}

	static LineStyle style(int number) {
		return STYLES[number % STYLES.length];
	}

	/** Contrast of the texts of a theme on their ground; for tests. */
	static double textContrast(boolean dark) {
		return OwnershipPalette.contrast(dark ? DARK_TEXT : LIGHT_TEXT, dark ? DARK_GROUND : LIGHT_GROUND);
	}

	/** Contrast of the weakest series of a theme on its ground; for tests. */
	static double leastSeriesContrast(boolean dark) {
		double least = Double.MAX_VALUE;
		for (RGB colour : dark ? DARK_SERIES : LIGHT_SERIES) {
			least = Math.min(least, OwnershipPalette.contrast(colour, dark ? DARK_GROUND : LIGHT_GROUND));
		}
		return least;
	}
}
