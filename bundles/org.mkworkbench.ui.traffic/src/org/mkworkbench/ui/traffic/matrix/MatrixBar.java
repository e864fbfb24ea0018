// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What can be chosen above the matrix: value, time, order of CPUs, totals. */
final class MatrixBar extends Composite {
	private static final int TIME_WIDTH = 170;

	private final Consumer<MatrixWish> onChange;
	private final Combo metric;
	private final Combo window;
	private final Combo order;
	private final Button totals;
	private final ControlDecoration wrong;
	private MatrixWish wish;

	MatrixBar(Composite parent, MatrixWish first, Consumer<MatrixWish> onChange) {
		super(parent, SWT.NONE);
		this.onChange = onChange;
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 8;
		setLayout(layout);
		metric = combo(Messages.IpiMatrixView_value, SWT.READ_ONLY, Arrays.stream(Metric.values()).map(Metric::label).toList());
		window = combo(Messages.IpiMatrixView_window, SWT.NONE, WindowChoice.USUAL.stream().map(WindowChoice::label).toList());
		window.setToolTipText(Messages.IpiMatrixView_windowHint);
		window.setLayoutData(new RowData(TIME_WIDTH, SWT.DEFAULT));
		wrong = new ControlDecoration(window, SWT.LEFT | SWT.TOP);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		wrong.hide();
		order = combo(Messages.IpiMatrixView_order, SWT.READ_ONLY, List.of(Messages.IpiMatrixView_orderKernel, Messages.IpiMatrixView_orderPlace));
		totals = new Button(this, SWT.CHECK);
		totals.setText(Messages.IpiMatrixView_totals);
		totals.setToolTipText(Messages.IpiMatrixView_totalsHint);
		show(first);
		metric.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change(wish.metric(Metric.values()[metric.getSelectionIndex()]))));
		window.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseWindow()));
		window.addListener(SWT.DefaultSelection, event -> chooseWindow());
		window.addListener(SWT.FocusOut, event -> chooseWindow());
		order.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change(wish.order(MatrixAxis.Order.values()[order.getSelectionIndex()]))));
		totals.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change(wish.totals(totals.getSelection()))));
	}

	/** The label and its control stay together when the line breaks. */
	private Combo combo(String text, int style, List<String> items) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		Combo combo = new Combo(this, style | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.setVisibleItemCount(items.size());
		combo.setData("name", text);
		return combo;
	}

	void show(MatrixWish shown) {
		wish = shown;
		metric.select(shown.metric().ordinal());
		if (!window.isFocusControl() || window.getText().isEmpty()) {
			window.setText(shown.window().label());
		}
		order.select(shown.order().ordinal());
		totals.setSelection(shown.totals());
	}

	private void chooseWindow() {
		if (window.getText().equals(wish.window().label())) {
			wrong.hide();
			return;
		}
		try {
			WindowChoice chosen = WindowChoice.parse(window.getText());
			wrong.hide();
			window.setText(chosen.label());
			change(wish.window(chosen));
		} catch (IllegalArgumentException e) {
			wrong.setDescriptionText(e.getMessage());
			wrong.show();
			wrong.showHoverText(e.getMessage());
		}
	}

	private void change(MatrixWish wanted) {
		wish = wanted;
		onChange.accept(wanted);
	}
}
