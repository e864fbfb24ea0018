// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.mkworkbench.engine.exchange.Exported;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TraceExport;
import org.mkworkbench.engine.exchange.WithSends;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.Quantities;

/** Writes what is looked at for Trace Compass, babeltrace2, Perfetto or a table. */
public final class TraceExportWizard extends Wizard implements IExportWizard {
	private TraceExportPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.TraceExport_window);
		setDefaultPageImageDescriptor(Images.WIZARD_EXPORT.descriptor());
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new TraceExportPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		TraceExport format = page.format();
		if (!format.ending().isEmpty() && Files.exists(target)
				&& !MessageDialog.openQuestion(getShell(), Messages.TraceExport_replaceTitle, NLS.bind(Messages.TraceExport_replace, target))) {
			return false;
		}
		TrafficSource source = page.source();
		TimeWindow window = page.window();
		TrafficFilter filter = page.filter();
		Exported[] written = new Exported[1];
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(NLS.bind(Messages.TraceExport_task, target.getFileName()), IProgressMonitor.UNKNOWN);
				try {
					Selection selection = new Selection(window, WithSends.of(filter, source.store().contents(), window));
					written[0] = format.export(source.store(), selection, target, monitor::isCanceled);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (Cancel.Cancelled e) {
					throw new InterruptedException();
				}
			});
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			MessageDialog.openError(getShell(), Messages.TraceExport_notExported, e.getCause().getMessage() == null ? e.getCause().toString() : e.getCause().getMessage());
			return false;
		}
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.TraceExport_written, Quantities.count(written[0].events()), target));
		lines.addAll(written[0].remarks());
		MessageDialog.openInformation(getShell(), Messages.TraceExport_done, String.join("\n", lines));
		return true;
	}
}
