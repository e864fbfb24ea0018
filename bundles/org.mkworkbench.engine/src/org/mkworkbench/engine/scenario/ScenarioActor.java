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
	/** Longer is lost: a day. */
	private static final long MOST_DELAY_NANOS = 86_400_000_000_000L;
	/** Payload of the messages of a flood. */
	static final int FLOOD_BYTES = 64;

	private final List<StepSpec> steps;
	private final List<String> channels;
	private final Set<Integer> startedLater;
	private final HostDialogue dialogue = new HostDialogue(this);
	private final List<Task> tasks = new ArrayList<>();
	private final TreeMap<Long, Integer> floods = new TreeMap<>();
	private final ArrayDeque<MoveTask> moves = new ArrayDeque<>();
	private Machine machine;
	/** When each kernel panicked and did not run again, -1 if it did not. */
	private long[] panickedAt;
	private ScenarioNotes notes;
	private StepWords words;

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

	ScenarioNotes notes() {
		return notes;
	}

	StepWords words() {
		return words;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		notes = new ScenarioNotes(on);
		words = new StepWords(on, channels);
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
			notes.refused(e, "A part of the step \"" + task.words + "\"");
		}
	}

	/** Its time has come: before the interrupts of the moment, as faults do. */
	@Override
	protected void step(StepSpec step) {
		try {
			notes.note(step.kernelId(), words.of(step));
			words.refuseNonsense(step);
			begin(step);
		} catch (HostError e) {
			notes.refused(e, "The step \"" + words.of(step) + "\"");
		}
	}

	private void begin(StepSpec step) throws HostError {
		Faults faults = machine.faults();
		switch (step.action()) {
			case START -> start(step, new StartTask(this, spawned(step.kernelId())));
			case STOP -> start(step, new StopTask(this, step.kernelId()));
			case KILL -> start(step, new KillTask(this, spawned(step.kernelId())));
			case PANIC -> panic(spawned(step.kernelId()));
			case HANG -> start(step, new HangTask(this, spawned(step.kernelId()), step.durationNanos()));
			case LOSE_DOORBELL -> faults.loseDoorbells(Faults.ANY, receiver(step), channel(step), 0, step.durationNanos());
			case DELAY_DOORBELL -> faults.delayDoorbells(Faults.ANY, receiver(step), channel(step), Math.min(step.amount(), MOST_DELAY_NANOS), step.durationNanos());
			case FLOOD -> start(step, new FloodTask(this, flood(step), step));
			case SLOW_RECEIVER -> faults.slowReceiver(any(step.kernelId()), step.amount(), step.durationNanos());
			case MOVE_CPU, MOVE_MEMORY, MOVE_DEVICE -> start(step, new MoveTask(this, step));
			case ROLL_BACK -> start(step, new RollBackTask(this, (int) Math.min(step.amount(), Integer.MAX_VALUE)));
			case HAND_OVER -> start(step, new HandOverTask(this, spawned(step.kernelId()), spawned(step.targetKernelId())));
		}
	}

	private void start(StepSpec step, Task task) throws HostError {
		task.words = words.of(step);
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
			notes.warn(words.place(machine.kernelId(kernel)) + " could not say that it panicked: the host's ring is full (ENOSPC). The host takes it for active");
		}
		machine.faults().stop(kernel);
	}

	/** @throws HostError ENODEV: nothing would ever tell that the start failed */
	void requireCpu(int kernel) throws HostError {
		if (machine.cpus(kernel).length == 0) {
			throw new HostError("ENODEV", words.place(machine.kernelId(kernel)) + " has no CPU to start on");
		}
	}

	void requireRunning(int kernel) throws HostError {
		if (machine.phase(kernel) != KernelPhase.ACTIVE) {
			throw new HostError("EINVAL", words.place(machine.kernelId(kernel)) + switch (machine.phase(kernel)) {
				case BOOTING -> " does not run yet: it is starting";
				case INACTIVE -> " does not run: it was not started";
				case HUNG -> " does not run: it hangs";
				default -> " does not run: it has stopped";
			});
		}
	}

	/** @throws HostError EBUSY: two hand-overs would move the same things */
	void requireNoHandOver(int kernel) throws HostError {
		for (Task task : tasks) {
			if (task instanceof HandOverTask handOver && handOver.concerns(kernel)) {
				throw new HostError("EBUSY", words.place(machine.kernelId(kernel)) + " takes part in a hand-over that is not over");
			}
		}
	}

	/** Why a start came to nothing. */
	String notStarted(int kernel) {
		String why = machine.failure(kernel);
		return words.place(machine.kernelId(kernel)) + (why.isEmpty() ? " ended while it started" : " could not be started, " + why);
	}

	/** The host has read that a kernel stopped by itself. One that was started in the meantime is left alone: its CPUs are not parked. */
	void halted(int kernel) {
		if (machine.phase(kernel) != KernelPhase.STOPPED) {
			notes.warn("a late message that " + words.place(machine.kernelId(kernel)) + " stopped is ignored: it was started again");
			return;
		}
		machine.host().panicked(machine.kernelId(kernel));
		machine.faults().panic(kernel);
		notes.measured("scenario.panic", "Panic until the host knows", machine.kernelName(kernel), machine.now() - panickedAt[kernel]);
		notes.note(machine.kernelId(kernel), words.place(machine.kernelId(kernel)) + " panicked and is loaded; it can be started again");
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

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		if (active && panickedAt[kernel] >= 0) {
			notes.measured("scenario.restart", "Panic until running again", machine.kernelName(kernel), machine.now() - panickedAt[kernel]);
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
				lines.add(notes.line("still under way at the end of this log: " + task.underWay()));
			}
		}
	}

	@Override
	protected void report(Report report) {
		notes.report(report, !steps.isEmpty() || !tasks.isEmpty(), tasks.stream().filter(task -> task.underWay() != null).count());
	}
}
