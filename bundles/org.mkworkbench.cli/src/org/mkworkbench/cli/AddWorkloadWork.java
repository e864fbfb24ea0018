// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.edit.AddWorkloadCommand;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ShootdownProtocol;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

/** {@code mkw scenario add-workload} */
final class AddWorkloadWork {
	private AddWorkloadWork() {
	}

	static int run(ScenarioCommands.AddWorkload arguments) throws Failure {
		checkOptions(arguments);
		Design design = DesignAccess.open(arguments.target.file);
		Scenario scenario = DesignAccess.scenario(design, arguments.target.scenario);
		Plan plan = DesignAccess.plan(design, arguments.plan);
		Kernel from = arguments.from == null ? null : PlanWork.kernel(plan, arguments.from, List.of());
		List<Kernel> to = new ArrayList<>();
		for (String name : arguments.to) {
			to.add(PlanWork.kernel(plan, name.strip(), List.of()));
		}
		NewFindings findings = new NewFindings(plan);
		AddWorkloadCommand add = new AddWorkloadCommand(scenario, WorkloadKind.valueOf(arguments.kind.name()), from, to);
		DesignAccess.act(add);
		Workload workload = add.workload();
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__NAME, arguments.name, "Name workload");
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__RATE, arguments.rate, "Set rate");
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__PAYLOAD, arguments.payload, "Set payload");
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__SERVICE_NANOS, arguments.service, "Set time");
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__MISSED_LIMIT, arguments.missed, "Set limit");
		ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__FAN_OUT, arguments.fanOut, "Set fan-out");
		if (arguments.protocol != null) {
			ScenarioWork.set(workload, DesignPackage.Literals.WORKLOAD__PROTOCOL, ShootdownProtocol.valueOf(arguments.protocol.name()), "Set protocol");
		}
		DesignAccess.save(design, arguments.target.file);
		return ScenarioWork.tell(arguments.output, scenario, findings.tell(arguments.output), "Added workload \"%s\" to scenario %s: %s".formatted(
				workload.getName(), ScenarioWork.quoted(scenario), ScenarioWork.text(workload)));
	}

	private static void checkOptions(ScenarioCommands.AddWorkload arguments) throws Failure {
		Map<String, Boolean> given = new LinkedHashMap<>();
		given.put("--from", arguments.from != null);
		given.put("--to", !arguments.to.isEmpty());
		given.put("--payload", arguments.payload != null);
		given.put("--service", arguments.service != null);
		given.put("--missed", arguments.missed != null);
		given.put("--fan-out", arguments.fanOut != null);
		given.put("--protocol", arguments.protocol != null);
		List<String> needed = switch (arguments.kind) {
		case SHARED_LOCK -> List.of("--to");
		case LATENCY_PROBE -> List.of("--from");
		case SHOOTDOWN, HEARTBEAT, BROADCAST -> List.of("--from", "--to");
		};
		List<String> possible = switch (arguments.kind) {
		case SHARED_LOCK -> List.of("--service");
		case LATENCY_PROBE -> List.of();
		case SHOOTDOWN -> List.of("--service", "--protocol");
		case HEARTBEAT -> List.of("--missed");
		case BROADCAST -> List.of("--payload", "--service", "--fan-out");
		};
		List<String> missing = needed.stream().filter(option -> !given.get(option)).toList();
		if (!missing.isEmpty()) {
			throw Failure.usage("The kind " + arguments.kind + " needs " + String.join(" and ", missing) + ".");
		}
		List<String> idle = given.keySet().stream().filter(option -> given.get(option) && !needed.contains(option) && !possible.contains(option)).toList();
		if (!idle.isEmpty()) {
			throw Failure.usage("The kind " + arguments.kind + " takes no " + String.join(" and no ", idle) + ". Leave "
					+ (idle.size() == 1 ? "it" : "them") + " out.");
		}
		if (arguments.rate != null && !(arguments.rate > 0 && Double.isFinite(arguments.rate))) {
			throw Failure.usage("--rate is above 0 times per second, not " + PlanWork.number(arguments.rate) + ".");
		}
		if (arguments.fanOut != null && arguments.fanOut < 1) {
			throw Failure.usage("--fan-out is 1 or more, not " + arguments.fanOut + ". Leave it out for no tree.");
		}
		if (arguments.payload != null && (arguments.payload < 0 || arguments.payload > ChannelSpec.MAX_PAYLOAD)) {
			throw Failure.usage("A message carries 0 to " + ChannelSpec.MAX_PAYLOAD + " bytes, not " + arguments.payload + ".");
		}
	}
}
