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

	/** The formulas themselves, at points that are tabled or have a closed form. */
	@Test
	void formulasAgreeWithEachOther() {
		assertEquals(Formulas.mm1(0.7), Formulas.mmc(1, 0.7), 1e-12);
		// M/M/2: W = 1/(1 − ρ²).
		assertEquals(1 / (1 - 0.81), Formulas.mmc(2, 0.9), 1e-12);
		assertEquals(1.0 / 64, Formulas.mm1k(63, 63, 1), 1e-12);
		assertEquals(Formulas.mm1(0.3), Formulas.mm1kSojourn(63, 0.3), 1e-12);
		// Room for one: Erlang B of one server, whatever the service.
		assertEquals(0.9 / 1.9, Formulas.md1kLoss(1, 0.9), 1e-12);
		assertEquals(0.9 / 1.9, Formulas.mm1k(1, 1, 0.9), 1e-12);
		// Far above full load all but 1/ρ is lost.
		assertEquals(1 - 1 / 1.5, Formulas.md1kLoss(63, 1.5), 1e-9);
		assertEquals(Formulas.md1(0.7), Formulas.md1WithSetup(0.7, 0), 1e-12);
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
