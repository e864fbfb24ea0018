// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.OwnershipPalette.Swatch;

/** Small patches in the colours of owners, hatched as in the diagram. Disposed with a control. */
final class OwnerSwatches extends PaintedImages<OwnerSwatches.Look> {
	private static final int WIDTH = 16;
	private static final int HEIGHT = 12;
	/** Between the patch and the text behind it. */
	private static final int GAP = 6;
	private static final int HATCH_STEP = 4;

	record Look(Swatch swatch, boolean hatched) {
	}

	OwnerSwatches(Control control, boolean dark) {
		super(control, dark, WIDTH + GAP, HEIGHT);
	}

	/** @param owner a kernel or the pool; anything else is the host */
	Image of(EObject owner) {
		Look look = switch (owner) {
		case SpawnedKernel kernel -> {
			Swatch swatch = OwnershipPalette.kernel(kernel.getColour(), isDark());
			yield new Look(swatch, swatch.hatched() || kernel.getRole() == KernelRole.REAL_TIME);
		}
		case Pool pool -> new Look(OwnershipPalette.pool(isDark()), false);
		case null, default -> new Look(OwnershipPalette.host(isDark()), false);
		};
		return image(look);
	}

	@Override
	void draw(GC gc, Look look) {
		gc.setBackground(new Color(look.swatch().fill()));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
		gc.setForeground(new Color(look.swatch().border()));
		if (look.hatched()) {
			gc.setClipping(0, 0, WIDTH, HEIGHT);
			for (int x = -HEIGHT; x < WIDTH; x += HATCH_STEP) {
				gc.drawLine(x, HEIGHT, x + HEIGHT, 0);
			}
		}
		gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
	}
}
