// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

import java.io.Serializable;

/**
 * Interval of the mean of one long run whose observations depend on each other: the run is cut into {@value #BATCHES} batches, so long
 * that their means are nearly independent and normal. Takes any number of observations in constant memory. The observations of the warm-up
 * must not be given to it.
 */
public final class BatchMeans implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Batches of the result. */
	public static final int BATCHES = 30;
	/** Finer batches kept while the length of the run is unknown; when they are used up, neighbours are joined. */
	private static final int FINE = 16 * BATCHES;
	/** Lag-1 autocorrelation of {@value #BATCHES} independent means that is exceeded in 5 % of all cases: 1.645 / √30. */
	private static final double CRITICAL = 0.30;

	private final double[] sums = new double[FINE];
	private long size = 1;
	private int complete;
	private long inBatch;
	private double batchSum;
	private long count;

	public void add(double observation) {
		count++;
		batchSum += observation;
		if (++inBatch == size) {
			sums[complete++] = batchSum;
			batchSum = 0;
			inBatch = 0;
			if (complete == FINE) {
				join();
			}
		}
	}

	private void join() {
		complete = FINE / 2;
		for (int i = 0; i < complete; i++) {
			sums[i] = sums[2 * i] + sums[2 * i + 1];
		}
		size *= 2;
	}

	/** Observations so far. */
	public long count() {
		return count;
	}

	/**
	 * The {@value #BATCHES} batch means. Up to 1/8 of the observations at the beginning is left out, and an incomplete batch at the end.
	 *
	 * @throws IllegalStateException with fewer than {@value #BATCHES} observations
	 */
	public double[] means() {
		int join = complete / BATCHES;
		if (join == 0) {
			throw new IllegalStateException("Batch means need " + BATCHES + " observations or more, not " + count + ".");
		}
		double[] means = new double[BATCHES];
		int at = complete - join * BATCHES;
		for (int b = 0; b < BATCHES; b++) {
			double sum = 0;
			for (int i = 0; i < join; i++) {
				sum += sums[at++];
			}
			means[b] = sum / (join * size);
		}
		return means;
	}

	public ConfidenceInterval interval(double level) {
		return Samples.of(means()).interval(level);
	}

	/** Of the batch means, −1 to 1; 0 when they are all the same. */
	public double lag1() {
		double[] means = means();
		double mean = Samples.of(means).mean();
		double products = 0;
		double squares = 0;
		for (int i = 0; i < means.length; i++) {
			squares += (means[i] - mean) * (means[i] - mean);
			if (i > 0) {
				products += (means[i] - mean) * (means[i - 1] - mean);
			}
		}
		return squares == 0 ? 0 : products / squares;
	}

	/** Whether the batches are long enough to be taken as independent. If not, the interval is too narrow and the run must be longer. */
	public boolean isIndependent() {
		return lag1() < CRITICAL;
	}
}
