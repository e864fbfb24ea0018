// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mkworkbench.edit.AddScenarioCommand;
import org.mkworkbench.edit.DeleteScenarioPartsCommand;
import org.mkworkbench.edit.DuplicateScenarioCommand;
import org.mkworkbench.edit.ScenarioNames;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.Workload;

/** {@code mkw scenario list}, {@code show}, {@code add}, {@code duplicate} and {@code remove}, and what all of {@code mkw scenario} share. */
final class ScenarioWork {
	static final String POOL = "pool";

	private ScenarioWork() {
	}

	static int list(Output output, Path file) throws Failure {
		Design design = DesignAccess.open(file);
		if (output.json()) {
			output.out().print(Json.write(Json.object("scenarios", design.getScenarios().stream().map(ScenarioWork::data).toList())));
		} else if (design.getScenarios().isEmpty()) {
			output.out().println("No scenarios. Add one with \"mkw scenario add\".");
		} else {
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Scenario", "Duration", "Seed", "Steps", "Workloads"));
			design.getScenarios().forEach(scenario -> rows.add(List.of(Objects.requireNonNullElse(scenario.getName(), ""),
					Spans.text(scenario.getDurationNanos()), Long.toString(scenario.getSeed()), Integer.toString(scenario.getSteps().size()),
					Integer.toString(scenario.getWorkloads().size()))));
			Table.print(output.out(), "", rows);
		}
		return Mkw.OK;
	}

	static int show(Output output, Path file, String name) throws Failure {
		Scenario scenario = DesignAccess.scenario(DesignAccess.open(file), name);
		if (output.json()) {
			output.out().print(Json.write(data(scenario)));
			return Mkw.OK;
		}
		PrintWriter out = output.out();
		out.println("Scenario " + quoted(scenario) + ", " + Spans.text(scenario.getDurationNanos()) + ", seed " + scenario.getSeed());
		if (!scenario.getSteps().isEmpty()) {
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Step", "At", "What happens"));
			scenario.getSteps().forEach(step -> rows.add(List.of(Integer.toString(rows.size()), Spans.text(step.getAtNanos()), text(step))));
			out.println();
			Table.print(out, "", rows);
		}
		if (!scenario.getWorkloads().isEmpty()) {
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Workload", "What kernels do"));
			scenario.getWorkloads().forEach(workload -> rows.add(List.of(Objects.requireNonNullElse(workload.getName(), ""), text(workload))));
			out.println();
			Table.print(out, "", rows);
		}
		return Mkw.OK;
	}

	static int add(Output output, Path file, String name, Long nanos, Long seed) throws Failure {
		Design design = DesignAccess.open(file);
		AddScenarioCommand add = new AddScenarioCommand(design, name == null ? ScenarioNames.free(design, null) : name.strip());
		DesignAccess.act(add);
		set(add.scenario(), DesignPackage.Literals.SCENARIO__DURATION_NANOS, nanos, "Set duration");
		set(add.scenario(), DesignPackage.Literals.SCENARIO__SEED, seed, "Set seed");
		DesignAccess.save(design, file);
		return tell(output, add.scenario(), List.of(), "Added scenario %s of %s. Add what happens with \"mkw scenario add-step\".".formatted(
				quoted(add.scenario()), Spans.text(add.scenario().getDurationNanos())));
	}

	static int duplicate(Output output, ScenarioCommands.Target target, String name) throws Failure {
		Design design = DesignAccess.open(target.file);
		Scenario scenario = DesignAccess.scenario(design, target.scenario);
		DuplicateScenarioCommand duplicate = new DuplicateScenarioCommand(scenario,
				name == null ? ScenarioNames.free(design, scenario.getName()) : name.strip());
		DesignAccess.act(duplicate);
		DesignAccess.save(design, target.file);
		return tell(output, duplicate.scenario(), List.of(), "Copied scenario %s as %s".formatted(quoted(scenario), quoted(duplicate.scenario())));
	}

	/** @param step number from 1, or null. @param workload name, or null; the whole scenario if both are null */
	static int remove(Output output, ScenarioCommands.Target target, Integer step, String workload) throws Failure {
		if (step != null && workload != null) {
			throw Failure.usage("Either --step or --workload, not both. Call twice to delete two things.");
		}
		Design design = DesignAccess.open(target.file);
		Scenario scenario = DesignAccess.scenario(design, target.scenario);
		EObject part = step != null ? step(scenario, step) : workload != null ? workload(scenario, workload) : scenario;
		String what = step != null ? "step " + step + " of " : workload != null ? "workload \"" + workload + "\" of " : "";
		DesignAccess.act(new DeleteScenarioPartsCommand(design, List.of(part)));
		DesignAccess.save(design, target.file);
		return tell(output, scenario, List.of(), "Deleted " + what + "scenario " + quoted(scenario));
	}

	private static ScenarioStep step(Scenario scenario, int number) throws Failure {
		int steps = scenario.getSteps().size();
		if (number < 1 || number > steps) {
			throw Failure.usage("Scenario " + quoted(scenario) + " has no step " + number + ". "
					+ (steps == 0 ? "It has none." : "Its steps are 1 to " + steps + "."));
		}
		return scenario.getSteps().get(number - 1);
	}

