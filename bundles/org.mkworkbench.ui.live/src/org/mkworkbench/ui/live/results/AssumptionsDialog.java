// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.run.ExperimentSummary;
import org.mkworkbench.ui.run.SimulationResult;
import org.osgi.framework.FrameworkUtil;

/** What a result rests on: sentences, and each figure that nobody measured with its value and where it comes from. */
final class AssumptionsDialog extends TitleAreaDialog {
	private final SimulationResult result;

	AssumptionsDialog(Shell parent, SimulationResult result) {
		super(parent);
		this.result = result;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** The same cost of several variants, each with its value, counts once. */
	static long costs(SimulationResult result) {
		return result.assumptions().stream().map(SimulationResult.Assumption::figure).distinct().count();
	}

	static List<String> sentences(SimulationResult result) {
		return new ExperimentSummary(result.figures()).assumptions();
	}

	/** The same, after what was measured and what must be known about it. */
	static List<String> all(SimulationResult result) {
		ExperimentSummary summary = new ExperimentSummary(result.figures());
		return Stream.of(List.of(summary.measured() + "."), summary.remarks(), summary.assumptions()).flatMap(List::stream).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Assumptions_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Assumptions_heading);
		setMessage(NLS.bind(Messages.Assumptions_message, costs(result), result.calibrationName()));
		Composite inset = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(10, 10, 8, 0).applyTo(inset);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inset);
		SashForm sash = new SashForm(inset, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Text sentences = new Text(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		sentences.setText("• " + String.join("\n• ", all(result)));
		sentences.setData("name", Messages.Assumptions_heading);
		Composite holder = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(holder);
		CellTable figures = new CellTable(holder, Messages.Assumptions_figures);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(figures.control());
		figures.show(ResultTables.assumptions(result));
		sash.setWeights(40, 60);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return getDialogBoundsSettings().get("DIALOG_WIDTH") == null ? new Point(1160, 640) : super.getInitialSize();
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(AssumptionsDialog.class)).getDialogSettings(), "AssumptionsDialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
