// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.MemoryPreview;
import org.mkworkbench.edit.MoveMemoryCommand;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;

/**
 * A part of a bar on its way to another owner or node. A kernel's part goes whole. Of what the host keeps or the pool has to spare, a kernel gets a
 * quarter, because nobody wants the host to lose everything by a slip of the hand.
 */
final class MemoryGift {
	private static final int SHARE = 4;

	private final MemoryBarEditPart bar;
	private final Part part;
	private EObject owner;
	private NumaNode node;
	private long bytes;

	MemoryGift(MemoryBarEditPart bar, Part part) {
		this.bar = bar;
		this.part = part;
	}

	private Plan plan() {
		return bar.scene().plan();
	}

	private Machine machine() {
		return bar.scene().input().design().getMachine();
	}

	/** The most that can be given. */
	private long available() {
		NodeMemory memory = bar.memory();
		return part.kind() == Kind.HOST ? Alignment.PAGE.floor(memory.givableBytes(), machine()) : part.bytes();
	}

	/** Aims at an owner. @param target a kernel, the pool; anything else is the host. @param all of it, however much that is. @return true */
	boolean to(EObject target, boolean all) {
		owner = target;
		node = null;
		boolean whole = all || part.kind() == Kind.KERNEL || part.kind() == Kind.SPARE && !(target instanceof SpawnedKernel);
		bytes = whole ? available() : sensible(available(), machine());
		return true;
	}

	/** Aims at another node. @return true */
	boolean toNode(NumaNode target) {
		node = target;
		return true;
	}

	/** A quarter, in whole steps of the largest kind that fits into it: giant pages or memory blocks, as a rule. */
	static long sensible(long available, Machine machine) {
		// A large machine has memory blocks of 2 GiB.
		return Arrays.stream(Alignment.values()).sorted(Comparator.comparingLong((Alignment step) -> step.bytes(machine)).reversed())
				.filter(step -> available / SHARE >= step.bytes(machine)).findFirst().map(step -> step.floor(available / SHARE, machine)).orElse(available);
	}

	/** Whether somebody may want another amount. */
	boolean isAmountOpen() {
		return node == null && part.kind() != Kind.OVERHEAD;
	}

	String hint() {
		return !isAmountOpen() || !preview().allowed() ? null
				: bytes == available() ? Messages.askHint : NLS.bind(Messages.allHint, new ByteSize(available()).readable());
	}

	AssignmentPreview preview() {
		if (part.kind() == Kind.OVERHEAD) {
			return refused(Messages.bookKeepingStays);
		}
		if (node != null) {
			return part.grant() == null ? refused(Messages.hostStays) : MemoryPreview.toNode(plan(), part.grant(), node);
		}
		return MemoryPreview.move(plan(), bar.node(), bar.owner(part), owner, bytes);
	}

	private static AssignmentPreview refused(String reason) {
		return new AssignmentPreview(false, reason, "", List.of());
	}

	Command command() {
		return node != null ? MoveMemoryCommand.toNode(plan(), part.grant(), node) : command(bytes);
	}

	private Command command(long amount) {
		return new MoveMemoryCommand(plan(), bar.node(), bar.owner(part), owner, amount);
	}

	/** Lets a person say how much. */
	void ask(EditPartViewer viewer) {
		ValueDialog dialog = new ValueDialog(viewer.getControl().getShell(),
				new ValueDialog.Question(Messages.amountTitle, Messages.amountLabel, Messages.sizeHint, new ByteSize(bytes).toString()),
				text -> ByteSizes.judge(text, amount -> MemoryPreview.move(plan(), bar.node(), bar.owner(part), owner, amount)));
		if (dialog.open() == Window.OK) {
			Optional.of(command(ByteSize.parse(dialog.value()).bytes())).filter(Command::canExecute)
					.ifPresent(command -> viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command)));
		}
	}
}
