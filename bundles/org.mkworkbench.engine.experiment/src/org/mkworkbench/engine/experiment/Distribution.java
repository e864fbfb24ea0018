// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Times in nanoseconds, all replications together. The metrics {@code id.p50}, {@code id.p99} and {@code id.max} of the same subject have the
 * quantiles by replication with their intervals.
 */
public record Distribution(String id, String label, String subject, LatencyHistogram histogram) {
}
