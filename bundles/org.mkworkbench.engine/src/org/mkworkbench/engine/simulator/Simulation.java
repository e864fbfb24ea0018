// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.List;

import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.EventQueue;
import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * The model of a running multikernel machine: kernels boot, channels send, rings fill, interrupts arrive, handlers drain. Everything
 * happens as events in simulated nanoseconds; nothing depends on the wall clock, on threads or on how time is cut into {@link #advance}
 * calls.
 * <p>
 * For one thread at a time.
 */
final class Simulation {
	/** Where events for the observer go. Full means the simulation waits. */
	@FunctionalInterface
	interface Overflow {
		/** Returns once the ring has room. */
		void makeRoom();
	}

	// Kinds of events in the queue, and their subject.
	private static final int LOAD = 0; // kernel
	private static final int BOOTED = 1; // kernel
	private static final int ARRIVE = 2; // kernel: an interrupt reaches its target CPU
	private static final int STEP = 3; // kernel: its target CPU is done with the interrupt entry or a message
	private static final int SEND = 4; // channel

	// Same-time order: faults (10, not yet), life of kernels, interrupts, messages.
	private static final int PRIORITY_LIFE = 20;
	private static final int PRIORITY_INTERRUPT = 30;
	private static final int PRIORITY_MESSAGE = 40;

	private final SimulatedHost host;
	private final LatencyModel costs;
	private final EventQueue queue = new EventQueue(1024);
	private final SimulatedKernel[] kernels;
	private final SimulatedChannel[] channels;
	private final EventRing observer;
	private Overflow overflow = () -> {
	};

	private long now;
	private long messages;
	private long delivered;
	private long dropped;

	/**
	 * @param kernels host kernel first; the host runs, the others are ready
	 * @param channels in the order of the spec
	 */
	Simulation(SimulatedHost host, LatencyModel costs, List<SimulatedKernel> kernels, List<SimulatedChannel> channels, EventRing observer) {
		this.host = host;
		this.costs = costs;
		this.kernels = kernels.toArray(SimulatedKernel[]::new);
		this.channels = channels.toArray(SimulatedChannel[]::new);
		this.observer = observer;
		// kexec_file_load holds the kexec lock: images are loaded one after the other, in the order of ids.
		long loaded = 0;
		for (int i = 1; i < this.kernels.length; i++) {
			loaded += costs.imageLoadNanos();
			queue.schedule(loaded, PRIORITY_LIFE, LOAD, i, 0);
		}
		startChannels(0);
	}

	/** Must be set before the first {@link #advance}; called on the thread that advances. */
	void onOverflow(Overflow overflow) {
		this.overflow = overflow;
	}

	long now() {
		return now;
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
		while (queue.next(until)) {
			now = queue.time();
			int subject = queue.subject();
			switch (queue.kind()) {
				case SEND -> send(subject);
				case ARRIVE -> arrive(kernels[subject]);
				case STEP -> step(kernels[subject]);
				case LOAD -> load(subject);
				case BOOTED -> booted(subject);
				default -> throw new IllegalStateException("Unknown event " + queue.kind());
			}
			if (--budget <= 0 && queue.peekTime() > now) {
				return now == until;
			}
		}
		now = until;
		return true;
	}

	/** Tells the observer how far time has come, and checks that no message got lost or doubled. */
	void mark() {
		checkConservation();
		emit(IpiEvent.MARK, -1, 0, 0, 0, 0, 0, 0, now, 0);
	}

	/** Every message sent was delivered, was dropped, or is in the ring it was put into. */
	private void checkConservation() {
		long inFlight = 0;
		for (SimulatedKernel kernel : kernels) {
			inFlight += kernel.ringCount();
		}
		if (messages != delivered + dropped + inFlight) {
			throw new IllegalStateException("Messages do not add up at " + now + " ns: sent " + messages + ", delivered " + delivered + ", dropped "
					+ dropped + ", in flight " + inFlight + ".");
		}
	}

	// Life of kernels

	private void load(int index) {
		SimulatedKernel kernel = kernels[index];
		try {
			host.load(kernel.id);
			state(kernel, InstanceState.LOADED);
			if (!kernel.canRun()) {
				throw new HostError("ENODEV", "it has no CPU to start on");
			}
			long boot = costs.bootNanos(kernel.cpuCount, kernel.memoryBytes);
			long jitter = costs.bootJitterNanos();
			queue.schedule(now + boot + (jitter == 0 ? 0 : kernel.bootStream.nextLong(jitter)), PRIORITY_LIFE, BOOTED, index, 0);
		} catch (HostError e) {
			fail(kernel, e);
		}
	}

	private void booted(int index) {
		SimulatedKernel kernel = kernels[index];
		try {
			host.boot(kernel.id);
			state(kernel, InstanceState.ACTIVE);
			startChannels(index);
		} catch (HostError e) {
			fail(kernel, e);
		}
	}

	private void fail(SimulatedKernel kernel, HostError error) {
		try {
			host.fail(kernel.id, error.toString());
		} catch (HostError gone) {
			throw new IllegalStateException(
					"Kernel \"" + kernel.name + "\" could not be started (" + error + ") nor marked as failed (" + gone + ").");
		}
		kernel.failure = error.toString();
		state(kernel, InstanceState.FAILED);
	}

	private void state(SimulatedKernel kernel, InstanceState state) {
		kernel.active = state == InstanceState.ACTIVE;
		emit(IpiEvent.STATE, -1, 0, kernel.id, 0, 0, 0, state.ordinal(), now, 0);
	}

	/** Starts the channels of a kernel whose other end is active too. */
	private void startChannels(int index) {
		for (int i = 0; i < channels.length; i++) {
			SimulatedChannel channel = channels[i];
			if ((channel.from == index || channel.to == index) && kernels[channel.from].active && kernels[channel.to].active) {
				queue.schedule(channel.start(now), PRIORITY_MESSAGE, SEND, i, 0);
			}
		}
	}

	// Life of a message

	private void send(int index) {
		SimulatedChannel channel = channels[index];
		SimulatedKernel to = kernels[channel.to];
		long number = ++messages;
		if (to.ringIsFull()) {
			dropped++;
			emitMessage(IpiEvent.DROPPED, channel, now, number);
		} else {
			emitMessage(IpiEvent.SENT, channel, now, number);
			long published = now + channel.sendNanos;
			to.ringPut(index, number, now, published);
			long jitter = channel.jitterMean == 0 ? 0 : channel.jitterStream.nextExponentialNanos(channel.jitterMean);
			queue.schedule(published + channel.ipiNanos + jitter, PRIORITY_INTERRUPT, ARRIVE, channel.to, 0);
		}
		queue.schedule(channel.next(now), PRIORITY_MESSAGE, SEND, index, 0);
	}

	private void arrive(SimulatedKernel kernel) {
		if (kernel.interrupted) {
			// The interrupt controller keeps one further request of the same vector.
			kernel.interruptPending = true;
		} else {
			enterInterrupt(kernel);
		}
	}

	private void enterInterrupt(SimulatedKernel kernel) {
		kernel.interrupted = true;
		kernel.interruptPending = false;
		kernel.handling = false;
		kernel.drained = 0;
		queue.schedule(now + costs.interruptNanos(), PRIORITY_INTERRUPT, STEP, kernel.index, 0);
	}

	private void step(SimulatedKernel kernel) {
		if (kernel.handling) {
			SimulatedChannel channel = channels[kernel.ringHeadChannel()];
			delivered++;
			emitMessage(IpiEvent.DELIVERED, channel, kernel.ringHeadSent(), kernel.ringHeadNumber());
			kernel.ringRemove();
			kernel.drained++;
			kernel.handling = false;
		}
		if (kernel.drained < SimulatedKernel.DRAIN_LIMIT && kernel.ringHasPublished(now)) {
			kernel.handling = true;
			queue.schedule(now + channels[kernel.ringHeadChannel()].receiveNanos, PRIORITY_INTERRUPT, STEP, kernel.index, 0);
		} else if (kernel.interruptPending) {
			enterInterrupt(kernel);
		} else {
			// What is still in the ring has its own interrupt under way: each message requests one after it is published.
			kernel.interrupted = false;
		}
	}

	// Observer

	private void emitMessage(int kind, SimulatedChannel c, long sent, long number) {
		emit(kind, c.index, c.messageType, kernels[c.from].id, kernels[c.to].id, c.fromCpu, c.toCpu, c.payload, sent, number);
	}

	private void emit(int kind, int channel, int type, int from, int to, long fromCpu, long toCpu, int value, long sent, long number) {
		int at = observer.claim();
		while (at < 0) {
			// A simulated machine can wait; losing events is for engines that cannot.
			overflow.makeRoom();
			at = observer.claim();
		}
		long[] words = observer.words();
		words[at] = IpiEvent.head(kind, channel, type);
		words[at + 1] = now;
		words[at + 2] = sent;
		words[at + 3] = IpiEvent.kernels(from, to);
		words[at + 4] = fromCpu;
		words[at + 5] = toCpu;
		words[at + 6] = value;
		words[at + 7] = number;
		observer.publish();
	}
}
