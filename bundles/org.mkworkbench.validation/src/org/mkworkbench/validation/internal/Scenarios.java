// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Words;

/** Which scenarios a plan is checked with, and how their parts are called in sentences. */
final class Scenarios {
	private Scenarios() {
	}

	/** Those that name a kernel or channel of the plan; those that name nothing are told of with the active plan, so that they are told of once. */
	static List<Scenario> of(PlanContext context) {
		Design design = MachineIndex.enclosing(context.plan(), Design.class).orElse(null);
		return design == null ? List.of() : design.getScenarios().stream().filter(scenario -> plays(scenario, context.plan(), design)).toList();
	}

	private static boolean plays(Scenario scenario, Plan plan, Design design) {
		List<Plan> plans = Stream.concat(scenario.getSteps().stream().flatMap(Scenarios::named),
				scenario.getWorkloads().stream().flatMap(Scenarios::named)).map(object -> MachineIndex.enclosing(object, Plan.class).orElse(null))
				.filter(Objects::nonNull).distinct().toList();
		return plans.isEmpty() ? plan == design.getActivePlan() : plans.contains(plan);
	}

	private static Stream<EObject> named(ScenarioStep step) {
		return Stream.of((EObject) step.getKernel(), step.getTarget(), step.getChannel()).filter(Objects::nonNull);
	}

	private static Stream<EObject> named(Workload workload) {
		return Stream.concat(Stream.of((EObject) workload.getFrom()), workload.getTo().stream()).filter(Objects::nonNull);
	}

	/** {@code Step 2 of scenario "failover" (kill)}. */
	static String label(ScenarioStep step) {
		Scenario scenario = (Scenario) step.eContainer();
		return "Step %d of %s (%s)".formatted(scenario.getSteps().indexOf(step) + 1, label(scenario), words(step.getAction()));
	}

	/** {@code Workload "beat" of scenario "failover"}. */
	static String label(Workload workload) {
		return "Workload %s of %s".formatted(name(workload.getName()), label((Scenario) workload.eContainer()));
	}

	static String label(Scenario scenario) {
		return "scenario " + name(scenario.getName());
	}

	private static String name(String name) {
		return name == null ? "without a name" : Words.quoted(name);
	}

	/** {@code "web"}, {@code the host}, or {@code the pool} for none, where a move begins or ends. */
	static String place(PlanContext context, Kernel kernel) {
		return kernel == null ? "the pool" : Channels.end(context, kernel);
	}

	/** {@code slow receiver}. */
	static String words(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("move thread", "move CPU");
	}
}
