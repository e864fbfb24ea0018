// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Which of the two looks the workbench has. UI thread only. */
public final class Theme {
	private Theme() {
	}

	/** True in a dark theme. Without a running workbench the desktop decides. */
	public static boolean isDark() {
		if (PlatformUI.isWorkbenchRunning()) {
			IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
			ITheme theme = engine == null ? null : engine.getActiveTheme();
			if (theme != null) {
				return theme.getId().contains("dark");
			}
		}
		return Display.isSystemDarkTheme();
	}

	/** Calls back on the UI thread after each change of the theme, until the control is disposed. */
	public static void onChange(Control owner, Runnable reaction) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		if (broker == null) {
			return;
		}
		EventHandler handler = event -> {
			if (!owner.isDisposed()) {
				reaction.run();
			}
		};
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		owner.addDisposeListener(event -> broker.unsubscribe(handler));
	}
}
