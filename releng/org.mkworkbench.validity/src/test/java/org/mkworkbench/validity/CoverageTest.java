// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {
	static List<Coverage> all() {
		return Coverage.ALL;
	}

	@ParameterizedTest
	@MethodSource("all")
	void theTrueMeanLiesInsideTheIntervalAsOftenAsItSays(Coverage coverage) {
		double share = coverage.share(coverage.firstSeed(), Coverage.REPLICATIONS);
		assertTrue(share >= 0.93 && share <= 0.97, coverage + ": " + share);
	}

	/**
	 * Replications with seeds nobody looked for: they follow those of the table in docs/validity.md. The band contains 99.9 % of all counts of
	 * an estimator that is right in 95 %, so that a right one leaves it in one case of a thousand.
	 */
	private static final int FURTHER = 600;
	private static final long FURTHER_SEED = 2_000_000;

	static List<Coverage> cheap() {
		return Coverage.ALL.stream().filter(Coverage::cheap).toList();
	}

	/** Successes of {@value #FURTHER} trials of 95 % of which a share of {@code below} has fewer. */
	private static int quantile(double below) {
		double logProbability = FURTHER * Math.log(0.05);
		double sum = Math.exp(logProbability);
		int k = 0;
		while (sum < below) {
			logProbability += Math.log((double) (FURTHER - k) / (k + 1)) + Math.log(0.95 / 0.05);
			k++;
			sum += Math.exp(logProbability);
		}
		return k;
	}

	@ParameterizedTest
	@MethodSource("cheap")
	void furtherReplicationsOfSeedsNotChosenHitAsOften(Coverage coverage) {
		int hits = coverage.hits(FURTHER_SEED, FURTHER, 1);
		assertTrue(hits >= quantile(0.0005) && hits <= quantile(0.9995), coverage + ": " + hits + " of " + FURTHER);
	}

	/** That this can fail: intervals a fifth too narrow, which ought to hit in 89 %, and such as are a half too wide. */
	@Test
	void wrongWidthsAreFoundOut() {
		assertEquals(551, quantile(0.0005));
		assertEquals(586, quantile(0.9995));
		Coverage coverage = cheap().getFirst();
		assertTrue(coverage.hits(FURTHER_SEED, FURTHER, 0.8) < quantile(0.0005), "a fifth too narrow");
		assertTrue(coverage.hits(FURTHER_SEED, FURTHER, 1.5) > quantile(0.9995), "a half too wide");
	}

	/** The formulas themselves, at points that are tabled or have a closed form. */
	@Test
	void formulasAgreeWithEachOther() {
		assertEquals(Formulas.mm1(0.7), Formulas.mmc(1, 0.7), 1e-12);
		// M/M/2: W = 1/(1 − ρ²).
		assertEquals(1 / (1 - 0.81), Formulas.mmc(2, 0.9), 1e-12);
		// Erlang C of 8 servers and 7.2 Erlang by its sum.
		assertEquals(erlangCBySum(8, 0.9), Formulas.erlangC(8, 0.9), 1e-12);
		assertEquals(1.0 / 64, Formulas.mm1k(63, 63, 1), 1e-12);
		assertEquals(Formulas.mm1(0.3), Formulas.mm1kSojourn(63, 0.3), 1e-12);
		// Room for one: Erlang B of one server, whatever the service.
		assertEquals(0.9 / 1.9, Formulas.md1kLoss(1, 0.9), 1e-12);
		assertEquals(0.9 / 1.9, Formulas.mm1k(1, 1, 0.9), 1e-12);
		// Far above full load all but 1/ρ is lost.
		assertEquals(1 - 1 / 1.5, Formulas.md1kLoss(63, 1.5), 1e-9);
		assertEquals(Formulas.md1(0.7), Formulas.md1WithSetup(0.7, 0), 1e-12);
	}

	private static double erlangCBySum(int servers, double load) {
		double term = 1;
		double sum = 0;
		for (int k = 0; k < servers; k++) {
			sum += term;
			term *= servers * load / (k + 1);
		}
		return term / (1 - load) / (sum + term / (1 - load));
	}

	/** That the test can fail: a truth that is 5 % off is found out. */
	@Test
	void aWrongTruthIsFoundOut() {
		long inside = java.util.stream.LongStream.range(0, 200).parallel().filter(seed -> {
			var run = Model.MM1.network(0.7, seed);
			run.warmUp(6_000);
			run.run(60_000);
			return Model.MM1.estimate(run).contains(Model.MM1.truth(0.7) * 1.05);
		}).count();
		assertTrue(inside < 150, inside + " of 200");
	}
}
