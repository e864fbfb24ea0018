// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.edit.AssignThreadsCommand;
import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Words;

/**
 * CPUs and devices that a person gives to one owner in one step.
 *
 * @param devices PCI and platform devices; the rest of their IOMMU groups goes with them
 */
public record Assignment(Plan plan, List<HardwareThread> threads, List<Element> devices) {
	public Assignment {
		threads = List.copyOf(threads);
		devices = List.copyOf(devices);
	}

	public boolean isEmpty() {
		return threads.isEmpty() && devices.isEmpty();
	}

	/** The n-th kernel of the plan, or the host for 0. @return empty when the plan has fewer kernels */
	public static Optional<EObject> owner(Plan plan, int number) {
		if (number == 0) {
			return Optional.ofNullable(plan.getHostKernel());
		}
		return number <= plan.getKernels().size() ? Optional.of(plan.getKernels().get(number - 1)) : Optional.empty();
	}

	/** Why an owner cannot get all of it, as a sentence without a full stop; empty when something would change. */
	public Optional<String> refusal(EObject owner) {
		if (isEmpty()) {
			return Optional.of(Messages.Assignment_nothingSelected);
		}
		List<ModelCommand> commands = commands(owner);
		return commands.stream().anyMatch(Command::canExecute) ? Optional.empty() : commands.getFirst().refusal();
	}

	/** One step of undo. To be asked only when there is no {@link #refusal}. */
	public Command to(EObject owner) {
		List<Command> useful = new ArrayList<>(commands(owner).stream().filter(Command::canExecute).toList());
		if (useful.size() == 1) {
			return useful.getFirst();
		}
		return new CompoundCommand(0, Messages.bind(Messages.Assignment_give, subject(), name(owner)), "", useful);
	}

	private List<ModelCommand> commands(EObject owner) {
		List<ModelCommand> commands = new ArrayList<>();
		if (!threads.isEmpty()) {
			commands.add(switch (owner) {
			case SpawnedKernel kernel -> AssignThreadsCommand.toKernel(plan, threads, kernel);
			case Pool pool -> AssignThreadsCommand.toPool(plan, threads);
			case null, default -> AssignThreadsCommand.toHost(plan, threads);
			});
		}
		if (!devices.isEmpty()) {
			commands.add(AssignDevicesCommand.withGroups(plan, devices, owner));
		}
		return commands;
	}

	/** What is given, such as {@code CPUs 4-7 and device 0000:17:00.0}. */
	public String subject() {
		List<String> parts = new ArrayList<>();
		if (!threads.isEmpty()) {
			parts.add(NLS.bind(threads.size() == 1 ? Messages.Cpus_one : Messages.Cpus_many, Words.numbers(threads)));
		}
		if (!devices.isEmpty()) {
			parts.add(devices.size() > 2 ? Messages.bind(Messages.Assignment_devices, devices.size()) : Words.devices(devices));
		}
		return Words.and(parts);
	}

	/** An owner in a sentence. */
	public static String name(EObject owner) {
		return switch (owner) {
		case SpawnedKernel kernel when kernel.getName() != null && !kernel.getName().isBlank() -> kernel.getName();
		case SpawnedKernel kernel -> Messages.Assignment_unnamed;
		case Pool pool -> Messages.Assignment_pool;
		case null, default -> Messages.Assignment_host;
		};
	}
}
