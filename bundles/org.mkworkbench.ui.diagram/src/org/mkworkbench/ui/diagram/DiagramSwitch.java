// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;

/** What a person switches on and off for all diagrams; kept for the next start. */
public enum DiagramSwitch {
	/** Whether cards snap to other cards while they are moved. */
	SNAP("snapToGeometry", SnapToGeometry.PROPERTY_SNAP_ENABLED, true),
	/** Whether the grid is drawn to which cards snap. */
	GRID("showGrid", SnapToGrid.PROPERTY_GRID_VISIBLE, false),
	/** Whether traffic is shown on top of the plan. */
	OVERLAY("showTraffic", "org.mkworkbench.showTraffic", true);

	private final String key;
	private final String property;
	private final boolean usual;
	private final List<Runnable> reactions = new CopyOnWriteArrayList<>();

	/** @param property of viewers */
	DiagramSwitch(String key, String property, boolean usual) {
		this.key = key;
		this.property = property;
		this.usual = usual;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.mkworkbench.ui.diagram");
	}

	public boolean isOn() {
		return node().getBoolean(key, usual);
	}

	public void set(boolean on) {
		node().putBoolean(key, on);
		reactions.forEach(Runnable::run);
	}

	/** Has something done after each change, until {@link #forget}. UI thread. */
	void onChange(Runnable reaction) {
		reactions.add(reaction);
	}

	void forget(Runnable reaction) {
		reactions.remove(reaction);
	}

	/** Lets a viewer follow all switches until its control is disposed. */
	static void follow(GraphicalViewer viewer) {
		IEclipsePreferences.IPreferenceChangeListener listener = event -> {
			for (DiagramSwitch each : values()) {
				if (each.key.equals(event.getKey())) {
					viewer.setProperty(each.property, each.isOn());
				}
			}
		};
		node().addPreferenceChangeListener(listener);
		for (DiagramSwitch each : values()) {
			viewer.setProperty(each.property, each.isOn());
		}
		viewer.getControl().addDisposeListener(event -> node().removePreferenceChangeListener(listener));
	}
}
