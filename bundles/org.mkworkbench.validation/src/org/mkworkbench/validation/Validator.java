// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.internal.Consequences;
import org.mkworkbench.validation.internal.StandardRules;

/**
 * Checks plans with a list of rules. Keeps no state between calls, so one instance serves several threads; but a plan must not change
 * while it is checked: in a background job check a copy ({@code EcoreUtil.copy(design)} keeps the uids that findings refer to).
 */
public final class Validator {
	private static final Validator STANDARD = new Validator(StandardRules.all(), Map.of());

	private final List<Rule> rules;
	private final Map<String, Severity> severities;

	private Validator(List<Rule> rules, Map<String, Severity> severities) {
		this.rules = List.copyOf(rules);
		this.severities = Map.copyOf(severities);
	}

	/** All rules of docs/rules.md, with the severities they have by themselves. */
	public static Validator standard() {
		return STANDARD;
	}

	public static Validator of(List<Rule> rules) {
		return new Validator(rules, Map.of());
	}

	/**
	 * The same rules, some of which report with another severity than they would. Where the findings of a rule differ, it is that of the worst;
	 * what the rule reports as milder, such as a warning that nobody can check, is never raised by it.
	 *
	 * @param wanted severity per rule id; it replaces those asked for before, ids of rules that are not there have no effect
	 */
	public Validator withSeverities(Map<String, Severity> wanted) {
		return new Validator(rules, wanted);
	}

	/** The same without some rules; ids of rules that are not there have no effect. */
	public Validator without(Set<String> ruleIds) {
		return new Validator(rules.stream().filter(rule -> !ruleIds.contains(rule.id())).toList(), severities);
	}

	/** How bad findings of a rule are; where the rule makes differences, the worst. */
	public Severity severity(Rule rule) {
		return severities.getOrDefault(rule.id(), rule.defaultSeverity());
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
		Consequences consequences = new Consequences(context);
		rules.forEach(rule -> rule.check(context,
				finding -> findings.add(adjusted(rule, finding).fixedOnlyBy(consequences::isHarmless).inPlan(plan.getUid()))));
	}

	/** What a rule says more mildly itself, such as that nobody can know, becomes no worse; it can only become milder still. */
	private Finding adjusted(Rule rule, Finding finding) {
		Severity wanted = severities.get(rule.id());
		if (wanted == null || finding.severity() != rule.defaultSeverity() && finding.severity().compareTo(wanted) > 0) {
			return finding;
		}
		return finding.withSeverity(wanted);
	}

	private static List<Finding> sorted(List<Finding> findings) {
		findings.sort(Comparator.comparing(Finding::severity));
		return List.copyOf(findings);
	}
}
