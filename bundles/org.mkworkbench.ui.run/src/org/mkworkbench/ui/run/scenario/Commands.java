// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.model.machine.Element;

/** Acts on the parts of a scenario, made of plain changes of values; each is one undo step. */
final class Commands {
	private Commands() {
	}

	/** Another action; values that it does not use are forgotten. */
	static Command act(ScenarioStep step, StepAction action) {
		StepShape shape = StepShape.of(action);
		CompoundCommand all = new CompoundCommand(Messages.Steps_setAction);
		set(all, step, Literals.SCENARIO_STEP__ACTION, action);
		if (!shape.target()) {
			set(all, step, Literals.SCENARIO_STEP__TARGET, null);
		}
		if (shape.subject() != StepShape.Subject.CPU) {
			set(all, step, Literals.SCENARIO_STEP__THREAD, null);
		}
		if (shape.subject() != StepShape.Subject.DEVICE) {
			set(all, step, Literals.SCENARIO_STEP__DEVICE, null);
		}
		if (shape.subject() != StepShape.Subject.CHANNEL) {
			set(all, step, Literals.SCENARIO_STEP__CHANNEL, null);
		}
		if (step.getAction() != action && shape.amount() != StepShape.of(step.getAction()).amount()) {
			set(all, step, Literals.SCENARIO_STEP__AMOUNT, shape.usualAmount());
		}
		if (!shape.lasts()) {
			set(all, step, Literals.SCENARIO_STEP__DURATION_NANOS, null);
		}
		return all;
	}

	/** Another kind; values that it does not use are forgotten. */
	static Command kind(Workload workload, WorkloadKind kind) {
		CompoundCommand all = new CompoundCommand(Messages.Workloads_setKind);
		set(all, workload, Literals.WORKLOAD__KIND, kind);
		if (kind == WorkloadKind.SHARED_LOCK) {
			set(all, workload, Literals.WORKLOAD__FROM, null);
		}
		if (kind == WorkloadKind.LATENCY_PROBE) {
			set(all, workload, Literals.WORKLOAD__TO, List.of());
		}
		if (kind != WorkloadKind.BROADCAST) {
			set(all, workload, Literals.WORKLOAD__PAYLOAD, null);
			set(all, workload, Literals.WORKLOAD__FAN_OUT, null);
		}
		if (kind != WorkloadKind.HEARTBEAT) {
			set(all, workload, Literals.WORKLOAD__MISSED_LIMIT, null);
		}
		if (kind != WorkloadKind.SHARED_LOCK && kind != WorkloadKind.BROADCAST) {
			set(all, workload, Literals.WORKLOAD__SERVICE_NANOS, null);
		}
		return all;
	}

	private static void set(CompoundCommand all, EObject object, EStructuralFeature feature, Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			all.append(new SetValueCommand(object, feature, value, all.getLabel()));
		}
	}

	/** A copy of a step or workload behind the original, as one act. @param part contained in a scenario. @param copy receives the copy */
	@SuppressWarnings("unchecked")
	static <E extends Element> Command duplicate(E part, List<E> copy) {
		EStructuralFeature feature = part.eContainingFeature();
		List<Object> all = new ArrayList<>((List<Object>) part.eContainer().eGet(feature));
		E made = EcoreUtil.copy(part);
		made.setUid(Designs.freshUid(part.eContainer(), part instanceof Workload ? "workload" : "step"));
		if (made instanceof Workload workload) {
			workload.setName(workload.getName() == null ? null : NameAfter.of(workload.getName(), ((Scenario) part.eContainer()).getWorkloads()));
		}
		all.add(all.indexOf(part) + 1, made);
		copy.add(made);
		return new SetValueCommand(part.eContainer(), feature, all, part instanceof Workload ? Messages.Workloads_duplicate : Messages.Steps_duplicate);
	}

	/** The part at another place of its list. */
	@SuppressWarnings("unchecked")
	static Command move(Element part, int place) {
		EStructuralFeature feature = part.eContainingFeature();
		List<Object> all = new ArrayList<>((List<Object>) part.eContainer().eGet(feature));
		all.remove(part);
		all.add(place, part);
		return new SetValueCommand(part.eContainer(), feature, all, part instanceof Workload ? Messages.Workloads_move : Messages.Steps_move);
	}

	/** Names of copies. */
	private static final class NameAfter {
		private NameAfter() {
		}

		static String of(String name, List<Workload> present) {
			String stem = name.replaceFirst(" ?\\d+$", "");
			int number = 2;
			while (taken(stem + " " + number, present)) {
				number++;
			}
			return stem + " " + number;
		}

		private static boolean taken(String name, List<Workload> present) {
			return present.stream().anyMatch(workload -> name.equals(workload.getName()));
		}
	}
}
