// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;
import org.mkworkbench.engine.experiment.statistics.Samples;

import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.stat.Tally;

/** The engine's stations against SSJ 3.3.2: same λ and μ, different code, different random numbers. */
class SsjTest {
	private static final int REPLICATIONS = 30;
	private static final int UNLIMITED = Integer.MAX_VALUE;

	/** Mean of replications of SSJ with the interval SSJ itself computes, and of the engine with its own. */
	private static void compare(Model model, double load, int servers, int capacity, boolean deterministic, int stages, boolean loss, long customers) {
		MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
		Tally theirs = new Tally();
		Samples ours = new Samples();
		for (int r = 0; r < REPLICATIONS; r++) {
			double[] run = SsjQueue.run(servers * load, servers, capacity, deterministic, stages, customers / 10, customers);
			theirs.add(run[loss ? 1 : 0]);
			QueueNetwork network = model.network(load, 1 + r);
			network.warmUp(customers / 10);
			network.run(customers);
			ours.add(model.estimate(network).mean());
		}
		double[] centerAndRadius = new double[2];
		theirs.confidenceIntervalStudent(0.95, centerAndRadius);
		ConfidenceInterval ssj = new ConfidenceInterval(centerAndRadius[0], centerAndRadius[1], 0.95, REPLICATIONS);
		ConfidenceInterval engine = ours.interval();
		String both = model + " " + load + ": engine " + engine + ", SSJ " + ssj;
		assertTrue(engine.overlaps(ssj), both);
		// Wide intervals would agree with anything.
		assertTrue(engine.relativeHalfWidth() < 0.06 && ssj.relativeHalfWidth() < 0.06, both);
	}

	@ParameterizedTest
	@CsvSource({"0.3,5000", "0.7,10000", "0.9,60000"})
	void agreesOnOneExponentialServer(double load, long customers) {
		compare(Model.MM1, load, 1, UNLIMITED, false, 1, false, customers);
	}

	@ParameterizedTest
	@CsvSource({"0.3,5000", "0.7,10000", "0.9,40000"})
	void agreesOnOneDeterministicServer(double load, long customers) {
		compare(Model.MD1, load, 1, UNLIMITED, true, 1, false, customers);
	}

	@ParameterizedTest
	@CsvSource({"0.3,5000", "0.7,10000", "0.9,60000"})
	void agreesOnFourServers(double load, long customers) {
		compare(Model.MM4, load, 4, UNLIMITED, false, 1, false, customers);
	}

	@ParameterizedTest
	@CsvSource({"0.7,10000", "0.9,10000"})
	void agreesOnTheLossesOfFivePlaces(double load, long customers) {
		compare(Model.MM1_5_LOSS, load, 1, 5, false, 1, true, customers);
	}

	@Test
	void agreesOnTheLossesOfARing() {
		compare(Model.MM1_63_LOSS, 1.2, 1, 63, false, 1, true, 20_000);
	}

	@ParameterizedTest
	@CsvSource({"0.3,5000", "0.7,10000", "0.9,60000"})
	void agreesOnTheSecondOfTwoStations(double load, long customers) {
		compare(Model.TANDEM_SECOND, load, 1, UNLIMITED, false, 2, false, customers);
	}
}
