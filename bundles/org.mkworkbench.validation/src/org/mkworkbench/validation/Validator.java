// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.internal.StandardRules;

/**
 * Checks plans with a list of rules. Keeps no state between calls, so one instance serves several threads; but a plan must not change
 * while it is checked: in a background job check a copy ({@code EcoreUtil.copy(design)} keeps the uids that findings refer to).
 */
public final class Validator {
	private static final Validator STANDARD = new Validator(StandardRules.all());

	private final List<Rule> rules;

	private Validator(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/** All rules of docs/rules.md. */
	public static Validator standard() {
		return STANDARD;
	}

	public static Validator of(List<Rule> rules) {
		return new Validator(rules);
	}

	/** In the order in which their findings appear. */
	public List<Rule> rules() {
		return rules;
	}

	/** Errors first, then in the order of the rules; the same plan always gives the same list. */
	public List<Finding> validate(Plan plan) {
		List<Finding> findings = new ArrayList<>();
		check(plan, findings);
		return sorted(findings);
	}

	/** Findings of all plans, errors first, then plan by plan. */
	public List<Finding> validate(Design design) {
		List<Finding> findings = new ArrayList<>();
		design.getPlans().forEach(plan -> check(plan, findings));
		return sorted(findings);
	}

	private void check(Plan plan, List<Finding> findings) {
		PlanContext context = new PlanContext(plan);
		rules.forEach(rule -> rule.check(context, finding -> findings.add(finding.inPlan(plan.getUid()))));
	}

	private static List<Finding> sorted(List<Finding> findings) {
		findings.sort(Comparator.comparing(Finding::severity));
		return List.copyOf(findings);
	}
}
