// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.mkworkbench.edit.SetCacheWaysCommand;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CacheWaysEditPart;

/**
 * Keys of a strip of cache ways: Space chooses the next kernel below the cache and, after the last, none. For the chosen kernel, Left and Right move
 * its ways, Shift+Left and Shift+Right move their right end, Delete lets it share all ways again.
 */
public final class WaysKeys {
	private WaysKeys() {
	}

	/** @return whether the key was meant for the strip */
	public static boolean press(CacheWaysEditPart strip, KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if ((modifiers & ~SWT.SHIFT) != 0) {
			return false;
		}
		boolean shift = modifiers != 0;
		if (event.keyCode == SWT.SPACE) {
			int count = strip.kernels().size();
			int next = Math.floorMod(strip.kernels().indexOf(strip.kernel()) + 1 + (shift ? -1 : 1), count + 1) - 1;
			strip.setKernel(next < 0 ? null : strip.kernels().get(next));
			return true;
		}
		SpawnedKernel kernel = strip.kernel();
		if (kernel == null) {
			return false;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> set(strip, kernel, next(strip, kernel, -1, shift));
		case SWT.ARROW_RIGHT -> set(strip, kernel, next(strip, kernel, 1, shift));
		case SWT.DEL -> set(strip, kernel, null);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** The mask one step further. A kernel without ways of its own gets the first that nobody has. */
	private static Long next(CacheWaysEditPart strip, SpawnedKernel kernel, int direction, boolean end) {
		CacheWays ways = strip.ways().orElseThrow();
		Long before = kernel.getLlcWayMask();
		if (before == null || before == 0) {
			long free = ways.hostMask(strip.scene().plan());
			long unshared = free & ~ways.sharedMask();
			return Long.lowestOneBit(unshared != 0 ? unshared : free != 0 ? free : 1);
		}
		int first = Long.numberOfTrailingZeros(before);
		int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(before);
		if (!end) {
			boolean fits = first + direction >= 0 && last + direction < ways.ways();
			return fits ? direction > 0 ? before << 1 : before >>> 1 : before;
		}
		return CacheWays.run(first, Math.clamp(last + direction, first, ways.ways() - 1) - first + 1);
	}

	private static void set(CacheWaysEditPart strip, SpawnedKernel kernel, Long mask) {
		SetCacheWaysCommand command = new SetCacheWaysCommand(strip.scene().plan(), kernel, mask);
		if (command.canExecute()) {
			strip.getViewer().getEditDomain().getCommandStack().execute(new EmfCommand(command));
		} else {
			strip.getViewer().getControl().getDisplay().beep();
		}
	}
}
