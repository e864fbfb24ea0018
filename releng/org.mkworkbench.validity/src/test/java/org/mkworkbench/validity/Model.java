// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import java.util.List;

import org.mkworkbench.engine.contention.Service;
import org.mkworkbench.engine.experiment.statistics.BatchMeans;
import org.mkworkbench.engine.experiment.statistics.ConfidenceInterval;

/**
 * The textbook models: how they are built, what is looked at, and what it is by formula. Times in units of one mean service of
 * {@value #MEAN} ns.
 */
enum Model {
	MM1 {
		@Override
		double truth(double load) {
			return Formulas.mm1(load);
		}
	},
	MD1 {
		@Override
		List<StationSpec> stations() {
			return List.of(station("a", 1, StationSpec.UNLIMITED, Service.DETERMINISTIC));
		}

		@Override
		double truth(double load) {
			return Formulas.md1(load);
		}
	},
	MM2 {
		@Override
		int servers() {
			return 2;
		}
	},
	MM4 {
		@Override
		int servers() {
			return 4;
		}
	},
	MM8 {
		@Override
		int servers() {
			return 8;
		}
	},
	/** Room for five: the probability of loss. */
	MM1_5_LOSS {
		@Override
		List<StationSpec> stations() {
			return List.of(station("a", 1, 5, Service.EXPONENTIAL));
		}

		@Override
		ConfidenceInterval estimate(QueueNetwork run) {
			return run.station(0).losses().interval(0.95);
		}

		@Override
		double truth(double load) {
			return Formulas.mm1k(5, 5, load);
		}
	},
	/** The usable entries of a multikernel ring: the time of those who get in. */
	MM1_63 {
		@Override
		List<StationSpec> stations() {
			return List.of(station("a", 1, 63, Service.EXPONENTIAL));
		}

		@Override
		double truth(double load) {
			return Formulas.mm1kSojourn(63, load);
		}
	},
	/** The same ring: the probability of loss. Measurable near and above full load only. */
	MM1_63_LOSS {
		@Override
		List<StationSpec> stations() {
			return MM1_63.stations();
		}

		@Override
		ConfidenceInterval estimate(QueueNetwork run) {
			return run.station(0).losses().interval(0.95);
		}

		@Override
		double truth(double load) {
			return Formulas.mm1k(63, 63, load);
		}
	},
	/** Jackson's theorem: the second of two stations in a row sees a Poisson process. */
	TANDEM_SECOND {
		@Override
		List<StationSpec> stations() {
			return List.of(station("a", 1, StationSpec.UNLIMITED, Service.EXPONENTIAL), station("b", 1, StationSpec.UNLIMITED, Service.EXPONENTIAL));
		}

		@Override
		BatchMeans times(QueueNetwork run) {
			return run.station(1).sojourn();
		}

		@Override
		double truth(double load) {
			return Formulas.mm1(load);
		}
	};

	static final double MEAN = 1e6;

	int servers() {
		return 1;
	}

	/** M/M/c unless told otherwise. */
	List<StationSpec> stations() {
		return List.of(station("a", servers(), StationSpec.UNLIMITED, Service.EXPONENTIAL));
	}

	/** What {@link #estimate} is of, by formula. */
	double truth(double load) {
		return Formulas.mmc(servers(), load);
	}

	double arrivalRate(double load) {
		return servers() * load;
	}

	BatchMeans times(QueueNetwork run) {
		return run.station(0).sojourn();
	}

	ConfidenceInterval estimate(QueueNetwork run) {
		return times(run).interval(0.95).times(1 / MEAN);
	}

	final QueueNetwork network(double load, long seed) {
		return new QueueNetwork(Service.EXPONENTIAL, MEAN / arrivalRate(load), stations(), seed);
	}

	private static StationSpec station(String name, int servers, int capacity, Service service) {
		return new StationSpec(name, servers, capacity, service, MEAN);
	}
}
