// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.live;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

/** The one thread that takes events out of the ring, with the CPU time it takes for that. */
final class Drain {
	private static final int BATCH = 4096;

	private final EventRing ring;
	private final TrafficRecorder recorder;
	private final Thread thread = Thread.ofPlatform().daemon().name("benchmark-drain").unstarted(this::run);
	private volatile boolean done;
	/** Told to the recorder. */
	private long lost;

	Drain(EventRing ring, TrafficRecorder recorder) {
		this.ring = ring;
		this.recorder = recorder;
	}

	void start() {
		thread.start();
	}

	private void run() {
		while (true) {
			boolean last = done;
			int count = ring.drain(recorder, BATCH);
			if (ring.lost() != lost) {
				lost = ring.lost();
				recorder.lost(lost);
			}
			if (count == 0) {
				if (last) {
					return;
				}
				LockSupport.parkNanos(100_000);
			}
		}
	}

	/** CPU time so far in nanoseconds. */
	long cpuNanos() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
	}

	/** Takes out what is left and ends. */
	void finish() {
		done = true;
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
