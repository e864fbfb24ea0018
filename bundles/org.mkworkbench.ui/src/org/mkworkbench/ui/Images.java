// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The icons of the workbench, shared by all bundles. Images belong to the registry of the display: nobody disposes them. */
public enum Images {
	DESIGN, MACHINE, PLAN, LOCK, HOST, POOL, KERNEL, CHANNEL, PACKAGE, NUMA_NODE, CACHE, CORE, CPU, MEMORY, DEVICE,
	RUN, STOP, PAUSE, RESUME, SPEED, VALIDATE, EXPORT, IMPORT, NEW_DESIGN, PHYSICAL_IDS, MATRIX, MARQUEE,
	SCENARIO, SIMULATE, RUN_CONFIGURATIONS, ADD, DUPLICATE, REMOVE, HISTORY, PIN, FILTER, SOURCE, RECORD, RECORDING, STEP, TO_BEGIN, TO_END, PREVIOUS_MARK, NEXT_MARK,
	WIZARD_NEW, WIZARD_IMPORT, WIZARD_EXPORT;

	/** Path of the file in this bundle. */
	public String path() {
		return "icons/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".svg";
	}

	public ImageDescriptor descriptor() {
		URL url = FileLocator.find(FrameworkUtil.getBundle(Images.class), new Path(path()), null);
		return ImageDescriptor.createFromURL(url);
	}

	/** UI thread only. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.mkworkbench.ui/" + name();
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor());
			image = registry.get(key);
		}
		return image;
	}
}
