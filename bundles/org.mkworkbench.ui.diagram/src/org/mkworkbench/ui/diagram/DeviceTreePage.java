// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.export.ExportException;
import org.mkworkbench.export.ExportFile;
import org.mkworkbench.export.ExportOptions;
import org.mkworkbench.export.Exporter;
import org.mkworkbench.export.Exporters;
import org.mkworkbench.ui.pages.EditorPage;
import org.mkworkbench.ui.document.DesignDocument;

/** The device-tree source that the active plan exports to, to read and to copy. Made only while it is shown. */
public final class DeviceTreePage extends Composite implements EditorPage {
	private static final String FORMAT = "kerf-v1";

	private final DesignDocument document;
	private final Label head;
	private final StyledText text;
	private boolean shown;

	DeviceTreePage(Composite parent, DesignDocument document) {
		super(parent, SWT.NONE);
		this.document = document;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(SWT.DEFAULT, 24).applyTo(head);
		text = new StyledText(this, SWT.H_SCROLL | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(10, 6, 10, 6);
		text.setEditable(false);
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	@Override
	public void setShown(boolean shown) {
		this.shown = shown;
		refresh();
	}

	/** Makes the text anew if somebody sees it. */
	@Override
	public void refresh() {
		if (!shown || isDisposed()) {
			return;
		}
		int top = text.getTopIndex();
		String made = make();
		if (!made.equals(text.getText())) {
			text.setText(made);
			if (top > 0) {
				text.setTopIndex(Math.min(top, text.getLineCount() - 1));
			}
		}
	}

	public String text() {
		return text.getText();
	}

	@Override
	public boolean canCopy() {
		return text.getSelectionCount() > 0;
	}

	@Override
	public void copy() {
		text.copy();
	}

	@Override
	public void selectAll() {
		text.selectAll();
	}

	private String make() {
		if (document.activePlan() == null) {
			head.setText(Messages.DeviceTree_noPlan);
			return "";
		}
		Exporter exporter = Exporters.byId(FORMAT).orElse(null);
		if (exporter == null) {
			head.setText(NLS.bind(Messages.DeviceTree_noExporter, FORMAT));
			return "";
		}
		try {
			List<String> parts = new ArrayList<>();
			for (ExportFile file : exporter.export(document.activePlan(), ExportOptions.defaults())) {
				if (file.name().endsWith(".dts") || file.name().endsWith(".dtso")) {
					parts.add("// " + file.name() + " — " + file.description() + "\n" + new String(file.content(), StandardCharsets.UTF_8));
				}
			}
			text.setWordWrap(false);
			head.setText(NLS.bind(Messages.DeviceTree_head, document.activePlan().getName(), exporter.label()));
			return String.join("\n", parts);
		} catch (ExportException e) {
			head.setText(Messages.DeviceTree_refused);
			text.setWordWrap(true);
			StringBuilder problems = new StringBuilder();
			e.problems().forEach(problem -> problems.append("• ").append(problem).append("\n\n"));
			return problems.toString();
		}
	}
}
