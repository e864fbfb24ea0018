// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;

/** Who interrupts whom: messages between every two kernels of the current run. */
public final class IpiMatrixView extends LiveView {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.ipiMatrix";

	private MatrixCanvas canvas;
	private MatrixData.Metric metric = MatrixData.Metric.RATE;

	public IpiMatrixView() {
		super(Messages.IpiMatrixView_invitation);
	}

	@Override
	protected Control createContents(Composite parent) {
		canvas = new MatrixCanvas(parent);
		Action totals = new Action(Messages.IpiMatrixView_totals, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				metric = isChecked() ? MatrixData.Metric.TOTAL : MatrixData.Metric.RATE;
				show();
			}
		};
		totals.setToolTipText(Messages.IpiMatrixView_totalsHint);
		getViewSite().getActionBars().getToolBarManager().add(totals);
		Action copy = new Action(Messages.IpiMatrixView_copy) {
			@Override
			public void run() {
				copyCsv();
			}
		};
		getViewSite().getActionBars().getMenuManager().add(copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		return canvas;
	}

	@Override
	protected void show() {
		canvas.show(MatrixData.of(window(), metric));
	}

	/** What the matrix shows now; null before the first snapshot. */
	MatrixData data() {
		return canvas == null ? null : canvas.data();
	}

	private void copyCsv() {
		MatrixData data = data();
		if (data == null) {
			return;
		}
		Clipboard clipboard = new Clipboard(canvas.getDisplay());
		try {
			clipboard.setContents(new Object[] { data.csv() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	protected Control focusControl() {
		return canvas;
	}
}
