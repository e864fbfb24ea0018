// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Uninterrupted;
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
	private static final long UNKNOWN = -1;

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
		// Variants are compared over the same span; one alone is measured from when it is ready.
		long[] warm = new long[total];
		if (variants.size() > 1) {
			forAll(total, task -> warm[task] = warmUp(task % variants.size(), task / variants.size(), progress));
		}
		Long[] from = new Long[replications];
		AtomicInteger done = new AtomicInteger();
		forAll(total, task -> {
			// All variants of a replication before the next one: what is cancelled late still was comparable.
			int replication = task / variants.size();
			long common = variants.size() == 1 ? UNKNOWN : latest(warm, replication);
			long measured = replicate(task % variants.size(), replication, common, figures, progress);
			synchronized (done) {
				from[replication] = measured;
				progress.done(done.incrementAndGet(), total);
			}
		});
		List<VariantResult> results = new ArrayList<>();
		for (int i = 0; i < figures.length; i++) {
			results.add(figures[i].result(variants.get(i)));
		}
		return new ExperimentResult(results, durationNanos, seed, replications, System.nanoTime() - start, Arrays.asList(from));
	}

	private interface Task {
		void run(int task) throws EngineException;
	}

	private void forAll(int total, Task work) throws EngineException {
		AtomicInteger next = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		AtomicReference<EngineException> failure = new AtomicReference<>();
		runOnWorkers(Math.min(workers, total), () -> {
			int task;
			while (failure.get() == null && (task = next.getAndIncrement()) < total) {
				try {
					work.run(task);
				} catch (EngineException e) {
					failure.compareAndSet(null, e);
					return;
				} catch (CancellationException e) {
					return;
				}
				done.incrementAndGet();
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		if (done.get() < total) {
			throw new CancellationException("The experiment was cancelled.");
		}
	}

	/** When the slowest variant of a replication was ready, 0 if one never was. */
	private long latest(long[] warm, int replication) {
		long latest = 0;
		for (int i = replication * variants.size(); i < (replication + 1) * variants.size(); i++) {
			if (warm[i] == 0) {
				return 0;
			}
			latest = Math.max(latest, warm[i]);
		}
		return latest;
	}

	private static void runOnWorkers(int count, Runnable work) {
		List<Thread> threads = new ArrayList<>();
		for (int i = 1; i < count; i++) {
			threads.add(Thread.ofPlatform().daemon().name("mkworkbench-experiment-" + i).start(work));
		}
		// The caller works too.
		work.run();
		threads.forEach(Uninterrupted::join);
	}

	private interface Work {
		long run(EngineRun run) throws EngineException;
	}

	/** Does something with a run that has not begun. */
	private long with(int index, int replication, Work work) throws EngineException {
		Variant variant = variants.get(index);
		long runSeed = seed(seed, replication);
		try (EngineRun run = new Simulator(variant.costs()).prepare(variant.spec().withSeed(runSeed))) {
			return work.run(run);
		} catch (CancellationException e) {
			throw e;
		} catch (EngineException | RuntimeException | Error e) {
			// An error too: it must not end in a worker that nobody hears of.
			throw new EngineException("Replication " + (replication + 1) + " of \"" + variant.name() + "\" (seed " + runSeed + ") failed: "
					+ (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
		}
	}

	/** Time of the next look at a run. */
	private long next(long now, Progress progress) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
		return now + Math.min(durationNanos - now, WarmUp.sliceNanos(durationNanos));
	}

	/** When all kernels of the plan had run, 0 if they did not all before the end. */
	private long warmUp(int index, int replication, Progress progress) throws EngineException {
		return with(index, replication, run -> {
			WarmUp warmUp = new WarmUp(variants.get(index).spec());
			long now = 0;
			while (now < durationNanos) {
				long until = next(now, progress);
				run.runFor(until - now);
				now = until;
				if (now < durationNanos && warmUp.isOver(run.snapshot())) {
					return now;
				}
			}
			return 0;
		});
	}

	/**
	 * Runs to the end and takes the figures.
	 *
	 * @param common when to begin to measure, 0 for from the beginning, {@link #UNKNOWN} for as soon as the run is ready
	 * @return when the measuring began
	 */
	private long replicate(int index, int replication, long common, Figures[] figures, Progress progress) throws EngineException {
		return with(index, replication, run -> {
			WarmUp warmUp = new WarmUp(variants.get(index).spec());
			PairRates rates = new PairRates(replications == 1);
			long measured = 0;
			long now = 0;
			while (now < durationNanos) {
				long until = next(now, progress);
				run.runFor(until - now);
				now = until;
				if (rates.isCurious()) {
					rates.look(run.snapshot());
				}
				if (measured == 0 && now < durationNanos && (common == UNKNOWN ? warmUp.isOver(run.snapshot()) : now == common)) {
					run.beginMeasuring();
					rates.beginMeasuring(run.snapshot());
					measured = now;
				}
			}
			figures[index].add(replication, run, rates);
			return measured;
		});
	}
}
