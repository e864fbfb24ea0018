// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.Faults;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.KernelPhase;

/**
 * Carries out the steps of a scenario, and those that people add while the run goes on. What happened stands in the log of the run, how long
 * it took in the report. A step that the host refuses, or whose kernel is in the wrong state, leaves a line in the log; the run goes on.
 */
public final class ScenarioActor extends Actor {
	private static final long serialVersionUID = 1L;

	/** Between more kernels than these, only floods that the scenario names from the beginning have a way. */
	private static final int FLOOD_KERNELS = 16;
	private static final long MOST_SLOW = 1_000_000;
	/** Longer is lost: a day. */
	private static final long MOST_DELAY_NANOS = 86_400_000_000_000L;
	/** Payload of the messages of a flood. */
	static final int FLOOD_BYTES = 64;

	private record Measured(String id, String label, String subject, String unit, double value) implements Serializable {
	}

	private final List<StepSpec> steps;
	private final List<String> channels;
	private final Set<Integer> startedLater;
	private final HostDialogue dialogue = new HostDialogue(this);
	private final List<Task> tasks = new ArrayList<>();
	private final TreeMap<Long, Integer> floods = new TreeMap<>();
	private final List<Measured> figures = new ArrayList<>();
	private final ArrayDeque<MoveTask> moves = new ArrayDeque<>();
	private Machine machine;
	/** When each kernel panicked and did not run again, -1 if it did not. */
	private long[] panickedAt;
	/** Steps that were refused, as sentences. */
	private final List<String> remarks = new ArrayList<>();
	private long timeouts;
	private long refusals;

	/** @param channels their names, by position */
	public ScenarioActor(ScenarioSpec spec, List<String> channels) {
		super("scenario");
		this.channels = List.copyOf(channels);
		steps = spec.steps();
		startedLater = spec.startedLater();
	}

	/** The other half of this: must be in the run as well. */
	public Actor dialogue() {
		return dialogue;
	}

	Machine machine() {
		return machine;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		on.takeSteps(this);
		panickedAt = new long[on.kernels()];
		Arrays.fill(panickedAt, -1);
		for (int kernel = 1; kernel < on.kernels(); kernel++) {
			on.watch(this, kernel);
			if (startedLater.contains(on.kernelId(kernel))) {
				on.hold(kernel);
			}
		}
		for (StepSpec step : steps) {
			if (step.action() == StepAction.FLOOD) {
				floodRoute(on.kernelIndex(step.kernelId()), on.kernelIndex(step.targetKernelId()));
			}
		}
		for (int from = 0; from < on.kernels() && on.kernels() <= FLOOD_KERNELS; from++) {
			for (int to = 0; to < on.kernels(); to++) {
				floodRoute(from, to);
			}
		}
	}

	private void floodRoute(int from, int to) {
		if (from >= 0 && to >= 0 && from != to) {
			floods.computeIfAbsent(pair(from, to), key -> machine.route(this, from, to, MessageType.USER, FLOOD_BYTES, -1));
		}
	}

	private static long pair(int from, int to) {
		return (long) from << 32 | to;
	}

	// Steps

	@Override
	protected void timer(int what, long argument) {
		Task task = tasks.get((int) argument);
		try {
			task.due();
		} catch (HostError e) {
			refused(e, "A part of a step");
		}
	}

	/** Its time has come: before the interrupts of the moment, as faults do. */
	@Override
	protected void step(StepSpec step) {
		try {
			note(words(step));
			refuseNonsense(step);
			begin(step);
		} catch (HostError e) {
			refused(e, "The step \"" + words(step) + "\"");
		}
	}

	/** Something under way ends without success. */
	void givenUp(String why) {
		refusals++;
		note(why);
	}

	/** @param what how a sentence about it begins */
	void refused(HostError error, String what) {
		refusals++;
		remarks.add(what + " was refused: " + error + ".");
		note("refused, " + error);
	}

	private String words(StepSpec step) {
		StringBuilder text = new StringBuilder(step.action().label());
		switch (step.action()) {
			case MOVE_CPU -> text.append(" 0x").append(Long.toHexString(step.cpu()));
			case MOVE_DEVICE -> text.append(' ').append(step.device());
			case MOVE_MEMORY -> text.append(", ").append(step.amount()).append(" bytes,");
			case FLOOD -> text.append(" of ").append(step.amount()).append(" messages");
			default -> {
			}
		}
		boolean two = step.targetKernelId() >= 0 || isMove(step);
		if (two) {
			text.append(" from ");
		} else {
			text.append(' ');
		}
		if (step.channel() >= 0) {
			text.append("of channel ").append(step.channel() < channels.size() ? "\"" + channels.get(step.channel()) + "\"" : step.channel());
		} else {
			text.append(end(step, step.kernelId()));
		}
		return (two ? text.append(" to ").append(end(step, step.targetKernelId())) : text).toString();
	}

	/** Where a step begins or ends: only moves know the pool. */
	private String end(StepSpec step, int id) {
		return id != StepSpec.NONE || isMove(step) ? place(id) : "no kernel";
	}

