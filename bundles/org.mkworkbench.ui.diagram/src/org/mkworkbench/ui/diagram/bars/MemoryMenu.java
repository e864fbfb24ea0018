// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.MemoryPreview;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;
import org.mkworkbench.validation.Words;

/** What can be done with the chosen part of a memory bar. */
final class MemoryMenu {
	private final EditPartViewer viewer;
	private final MemoryBarEditPart bar;
	private final Part part;

	/** @param bar with a chosen part or without */
	MemoryMenu(EditPartViewer viewer, MemoryBarEditPart bar) {
		this.viewer = viewer;
		this.bar = bar;
		part = bar.currentPart().orElse(null);
	}

	private Plan plan() {
		return bar.scene().plan();
	}

	private Machine machine() {
		return bar.scene().input().design().getMachine();
	}

	void fill(IMenuManager menu) {
		boolean held = part != null && part.grant() != null;
		menu.add(new Entry(held ? NLS.bind(Messages.setSizeOf, MemoryBarEditPart.name(part)) : Messages.setSize, held && !plan().isLocked(), this::askSize));
		menu.add(moveMenu());
		menu.add(new Entry(Messages.setBase, held && !plan().isLocked(), this::askBase));
		menu.add(new Entry(Messages.clearBase, held && part.grant().getBase() != null && !plan().isLocked(), () -> run(base(part.grant(), null))));
		menu.add(stepMenu());
		menu.add(new Separator());
	}

	private void run(Command command) {
		if (command.canExecute()) {
			viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
		}
	}

	// to others

	private IMenuManager moveMenu() {
		MenuManager menu = new MenuManager(part == null || part.kind() == Kind.OVERHEAD ? Messages.moveMemory
				: NLS.bind(Messages.moveMemoryOf, Entry.plain(MemoryBarEditPart.name(part))));
		if (part == null || part.kind() == Kind.OVERHEAD) {
			menu.add(new Entry(Messages.choosePart, false, () -> {
			}));
			return menu;
		}
		plan().getKernels().stream().filter(kernel -> kernel != part.kernel()).forEach(kernel -> menu.add(gift(kernel.getName(), kernel)));
		if (part.kind() != Kind.HOST) {
			menu.add(gift(Messages.toHost, plan().getHostKernel()));
		}
		if (part.kind() != Kind.SPARE && plan().getPool() != null) {
			menu.add(gift(Messages.toPool, plan().getPool()));
		}
		menu.add(new Separator());
		for (NumaNode node : part.grant() == null ? List.<NumaNode>of() : machine().getNumaNodes()) {
			if (node != bar.node()) {
				MemoryGift gift = new MemoryGift(bar, part);
				gift.toNode(node);
				menu.add(new Entry(Words.capitalised(Words.node(node)), viewer, gift.command()));
			}
		}
		return menu;
	}

	/** A kernel's part goes whole; of others a person says how much. */
	private IAction gift(String name, EObject owner) {
		MemoryGift gift = new MemoryGift(bar, part);
		gift.to(owner, part.kind() == Kind.KERNEL);
		String text = name == null || name.isBlank() ? Messages.noName : name;
		return part.kind() == Kind.KERNEL || !(owner instanceof SpawnedKernel) && part.kind() == Kind.SPARE ? new Entry(text, viewer, gift.command())
				: new Entry(NLS.bind(Messages.asks, text), gift.preview().allowed(), () -> gift.ask(viewer));
	}

	// size

	private void askSize() {
		String name = MemoryBarEditPart.name(part);
		EObject owner = bar.owner(part);
		ValueDialog dialog = new ValueDialog(viewer.getControl().getShell(),
				new ValueDialog.Question(NLS.bind(Messages.sizeTitle, name, Words.node(bar.node())), Messages.sizeLabel, Messages.sizeHint,
						new ByteSize(bar.memory().bytesOf(part.kernel())).toString()),
				text -> ByteSizes.judge(text, bytes -> ByteSizes.wholePages(bytes, machine()).orElseGet(() -> MemoryPreview.set(plan(), owner, bar.node(), bytes))));
		if (dialog.open() == Window.OK) {
			long bytes = ByteSize.parse(dialog.value()).bytes();
			run(owner instanceof SpawnedKernel kernel ? new SetMemoryCommand(plan(), kernel, bar.node(), bytes) : SetMemoryCommand.ofPool(plan(), bar.node(), bytes));
		}
	}

	// base address

	private static Command base(MemoryGrant grant, Long address) {
		return new SetValueCommand(grant, DesignPackage.eINSTANCE.getMemoryGrant_Base(), address,
				address == null ? Messages.clearBaseDone : NLS.bind(Messages.setBaseDone, Long.toHexString(address)));
	}

	private void askBase() {
		MemoryGrant grant = part.grant();
		AddressRanges ranges = AddressRanges.of(plan(), bar.node(), grant);
		Long suggestion = grant.getBase() != null ? grant.getBase()
				: ranges.firstFit(grant.getBytes(), Alignment.GIANT_PAGE.bytes(machine())).or(() -> ranges.firstFit(grant.getBytes(), Alignment.PAGE.bytes(machine())))
						.orElse(null);
		String hint = ranges.free().isEmpty() ? Messages.noRanges
				: NLS.bind(Messages.freeRanges, String.join(", ", ranges.free().stream().limit(4).map(Range::toString).toList()));
		ValueDialog dialog = new ValueDialog(viewer.getControl().getShell(),
				new ValueDialog.Question(NLS.bind(Messages.baseTitle, MemoryBarEditPart.name(part), Words.node(bar.node())), Messages.baseLabel, hint,
						suggestion == null ? "0x" : "0x" + Long.toHexString(suggestion)),
				text -> ByteSizes.judge(text, address -> judgeBase(grant, ranges, address)));
		if (dialog.open() == Window.OK) {
			run(base(grant, ByteSize.parse(dialog.value()).bytes()));
		}
	}

	/** A page is the least; what else speaks against an address is told, because the memory map may be wrong. */
	private AssignmentPreview judgeBase(MemoryGrant grant, AddressRanges ranges, long address) {
		Alignment page = Alignment.PAGE;
		if (!page.fits(address, machine())) {
			return new AssignmentPreview(false, NLS.bind(Messages.unaligned, new ByteSize(page.bytes(machine()))), "", List.of());
		}
		if (address > Long.MAX_VALUE - grant.getBytes()) {
			return new AssignmentPreview(false, Messages.beyond, "", List.of());
		}
		Range wanted = new Range(address, grant.getBytes());
		boolean known = !ranges.free().isEmpty();
		boolean fits = ranges.free().stream().anyMatch(range -> range.base() <= wanted.base() && wanted.end() <= range.end());
		return new AssignmentPreview(true, NLS.bind(Messages.baseResult, MemoryBarEditPart.name(part), wanted), "",
				!known ? List.of(Messages.notChecked) : fits ? List.of() : List.of(NLS.bind(Messages.notFree, Words.node(bar.node()))));
	}

	// steps

	private IMenuManager stepMenu() {
		MenuManager menu = new MenuManager(Messages.alignment);
		Alignment now = MemoryStep.of(viewer, machine(), bar.node());
		for (Alignment step : Alignment.values()) {
			Entry entry = new Entry(step.label(machine()), IAction.AS_RADIO_BUTTON, true, () -> MemoryStep.choose(viewer, step));
			entry.setChecked(step == now);
			menu.add(entry);
		}
		return menu;
	}
}
