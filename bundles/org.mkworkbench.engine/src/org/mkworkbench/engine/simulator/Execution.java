// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

import org.mkworkbench.engine.traffic.EventRing;

/** A simulation with its observer: one graph of objects that can be written down whole and read again. For one thread. */
final class Execution implements Serializable {
	private static final long serialVersionUID = 1L;
	/** Events on the way to the observer when one thread does all: 64 KiB, which stay in the cache. */
	static final int OBSERVER_SLOTS = 1 << 10;
	/** Between two threads, long enough for one to sleep while the other works. */
	private static final int PACED_SLOTS = 1 << 12;

	final Simulation simulation;
	final RunObserver observer;

	Execution(Simulation simulation, RunObserver observer) {
		this.simulation = simulation;
		this.observer = observer;
		simulation.trace.audience(observer.audience());
	}

	/**
	 * Carries out events as {@link Simulation#advance} does, and takes them in.
	 *
	 * @return whether {@code until} was reached
	 */
	boolean advance(long until, long limit) {
		boolean reached = simulation.advance(until, limit);
		drain();
		return reached;
	}

	/** Takes in all that is under way to the observer. */
	void drain() {
		while (observer.drain() > 0) {
			Thread.onSpinWait();
		}
	}

	/** @throws IllegalStateException if the observer counted other messages than the simulation */
	void checkAgreement() {
		drain();
		Transport transport = simulation.transport;
		if (!observer.agrees(transport.sent(), transport.handled(), transport.dropped())) {
			throw new IllegalStateException("The observer of the run counted otherwise than the simulation: " + transport.counted() + ".");
		}
	}

	/** Has the calling thread take in events whenever their ring is full. */
	void drainOnOverflow() {
		simulation.trace.onOverflow(observer::drain);
	}

	/** Prepares for an observer on a thread of its own. */
	void enlargeRing() {
		if (observer.isIdle()) {
			EventRing ring = new EventRing(PACED_SLOTS);
			observer.attach(ring);
			simulation.trace.attach(ring);
		}
	}

	/** Writes everything down. */
	byte[] save() {
		drain();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(this);
		} catch (IOException e) {
			throw new UncheckedIOException("The simulation cannot be written down: " + e.getMessage(), e);
		}
		return bytes.toByteArray();
	}

	/** Reads what {@link #save} wrote, in the same version of the program. */
	static Execution read(byte[] saved) {
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved))) {
			Execution execution = (Execution) in.readObject();
			EventRing ring = new EventRing(OBSERVER_SLOTS);
			execution.observer.attach(ring);
			execution.simulation.trace.attach(ring);
			execution.drainOnOverflow();
			return execution;
		} catch (IOException e) {
			throw new UncheckedIOException("The simulation cannot be read back: " + e.getMessage(), e);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException("The simulation was written by another version.", e);
		}
	}
}
