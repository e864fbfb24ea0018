// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** What becomes wrong with a plan by an act: consequences that the person should hear of at once. Made before the act. */
final class NewFindings {
	private final Plan plan;
	private final Set<String> known;

	NewFindings(Plan plan) {
		this.plan = plan;
		known = Validator.standard().validate(plan).stream().map(Finding::text).collect(Collectors.toSet());
	}

	/** Errors and warnings that are there now and were not before, told on standard error; their texts. */
	List<String> tell(Output output) {
		List<Finding> added = Validator.standard().validate(plan).stream().filter(finding -> finding.severity() != Severity.INFO)
				.filter(finding -> !known.contains(finding.text())).toList();
		added.forEach(finding -> output.note(ValidateWork.word(finding.severity()), finding.text() + " [" + finding.ruleId() + "]"));
		return added.stream().map(Finding::text).toList();
	}
}