	private static boolean isMove(StepSpec step) {
		return step.action() == StepAction.MOVE_CPU || step.action() == StepAction.MOVE_MEMORY || step.action() == StepAction.MOVE_DEVICE;
	}

	/** @throws HostError EINVAL: the step would do nothing, or nothing can be said about what it means */
	private void refuseNonsense(StepSpec step) throws HostError {
		String why = switch (step.action()) {
			case MOVE_MEMORY -> step.amount() < 1 ? "0 bytes are no memory to move" : "";
			case MOVE_CPU -> step.cpu() < 0 ? "no CPU is named" : "";
			case MOVE_DEVICE -> step.device().isBlank() ? "no device is named" : "";
			case FLOOD -> step.amount() < 1 ? "a flood has 1 message or more" : "";
			case SLOW_RECEIVER -> step.amount() < 1 || step.amount() > MOST_SLOW ? "a receiver takes 1 to " + MOST_SLOW + " times as long, not " + step.amount() : "";
			case DELAY_DOORBELL -> step.amount() < 1 ? "a delay of 0 ns delays nothing" : doorbells(step);
			case LOSE_DOORBELL -> doorbells(step);
			case HAND_OVER -> step.targetKernelId() < 0 ? "no kernel is named that takes over" : "";
			case START, STOP, KILL, PANIC, HANG -> "";
		};
		if (why.isEmpty() && !isMove(step) && step.channel() < 0 && step.kernelId() < 0) {
			why = "no kernel is named";
		}
		if (!why.isEmpty()) {
			throw new HostError("EINVAL", why);
		}
	}

	private String doorbells(StepSpec step) {
		return step.channel() < channels.size() ? "" : "there is no channel at position " + step.channel() + "; the run has " + channels.size();
	}

	/** A kernel by id, as people know it. */
	String place(int id) {
		int kernel = machine.kernelIndex(id);
		return id == StepSpec.NONE ? "the pool" : id == 0 ? "the host" : kernel < 0 ? "kernel " + id : "\"" + machine.kernelName(kernel) + "\"";
	}

	private void begin(StepSpec step) throws HostError {
		Faults faults = machine.faults();
		switch (step.action()) {
			case START -> start(new StartTask(this, spawned(step.kernelId())));
			case STOP -> start(new StopTask(this, step.kernelId()));
			case KILL -> start(new KillTask(this, spawned(step.kernelId())));
			case PANIC -> panic(spawned(step.kernelId()));
			case HANG -> start(new HangTask(this, spawned(step.kernelId()), step.durationNanos()));
			case LOSE_DOORBELL -> faults.loseDoorbells(Faults.ANY, receiver(step), channel(step), 0, step.durationNanos());
			case DELAY_DOORBELL -> faults.delayDoorbells(Faults.ANY, receiver(step), channel(step), Math.min(step.amount(), MOST_DELAY_NANOS), step.durationNanos());
			case FLOOD -> start(new FloodTask(this, flood(step), step));
			case SLOW_RECEIVER -> faults.slowReceiver(any(step.kernelId()), step.amount(), step.durationNanos());
			case MOVE_CPU, MOVE_MEMORY, MOVE_DEVICE -> start(new MoveTask(this, step));
			case HAND_OVER -> start(new HandOverTask(this, spawned(step.kernelId()), spawned(step.targetKernelId())));
		}
	}

	private void start(Task task) throws HostError {
		task.number = tasks.size();
		tasks.add(task);
		task.begin();
	}

	/** Index of a kernel. */
	private int any(int id) throws HostError {
		int kernel = machine.kernelIndex(id);
		if (kernel < 0) {
			throw new HostError("ENOENT", "there is no instance with id " + id);
		}
		return kernel;
	}

	private int spawned(int id) throws HostError {
		if (id == 0) {
			throw new HostError("EINVAL", "the host kernel cannot be started, stopped or replaced by a step");
		}
		return any(id);
	}

	private int receiver(StepSpec step) throws HostError {
		return step.channel() >= 0 ? Faults.ANY : any(step.kernelId());
	}

	private static int channel(StepSpec step) {
		return step.channel() >= 0 ? step.channel() : Faults.ANY;
	}

	private int flood(StepSpec step) throws HostError {
		Integer route = floods.get(pair(any(step.kernelId()), any(step.targetKernelId())));
		if (route == null) {
			throw new HostError("EINVAL", step.kernelId() == step.targetKernelId() ? "a kernel sends itself no messages"
					: "with more than " + FLOOD_KERNELS + " kernels a flood must be in the scenario from the beginning");
		}
		return route;
	}

	/** The dying kernel tells the host as its last act, if the ring of the host has room. */
	private void panic(int kernel) throws HostError {
		requireRunning(kernel);
		panickedAt[kernel] = machine.now();
		if (!dialogue.sendHalted(kernel)) {
			note(place(machine.kernelId(kernel)) + " could not say that it panicked: the host's ring is full (ENOSPC). The host takes it for active");
		}
		machine.faults().stop(kernel);
	}

