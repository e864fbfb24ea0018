// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;

/**
 * What is dragged onto an owner: CPUs, or devices, never both.
 *
 * @param wholeGroups for devices: the rest of their IOMMU groups goes along
 */
public record Load(List<HardwareThread> threads, List<Element> devices, boolean wholeGroups) {
	public Load {
		threads = List.copyOf(threads);
		devices = List.copyOf(devices);
	}

	public static Load of(List<HardwareThread> threads) {
		return new Load(threads, List.of(), false);
	}

	public static Load ofDevices(List<? extends Element> devices, boolean wholeGroups) {
		return new Load(List.of(), List.copyOf(devices), wholeGroups);
	}

	public boolean isEmpty() {
		return threads.isEmpty() && devices.isEmpty();
	}

	/** @param owner a spawned kernel or the pool of the plan; anything else means the host */
	public AssignmentPreview preview(Plan plan, EObject owner) {
		return devices.isEmpty() ? AssignmentPreview.of(plan, threads, owner) : AssignmentPreview.ofDevices(plan, devices, wholeGroups, owner);
	}

	/** @param owner as in {@link #preview} */
	public Command command(Plan plan, EObject owner) {
		if (!devices.isEmpty()) {
			return wholeGroups ? AssignDevicesCommand.withGroups(plan, devices, owner) : AssignDevicesCommand.to(plan, devices, owner);
		}
		return switch (owner) {
		case SpawnedKernel kernel -> AssignThreadsCommand.toKernel(plan, threads, kernel);
		case Pool pool -> AssignThreadsCommand.toPool(plan, threads);
		case null, default -> AssignThreadsCommand.toHost(plan, threads);
		};
	}
}
