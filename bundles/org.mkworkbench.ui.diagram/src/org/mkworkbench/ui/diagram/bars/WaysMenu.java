// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.CacheWaysPreview;
import org.mkworkbench.edit.SetCacheWaysCommand;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CacheWaysEditPart;

/** What can be done with the ways of each kernel below a cache. */
final class WaysMenu {
	private final EditPartViewer viewer;
	private final CacheWaysEditPart strip;

	WaysMenu(EditPartViewer viewer, CacheWaysEditPart strip) {
		this.viewer = viewer;
		this.strip = strip;
	}

	private Plan plan() {
		return strip.scene().plan();
	}

	void fill(IMenuManager menu) {
		if (strip.ways().isEmpty()) {
			return;
		}
		for (SpawnedKernel kernel : strip.kernels()) {
			String name = kernel.getName() == null || kernel.getName().isBlank() ? Messages.noName : kernel.getName();
			MenuManager one = new MenuManager(NLS.bind(Messages.waysOf, Entry.plain(name)));
			one.add(new Entry(Messages.giveWays, !plan().isLocked(), () -> ask(kernel, name)));
			one.add(new Entry(Messages.clearWays, viewer, new SetCacheWaysCommand(plan(), kernel, null)));
			menu.add(one);
		}
		if (strip.kernels().isEmpty()) {
			menu.add(new Entry(Messages.noKernelHere, false, () -> {
			}));
		}
		menu.add(new Separator());
	}

	private void ask(SpawnedKernel kernel, String name) {
		CacheWays ways = strip.ways().orElseThrow();
		long free = ways.hostMask(plan()) & ~ways.sharedMask();
		long suggestion = kernel.getLlcWayMask() != null ? kernel.getLlcWayMask() : Long.lowestOneBit(free == 0 ? 1 : free);
		ValueDialog dialog = new ValueDialog(viewer.getControl().getShell(),
				new ValueDialog.Question(NLS.bind(Messages.waysTitle, name), Messages.waysLabel, NLS.bind(Messages.waysHint, ways), CacheWays.numbers(suggestion)),
				text -> judge(kernel, text));
		if (dialog.open() == Window.OK) {
			SetCacheWaysCommand command = new SetCacheWaysCommand(plan(), kernel, mask(dialog.value()));
			if (command.canExecute()) {
				viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
			}
		}
	}

	private AssignmentPreview judge(SpawnedKernel kernel, String text) {
		try {
			return CacheWaysPreview.of(plan(), strip.cache(), kernel, mask(text));
		} catch (IllegalArgumentException e) {
			return new AssignmentPreview(false, NLS.bind(Messages.badWays, text), "", List.of());
		}
	}

	/** A list such as {@code 8-11} or a mask such as {@code 0xf00}. @throws IllegalArgumentException when it is neither */
	static long mask(String text) {
		String plain = text.strip();
		if (plain.regionMatches(true, 0, "0x", 0, 2)) {
			return Long.parseUnsignedLong(plain.substring(2), 16);
		}
		long mask = 0;
		for (int way : CpuSet.parse(plain).stream().toArray()) {
			if (way >= CacheWays.MAX_WAYS) {
				throw new IllegalArgumentException("no way " + way);
			}
			mask |= 1L << way;
		}
		return mask;
	}
}