	/** @throws HostError ENODEV: nothing would ever tell that the start failed */
	void requireCpu(int kernel) throws HostError {
		if (machine.cpus(kernel).length == 0) {
			throw new HostError("ENODEV", place(machine.kernelId(kernel)) + " has no CPU to start on");
		}
	}

	void requireRunning(int kernel) throws HostError {
		if (machine.phase(kernel) != KernelPhase.ACTIVE) {
			throw new HostError("EINVAL", place(machine.kernelId(kernel)) + " does not run");
		}
	}

	/** @throws HostError EBUSY: two hand-overs would move the same things */
	void requireNoHandOver(int kernel) throws HostError {
		for (Task task : tasks) {
			if (task instanceof HandOverTask handOver && handOver.concerns(kernel)) {
				throw new HostError("EBUSY", place(machine.kernelId(kernel)) + " takes part in a hand-over that is not over");
			}
		}
	}

	/** Why a start came to nothing. */
	String notStarted(int kernel) {
		String why = machine.failure(kernel);
		return place(machine.kernelId(kernel)) + (why.isEmpty() ? " ended while it started" : " could not be started, " + why);
	}

	/** The host has read that a kernel stopped by itself. One that was started in the meantime is left alone: its CPUs are not parked. */
	void halted(int kernel) {
		if (machine.phase(kernel) != KernelPhase.STOPPED) {
			note("a late message that " + place(machine.kernelId(kernel)) + " stopped is ignored: it was started again");
			return;
		}
		machine.host().panicked(machine.kernelId(kernel));
		machine.faults().panic(kernel);
		measured("scenario.panic", "Panic until the host knows", machine.kernelName(kernel), machine.now() - panickedAt[kernel]);
		note(place(machine.kernelId(kernel)) + " panicked and is loaded; it can be started again");
	}

	// For tasks

	/** Has {@link Task#due} called after a time, if simulated time goes that far. */
	void wake(Task task, long nanos) {
		if (nanos <= Long.MAX_VALUE - machine.now()) {
			machine.after(nanos, this, 0, task.number);
		}
	}

	/** Memory is looked for when the move before is over, or two would take the same. */
	boolean mayMove(MoveTask task) {
		moves.add(task);
		return moves.size() == 1;
	}

	void moveOver() {
		moves.remove();
		MoveTask next = moves.peek();
		if (next != null) {
			next.go();
		}
	}

	void ask(HostRequest request, Task task) {
		dialogue.carryOut(request, task);
	}

	/** Notes what went wrong; false if nothing has. */
	boolean failed(HostRequest request, String left) {
		HostError error = request.error().orElse(null);
		if (error == null) {
			return false;
		}
		if (error.errno().equals("ETIMEDOUT")) {
			timeouts++;
		}
		refusals++;
		note("failed, " + error + (left.isEmpty() ? "" : "; left behind: " + left));
		return true;
	}

	/** A line of the log, with the time as dmesg writes it. */
	void note(String text) {
		machine.host().note(line(text));
	}

	private String line(String text) {
		long micros = machine.now() / 1000;
		return "[%5d.%06d] scenario: %s".formatted(micros / 1_000_000, micros % 1_000_000, text);
	}

	void measured(String id, String label, String subject, long nanos) {
		figures.add(new Measured(id, label, subject, "ns", nanos));
	}

	void counted(String id, String label, String subject, long count) {
		figures.add(new Measured(id, label, subject, "", count));
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		if (active && panickedAt[kernel] >= 0) {
			measured("scenario.restart", "Panic until running again", machine.kernelName(kernel), machine.now() - panickedAt[kernel]);
			panickedAt[kernel] = -1;
		}
		if (!active) {
			dialogue.forget(kernel);
		}
		for (Task task : List.copyOf(tasks)) {
			task.kernelChanged(kernel, active);
		}
	}

	@Override
	protected void underWay(List<String> lines) {
		for (Task task : tasks) {
			if (task.underWay() != null) {
				lines.add(line("still under way at the end of this log: " + task.underWay()));
			}
		}
	}

	@Override
	protected void report(Report report) {
		Map<String, Integer> seen = new TreeMap<>();
		for (Measured figure : figures) {
			int number = seen.merge(figure.id() + " " + figure.subject(), 1, Integer::sum);
			report.figure(figure.id(), figure.label(), number == 1 ? figure.subject() : figure.subject() + " #" + number, figure.unit(), figure.value());
		}
		remarks.forEach(report::remark);
		if (!steps.isEmpty() || !tasks.isEmpty()) {
			report.figure("scenario.refusals", "Steps that failed or were refused", "", "", refusals);
			report.figure("scenario.timeouts", "Requests that timed out", "", "", timeouts);
			report.figure("scenario.unfinished", "Steps still under way at the end: they have no figures of their own", "", "",
					tasks.stream().filter(task -> task.underWay() != null).count());
		}
	}
}
