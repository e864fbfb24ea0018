// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What a variant gave.
 *
 * @param metrics in the order the runs report them
 * @param traceHashes 16 hexadecimal digits for each replication
 * @param assumptions what the figures rest on, to be shown with them
 * @param remarks what people must know about the figures, to be shown with them: sentences, such as that a step was refused and how often
 */
public record VariantResult(String name, List<Metric> metrics, List<Distribution> distributions, List<String> traceHashes, List<String> assumptions,
		List<String> remarks) {
	/** Without remarks. */
	public VariantResult(String name, List<Metric> metrics, List<Distribution> distributions, List<String> traceHashes, List<String> assumptions) {
		this(name, metrics, distributions, traceHashes, assumptions, List.of());
	}

	public VariantResult {
		metrics = List.copyOf(metrics);
		distributions = List.copyOf(distributions);
		traceHashes = List.copyOf(traceHashes);
		assumptions = List.copyOf(assumptions);
		remarks = List.copyOf(remarks);
	}

	public Optional<Metric> metric(String id, String subject) {
		return metrics.stream().filter(metric -> metric.id().equals(id) && metric.subject().equals(subject)).findFirst();
	}

	public Optional<Distribution> distribution(String id, String subject) {
		return distributions.stream().filter(distribution -> distribution.id().equals(id) && distribution.subject().equals(subject)).findFirst();
	}
}
