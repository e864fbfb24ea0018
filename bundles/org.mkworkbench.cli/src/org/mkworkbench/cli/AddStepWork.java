// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.edit.AddStepCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

/** {@code mkw scenario add-step} */
final class AddStepWork {
	private static final Set<ScenarioCommands.Action> MOVES = EnumSet.of(ScenarioCommands.Action.MOVE_CPU, ScenarioCommands.Action.MOVE_MEMORY,
			ScenarioCommands.Action.MOVE_DEVICE);

	private final ScenarioCommands.AddStep arguments;
	private final Plan plan;
	private final MachineIndex machine;

	private AddStepWork(ScenarioCommands.AddStep arguments, Design design) throws Failure {
		this.arguments = arguments;
		this.plan = DesignAccess.plan(design, arguments.plan);
		this.machine = new MachineIndex(design.getMachine());
	}

	static int run(ScenarioCommands.AddStep arguments) throws Failure {
		checkOptions(arguments);
		Design design = DesignAccess.open(arguments.target.file);
		Scenario scenario = DesignAccess.scenario(design, arguments.target.scenario);
		AddStepWork work = new AddStepWork(arguments, design);
		NewFindings findings = new NewFindings(work.plan);
		ScenarioStep step = work.add(scenario);
		DesignAccess.save(design, arguments.target.file);
		return ScenarioWork.tell(arguments.output, scenario, findings.tell(arguments.output), "Added step %d of scenario %s, at %s: %s".formatted(
				scenario.getSteps().indexOf(step) + 1, ScenarioWork.quoted(scenario), Spans.text(step.getAtNanos()), ScenarioWork.text(step)));
	}

	/** An option too few leaves a step that does nothing, one too many a person who thinks that it does something. */
	private static void checkOptions(ScenarioCommands.AddStep arguments) throws Failure {
		ScenarioCommands.Action action = arguments.action;
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("--kernel", arguments.kernel);
		given.put("--to", arguments.to);
		given.put("--cpu", arguments.cpu);
		given.put("--device", arguments.device);
		given.put("--amount", arguments.amount);
		given.put("--channel", arguments.channel);
		given.put("--for", arguments.nanos);
		List<String> needed = switch (action) {
		case START, STOP, KILL, PANIC, HANG -> List.of("--kernel");
		case MOVE_CPU -> List.of("--kernel", "--to", "--cpu");
		case MOVE_MEMORY, FLOOD -> List.of("--kernel", "--to", "--amount");
		case MOVE_DEVICE -> List.of("--kernel", "--to", "--device");
		case HAND_OVER -> List.of("--kernel", "--to");
		case SLOW_RECEIVER -> List.of("--kernel", "--amount");
		case LOSE_DOORBELL -> List.of(arguments.channel == null ? "--kernel" : "--channel");
		case DELAY_DOORBELL -> List.of(arguments.channel == null ? "--kernel" : "--channel", "--amount");
		};
		List<String> missing = needed.stream().filter(option -> given.get(option) == null).toList();
		if (!missing.isEmpty()) {
			throw Failure.usage("The action " + action + " needs " + String.join(" and ", missing)
					+ (missing.contains("--kernel") && action.name().endsWith("DOORBELL") ? ", or --channel." : "."));
		}
		boolean lasts = Set.of(ScenarioCommands.Action.HANG, ScenarioCommands.Action.LOSE_DOORBELL, ScenarioCommands.Action.DELAY_DOORBELL,
				ScenarioCommands.Action.SLOW_RECEIVER).contains(action);
		List<String> idle = given.keySet().stream().filter(option -> given.get(option) != null && !needed.contains(option)
				&& !(lasts && option.equals("--for"))).toList();
		if (!idle.isEmpty()) {
			throw Failure.usage("The action " + action + " takes no " + String.join(" and no ", idle) + ". Leave "
					+ (idle.size() == 1 ? "it" : "them") + " out.");
		}
	}

	private ScenarioStep add(Scenario scenario) throws Failure {
		Kernel kernel = kernel(arguments.kernel);
		Kernel target = kernel(arguments.to);
		HardwareThread thread = arguments.cpu == null ? null : thread();
		PciDevice device = arguments.device == null ? null : AddKernelWork.device(machine, arguments.device);
		Channel channel = arguments.channel == null ? null : channel();
		long amount = arguments.amount == null ? 0 : amount();
		AddStepCommand add = new AddStepCommand(scenario, action(), arguments.at, kernel).amount(amount);
		DesignAccess.act(add);
		ScenarioWork.set(add.step(), DesignPackage.Literals.SCENARIO_STEP__TARGET, target, "Set target");
		ScenarioWork.set(add.step(), DesignPackage.Literals.SCENARIO_STEP__THREAD, thread, "Set CPU");
		ScenarioWork.set(add.step(), DesignPackage.Literals.SCENARIO_STEP__DEVICE, device, "Set device");
		ScenarioWork.set(add.step(), DesignPackage.Literals.SCENARIO_STEP__CHANNEL, channel, "Set channel");
		ScenarioWork.set(add.step(), DesignPackage.Literals.SCENARIO_STEP__DURATION_NANOS, arguments.nanos, "Set duration");
		return add.step();
	}

	private StepAction action() {
		return arguments.action == ScenarioCommands.Action.MOVE_CPU ? StepAction.MOVE_THREAD : StepAction.valueOf(arguments.action.name());
	}

	/** Null for the pool, which only moves know, and where no kernel is named. */
	private Kernel kernel(String name) throws Failure {
		if (name == null) {
			return null;
		}
		boolean pool = MOVES.contains(arguments.action);
		return pool && name.equals(ScenarioWork.POOL) ? null : PlanWork.kernel(plan, name, pool ? List.of(ScenarioWork.POOL) : List.of());
	}

	private HardwareThread thread() throws Failure {
		List<HardwareThread> threads = CpuList.parse(machine, arguments.cpu);
		if (threads.size() != 1) {
			throw Failure.usage("One step moves one CPU, not " + threads.size() + ". Add a step for each.");
		}
		return threads.getFirst();
	}

	private Channel channel() throws Failure {
		for (Channel channel : plan.getChannels()) {
			if (arguments.channel.equals(channel.getName())) {
				return channel;
			}
		}
		for (Channel channel : plan.getChannels()) {
			if (arguments.channel.equals(ScenarioWork.ends(channel))) {
				return channel;
			}
		}
		throw Failure.usage("The plan has no channel \"" + arguments.channel + "\". " + Suggestion.of(arguments.channel, plan.getChannels().stream()
				.map(channel -> channel.getName() == null || channel.getName().isBlank() ? ScenarioWork.ends(channel) : channel.getName()).toList()));
	}

	private long amount() throws Failure {
		String text = arguments.amount;
		try {
			return switch (arguments.action) {
			case MOVE_MEMORY -> ByteSize.parse(text).bytes();
			case DELAY_DOORBELL -> Spans.parseNanos(text);
			default -> Long.parseLong(text.strip());
			};
		} catch (NumberFormatException e) {
			throw Failure.usage("--amount of " + arguments.action + " is a whole number, not \"" + text + "\".");
		} catch (IllegalArgumentException e) {
			throw Failure.usage("--amount: " + e.getMessage() + ".");
		}
	}
}
