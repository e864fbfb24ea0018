// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.mkworkbench.edit.DeleteCommand;
import org.mkworkbench.edit.KernelClip;
import org.mkworkbench.edit.PasteKernelsCommand;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.document.Voice;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.validation.Words;

/** Kernels on the clipboard, as text that other plans, other designs and people can read. */
public final class KernelClipboard {
	private final PlanInput input;
	private final DiagramView view;
	private final Voice voice;

	/** @param voice where acts say what they did */
	public KernelClipboard(PlanInput input, DiagramView view, Voice voice) {
		this.input = input;
		this.view = view;
		this.voice = voice;
	}

	private List<SpawnedKernel> selected() {
		return kernels(view.selectedObjects());
	}

	/** The kernels among what is selected. */
	public static List<SpawnedKernel> kernels(List<? extends EObject> objects) {
		return objects.stream().filter(SpawnedKernel.class::isInstance).map(SpawnedKernel.class::cast).toList();
	}

	public boolean canCopy() {
		return !selected().isEmpty();
	}

	public boolean canCut() {
		return canCopy() && deletion().canExecute();
	}

	/** The text on the clipboard is read only when somebody pastes: it may come slowly, from another application. */
	public boolean canPaste() {
		return input.plan() != null && !input.plan().isLocked();
	}

	public boolean canDuplicate() {
		return canCopy() && canPaste();
	}

	public void copy() {
		copy(selected());
	}

	/** @param kernels of any plan */
	public void copy(List<SpawnedKernel> kernels) {
		if (kernels.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(view.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { KernelClip.copy(kernels) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		voice.say(Messages.bind(Messages.Clip_copied, names(kernels)), false);
	}

	/** Copies, then deletes as one undo step. */
	public void cut() {
		Command deletion = deletion();
		if (canCopy() && deletion.canExecute()) {
			List<SpawnedKernel> kernels = selected();
			copy(kernels);
			String names = names(kernels);
			input.commandStack().execute(deletion);
			voice.say(Messages.bind(Messages.Clip_cut, names), false);
		}
	}

	private Command deletion() {
		return new DeleteCommand(input.plan(), selected());
	}

	public void paste() {
		Clipboard clipboard = new Clipboard(view.control().getDisplay());
		Object text;
		try {
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		paste(text instanceof String clip ? clip : "");
	}

	/** Makes copies beside the selected kernels. What only one kernel can have stays with the originals. */
	public void duplicate() {
		if (canDuplicate()) {
			paste(KernelClip.copy(selected()));
		}
	}

	/** @param clip text of {@link KernelClip}; anything else is refused in words */
	public void paste(String clip) {
		Plan plan = input.plan();
		if (plan == null || !KernelClip.isClip(clip)) {
			voice.say(plan == null ? Messages.Clip_noPlan : Messages.Clip_noKernels, true);
			return;
		}
		PasteKernelsCommand command = new PasteKernelsCommand(plan, clip);
		String refusal = command.refusal().orElse(null);
		if (refusal != null) {
			voice.say(refusal, true);
			return;
		}
		input.commandStack().execute(command);
		view.flush();
		view.select(command.kernels(), true);
		List<String> omissions = command.omissions();
		String done = Messages.bind(Messages.Clip_pasted, names(command.kernels()));
		voice.say(switch (omissions.size()) {
		case 0 -> done;
		case 1 -> Messages.bind(Messages.Clip_omission, done, omissions.getFirst());
		default -> Messages.bind(Messages.Clip_omissions, done, omissions.size());
		}, false);
		if (!omissions.isEmpty()) {
			OmissionsPopup.open(view.control(), view.style(), done, omissions);
		}
	}

	private static String names(List<SpawnedKernel> kernels) {
		return Words.and(kernels.stream().map(Words::kernel).toList());
	}
}
