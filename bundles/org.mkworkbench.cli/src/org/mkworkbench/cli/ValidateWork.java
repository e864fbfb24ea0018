// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.mkworkbench.cli.ValidateCommand.RuleSeverity;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** {@code mkw validate} */
final class ValidateWork {
	private ValidateWork() {
	}

	static int run(Output output, Path file, String planName, boolean warningsFail, Map<String, RuleSeverity> severities) throws Failure {
		Validator validator = validator(severities);
		Design design = DesignAccess.open(file);
		List<Finding> findings = planName == null ? validator.validate(design) : validator.validate(DesignAccess.plan(design, planName));
		if (output.json()) {
			output.out().print(Json.write(data(design, findings, severities)));
		} else {
			print(output.out(), design, findings);
		}
		boolean failed = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR
				|| warningsFail && finding.severity() == Severity.WARNING);
		return failed ? Mkw.FINDINGS : Mkw.OK;
	}

	private static Validator validator(Map<String, RuleSeverity> wanted) throws Failure {
		List<String> known = Validator.standard().rules().stream().map(Rule::id).toList();
		Map<String, Severity> severities = new HashMap<>();
		Set<String> off = new HashSet<>();
		for (Map.Entry<String, RuleSeverity> entry : wanted.entrySet()) {
			if (!known.contains(entry.getKey())) {
				throw Failure.usage("There is no rule \"" + entry.getKey() + "\". " + Suggestion.of(entry.getKey(), known));
			}
			if (entry.getValue() == RuleSeverity.off) {
				off.add(entry.getKey());
			} else {
				severities.put(entry.getKey(), Severity.valueOf(entry.getValue().name().toUpperCase(Locale.ROOT)));
			}
		}
		return Validator.standard().withSeverities(severities).without(off);
	}

	private static void print(PrintWriter out, Design design, List<Finding> findings) {
		boolean several = design.getPlans().size() > 1;
		for (Finding finding : findings) {
			out.println(word(finding.severity()) + ": " + (several ? "plan \"" + planName(design, finding) + "\": " : "") + finding.message() + ". ["
					+ finding.ruleId() + "]");
			if (!finding.remedy().isBlank()) {
				out.println("    " + finding.remedy() + ".");
			}
		}
		out.println(count(findings, Severity.ERROR, "error") + ", " + count(findings, Severity.WARNING, "warning") + ", "
				+ count(findings, Severity.INFO, "hint"));
	}

	private static Map<String, Object> data(Design design, List<Finding> findings, Map<String, RuleSeverity> severities) {
		List<Map<String, Object>> list = findings.stream().map(finding -> Json.object("rule", finding.ruleId(), "severity", word(finding.severity()),
				"plan", planName(design, finding), "message", finding.message(), "remedy", finding.remedy(), "subjects", finding.subjects())).toList();
		return Json.object("errors", number(findings, Severity.ERROR), "warnings", number(findings, Severity.WARNING), "hints",
				number(findings, Severity.INFO), "severities", names(severities), "findings", list);
	}

	/** What the caller made of rules, by rule id. */
	private static Map<String, String> names(Map<String, RuleSeverity> severities) {
		Map<String, String> names = new TreeMap<>();
		severities.forEach((rule, severity) -> names.put(rule, severity.name()));
		return names;
	}

	private static String planName(Design design, Finding finding) {
		return design.getPlans().stream().filter(plan -> plan.getUid().equals(finding.planUid())).map(Plan::getName).findFirst().orElse(null);
	}

	static String word(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

	private static long number(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private static String count(List<Finding> findings, Severity severity, String what) {
		long number = number(findings, severity);
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
