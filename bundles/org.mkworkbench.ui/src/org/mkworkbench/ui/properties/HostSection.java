// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

/** The host kernel: how it is booted, and what is left to it. */
public final class HostSection extends ModelSection<HostKernel> {
	private TextField commandLine;
	private StyledText cpus;
	private StyledText memory;
	private StyledText devices;

	public HostSection() {
		super(HostKernel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		commandLine = form.longText(Messages.Boot_commandLine, (text, commit) -> commit
				? KernelGeneralSection.done(set(Literals.KERNEL__COMMAND_LINE, text.isBlank() ? null : text.strip().replaceAll("\\R", " "), Messages.Boot_setCommandLine))
				: Optional.empty());
		cpus = form.fact(Messages.Host_cpus);
		memory = form.fact(Messages.Host_memory);
		devices = form.fact(Messages.Host_devices);
	}

	@Override
	void show(boolean fresh) {
		commandLine.show(first().getCommandLine(), true, fresh);
		Ownership ownership = Ownership.of((Plan) first().eContainer());
		List<HardwareThread> left = ownership.hostThreads();
		cpus.setText(left.isEmpty() ? Messages.none : MachineIndex.cpuSet(left) + " (" + left.size() + ")");
		memory.setText(document().index().nodes().stream().map(node -> node.getBytes() == null ? NLS.bind(Messages.Host_memoryUnknown, node.getOsIndex())
				: NLS.bind(Messages.Host_memoryAt, new ByteSize(Math.max(0, NodeMemory.of(ownership.plan(), node).hostBytes())).rounded(), node.getOsIndex()))
				.collect(Collectors.joining(", ")));
		String kept = document().design().getMachine().getPciDevices().stream()
				.filter(device -> ownership.ownerOf(device) == Ownership.Owner.HOST).map(PciDevice::getAddress).collect(Collectors.joining(", "));
		devices.setText(kept.isEmpty() ? Messages.none : kept);
	}
}
