// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/**
 * A plan and a scenario in a copy of their design, so that a job can work with them while a person goes on editing.
 *
 * @param scenario null for none
 * @param folder where relative paths of the design begin, or null
 */
record PlanCopy(Plan plan, Scenario scenario, Path folder) {
	private static final int SHOWN_PROBLEMS = 5;

	/** On the thread that edits the design. @param scenario null for none */
	static PlanCopy of(DesignDocument document, Plan plan, Scenario scenario) {
		Design design = document.design();
		Design copy = EcoreUtil.copy(design);
		int number = scenario == null ? -1 : design.getScenarios().indexOf(scenario);
		return new PlanCopy(copy.getPlans().get(design.getPlans().indexOf(plan)), number < 0 ? null : copy.getScenarios().get(number),
				document.folder());
	}

	/** Empty without scenario. */
	String scenarioName() {
		return scenario == null || scenario.getName() == null ? "" : scenario.getName();
	}

	/** What stands in the way of a run; errors of other scenarios do not. */
	List<Finding> errors() {
		Set<String> others = new HashSet<>();
		((Design) plan.eContainer()).getScenarios().stream().filter(other -> other != scenario).forEach(other -> {
			others.add(other.getUid());
			other.eAllContents().forEachRemaining(part -> {
				if (part instanceof Element element) {
					others.add(element.getUid());
				}
			});
		});
		return Validator.standard().validate(plan).stream().filter(finding -> finding.severity() == Severity.ERROR)
				.filter(finding -> finding.subjects().isEmpty() || !others.contains(finding.subjects().getFirst())).toList();
	}

	/** The first errors in one message. */
	IStatus blocked(List<Finding> errors) {
		StringBuilder list = new StringBuilder();
		errors.stream().limit(SHOWN_PROBLEMS).forEach(error -> list.append("\n• ").append(error.ruleId()).append(' ').append(error.text()).append('\n'));
		if (errors.size() > SHOWN_PROBLEMS) {
			list.append('\n').append(NLS.bind(Messages.RunSession_more, errors.size() - SHOWN_PROBLEMS)).append('\n');
		}
		return Status.error(errors.size() == 1 ? NLS.bind(Messages.RunSession_oneError, plan.getName(), list)
				: NLS.bind(Messages.RunSession_errors, new Object[] { plan.getName(), list, errors.size() }));
	}
}
