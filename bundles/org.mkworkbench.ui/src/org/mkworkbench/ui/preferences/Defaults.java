// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.mkworkbench.ui.Preferences;

/** What holds before a person chose something, and after Restore Defaults. */
public final class Defaults extends AbstractPreferenceInitializer {
	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Preferences.NODE);
		node.putDouble(Preferences.SPEED, Preferences.SPEED_DEFAULT);
		node.put(Preferences.SWITCH_TO_LIVE, Preferences.SWITCH_TO_LIVE_DEFAULT);
		node.put(Preferences.SEVERITIES, Preferences.SEVERITIES_DEFAULT);
		node.putInt(Preferences.TRAFFIC_MEMORY, Preferences.TRAFFIC_MEMORY_DEFAULT);
		node.putBoolean(Preferences.RECORD_FROM_MEMORY, Preferences.RECORD_FROM_MEMORY_DEFAULT);
		node.putInt(Preferences.VALIDATION_DELAY, Preferences.VALIDATION_DELAY_DEFAULT);
	}
}
