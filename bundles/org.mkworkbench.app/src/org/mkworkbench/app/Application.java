// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Takes a workspace for itself and runs the workbench on it. */
public final class Application implements IApplication {
	private static final String DEFAULT_WORKSPACE = "mkworkbench-workspace";

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(display)) {
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new DesignWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			Platform.getInstanceLocation().release();
		}
	}

	/** Two workbenches on one workspace would damage it, so the second one ends with a message. */
	private static boolean lockWorkspace(Display display) {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			return refuse(display, Messages.Application_noWorkspace);
		}
		try {
			if (!location.isSet()) {
				URL folder = Path.of(System.getProperty("user.home"), DEFAULT_WORKSPACE).toUri().toURL();
				return location.set(folder, true) || refuse(display, inUse(folder));
			}
			return location.isLocked() || location.lock() || refuse(display, inUse(location.getURL()));
		} catch (IOException | IllegalStateException e) {
			return refuse(display, NLS.bind(Messages.Application_unusable, e.getMessage()));
		}
	}

	private static String inUse(URL folder) {
		return NLS.bind(Messages.Application_inUse, folder.getPath());
	}

	private static boolean refuse(Display display, String message) {
		MessageDialog.openError(display.getActiveShell(), Messages.Application_product, message);
		return false;
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
