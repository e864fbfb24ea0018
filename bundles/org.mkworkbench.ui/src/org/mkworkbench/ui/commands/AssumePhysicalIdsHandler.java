// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.HardwareThread;

/** Takes Linux numbers as physical ids after a person agreed. One undo step. */
public final class AssumePhysicalIdsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveDesign.of(HandlerUtil.getActiveWorkbenchWindow(event)).ifPresent(document -> {
			if (confirm(HandlerUtil.getActiveShell(event), document.design())) {
				document.execute(new AssumePhysicalIdsCommand(document.design()));
			}
		});
		return null;
	}

	/** Says what will happen and what it is worth, and asks. */
	public static boolean confirm(Shell shell, Design design) {
		long missing = MachineIndex.threadsBelow(design.getMachine()).stream().map(HardwareThread::getPhysicalId).filter(id -> id == null).count();
		return MessageDialog.open(MessageDialog.WARNING, shell, "Set Physical Ids to Linux Numbers",
				(missing == 1 ? "One CPU has" : missing + " CPUs have") + " no physical id. Multikernel Linux addresses CPUs by physical id: "
						+ "the APIC id on x86, MPIDR on Arm, the hart id on RISC-V.\n\n"
						+ "The Linux number can stand in for it, and is then marked as assumed. On many machines, above all with SMT or several sockets, "
						+ "it is not the true id, and a kernel started with it may get other CPUs than planned. "
						+ "Import /proc/cpuinfo of the machine to get the true ids.",
				SWT.SHEET, "Set Assumed Ids", "Cancel") == 0;
	}
}
