// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.mkworkbench.edit.ArrangeCardsCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.ui.diagram.tools.DiagramKeys;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.ui.document.Voice;

/** What keys and menus do with the selection of a diagram. Each act says what it did, or why it cannot be done. */
public final class DiagramActs implements DiagramKeys.Acts {
	private final DiagramView view;
	private final PlanInput input;
	private Voice voice = (text, problem) -> {
		// Nobody listens yet.
	};
	private Runnable properties = () -> {
		// Only a workbench has a Properties view.
	};

	DiagramActs(DiagramView view, PlanInput input) {
		this.view = view;
		this.input = input;
	}

	public PlanInput input() {
		return input;
	}

	/** Says something where all acts do. @param problem true when something was refused */
	public void say(String text, boolean problem) {
		voice.say(text, problem);
	}

	public void setVoice(Voice voice) {
		this.voice = voice;
	}

	public void setProperties(Runnable properties) {
		this.properties = properties;
	}

	/** The selected CPUs and devices; empty for other selections. */
	public Assignment selection() {
		List<Element> devices = new ArrayList<>();
		for (EObject object : view.selectedObjects()) {
			if (object instanceof PciDevice || object instanceof PlatformDevice) {
				devices.add((Element) object);
			}
		}
		return new Assignment(input.plan(), view.selectedThreads(), devices);
	}

	@Override
	public void assign(int number) {
		Plan plan = input.plan();
		if (plan == null) {
			voice.say(Messages.Assignment_noPlan, true);
			return;
		}
		Optional<EObject> owner = Assignment.owner(plan, number);
		if (owner.isPresent()) {
			assign(selection(), owner.get());
		} else {
			voice.say(Messages.bind(plan.getKernels().isEmpty() ? Messages.Assignment_noKernels : Messages.Assignment_noKernel, number,
					plan.getKernels().size()), true);
		}
	}

	@Override
	public void assignToPool() {
		if (input.plan() != null && input.plan().getPool() != null) {
			assign(selection(), input.plan().getPool());
		}
	}

	/** Gives CPUs and devices to an owner. @return whether anything changed */
	public boolean assign(Assignment given, EObject owner) {
		Optional<String> refusal = given.refusal(owner);
		if (refusal.isPresent()) {
			voice.say(refusal.get(), true);
			return false;
		}
		Command command = given.to(owner);
		view.execute(command);
		voice.say(Messages.bind(Messages.Assignment_done, given.subject(), Assignment.name(owner)), false);
		return true;
	}

	/** The command that makes a kernel of the selected CPUs, of none if none is selected. */
	private CreateKernelCommand creation() {
		return new CreateKernelCommand(input.plan(), null, view.selectedThreads());
	}

	public boolean canMakeKernel() {
		return input.plan() != null && creation().canExecute();
	}

	@Override
	public void newKernel() {
		if (input.plan() == null) {
			voice.say(Messages.Assignment_noPlan, true);
			return;
		}
		CreateKernelCommand command = creation();
		Optional<String> refusal = command.refusal();
		if (refusal.isPresent()) {
			voice.say(refusal.get(), true);
			return;
		}
		view.execute(command);
		SpawnedKernel made = command.kernel();
		if (made != null && view.scene().partOf(view.viewer(), made) instanceof EditPart part) {
			view.viewer().select(part);
			view.viewer().reveal(part);
			voice.say(Messages.bind(Messages.Kernel_made, Assignment.name(made)), false);
		}
	}

	/** The command that lets the diagram place all cards again. */
	private ArrangeCardsCommand arrangement() {
		Map<Kernel, Bounds> places = new LinkedHashMap<>();
		input.plan().getKernels().forEach(kernel -> places.put(kernel, null));
		if (input.plan().getHostKernel() != null) {
			places.put(input.plan().getHostKernel(), null);
		}
		return new ArrangeCardsCommand(input.plan(), places);
	}

	public boolean canArrange() {
		return input.plan() != null && arrangement().canExecute();
	}

	/** Puts all cards back into the order in which the diagram places them, in one step. */
	public void arrange() {
		if (canArrange()) {
			view.execute(arrangement());
			voice.say(Messages.Kernels_arranged, false);
		}
	}

	@Override
	public void showProperties() {
		properties.run();
	}

	@Override
	public void zoomIn() {
		view.window().zoomTo(view.zoom().getNextZoomLevel());
	}

	@Override
	public void zoomOut() {
		view.window().zoomTo(view.zoom().getPreviousZoomLevel());
	}

	@Override
	public void zoomToActualSize() {
		view.window().zoomTo(1);
	}
}
