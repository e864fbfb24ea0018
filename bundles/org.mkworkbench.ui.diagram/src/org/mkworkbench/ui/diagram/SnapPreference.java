// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;

/** Whether cards snap to other cards while they are moved; kept for the next start. */
public final class SnapPreference {
	private static final String KEY = "snapToGeometry";

	private SnapPreference() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.mkworkbench.ui.diagram");
	}

	public static boolean get() {
		return node().getBoolean(KEY, true);
	}

	public static void set(boolean snap) {
		node().putBoolean(KEY, snap);
	}

	/** Lets a viewer follow the preference until its control is disposed. */
	static void follow(GraphicalViewer viewer) {
		IEclipsePreferences.IPreferenceChangeListener listener = event -> {
			if (KEY.equals(event.getKey())) {
				viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, get());
			}
		};
		node().addPreferenceChangeListener(listener);
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, get());
		viewer.getControl().addDisposeListener(event -> node().removePreferenceChangeListener(listener));
	}
}
