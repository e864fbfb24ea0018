// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.event.RandomStreams;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.InterruptCounts;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.EventRing;

/**
 * The model of a running multikernel machine: kernels boot, actors send and compute, rings fill, interrupts arrive, handlers drain.
 * Everything happens as events in simulated nanoseconds; nothing depends on the wall clock, on threads or on how time is cut into
 * {@link #advance} calls.
 * <p>
 * For one thread at a time.
 */
final class Simulation implements InterruptCounts, RunObserver.Kernels {
	private static final long serialVersionUID = 1L;

	// Kinds of events in the queue, and their subject.
	/** Kernel: a stage of its start is over. */
	static final int STAGE = 0;
	/** Kernel: an interrupt reaches its target CPU. */
	static final int ARRIVE = 1;
	/** Kernel: its target CPU is done with the interrupt entry, a message or a doorbell. */
	static final int STEP = 2;
	/** Actor, with {@code what} in the bits above the kind. */
	private static final int TIMER = 3;
	/** Slot of {@link Computations}. */
	private static final int COMPUTED = 4;
	/** Position in the inputs. */
	private static final int INPUT = 5;
	/** Not in the queue: an actor has a result, see {@link Machine#result}. */
	private static final int RESULT = 6;
	private static final int KIND_BITS = 4;
	private static final int KIND_MASK = (1 << KIND_BITS) - 1;
	/** Timers have this many kinds below and above 0. */
	static final int WHAT_LIMIT = 1 << 26;

	// Same-time order: what people do, life of kernels, interrupts, what actors do.
	private static final int PRIORITY_INPUT = 10;
	static final int PRIORITY_LIFE = 20;
	static final int PRIORITY_INTERRUPT = 30;
	private static final int PRIORITY_ACTOR = 40;

	/** Simulated time between two tellings of what CPUs do. */
	private static final long LOAD_NANOS = 5_000_000;

	final SimulatedHost host;
	final LatencyModel costs;
	final EventQueue queue = new EventQueue(1024);
	final SimulatedKernel[] kernels;
	final Trace trace;
	final Cpus cpus;
	final Transport transport;
	final Interrupts interrupts;
	final KernelLife life;
	final Computations computations;
	long now;
	/** Carried out so far. */
	long events;

	private final RandomStreams streams;
	final FaultRules faults;
	private final int[] indexById;
	private final Machine machine = new SimulatedMachine(this);
	private Actor[] actors = {};
	private Actor stepActor;
	private final List<StepSpec> inputs = new ArrayList<>();
	private boolean starting;
	/** When the measuring began. */
	CpuTimes before = CpuTimes.NONE;
	private long loadTold;

	/** @param kernels host kernel first; it runs, the others are ready */
	Simulation(SimulatedHost host, LatencyModel costs, RandomStreams streams, List<SimulatedKernel> kernels, EventRing observer) {
		this.host = host;
		this.costs = costs;
		this.streams = streams;
		this.kernels = kernels.toArray(SimulatedKernel[]::new);
		this.trace = new Trace(observer);
		this.cpus = new Cpus(host.machine().cpus().size(), costs);
		this.transport = new Transport(this);
		this.interrupts = new Interrupts(this);
		this.life = new KernelLife(this);
		this.computations = new Computations(this);
		this.faults = new FaultRules(this);
		this.indexById = new int[kernels.stream().mapToInt(kernel -> kernel.id).max().orElse(0) + 1];
		Arrays.fill(indexById, -1);
		for (SimulatedKernel kernel : kernels) {
			indexById[kernel.id] = kernel.index;
		}
	}

	/** Lets actors begin, in this order, and the kernels start. Once, before the first {@link #advance}. */
	void begin(List<Actor> members) {
		actors = members.toArray(Actor[]::new);
		Map<String, Integer> seen = new HashMap<>();
		starting = true;
		for (int i = 0; i < actors.length; i++) {
			String entity = actors[i].entity();
			// The count tells actors apart that are the same in all of this.
			actors[i].join(i, entity + "#" + seen.merge(entity, 1, Integer::sum));
			actors[i].start(machine);
		}
		starting = false;
		life.begin();
	}

	/**
	 * Carries out events up to a time.
	 *
	 * @param until nanoseconds, not before {@link #now}
	 * @param limit number of events after which to return early; events of one moment are always carried out together
	 * @return whether {@code until} was reached
	 */
	boolean advance(long until, long limit) {
		long budget = limit;
		CpuLog log = lookAtCpus();
		while (queue.next(until)) {
			now = queue.time();
			if (log != null) {
				log.flush(now);
			}
			events++;
			int kind = queue.kind();
			int subject = queue.subject();
			trace.carriedOut(now, kind, subject, queue.argument());
			switch (kind & KIND_MASK) {
				case TIMER -> actors[subject].timer(kind >> KIND_BITS, queue.argument());
				case ARRIVE -> interrupts.arrive(kernels[subject]);
				case STEP -> interrupts.step(kernels[subject], queue.argument());
				case COMPUTED -> computations.due(subject);
				case INPUT -> stepActor.step(inputs.get(subject));
				case STAGE -> life.stage(kernels[subject], queue.argument());
				default -> throw new IllegalStateException("Unknown event " + kind);
			}
			if (--budget <= 0 && queue.peekTime() > now) {
				return now == until;
			}
		}
		now = until;
		return true;
	}

