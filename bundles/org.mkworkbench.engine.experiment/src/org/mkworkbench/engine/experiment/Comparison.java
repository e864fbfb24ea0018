// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import org.mkworkbench.engine.experiment.statistics.PairedDifference;

/**
 * A metric in two variants.
 *
 * @param difference second − first, replication by replication under common random numbers; null if no replication has both
 */
public record Comparison(Metric first, Metric second, PairedDifference difference) {
}
