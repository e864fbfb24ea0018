// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

/**
 * Exact results of queueing theory (Kleinrock, "Queueing Systems", volume 1, 1975; Gross and Harris, "Fundamentals of Queueing Theory").
 * Times in units of one mean service; the service rate is 1, so that the arrival rate is the load ρ, or c ρ for c servers.
 */
final class Formulas {
	private Formulas() {
	}

	/** M/M/1: mean time in the station, 1/(μ − λ). */
	static double mm1(double load) {
		return 1 / (1 - load);
	}

	/** M/D/1: mean time in the station, 1 + ρ/(2(1 − ρ)) (Pollaczek and Khinchine). */
	static double md1(double load) {
		return 1 + load / (2 * (1 - load));
	}

	/** M/M/c: probability to wait (Erlang C). */
	static double erlangC(int servers, double load) {
		double offered = servers * load;
		// Erlang B by its recurrence over servers.
		double b = 1;
		for (int k = 1; k <= servers; k++) {
			b = offered * b / (k + offered * b);
		}
		return b / (1 - load * (1 - b));
	}

	/** M/M/c: mean time in the station. */
	static double mmc(int servers, double load) {
		return 1 + erlangC(servers, load) / (servers * (1 - load));
	}

	/** M/M/1/K: probability of n customers. */
	static double mm1k(int n, int capacity, double load) {
		return load == 1 ? 1.0 / (capacity + 1) : (1 - load) * Math.pow(load, n) / (1 - Math.pow(load, capacity + 1));
	}

	/** M/M/1/K: mean time in the station of those who get in, by Little's law. */
	static double mm1kSojourn(int capacity, double load) {
		double present = 0;
		for (int n = 1; n <= capacity; n++) {
			present += n * mm1k(n, capacity, load);
		}
		return present / (load * (1 - mm1k(capacity, capacity, load)));
	}

	/** M/D/1/K: probability that an arrival is lost. From the chain of customers left behind by a departure (Gross and Harris, 5.1.8). */
	static double md1kLoss(int capacity, double load) {
		// Stationary probabilities of the chain up to a factor: p[0] = 1, p[n + 1] a[0] = p[n] − p[0] a[n] − Σ p[k] a[n − k + 1].
		double[] arrivals = new double[capacity + 2];
		arrivals[0] = Math.exp(-load);
		for (int i = 1; i < arrivals.length; i++) {
			arrivals[i] = arrivals[i - 1] * load / i;
		}
		double[] p = new double[capacity];
		p[0] = 1;
		double sum = 1;
		for (int n = 0; n + 1 < capacity; n++) {
			double next = p[n] - p[0] * arrivals[n];
			for (int k = 1; k <= n; k++) {
				next -= p[k] * arrivals[n - k + 1];
			}
			p[n + 1] = next / arrivals[0];
			sum += p[n + 1];
		}
		return 1 - 1 / (p[0] / sum + load);
	}

	/**
	 * M/D/1 whose server needs a fixed time to get going whenever a customer finds it idle: mean time in the station (Welch, "On a
	 * Generalized M/G/1 Queuing Process", Operations Research 12, 1964).
	 */
	static double md1WithSetup(double load, double setup) {
		return md1(load) + (2 * setup + load * setup * setup) / (2 * (1 + load * setup));
	}
}
