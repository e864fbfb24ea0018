// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.Simulator;

/**
 * Variants, each run several times in simulated time.
 *
 * @param variants one or more, of different names
 * @param durationNanos simulated time of each run, above 0
 * @param replications runs of each variant, 1 or more; from one alone only rates have intervals, by batch means
 * @param seed root of the seeds of the replications
 * @param workers runs at one time, 1 or more
 */
public record Experiment(List<Variant> variants, long durationNanos, int replications, long seed, int workers) {
	/** Above this the figures of all runs together would take too much memory. */
	public static final int MAX_REPLICATIONS = 10_000;
	/** 2⁶⁴ / golden ratio, the increment of SplitMix64. */
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;
	/** A run is cut into so many slices, to look at whether to give up and which kernels run by now. */
	private static final int SLICES = 256;

	/** @throws IllegalArgumentException for values outside the ranges above */
	public Experiment {
		variants = List.copyOf(variants);
		Set<String> names = new HashSet<>();
		variants.forEach(variant -> names.add(variant.name()));
		if (variants.isEmpty() || names.size() < variants.size()) {
			throw new IllegalArgumentException("An experiment needs one variant or more, all of different names.");
		}
		if (durationNanos <= 0 || replications < 1 || replications > MAX_REPLICATIONS || workers < 1) {
			throw new IllegalArgumentException("An experiment needs a duration above 0, 1 to " + MAX_REPLICATIONS + " replications and 1 worker or more, not "
					+ durationNanos + " ns, " + replications + " and " + workers + ".");
		}
	}

	/** As many workers as this machine has CPUs. */
	public static int allWorkers() {
		return Runtime.getRuntime().availableProcessors();
	}

	/** Seed of a replication, the same for all variants: common random numbers. */
	public static long seed(long root, int replication) {
		return RandomStream.mix64(root + (replication + 1) * GOLDEN);
	}

	/**
	 * Runs everything; returns when it is over.
	 *
	 * @throws EngineException when a run fails; names variant, replication and seed
	 * @throws CancellationException when {@code progress} was cancelled
	 */
	public ExperimentResult run(Progress progress) throws EngineException {
		long start = System.nanoTime();
		int total = variants.size() * replications;
		Figures[] figures = new Figures[variants.size()];
		for (int i = 0; i < figures.length; i++) {
			figures[i] = new Figures(replications);
		}
		AtomicInteger next = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		AtomicReference<EngineException> failure = new AtomicReference<>();
		runOnWorkers(Math.min(workers, total), () -> {
			int task;
			while (failure.get() == null && (task = next.getAndIncrement()) < total) {
				try {
					// All variants of a replication before the next one: what is cancelled late still was comparable.
					replicate(task % variants.size(), task / variants.size(), figures, progress);
				} catch (EngineException e) {
					failure.compareAndSet(null, e);
					return;
				} catch (CancellationException e) {
					return;
				}
				synchronized (done) {
					progress.done(done.incrementAndGet(), total);
				}
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		if (done.get() < total) {
			throw new CancellationException("The experiment was cancelled.");
		}
		List<VariantResult> results = new ArrayList<>();
		for (int i = 0; i < figures.length; i++) {
			results.add(figures[i].result(variants.get(i)));
		}
		return new ExperimentResult(results, durationNanos, seed, replications, System.nanoTime() - start);
	}

	private static void runOnWorkers(int count, Runnable work) {
		List<Thread> threads = new ArrayList<>();
		for (int i = 1; i < count; i++) {
			threads.add(Thread.ofPlatform().daemon().name("mkworkbench-experiment-" + i).start(work));
		}
		// The caller works too.
		work.run();
		boolean interrupted = false;
		for (Thread thread : threads) {
			while (true) {
				try {
					thread.join();
					break;
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void replicate(int index, int replication, Figures[] figures, Progress progress) throws EngineException {
		Variant variant = variants.get(index);
		long runSeed = seed(seed, replication);
		try (EngineRun run = new Simulator(variant.costs()).prepare(variant.spec().withSeed(runSeed))) {
			long left = durationNanos;
			PairRates rates = new PairRates(replications == 1);
			while (left > 0) {
				if (progress.cancelled()) {
					throw new CancellationException();
				}
				long slice = Math.min(left, Math.max(1, durationNanos / SLICES));
				run.runFor(slice);
				left -= slice;
				if (rates.isCurious()) {
					rates.look(run.snapshot());
				}
			}
			figures[index].add(replication, run, rates);
		} catch (CancellationException e) {
			throw e;
		} catch (EngineException | RuntimeException | Error e) {
			// An error too: it must not end in a worker that nobody hears of.
			throw new EngineException("Replication " + (replication + 1) + " of \"" + variant.name() + "\" (seed " + runSeed + ") failed: "
					+ (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
		}
	}
}
