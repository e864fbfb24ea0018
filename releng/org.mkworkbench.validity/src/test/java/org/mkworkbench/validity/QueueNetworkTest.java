// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import org.mkworkbench.engine.contention.Service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class QueueNetworkTest {
	private static StationSpec station(String name, int servers, int capacity, Service service, double mean) {
		return new StationSpec(name, servers, capacity, service, mean);
	}

	/** D/D/1 below full load: nobody waits, each is served in exactly its time, and the server is busy for exactly its share. */
	@Test
	void withoutChanceNobodyWaitsAndFiguresAreExact() {
		QueueNetwork run = new QueueNetwork(Service.DETERMINISTIC, 1000, List.of(station("a", 1, StationSpec.UNLIMITED, Service.DETERMINISTIC, 700),
				station("b", 1, 1, Service.DETERMINISTIC, 900)), 1);
		run.warmUp(10);
		run.run(10_000);
		for (int i = 0; i < 2; i++) {
			Station s = run.station(i);
			double service = i == 0 ? 700 : 900;
			assertEquals(service, s.sojourn().interval(0.95).mean());
			assertEquals(0, s.sojourn().interval(0.95).halfWidth());
			assertEquals(0, s.waits().interval(0.95).mean());
			assertEquals(0, s.lost());
			assertEquals(1, s.present().maximum());
			assertEquals(10_000, s.departures());
		}
		assertEquals(0.7, run.station(0).present().average(run.now()), 1e-12);
		assertEquals(0.9, run.station(1).present().average(run.now()), 1e-3);
	}

	/** D/D/1/K at twice the load: once it is full, each second one is lost. */
	@Test
	void anOverloadedStationLosesExactlyTheExcess() {
		QueueNetwork run = new QueueNetwork(Service.DETERMINISTIC, 500, List.of(station("a", 1, 63, Service.DETERMINISTIC, 1000)), 1);
		run.warmUp(1000);
		run.run(10_000);
		Station s = run.station(0);
		assertEquals(10_000, s.arrivals());
		assertEquals(5_000, s.lost());
		assertEquals(0.5, s.losses().interval(0.95).mean(), 0.01);
		assertEquals(63, s.present().maximum());
		assertTrue(s.inside() >= 62);
	}

	/** Two servers share what one cannot do. */
	@Test
	void serversWorkSideBySide() {
		QueueNetwork run = new QueueNetwork(Service.DETERMINISTIC, 600, List.of(station("a", 2, StationSpec.UNLIMITED, Service.DETERMINISTIC, 1000)), 1);
		run.run(5_000);
		assertEquals(1000, run.station(0).sojourn().interval(0.95).mean());
		assertEquals(2, run.station(0).present().maximum());
	}

	/** Nobody gets lost, and L = λ W holds for what was counted, whatever the distributions. */
	@Test
	void littlesLawHoldsForEachStation() {
		QueueNetwork run = new QueueNetwork(Service.EXPONENTIAL, 1000, List.of(station("a", 3, 8, Service.EXPONENTIAL, 2500),
				station("b", 1, StationSpec.UNLIMITED, Service.EXPONENTIAL, 800), station("c", 1, 4, Service.DETERMINISTIC, 900)), 42);
		run.run(400_000);
		for (int i = 0; i < 3; i++) {
			Station s = run.station(i);
			assertEquals(s.arrivals(), s.lost() + s.departures() + s.inside());
			double rate = (s.arrivals() - s.lost()) / (double) run.now();
			double present = s.present().average(run.now());
			// The customers still inside, and the eighth of the observations that batch means leave out, are the difference.
			assertEquals(present, rate * s.sojourn().interval(0.95).mean(), 0.01 * present);
		}
		assertEquals(run.station(1).departures(), run.station(2).arrivals());
		assertTrue(run.station(0).lost() > 0 && run.station(2).lost() > 0);
	}

	@Test
	void oneSeedGivesOneRunAndWarmUpForgetsFiguresOnly() {
		List<StationSpec> stations = List.of(station("a", 1, StationSpec.UNLIMITED, Service.EXPONENTIAL, 900));
		QueueNetwork one = new QueueNetwork(Service.EXPONENTIAL, 1000, stations, 7);
		QueueNetwork same = new QueueNetwork(Service.EXPONENTIAL, 1000, stations, 7);
		QueueNetwork other = new QueueNetwork(Service.EXPONENTIAL, 1000, stations, 8);
		one.run(2000);
		same.warmUp(1000);
		int inside = same.station(0).inside();
		assertTrue(inside > 0, "the seed is one with customers inside at that moment");
		assertEquals(0, same.station(0).arrivals());
		assertEquals(inside, same.station(0).present().average(same.now()));
		same.run(1000);
		other.run(2000);
		assertEquals(one.now(), same.now());
		assertEquals(one.station(0).inside(), same.station(0).inside());
		assertTrue(one.now() != other.now());
	}

	@Test
	void stationsThatCannotBeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> station("a", 0, 1, Service.EXPONENTIAL, 1));
		assertThrows(IllegalArgumentException.class, () -> station("a", 2, 1, Service.EXPONENTIAL, 1));
		assertThrows(IllegalArgumentException.class, () -> station("a", 1, 1, Service.EXPONENTIAL, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new QueueNetwork(Service.EXPONENTIAL, 1, List.of(), 1));
	}
}
