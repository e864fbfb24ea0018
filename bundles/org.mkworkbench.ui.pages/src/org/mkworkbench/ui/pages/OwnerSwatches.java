// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.theme.OwnershipPalette;
import org.mkworkbench.ui.theme.OwnershipPalette.Swatch;

/** Small patches in the colours of owners, hatched as in the diagram. Disposed with a control. */
final class OwnerSwatches {
	private static final int WIDTH = 16;
	private static final int HEIGHT = 12;
	/** Between the patch and the text behind it. */
	private static final int GAP = 6;
	private static final int HATCH_STEP = 4;

	private record Look(Swatch swatch, boolean hatched) {
	}

	private final Control control;
	private final Map<Look, Image> images = new HashMap<>();
	private boolean dark;

	OwnerSwatches(Control control, boolean dark) {
		this.control = control;
		this.dark = dark;
		control.addDisposeListener(event -> clear());
	}

	/** The images of the other look are gone: show all rows anew. */
	void setDark(boolean dark) {
		this.dark = dark;
		clear();
	}

	private void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** @param owner a kernel or the pool; anything else is the host */
	Image of(EObject owner) {
		Look look = switch (owner) {
		case SpawnedKernel kernel -> {
			Swatch swatch = OwnershipPalette.kernel(kernel.getColour(), dark);
			yield new Look(swatch, swatch.hatched() || kernel.getRole() == KernelRole.REAL_TIME);
		}
		case Pool pool -> new Look(OwnershipPalette.pool(dark), false);
		case null, default -> new Look(OwnershipPalette.host(dark), false);
		};
		return images.computeIfAbsent(look, this::paint);
	}

	private Image paint(Look look) {
		return new Image(control.getDisplay(), new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				draw(gc, look);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		}, WIDTH + GAP, HEIGHT);
	}

	private static void draw(GC gc, Look look) {
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