	private static Workload workload(Scenario scenario, String name) throws Failure {
		for (Workload workload : scenario.getWorkloads()) {
			if (name.equals(workload.getName())) {
				return workload;
			}
		}
		throw Failure.usage("Scenario " + quoted(scenario) + " has no workload \"" + name + "\". "
				+ Suggestion.of(name, scenario.getWorkloads().stream().map(Workload::getName).filter(Objects::nonNull).toList()));
	}

	// Shared

	/** @param value null to leave it alone */
	static void set(EObject object, EStructuralFeature feature, Object value, String label) throws Failure {
		if (value != null) {
			DesignAccess.act(new SetValueCommand(object, feature, value, label));
		}
	}

	/** Prints a scenario after a change, or what was changed. */
	static int tell(Output output, Scenario scenario, List<String> warnings, String text) {
		if (output.json()) {
			Map<String, Object> data = data(scenario);
			data.put("warnings", warnings);
			output.out().print(Json.write(data));
		} else {
			output.out().println(text);
		}
		return Mkw.OK;
	}

	static String quoted(Scenario scenario) {
		return "\"" + Objects.requireNonNullElse(scenario.getName(), "") + "\"";
	}

	/** A kernel or the pool in the words of the options. */
	private static String word(Kernel kernel, String none) {
		return kernel == null ? none : kernel instanceof HostKernel ? PlanWork.HOST : Objects.requireNonNullElse(kernel.getName(), "?");
	}

	private static String between(ScenarioStep step) {
		return word(step.getKernel(), POOL) + " → " + word(step.getTarget(), POOL);
	}

	/** What a step does, without its time. */
	static String text(ScenarioStep step) {
		String bells = step.getChannel() == null ? "to " + word(step.getKernel(), "?") : "of channel " + name(step.getChannel());
		String action = word(step.getAction());
		return switch (step.getAction()) {
		case START, STOP, KILL, PANIC, HANG -> action + " " + word(step.getKernel(), "?");
		case MOVE_THREAD -> action + " " + (step.getThread() == null ? "?" : step.getThread().getOsIndex()) + ": " + between(step);
		case MOVE_MEMORY -> action + " " + new ByteSize(step.getAmount()) + ": " + between(step);
		case MOVE_DEVICE -> action + " " + (step.getDevice() == null ? "?" : step.getDevice().getAddress()) + ": " + between(step);
		case HAND_OVER -> action + ": " + between(step);
		case FLOOD -> action + " with " + step.getAmount() + " messages: " + between(step);
		case LOSE_DOORBELL -> action + " " + bells;
		case DELAY_DOORBELL -> action + " " + bells + " by " + Spans.text(step.getAmount());
		case SLOW_RECEIVER -> action + " " + word(step.getKernel(), "?") + " by factor " + step.getAmount();
		} + (step.getDurationNanos() == null || step.getDurationNanos() == 0 ? "" : " for " + Spans.text(step.getDurationNanos()));
	}

	static String text(Workload workload) {
		String to = workload.getTo().stream().map(kernel -> word(kernel, "?")).collect(Collectors.joining(", "));
		String kernels = workload.getFrom() == null ? to : to.isEmpty() ? word(workload.getFrom(), "?") : word(workload.getFrom(), "?") + " → " + to;
		return ScenarioCommands.word(workload.getKind().getName()) + ": " + kernels
				+ (workload.getRate() == null ? "" : ", " + PlanWork.number(workload.getRate()) + "/s");
	}

	private static String word(StepAction action) {
		return action == StepAction.MOVE_THREAD ? ScenarioCommands.Action.MOVE_CPU.toString() : ScenarioCommands.word(action.getName());
	}

	private static String name(Channel channel) {
		return channel.getName() == null || channel.getName().isBlank() ? ends(channel) : "\"" + channel.getName() + "\"";
	}

	/** A channel as its ends, in the words of {@code --channel}. */
	static String ends(Channel channel) {
		return word(channel.getFrom(), "?") + ":" + word(channel.getTo(), "?");
	}

	static Map<String, Object> data(Scenario scenario) {
		return Json.object("name", scenario.getName(), "durationNanos", scenario.getDurationNanos(), "seed", scenario.getSeed(), "steps",
				scenario.getSteps().stream().map(ScenarioWork::data).toList(), "workloads",
				scenario.getWorkloads().stream().map(ScenarioWork::data).toList());
	}

	private static Map<String, Object> data(ScenarioStep step) {
		return Json.object("atNanos", step.getAtNanos(), "action", word(step.getAction()), "kernel", word(step.getKernel(), null), "to",
				word(step.getTarget(), null), "cpu", step.getThread() == null ? null : step.getThread().getOsIndex(), "device",
				step.getDevice() == null ? null : step.getDevice().getAddress(), "amount", step.getAmount() == 0 ? null : step.getAmount(),
				"durationNanos", step.getDurationNanos(), "channel", step.getChannel() == null ? null : step.getChannel().getName() == null
						? ends(step.getChannel()) : step.getChannel().getName());
	}

	private static Map<String, Object> data(Workload workload) {
		return Json.object("name", workload.getName(), "kind", ScenarioCommands.word(workload.getKind().getName()), "from", word(workload.getFrom(), null),
				"to", workload.getTo().stream().map(kernel -> word(kernel, "?")).toList(), "rate", workload.getRate(), "payload", workload.getPayload(),
				"serviceNanos", workload.getServiceNanos(), "missed", workload.getMissedLimit(), "fanOut", workload.getFanOut(), "protocol",
				workload.getProtocol() == null ? null : ScenarioCommands.word(workload.getProtocol().getName()));
	}
}
