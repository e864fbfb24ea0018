// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.OptionalLong;

import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.experiment.calibration.Measurement.Test;

/**
 * The tests at one pair of CPUs. Memory is that of the near CPU's node; samples are single round trips, less what reading the clock takes.
 */
final class RoundTrips {
	/** What the CPUs fetch together on some machines: two lines of 64 bytes. */
	private static final long LINES = 128;
	private static final int ENTRIES = 64;
	private static final int ENTRY_BYTES = 64;
	/** Round trips per call of the timed method: enough calls for the compiler, short enough to see a deadline. */
	private static final int CHUNK = 2_000;
	private static final int WARM_UP_CHUNKS = 100;
	private static final int CHUNKS = 50;
	private static final int WAKES = 2_000;
	/** Calls between two looks at the interrupt counter. */
	private static final int BATCH = 16;
	private static final int BATCHES = 250;
	/** On a busy machine few batches count: more of them until there are enough. */
	private static final int MAX_BATCHES = 1_000;
	private static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

	private final NativeCalls calls;
	private final CpuPair cpus;
	private final int percent;
	private final long clock;

	/** @param percent of the usual number of samples, 1 to 100 */
	RoundTrips(NativeCalls calls, CpuPair cpus, int percent) {
		this.calls = calls;
		this.cpus = cpus;
		this.percent = percent;
		this.clock = clockNanos();
	}

	/** Median of what reading the clock takes. */
	static long clockNanos() {
		long[] deltas = new long[20_000];
		long last = System.nanoTime();
		for (int i = 0; i < deltas.length; i++) {
			long now = System.nanoTime();
			deltas[i] = now - last;
			last = now;
		}
		Arrays.sort(deltas);
		return deltas[deltas.length / 2];
	}

	/** Memory is of the node whose CPU touches it first. */
	private MemorySegment allocate(Arena arena, long bytes) throws CalibrationException {
		MemorySegment[] memory = new MemorySegment[1];
		new PinnedPair(calls, cpus).run(() -> memory[0] = arena.allocate(bytes, LINES).fill((byte) 0), () -> {
		}, () -> {
		});
		return memory[0];
	}

	/** One word goes to and fro. */
	Measurement line() throws CalibrationException {
		try (Arena arena = Arena.ofShared()) {
			MemorySegment word = allocate(arena, LINES);
			return polling(Test.LINE, new Exchange() {
				@Override
				public void there(long number) {
					WORD.setRelease(word, 0L, 2 * number + 1);
				}

				@Override
				public boolean hasCome(long number) {
					return (long) WORD.getAcquire(word, 0L) == 2 * number + 1;
				}

				@Override
				public void back(long number) {
					WORD.setRelease(word, 0L, 2 * number + 2);
				}

				@Override
				public boolean isBack(long number) {
					return (long) WORD.getAcquire(word, 0L) == 2 * number + 2;
				}
			});
		}
	}

	/** A message of 64 bytes through a ring each way; indices on lines of their own, as in the kernel's ring. */
	Measurement ring() throws CalibrationException {
		try (Arena arena = Arena.ofShared()) {
			MemorySegment there = allocate(arena, 2 * LINES + ENTRIES * ENTRY_BYTES);
			MemorySegment back = allocate(arena, 2 * LINES + ENTRIES * ENTRY_BYTES);
			return polling(Test.RING, new Exchange() {
				@Override
				public void there(long number) {
					put(there, number);
				}

				@Override
				public boolean hasCome(long number) {
					return take(there, number);
				}

				@Override
				public void back(long number) {
					put(back, number);
				}

				@Override
				public boolean isBack(long number) {
					return take(back, number);
				}
			});
		}
	}

	private static void put(MemorySegment ring, long number) {
		long entry = 2 * LINES + number % ENTRIES * ENTRY_BYTES;
		for (long word = 0; word < ENTRY_BYTES; word += 8) {
			WORD.set(ring, entry + word, number);
		}
		WORD.setRelease(ring, 0L, number + 1);
	}

	private static boolean take(MemorySegment ring, long number) {
		if ((long) WORD.getAcquire(ring, 0L) <= number) {
			return false;
		}
		long entry = 2 * LINES + number % ENTRIES * ENTRY_BYTES;
		long sum = 0;
		for (long word = 0; word < ENTRY_BYTES; word += 8) {
			sum += (long) WORD.get(ring, entry + word);
		}
		if (sum != number * (ENTRY_BYTES / 8)) {
			throw new IllegalStateException("Message " + number + " came damaged.");
		}
		WORD.setRelease(ring, LINES, number + 1);
		return true;
	}

	/** One way there, one back; numbers count from 0. */
	private interface Exchange {
		void there(long number);

		boolean hasCome(long number);

		void back(long number);

		boolean isBack(long number);
	}

	private int part(int usual) {
		return Math.ceilDiv(usual * percent, 100);
	}

