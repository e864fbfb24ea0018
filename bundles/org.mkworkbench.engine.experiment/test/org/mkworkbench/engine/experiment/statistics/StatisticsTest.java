// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mkworkbench.engine.event.RandomStream;

class StatisticsTest {
	/** A first-order autoregressive series with mean 0 and variance 1. */
	private static double[] autoregressive(long seed, int length, double correlation, double start) {
		RandomStream random = new RandomStream(seed);
		double[] series = new double[length];
		double x = start;
		for (int i = 0; i < length; i++) {
			x = correlation * x + StrictMath.sqrt(1 - correlation * correlation) * normal(random);
			series[i] = x;
		}
		return series;
	}

	private static double normal(RandomStream random) {
		return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble())) * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
	}

	/** Tabled in every book on statistics, three decimals, such as Abramowitz and Stegun 1964, table 26.10. */
	@ParameterizedTest
	@CsvSource({"0.90,1,3.078", "0.95,1,6.314", "0.975,1,12.706", "0.99,1,31.821", "0.995,1,63.657", "0.999,1,318.309", "0.975,2,4.303", "0.999,2,22.327",
			"0.975,3,3.182", "0.975,4,2.776", "0.975,5,2.571", "0.95,9,1.833", "0.975,9,2.262", "0.90,10,1.372", "0.975,10,2.228", "0.999,10,4.144",
			"0.975,19,2.093", "0.975,20,2.086", "0.975,29,2.045", "0.995,29,2.756", "0.975,30,2.042", "0.95,40,1.684", "0.975,60,2.000", "0.975,100,1.984",
			"0.999,100,3.174"})
	void quantilesOfStudentsDistributionAreThoseOfTheTables(double p, int df, double expected) {
		assertEquals(expected, StudentT.quantile(p, df), 0.0006 + expected * 2e-6);
		assertEquals(-StudentT.quantile(p, df), StudentT.quantile(1 - p, df), 1e-9 * expected);
	}

	@Test
	void quantilesWithAClosedFormAreExact() {
		for (double p : new double[] {0.5, 0.6, 0.9, 0.975, 0.9999}) {
			assertEquals(StrictMath.tan(StrictMath.PI * (p - 0.5)), StudentT.quantile(p, 1), 1e-9 * (1 + StudentT.quantile(p, 1)));
			double two = (2 * p - 1) * StrictMath.sqrt(2 / (4 * p * (1 - p)));
			assertEquals(two, StudentT.quantile(p, 2), 1e-9 * (1 + two));
		}
	}

	@Test
	void theDistributionFunctionInvertsTheQuantileAndBothMethodsMeet() {
		for (int df = 1; df < 1999; df += 37) {
			for (double p : new double[] {0.6, 0.95, 0.975, 0.9995}) {
				assertEquals(p, StudentT.cumulative(StudentT.quantile(p, df), df), 1e-12);
			}
		}
		assertEquals(StudentT.quantile(0.975, 1999), StudentT.quantile(0.975, 2000), 1e-6);
		assertEquals(0.975, StudentT.cumulative(StudentT.quantile(0.975, 2000), 2000), 1e-12);
		assertEquals(1.959963984540054, StudentT.normalQuantile(0.975), 1e-13);
		assertEquals(1.959963984540054, StudentT.quantile(0.975, 1_000_000_000), 1e-8);
	}

	@Test
	void probabilitiesAndDegreesOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(0, 5));
		assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(1, 5));
		assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(Double.NaN, 5));
		assertThrows(IllegalArgumentException.class, () -> StudentT.quantile(0.9, 0));
	}

	@Test
	void anIntervalOfReplicationsIsStudents() {
		// By hand: mean 5, sample variance 10/4, t(0.975, 4) = 2.776445.
		ConfidenceInterval interval = Samples.of(3, 4, 5, 6, 7).interval();
		assertEquals(5, interval.mean());
		assertEquals(2.7764451 * StrictMath.sqrt(2.5 / 5), interval.halfWidth(), 1e-6);
		assertEquals(5, interval.n());
		assertTrue(interval.contains(6.96) && !interval.contains(6.97));
	}

	@Test
	void oneReplicationTellsNothingAboutItsError() {
		ConfidenceInterval interval = Samples.of(42).interval();
		assertEquals(42, interval.mean());
		assertEquals(Double.POSITIVE_INFINITY, interval.halfWidth());
		assertThrows(IllegalStateException.class, () -> new Samples().interval());
		assertThrows(IllegalArgumentException.class, () -> Samples.of(1, Double.NaN));
	}

	@Test
	void theVarianceOfLargeCloseValuesKeepsItsDigits() {
		assertEquals(1, Samples.of(1e15 + 1, 1e15 + 2, 1e15 + 3).variance(), 1e-9);
	}

	@Test
	void intervalsOfReplicationsContainTheMeanAsOftenAsTheySay() {
		RandomStream random = new RandomStream(7);
		int inside = 0;
		for (int trial = 0; trial < 4000; trial++) {
			Samples samples = new Samples();
			for (int i = 0; i < 6; i++) {
				samples.add(100 + 5 * normal(random));
			}
			inside += samples.interval(0.9).contains(100) ? 1 : 0;
		}
		// 3 sigma of 4,000 trials: 1.4 %.
		assertEquals(0.9, inside / 4000.0, 0.0143);
	}

	@Test
	void quantileIntervalsHaveTheLevelTheyClaimWhateverTheDistribution() {
		// Tabled for the median of 20 values: ranks 6 and 15, level 0.9586 (Conover, "Practical Nonparametric Statistics").
		double[] values = new double[20];
		for (int i = 0; i < 20; i++) {
			values[i] = 20 - i;
		}
		QuantileInterval median = Samples.of(values).quantileInterval(0.5, 0.95);
		assertEquals(6, median.low());
		assertEquals(15, median.high());
		assertEquals(0.9586, median.level(), 0.0001);
		assertEquals(10.5, median.estimate());
		assertNull(Samples.of(values).quantileInterval(0.99, 0.95), "20 values cannot bound a p99");
		RandomStream random = new RandomStream(11);
		int inside = 0;
		double level = 0;
		for (int trial = 0; trial < 2000; trial++) {
			Samples samples = new Samples();
			for (int i = 0; i < 60; i++) {
				samples.add(-StrictMath.log(1 - random.nextDouble()));
			}
			QuantileInterval interval = samples.quantileInterval(0.9, 0.9);
			level = interval.level();
			inside += interval.contains(-StrictMath.log(0.1)) ? 1 : 0;
		}
		assertTrue(level >= 0.9);
		assertEquals(level, inside / 2000.0, 0.02);
	}

	@Test
	void batchMeansKnowWhenTheBatchesAreTooShort() {
		double correlation = 0.99;
		int independent = 0;
		for (int seed = 0; seed < 40; seed++) {
			BatchMeans shortRun = batches(autoregressive(seed, 1500, correlation, 0));
			assertEquals(1500, shortRun.count());
			independent += shortRun.isIndependent() ? 1 : 0;
		}
		// Batches of 50 observations that are correlated over 100: most runs must be found out.
		assertTrue(independent < 12, independent + " of 40 short runs passed");
	}

	@Test
	void batchMeansContainTheMeanOfACorrelatedRun() {
		int inside = 0;
		int independent = 0;
		int naive = 0;
		for (int seed = 0; seed < 400; seed++) {
			double[] series = autoregressive(1000 + seed, 60_000, 0.9, 0);
			BatchMeans batches = batches(series);
			inside += batches.interval(0.95).contains(0) ? 1 : 0;
			independent += batches.isIndependent() ? 1 : 0;
			naive += Samples.of(series).interval().contains(0) ? 1 : 0;
		}
		// 3 sigma of 400 trials: 3.3 %.
		assertEquals(0.95, inside / 400.0, 0.033);
		assertEquals(0.95, independent / 400.0, 0.04);
		assertTrue(naive < 200, "taken as independent, the same observations pretend too much: " + naive);
	}

	private static BatchMeans batches(double[] series) {
		BatchMeans batches = new BatchMeans();
		for (double x : series) {
			batches.add(x);
		}
		return batches;
	}

	@Test
	void batchMeansAreTheMeansOfTheLastBatches() {
		BatchMeans batches = new BatchMeans();
		for (int i = 0; i < 29; i++) {
			batches.add(i);
		}
		assertThrows(IllegalStateException.class, batches::means);
		batches.add(29);
		assertEquals(14.5, batches.interval(0.95).mean());
		// 1,000 observations: 500 pairs are kept, 250 after joining to four; 240 of them make 30 batches of 32. The rest at the beginning is left out.
		BatchMeans longer = new BatchMeans();
		for (int i = 0; i < 1000; i++) {
			longer.add(i);
		}
		double[] means = longer.means();
		assertEquals(longer.interval(0.95).mean(), (means[0] + means[29]) / 2, 1e-9);
		assertEquals(32, means[1] - means[0], 1e-9);
		assertEquals(999 - 15.5, means[29], 1e-9);
		assertTrue(longer.lag1() > 0.8 && !longer.isIndependent());
	}

	@Test
	void warmUpEndsWhereTheTransientDoes() {
		double[] series = autoregressive(3, 5000, 0.5, 0);
		for (int i = 0; i < 600; i++) {
			series[i] += 20 * (1 - i / 600.0);
		}
		int cut = Mser5.truncation(series);
		assertTrue(cut >= 450 && cut <= 750, "cut at " + cut);
		assertEquals(0, cut % 5);
		int steady = Mser5.truncation(autoregressive(4, 5000, 0.5, 0));
		assertTrue(steady >= 0 && steady < 1500, "cut of a steady series at " + steady);
		double[] constant = new double[200];
		assertEquals(0, Mser5.truncation(constant));
	}

	@Test
	void aRunThatNeverSettlesHasNoWarmUp() {
		double[] series = new double[1000];
		for (int i = 0; i < 1000; i++) {
			series[i] = i < 700 ? i : 700;
		}
		assertEquals(-1, Mser5.truncation(series));
		assertEquals(-1, Mser5.truncation(new double[20]));
	}

	@Test
	void pairsShowADifferenceThatSingleRunsHide() {
		RandomStream random = new RandomStream(5);
		double[] first = new double[20];
		double[] second = new double[20];
		for (int i = 0; i < 20; i++) {
			double common = 100 * normal(random);
			first[i] = common + normal(random);
			second[i] = common + 3 + normal(random);
		}
		PairedDifference pairs = PairedDifference.of(first, second, 0.95);
		assertTrue(pairs.isSignificant());
		assertTrue(pairs.difference().contains(3), pairs.toString());
		assertTrue(pairs.varianceReduction() > 1000, pairs.toString());
		assertTrue(Samples.of(first).interval().overlaps(Samples.of(second).interval()));
		assertFalse(PairedDifference.of(first, first.clone(), 0.95).isSignificant());
		assertThrows(IllegalArgumentException.class, () -> PairedDifference.of(first, new double[3], 0.95));
	}

	@Test
	void anAverageOverTimeWeighsValuesByHowLongTheyHeld() {
		TimeAverage average = new TimeAverage(100, 2);
		assertEquals(2, average.average(100));
		average.set(110, 5);
		average.add(130, -4);
		assertEquals((20 + 100 + 70) / 100.0, average.average(200));
		assertEquals(5, average.maximum());
		average.restart(200);
		assertEquals(1, average.value());
		assertEquals(1, average.average(300));
		assertEquals(1, average.maximum());
		assertThrows(IllegalArgumentException.class, () -> average.set(299, 1));
	}
}
