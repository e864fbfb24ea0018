// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * The machine an {@link Actor} acts on. Kernels by index (0 is the host kernel, the others follow by id), CPUs by index within
 * {@link HostMachine#cpus}. Times are whole nanoseconds. Only to be called by actors, from inside their calls.
 */
public interface Machine {
	/** Simulated nanoseconds since the start of the run. */
	long now();

	/**
	 * Sets a timer of an actor. Timers of one moment come after the interrupts of that moment, in the order they were set.
	 *
	 * @param delayNanos 0 or more
	 * @param what −2²⁶..2²⁶−1, to be interpreted by the actor, like the argument
	 * @return ticket for {@link #cancel}
	 */
	long after(long delayNanos, Actor actor, int what, long argument);

	/** Takes a timer back. Returns false if it was due before. */
	boolean cancel(long ticket);

	/**
	 * Makes a way for messages and doorbells from the first CPU of one kernel to the target CPU of another; only in {@link Actor#start}
	 * and {@link Actor#replaced}.
	 *
	 * @param messageType top-level type plus subtype
	 * @param payloadBytes of the messages unless said otherwise
	 * @param channel position in {@code RunSpec.channels}, or -1
	 * @return its number, from 0
	 */
	int route(Actor owner, int fromKernel, int toKernel, int messageType, int payloadBytes, int channel);

	/** Has an actor hear of a kernel without a route of its own; only in {@link Actor#start}. */
	void watch(Actor actor, int kernel);

	/** Has an actor take the steps that people inject while the run goes on, see {@link Actor#step}; only in {@link Actor#start}. */
	void takeSteps(Actor actor);

	/**
	 * Sends a message of the default size.
	 *
	 * @return false if it was not sent: the sender does not run, the receiver takes no messages (counted as refused), or its ring is full
	 *         (counted as dropped)
	 */
	boolean send(int route, long cookie);

	/** Sends a message. */
	boolean send(int route, int payloadBytes, long cookie);

	/** Rings a doorbell without a message, as virtio queues do: a bare interrupt. Without effect between kernels that do not run. */
	void ring(int route, long cookie);

	/**
	 * Has a CPU work for an actor: after what it has to do already, in the time interrupts leave, and as long as its kernel runs.
	 *
	 * @param nanos 0 or more; counts as at least 1
	 */
	void compute(int cpu, long nanos, Actor actor, int what, long argument);

	/**
	 * Has a device interrupt a CPU of a running kernel.
	 *
	 * @return nanoseconds from now until its handler runs
	 */
	long interrupt(int cpu);

	/**
	 * Has a CPU stay longer in the interrupt it is in: a handler that does its work at once.
	 *
	 * @param nanos 0 or more
	 * @return nanoseconds from now until that is done
	 */
	long stayInInterrupt(int cpu, long nanos);

	/**
	 * Has something count for the trace hash that an actor found out and that has no other effect, such as a measured latency: runs with
	 * different results then have different hashes.
	 */
	void result(Actor actor, long value);

	/** Tells observers something for people; without influence on the run. Its time is now. */
	void tell(TrafficNote note);

	/** Number of the message that was sent last, as its events have it; that of a dropped one as well. */
	long lastMessage();

	/** Number of kernels, the host's included. */
	int kernels();

	/** Index of a kernel, or -1 if there is none of this id. */
	int kernelIndex(int id);

	/** Id of a kernel. */
	int kernelId(int kernel);

	String kernelName(int kernel);

	/** Whether a kernel takes messages as far as others can tell; a hung one does. */
	boolean active(int kernel);

	/** What a kernel really does. */
	KernelPhase phase(int kernel);

	/** When a kernel that hangs or has ended ceased to run, nanoseconds; of no meaning for others. */
	long stoppedAt(int kernel);

	/** What a CPU does now. */
	CpuState state(int cpu);

	/** CPUs of a kernel in its order; the first is the target of its interrupts. Not to be changed. */
	int[] cpus(int kernel);

	Distance distance(int cpuA, int cpuB);

	/** A random stream at its beginning; the same for the same entity and purpose, whatever else is in the run. */
	RandomStream stream(String entity, String purpose);

	LatencyModel costs();

	HostMachine hardware();

	/** The host kernel's interface. Tell {@link #resourcesChanged} after moving CPUs. */
	SimulatedHost host();

	Faults faults();

	/** Keeps a kernel from being started at the beginning of the run; only in {@link Actor#start}. */
	void hold(int kernel);

	/**
	 * Loads the image of a kernel that is ready and starts it, or starts it again if it is loaded; it takes messages when all stages are over.
	 * Watchers hear of the end, be it that it failed.
	 *
	 * @return false, and nothing happens, if it is starting or runs
	 */
	boolean boot(int kernel);

	/** Why the last start of a kernel failed; empty if it did not. */
	String failure(int kernel);

	/**
	 * Has another kernel take over the part of one in the traffic, see {@link Actor#replaced}.
	 *
	 * @param by index of the kernel that takes over; -1 if the traffic waits for that; the same kernel if it goes on after all
	 */
	void replace(int kernel, int by);

	/** Reads anew from the host which CPUs and how much memory each kernel has. */
	void resourcesChanged();
}