	/**
	 * Carries out events until some number of them was told to observers, and the moment of the last one is over.
	 *
	 * @param told since the beginning
	 * @param limit moments after which to return early
	 * @return whether there were so many; also if nothing will ever happen again
	 */
	boolean advanceTo(long told, long limit) {
		for (long i = 0; i < limit && trace.told < told; i++) {
			long next = queue.peekTime();
			if (next == Long.MAX_VALUE) {
				return true;
			}
			advance(next, 1);
		}
		return trace.told >= told;
	}

	private CpuLog lookAtCpus() {
		if (!trace.observed()) {
			cpus.log = null;
		} else if (cpus.log == null) {
			cpus.log = new CpuLog(this);
		}
		return cpus.log;
	}

	/**
	 * Has a step carried out at its time, or as soon as possible if that is over.
	 *
	 * @return the step with the time it will really have
	 * @throws IllegalStateException if nobody takes steps
	 */
	StepSpec input(StepSpec step) {
		requireStepActor();
		// What happens at this very moment has happened already.
		StepSpec timed = step.at(Math.max(step.atNanos(), now + 1));
		inputs.add(timed);
		queue.schedule(timed.atNanos(), PRIORITY_INPUT, INPUT, inputs.size() - 1, 0);
		return timed;
	}

	/** @throws IllegalStateException if nobody takes steps */
	void requireStepActor() {
		if (stepActor == null) {
			throw new IllegalStateException("This run takes no steps.");
		}
	}

	/**
	 * Tells the observer how far time has come, and checks that no message got lost or doubled.
	 *
	 * @param complete whether to tell also what CPUs did, which is otherwise told now and then
	 */
	void mark(boolean complete) {
		transport.checkConservation();
		if (cpus.log != null) {
			cpus.log.flush(now);
			if (complete) {
				cpus.log.cut(now);
			}
		}
		if (complete || now - loadTold >= LOAD_NANOS) {
			loadTold = now;
			for (SimulatedKernel kernel : kernels) {
				long interrupts = 0;
				long work = 0;
				for (int cpu : kernel.cpus) {
					interrupts += cpus.interruptNanos(cpu, now);
					work += cpus.workNanos(cpu, now);
				}
				trace.load(now, kernel.id, interrupts, work);
			}
		}
		trace.mark(now);
	}

	/** Shares of time begin anew; of sums and distributions the caller keeps what they are now. */
	void beginMeasuring() {
		before = new CpuTimes(cpus, now);
	}

	/** Adds the figures of the machine and of all actors. */
	void report(Report all) {
		Report report = new DistinctSubjects(all);
		new MachineFigures(this).report(report);
		for (Actor actor : actors) {
			actor.report(report);
		}
	}

	/** Lines of the log for what actors have not finished. */
	List<String> underWay() {
		List<String> lines = new ArrayList<>();
		for (Actor actor : actors) {
			actor.underWay(lines);
		}
		return lines;
	}

	@Override
	public String failure(int kernel) {
		return kernels[kernel].failure;
	}

	@Override
	public List<Integer> osCpus(int kernel) {
		return MachineCpus.osIndices(host, kernels[kernel].shownCpus);
	}

	@Override
	public long memoryBytes(int kernel) {
		return kernels[kernel].shownBytes;
	}

	/** Of a CPU that was moved, also those it took for another kernel. */
	@Override
	public long count(long physicalId) {
		List<HostCpu> all = host.machine().cpus();
		for (int cpu = 0; cpu < all.size(); cpu++) {
			if (all.get(cpu).physicalId() == physicalId) {
				return cpus.interrupts(cpu);
			}
		}
		return 0;
	}

	void tellWatchers(SimulatedKernel kernel, boolean active) {
		// One of them may start a hand-over, which brings further ones.
		for (int i = 0; i < kernel.watchers.size(); i++) {
			kernel.watchers.get(i).kernelChanged(kernel.index, active);
		}
	}

	void schedule(long time, int priority, int kind, int subject, long argument) {
		queue.schedule(time, priority, kind, subject, argument);
	}

	void scheduleComputed(long time, int slot) {
		queue.schedule(time, PRIORITY_ACTOR, COMPUTED, slot, 0);
	}

	long timer(long delayNanos, Actor actor, int what, long argument) {
		return queue.schedule(now + delayNanos, PRIORITY_ACTOR, what << KIND_BITS | TIMER, actor.index, argument);
	}

	/** See {@link Machine#result}. */
	void result(Actor actor, long value) {
		trace.carriedOut(now, RESULT, actor.index, value);
	}

	void takeSteps(Actor actor) {
		stepActor = actor;
	}

	/** See {@link Machine#replace}. */
	void replace(int kernel, int by) {
		starting = true;
		for (Actor actor : actors) {
			actor.replaced(kernel, by);
		}
		starting = false;
	}

	/** @throws IllegalStateException unless actors may make routes now */
	void requireStarting() {
		if (!starting) {
			throw new IllegalStateException("Routes and watches are made before the run begins.");
		}
	}

	/** Index of a kernel, or -1. */
	int kernelIndex(int id) {
		return id >= 0 && id < indexById.length ? indexById[id] : -1;
	}

	Distance distance(int cpuA, int cpuB) {
		return Distance.between(host.machine().cpus().get(cpuA), host.machine().cpus().get(cpuB));
	}

	RandomStream stream(String entity, String purpose) {
		return streams.stream(entity, purpose);
	}
}
