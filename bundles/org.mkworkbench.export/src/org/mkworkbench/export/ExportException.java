// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.List;

/**
 * A plan cannot be exported as it is. Each problem is a sentence or two for people: it names the CPUs, kernels or devices concerned and says
 * what to do.
 */
public final class ExportException extends Exception {
	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/** @param problems at least one; the message has a line for each */
	public ExportException(List<String> problems) {
		super(String.join("\n", problems));
		this.problems = List.copyOf(problems);
	}

	public List<String> problems() {
		return problems;
	}
}
