// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.ui.problems.ModelNames;
import org.mkworkbench.ui.run.scenario.PartColumn.Choice;
import org.mkworkbench.ui.run.scenario.PartColumn.Chosen;
import org.mkworkbench.ui.run.scenario.PartColumn.Typed;
import org.mkworkbench.ui.run.scenario.StepShape.Amount;
import org.mkworkbench.ui.run.scenario.StepShape.Subject;

/** What the table of steps shows, and how its cells are changed. Choices fit the action of the step and the plan. */
final class StepColumns {
	private final Supplier<Plan> plan;
	private final PlanParts parts;

	/** @param plan the plan that kernels, CPUs and devices are offered from; null while the design has none */
	StepColumns(Supplier<Plan> plan) {
		this.plan = plan;
		parts = new PlanParts(plan);
	}

	List<PartColumn<ScenarioStep>> all() {
		return List.of(
				new PartColumn<>(Messages.Steps_time, 10, true, step -> TimeText.exact(step.getAtNanos()), step -> true,
						new Typed<>(step -> TimeText.exact(step.getAtNanos()), StepColumns::setTime)),
				new PartColumn<>(Messages.Steps_action, 14, false, step -> action(step.getAction()), step -> true,
						new Chosen<>(step -> actions(), ScenarioStep::getAction, (step, action) -> Commands.act(step, (StepAction) action))),
				new PartColumn<>(Messages.Steps_kernel, 10, false, step -> kernel(step, step.getKernel()), step -> true,
						new Chosen<>(this::kernels, step -> parts.here(step.getKernel()), set(Literals.SCENARIO_STEP__KERNEL, Messages.Steps_setKernel))),
				new PartColumn<>(Messages.Steps_subject, 14, false, this::subject, step -> shape(step).subject() != Subject.NONE,
						new Chosen<>(this::subjects, this::presentSubject, this::setSubject)),
				new PartColumn<>(Messages.Steps_target, 10, false, step -> kernel(step, step.getTarget()), step -> shape(step).target(),
						new Chosen<>(this::targets, step -> parts.here(step.getTarget()), set(Literals.SCENARIO_STEP__TARGET, Messages.Steps_setTarget))),
				new PartColumn<>(Messages.Steps_amount, 15, true, StepColumns::amount, step -> shape(step).amount() != Amount.NONE,
						new Typed<>(StepColumns::amountField, StepColumns::setAmount)),
				new PartColumn<>(Messages.Steps_duration, 10, true, StepColumns::duration, step -> shape(step).lasts(),
						new Typed<>(step -> step.getDurationNanos() == null ? "" : TimeText.exact(step.getDurationNanos()), StepColumns::setDuration)));
	}

	private static StepShape shape(ScenarioStep step) {
		return StepShape.of(step.getAction());
	}

	static <E extends EObject> BiFunction<E, Object, Command> set(EStructuralFeature feature, String label) {
		return (object, value) -> new SetValueCommand(object, feature, value, label);
	}

	// kernels

	private String kernel(ScenarioStep step, Kernel kernel) {
		return kernel != null ? parts.name(kernel) : StepShape.mayBePool(step.getAction()) ? Messages.Part_pool
				: shape(step).mayBeChannel() && step.getChannel() != null ? PartColumn.UNUSED : Messages.Part_choose;
	}

	private List<Choice> kernels(ScenarioStep step) {
		List<Choice> choices = places(step);
		if (shape(step).mayBeChannel()) {
			choices.add(new Choice(PartColumn.UNUSED, null));
		}
		return choices;
	}

	/** What an engine would refuse is not offered: nothing ends where it begins. */
	private List<Choice> targets(ScenarioStep step) {
		Kernel from = parts.here(step.getKernel());
		boolean fromPool = step.getKernel() == null && StepShape.mayBePool(step.getAction());
		List<Choice> choices = places(step);
		choices.removeIf(choice -> choice.value() == null ? fromPool : choice.value() == from);
		return choices;
	}

	private List<Choice> places(ScenarioStep step) {
		List<Choice> choices = parts.kernels();
		if (!StepShape.mayBeHost(step.getAction())) {
			choices.removeIf(choice -> choice.value() instanceof HostKernel);
		}
		if (StepShape.mayBePool(step.getAction())) {
			choices.add(new Choice(Messages.Part_pool, null));
		}
		return choices;
	}

	// actions

	static List<Choice> actions() {
		return Arrays.stream(StepAction.values()).map(action -> new Choice(action(action), action)).toList();
	}

	/** What a step does, for people. */
	static String action(StepAction action) {
		return switch (action) {
		case START -> Messages.Action_start;
		case STOP -> Messages.Action_stop;
		case KILL -> Messages.Action_kill;
		case PANIC -> Messages.Action_panic;
		case HANG -> Messages.Action_hang;
		case MOVE_THREAD -> Messages.Action_moveCpu;
		case MOVE_MEMORY -> Messages.Action_moveMemory;
		case MOVE_DEVICE -> Messages.Action_moveDevice;
		case HAND_OVER -> Messages.Action_handOver;
		case LOSE_DOORBELL -> Messages.Action_loseDoorbell;
		case DELAY_DOORBELL -> Messages.Action_delayDoorbell;
		case FLOOD -> Messages.Action_flood;
		case SLOW_RECEIVER -> Messages.Action_slowReceiver;
		};
	}

