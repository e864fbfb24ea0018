// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;

/**
 * Small images that are painted when they are first asked for, at any scale of the screen, and disposed with a control.
 *
 * @param <K> what an image stands for
 */
abstract class PaintedImages<K> {
	private final Control control;
	private final Map<K, Image> images = new HashMap<>();
	private final int width;
	private final int height;
	private boolean dark;

	PaintedImages(Control control, boolean dark, int width, int height) {
		this.control = control;
		this.dark = dark;
		this.width = width;
		this.height = height;
		control.addDisposeListener(event -> clear());
	}

	/** The images of the other look are gone: show all rows anew. */
	final void setDark(boolean dark) {
		this.dark = dark;
		clear();
	}

	final boolean isDark() {
		return dark;
	}

	private void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	final Image image(K key) {
		return images.computeIfAbsent(key, this::paint);
	}

	private Image paint(K key) {
		return new Image(control.getDisplay(), new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int imageWidth, int imageHeight) {
				draw(gc, key);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		}, width, height);
	}

	abstract void draw(GC gc, K key);
}