	private Measurement polling(Test test, Exchange exchange) throws CalibrationException {
		int warmUp = part(WARM_UP_CHUNKS);
		int chunks = warmUp + part(CHUNKS);
		SampleFilter filter = new SampleFilter();
		PinnedPair pair = new PinnedPair(calls, cpus);
		String reason = pair.run(() -> {
			long[] samples = new long[CHUNK];
			for (int chunk = 0; chunk < chunks && !pair.stopped(); chunk++) {
				int count = near(pair, exchange, (long) chunk * CHUNK, samples);
				if (chunk >= warmUp) {
					filter.spinning(samples, count, clock);
				}
			}
		}, () -> {
			for (int chunk = 0; chunk < chunks && !pair.stopped(); chunk++) {
				far(pair, exchange, (long) chunk * CHUNK);
			}
		}, () -> {
		});
		if (!reason.isEmpty()) {
			filter.reject(reason);
		}
		return filter.result(test, cpus);
	}

	private static int near(PinnedPair pair, Exchange exchange, long first, long[] samples) {
		long last = System.nanoTime();
		for (int i = 0; i < CHUNK; i++) {
			exchange.there(first + i);
			while (!exchange.isBack(first + i)) {
				if (pair.stopped()) {
					return i;
				}
			}
			long now = System.nanoTime();
			samples[i] = now - last;
			last = now;
		}
		return CHUNK;
	}

	private static void far(PinnedPair pair, Exchange exchange, long first) {
		for (int i = 0; i < CHUNK; i++) {
			while (!exchange.hasCome(first + i)) {
				if (pair.stopped()) {
					return;
				}
			}
			exchange.back(first + i);
		}
	}

	/** Each side sleeps until the other wakes it. Scheduling belongs to it: no sample is too long. */
	Measurement doorbell() throws CalibrationException {
		int wakes = part(WAKES);
		SampleFilter filter = new SampleFilter();
		PinnedPair pair = new PinnedPair(calls, cpus);
		int there = calls.eventfd();
		int back = calls.eventfd();
		try (Arena arena = Arena.ofShared()) {
			MemorySegment near = arena.allocate(8, LINES);
			MemorySegment far = arena.allocate(8, LINES);
			MemorySegment main = arena.allocate(8, LINES);
			String reason = pair.run(() -> {
				for (int i = 0; i < wakes + wakes / 4 && !pair.stopped(); i++) {
					long start = System.nanoTime();
					calls.signal(there, near);
					calls.await(back, near);
					if (i >= wakes / 4) {
						filter.sleeping(System.nanoTime() - start);
					}
				}
			}, () -> {
				while (!pair.stopped()) {
					calls.await(there, far);
					calls.signal(back, far);
				}
			}, () -> {
				calls.signal(there, main);
				calls.signal(back, main);
			});
			if (!reason.isEmpty()) {
				filter.reject(reason);
			}
		} finally {
			calls.close(there);
			calls.close(back);
		}
		return filter.result(Test.DOORBELL, cpus);
	}

	/** The near thread has the far one interrupted, which spins; the far CPU's counter must confirm each interrupt. */
	Measurement interrupt() throws CalibrationException {
		int batches = part(BATCHES);
		SampleFilter filter = new SampleFilter();
		PinnedPair pair = new PinnedPair(calls, cpus);
		calls.allowInterrupts();
		String reason = pair.run(() -> {
			long[] samples = new long[BATCH];
			for (int batch = -batches / 4; batch < part(MAX_BATCHES) && filter.valid() < batches * BATCH / 2 && !pair.stopped(); batch++) {
				OptionalLong before = counter();
				barriers(samples);
				OptionalLong after = counter();
				if (before.isEmpty() || after.isEmpty()) {
					filter.reject("/proc/interrupts does not tell the function call interrupts of CPU " + cpus.b());
					return;
				}
				if (batch >= 0) {
					filter.interrupting(samples, BATCH, after.getAsLong() - before.getAsLong(), clock);
				}
			}
		}, () -> {
			while (!pair.stopped()) {
				Thread.onSpinWait();
			}
		}, () -> {
		});
		if (!reason.isEmpty()) {
			filter.reject(reason);
		}
		return filter.result(Test.INTERRUPT, cpus);
	}

	/** The same call while nobody else of this process runs: what of {@link #interrupt} is not the interrupt. */
	Measurement noInterrupt() throws CalibrationException {
		int batches = part(BATCHES);
		SampleFilter filter = new SampleFilter();
		PinnedPair pair = new PinnedPair(calls, cpus);
		calls.allowInterrupts();
		String reason = pair.run(() -> {
			long[] samples = new long[BATCH];
			for (int batch = -batches / 4; batch < batches && !pair.stopped(); batch++) {
				barriers(samples);
				if (batch >= 0) {
					filter.spinning(samples, BATCH, clock);
				}
			}
		}, () -> {
		}, () -> {
		});
		if (!reason.isEmpty()) {
			filter.reject(reason);
		}
		return filter.result(Test.NO_INTERRUPT, cpus);
	}

	private void barriers(long[] samples) throws CalibrationException {
		long last = System.nanoTime();
		for (int i = 0; i < BATCH; i++) {
			calls.interruptSiblings();
			long now = System.nanoTime();
			samples[i] = now - last;
			last = now;
		}
	}

	private OptionalLong counter() throws CalibrationException {
		try {
			return InterruptCounters.functionCalls(cpus.b());
		} catch (IOException e) {
			throw new CalibrationException("Cannot read /proc/interrupts: " + e.getMessage() + ".", e);
		}
	}
}
