// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mkworkbench.ui.wizards.FileDrop;

/** One window: its size, its title and which bars it has. */
final class DesignWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final List<String> TEXT_TOOLS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.externaltools.ExternalToolsSet");
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
		configurer.setTitle(Messages.Application_product);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new FileDrop(configurer.getWindow()));
		configurer.getWindow().getPartService().addPartListener(new TitleUpdate());
	}

	@Override
	public void postWindowOpen() {
		var window = getWindowConfigurer().getWindow();
		if (window.getActivePage() != null) {
			hideTextTools(window.getActivePage());
		}
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				hideTextTools(page);
			}
		});
	}

	/** The platform shows its text editor's tools in every perspective; they make no sense for designs. */
	private static void hideTextTools(IWorkbenchPage page) {
		TEXT_TOOLS.forEach(page::hideActionSet);
	}

	private void updateTitle() {
		var page = getWindowConfigurer().getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		getWindowConfigurer().setTitle(editor == null ? Messages.Application_product
				: NLS.bind(Messages.DesignWindowAdvisor_title, editor.getTitle(), Messages.Application_product));
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
