// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.statistics;

/**
 * An interval of a quantile between two order statistics; it assumes nothing about the distribution and need not be symmetric.
 *
 * @param p which quantile, such as 0.99
 * @param level the level it really has, at least the one asked for
 */
public record QuantileInterval(double p, double estimate, double low, double high, double level, int n) {
	public boolean contains(double value) {
		return low <= value && value <= high;
	}
}