	// time, amount, duration

	private static Command setTime(ScenarioStep step, String text) {
		return new SetValueCommand(step, Literals.SCENARIO_STEP__AT_NANOS, TimeText.parse(text), Messages.Steps_setTime);
	}

	private static String amount(ScenarioStep step) {
		return switch (shape(step).amount()) {
		case NONE -> "";
		case BYTES -> new ByteSize(Math.max(0, step.getAmount())).toString();
		case MESSAGES -> NLS.bind(step.getAmount() == 1 ? Messages.Steps_message : Messages.Steps_messages, "%,d".formatted(step.getAmount()));
		case DELAY -> TimeText.exact(step.getAmount());
		case FACTOR -> "× " + step.getAmount();
		};
	}

	private static String amountField(ScenarioStep step) {
		return switch (shape(step).amount()) {
		case MESSAGES, FACTOR -> String.valueOf(step.getAmount());
		default -> amount(step);
		};
	}

	private static Command setAmount(ScenarioStep step, String text) {
		long amount = switch (shape(step).amount()) {
		case NONE -> 0;
		case BYTES -> ByteSize.parse(text).bytes();
		case MESSAGES -> whole(text, Messages.Steps_noMessages);
		case DELAY -> TimeText.parse(text);
		case FACTOR -> whole(text.replace("×", ""), Messages.Steps_noFactor);
		};
		return new SetValueCommand(step, Literals.SCENARIO_STEP__AMOUNT, amount, Messages.Steps_setAmount);
	}

	/** @throws IllegalArgumentException with the problem */
	static long whole(String text, String problem) {
		try {
			long value = Long.parseLong(text.strip().replace(",", ""));
			if (value > 0) {
				return value;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new IllegalArgumentException(NLS.bind(problem, text.strip()));
	}

	private static String duration(ScenarioStep step) {
		return step.getDurationNanos() == null ? Messages.Steps_toTheEnd : TimeText.exact(step.getDurationNanos());
	}

	private static Command setDuration(ScenarioStep step, String text) {
		boolean open = text.isBlank() || text.strip().equalsIgnoreCase(Messages.Steps_toTheEnd);
		return new SetValueCommand(step, Literals.SCENARIO_STEP__DURATION_NANOS, open ? null : TimeText.parse(text), Messages.Steps_setDuration);
	}

	// CPU, device or channel

	private String subject(ScenarioStep step) {
		return switch (shape(step).subject()) {
		case NONE -> "";
		case CPU -> step.getThread() == null ? Messages.Part_choose : ModelNames.title(step.getThread());
		case DEVICE -> step.getDevice() == null ? Messages.Part_choose : device(step.getDevice());
		case CHANNEL -> step.getChannel() == null ? Messages.Steps_allChannels : ModelNames.name(step.getChannel());
		};
	}

	private static String device(PciDevice device) {
		return device.getDeviceName() == null || device.getDeviceName().isBlank() ? String.valueOf(device.getAddress()) : device.getAddress() + " " + device.getDeviceName();
	}

	private Object presentSubject(ScenarioStep step) {
		return switch (shape(step).subject()) {
		case NONE -> null;
		case CPU -> step.getThread();
		case DEVICE -> step.getDevice();
		case CHANNEL -> parts.here(step.getChannel());
		};
	}

	private List<Choice> subjects(ScenarioStep step) {
		List<Choice> choices = new ArrayList<>();
		switch (shape(step).subject()) {
		case NONE -> { /* nothing to choose */ }
		case CPU -> add(choices, parts.threads(step.getKernel()), ModelNames::title);
		case DEVICE -> add(choices, parts.devices(step.getKernel()), StepColumns::device);
		case CHANNEL -> {
			choices.add(new Choice(Messages.Steps_allChannels, null));
			add(choices, plan.get() == null ? List.of() : plan.get().getChannels(), ModelNames::name);
		}
		}
		return choices;
	}

	private static <T> void add(List<Choice> choices, List<T> values, Function<T, String> name) {
		values.forEach(value -> choices.add(new Choice(name.apply(value), value)));
	}

	private Command setSubject(ScenarioStep step, Object value) {
		return switch (value) {
		case HardwareThread thread -> new SetValueCommand(step, Literals.SCENARIO_STEP__THREAD, thread, Messages.Steps_setCpu);
		case PciDevice device -> new SetValueCommand(step, Literals.SCENARIO_STEP__DEVICE, device, Messages.Steps_setDevice);
		case Channel channel -> new SetValueCommand(step, Literals.SCENARIO_STEP__CHANNEL, channel, Messages.Steps_setChannel);
		case null, default -> new SetValueCommand(step, Literals.SCENARIO_STEP__CHANNEL, null, Messages.Steps_setChannel);
		};
	}
}
