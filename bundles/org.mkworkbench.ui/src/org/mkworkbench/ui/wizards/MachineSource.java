// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.ImportProgress;
import org.mkworkbench.topology.MachineImports;

/**
 * What a person chose to import.
 *
 * @param location as {@link MachineImports#importMachine(String)} takes it
 */
record MachineSource(String location) {
	/** More than the importers have steps: the bar only shows that something happens. */
	private static final int STEPS = 20;

	/**
	 * Imports in the background of a wizard, with progress and cancel.
	 *
	 * @return null when the person cancelled
	 * @throws ImportException when it failed, with a message for people
	 */
	Machine importIn(IWizardContainer container) throws ImportException {
		Machine[] result = new Machine[1];
		try {
			container.run(true, true, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor, Messages.MachineSource_job, STEPS);
				try {
					result[0] = MachineImports.importMachine(location, progress(progress, monitor));
				} catch (ImportException e) {
					if (!monitor.isCanceled()) {
						throw new InvocationTargetException(e);
					}
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ImportException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			// The wizard's word for a cancelled job; the result says the same.
			return null;
		}
		return result[0];
	}

	private static ImportProgress progress(SubMonitor progress, IProgressMonitor monitor) {
		return new ImportProgress() {
			@Override
			public void step(String task) {
				progress.setWorkRemaining(STEPS).subTask(task);
				progress.worked(1);
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
