// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: its size, its title and which bars it has. */
final class DesignWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final String PRODUCT = "Multikernel Workbench";
	private static final Point FIRST_SIZE = new Point(1440, 900);

	DesignWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new DesignActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(FIRST_SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setTitle(PRODUCT);
		configurer.getWindow().getPartService().addPartListener(new TitleUpdate());
	}

	private void updateTitle() {
		var page = getWindowConfigurer().getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		getWindowConfigurer().setTitle(editor == null ? PRODUCT : editor.getTitle() + " - " + PRODUCT);
	}

	private final class TitleUpdate implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			updateTitle();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			updateTitle();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			updateTitle();
		}
	}
}
