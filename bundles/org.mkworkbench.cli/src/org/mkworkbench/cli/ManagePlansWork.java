// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.edit.ActivatePlanCommand;
import org.mkworkbench.edit.CreatePlanCommand;
import org.mkworkbench.edit.DeletePlanCommand;
import org.mkworkbench.edit.DuplicatePlanCommand;
import org.mkworkbench.edit.LockPlanCommand;
import org.mkworkbench.edit.PlanComparison;
import org.mkworkbench.edit.PlanComparison.Difference;
import org.mkworkbench.edit.PlanNames;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Machine;

/** {@code mkw plan list}, {@code new}, {@code duplicate} and the other commands about whole plans. */
final class ManagePlansWork {
	private ManagePlansWork() {
	}

	static int list(Output output, Path file) throws Failure {
		Design design = DesignAccess.open(file);
		if (output.json()) {
			output.out().print(Json.write(Json.object("plans", design.getPlans().stream().map(ManagePlansWork::data).toList())));
			return Mkw.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Plan", "Kernels", "Channels", "State", "What it is"));
		for (Plan plan : design.getPlans()) {
			List<String> state = new ArrayList<>();
			if (plan == design.getActivePlan()) {
				state.add("active");
			}
			if (plan.isLocked()) {
				state.add("locked");
			}
			rows.add(List.of(name(plan), Integer.toString(plan.getKernels().size()), Integer.toString(plan.getChannels().size()),
					String.join(", ", state), Objects.requireNonNullElse(plan.getDescription(), "")));
		}
		Table.print(output.out(), "", rows);
		return Mkw.OK;
	}

	static int add(Output output, Path file, String name) throws Failure {
		Design design = DesignAccess.open(file);
		CreatePlanCommand create = new CreatePlanCommand(design, name == null ? PlanNames.free(design, null) : wanted(name));
		DesignAccess.act(create);
		return done(output, design, file, create.plan(), "Added plan %s, which is the active one now".formatted(quoted(create.plan())));
	}

	static int duplicate(Output output, Path file, String planName, String name) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.plan(design, planName);
		DuplicatePlanCommand duplicate = new DuplicatePlanCommand(plan, name == null ? PlanNames.free(design, plan.getName()) : wanted(name));
		DesignAccess.act(duplicate);
		return done(output, design, file, duplicate.plan(),
				"Copied plan %s as %s, which is the active one now".formatted(quoted(plan), quoted(duplicate.plan())));
	}

	static int rename(Output output, Path file, String planName, String name) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.changeable(design, planName);
		String before = quoted(plan);
		DesignAccess.act(new SetValueCommand(plan, DesignPackage.Literals.PLAN__NAME, wanted(name), "Rename plan"));
		return done(output, design, file, plan, "Plan %s is called %s now".formatted(before, quoted(plan)));
	}

	static int remove(Output output, Path file, String planName) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.changeable(design, planName);
		boolean active = plan == design.getActivePlan();
		DesignAccess.act(new DeletePlanCommand(plan));
		return done(output, design, file, design.getActivePlan(),
				"Deleted plan %s%s".formatted(quoted(plan), active ? "; " + quoted(design.getActivePlan()) + " is the active one now" : ""));
	}

	static int activate(Output output, Path file, String planName) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.plan(design, planName);
		// scripts state what they want, which may be so already
		if (plan == design.getActivePlan()) {
			return tell(output, plan, "Plan %s is the active one already".formatted(quoted(plan)));
		}
		DesignAccess.act(new ActivatePlanCommand(plan));
		return done(output, design, file, plan, "Plan %s is the active one now".formatted(quoted(plan)));
	}

	static int lock(Output output, Path file, String planName, boolean locked) throws Failure {
		Design design = DesignAccess.open(file);
		Plan plan = DesignAccess.plan(design, planName);
		if (plan.isLocked() == locked) {
			return tell(output, plan, "Plan %s is %s".formatted(quoted(plan), locked ? "locked already" : "not locked"));
		}
		DesignAccess.act(new LockPlanCommand(plan, locked));
		return done(output, design, file, plan, "Plan %s is %s now".formatted(quoted(plan), locked ? "locked" : "unlocked"));
	}

	static int compare(Output output, Path file, String planName, Path otherFile, String otherName) throws Failure {
		if (otherName == null && otherFile == null) {
			throw Failure.usage("Compare with what? Name the other plan with --with NAME, or its design with --other FILE.");
		}
		Design design = DesignAccess.open(file);
		Design otherDesign = otherFile == null ? design : DesignAccess.open(otherFile);
		Plan left = DesignAccess.plan(design, planName);
		Plan right = DesignAccess.plan(otherDesign, otherName);
		Machine machine = design.getMachine();
		Machine otherMachine = otherDesign.getMachine();
		if (!inventory(machine).equals(inventory(otherMachine))) {
			output.warn("The plans are for different machines, %s and %s, so the same number may mean another CPU, node or device.".formatted(
					machine.getName(), otherMachine.getName()));
		}
		List<Difference> differences = PlanComparison.of(left, right).differences();
		if (output.json()) {
			output.out().print(Json.write(Json.object("left", left.getName(), "right", right.getName(), "differences",
					differences.stream().map(ManagePlansWork::data).toList())));
		} else if (differences.isEmpty()) {
			output.out().println("Nothing differs between %s and %s".formatted(quoted(left), quoted(right)));
		} else {
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Owner", "What", quoted(left), quoted(right)));
			differences.forEach(each -> rows.add(List.of(each.subject(), each.aspect(), each.left(), each.right())));
			Table.print(output.out(), "", rows);
		}
		return differences.isEmpty() ? Mkw.OK : Mkw.FINDINGS;
	}

	/** What plans name things of a machine by. */
	private static List<Object> inventory(Machine machine) {
		MachineIndex index = new MachineIndex(machine);
		return List.of(index.threads().stream().map(thread -> thread.getOsIndex() + ":" + thread.getPhysicalId()).toList(),
				index.nodes().stream().map(node -> node.getOsIndex() + ":" + node.getBytes()).toList(),
				machine.getPciDevices().stream().map(device -> device.getAddress() + ":" + device.getVendorId() + ":" + device.getDeviceId()).toList());
	}

	private static int done(Output output, Design design, Path file, Plan plan, String text) throws Failure {
		DesignAccess.save(design, file);
		return tell(output, plan, text);
	}

	private static int tell(Output output, Plan plan, String text) {
		if (output.json()) {
			output.out().print(Json.write(data(plan)));
		} else {
			output.out().println(text);
		}
		return Mkw.OK;
	}

	private static String wanted(String name) throws Failure {
		if (name.isBlank()) {
			throw Failure.usage("A plan needs a name. Give one with --name.");
		}
		return name.strip();
	}

	private static String name(Plan plan) {
		return Objects.requireNonNullElse(plan.getName(), "?");
	}

	private static String quoted(Plan plan) {
		return "\"" + name(plan) + "\"";
	}

	private static Map<String, Object> data(Plan plan) {
		boolean active = plan.eContainer() instanceof Design design && design.getActivePlan() == plan;
		return Json.object("name", plan.getName(), "active", active, "locked", plan.isLocked(), "kernels", plan.getKernels().size(), "channels",
				plan.getChannels().size(), "description", plan.getDescription());
	}

	private static Map<String, Object> data(Difference difference) {
		return Json.object("change", difference.change().name().toLowerCase(Locale.ROOT), "subject", difference.subject(), "aspect",
				difference.aspect(), "left", difference.left(), "right", difference.right(), "elements", difference.uids());
	}
}
