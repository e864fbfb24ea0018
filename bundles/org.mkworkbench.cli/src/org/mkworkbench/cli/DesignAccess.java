// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.DesignFormatException;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** Opens and saves designs. */
final class DesignAccess {
	private DesignAccess() {
	}

	static Design open(Path file) throws Failure {
		try {
			return DesignFile.load(file);
		} catch (DesignFormatException e) {
			throw Failure.file(e.getMessage().endsWith("?") ? e.getMessage() : e.getMessage() + ".", e);
		} catch (IOException e) {
			throw Failure.read(file, e);
		}
	}

	static void save(Design design, Path file) throws Failure {
		try {
			DesignFile.save(design, file);
		} catch (IOException e) {
			throw Failure.write(file, e);
		}
	}

	/** @param name null for the active plan */
	static Plan plan(Design design, String name) throws Failure {
		if (name != null) {
			List<String> names = design.getPlans().stream().map(plan -> Objects.requireNonNullElse(plan.getName(), "")).toList();
			int index = names.indexOf(name);
			if (index < 0) {
				throw Failure.usage("The design has no plan \"" + name + "\". " + Suggestion.of(name, names));
			}
			return design.getPlans().get(index);
		}
		if (design.getActivePlan() == null) {
			throw Failure.refused("The design has no plan. Import the machine again.");
		}
		return design.getActivePlan();
	}

	/** @param name null for none */
	static Scenario scenario(Design design, String name) throws Failure {
		if (name == null) {
			return null;
		}
		List<String> names = design.getScenarios().stream().map(scenario -> Objects.requireNonNullElse(scenario.getName(), "")).toList();
		int index = names.indexOf(name);
		if (index < 0) {
			throw Failure.usage("The design has no scenario \"" + name + "\". " + Suggestion.of(name, names));
		}
		return design.getScenarios().get(index);
	}

	/** A plan that is to be changed, see {@link #plan}. */
	static Plan changeable(Design design, String name) throws Failure {
		Plan plan = plan(design, name);
		if (plan.isLocked()) {
			throw Failure.refused("Plan \"" + plan.getName() + "\" is locked. Unlock it with \"mkw plan unlock\", or change a copy that"
					+ " \"mkw plan duplicate\" makes.");
		}
		return plan;
	}

	/** What is wrong with a plan that can be exported and simulated all the same, such as an offline CPU; one text each. */
	static List<String> errors(Plan plan) {
		return Validator.standard().validate(plan).stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.message() + ". "
				+ (finding.remedy().isBlank() ? "" : finding.remedy() + ". ") + "[" + finding.ruleId() + "]").toList();
	}

	/** Carries out one act, or says why it cannot be done. */
	static void act(ModelCommand command) throws Failure {
		var refusal = command.refusal();
		if (refusal.isPresent()) {
			throw Failure.refused(refusal.get() + ".");
		}
		command.execute();
	}
}
