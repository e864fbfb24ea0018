// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.ElementReveal;

/** Everything a problem tells of, by name: CPUs, both owners, nodes. Choosing one selects it in the editor. */
public final class ShowSubjectsMenu extends CompoundContributionItem {
	private static final int SHOWN = 12;

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<IContributionItem> items = new ArrayList<>();
		if (window != null && window.getSelectionService().getSelection() instanceof IStructuredSelection selection) {
			IMarker marker = Adapters.adapt(selection.getFirstElement(), IMarker.class);
			if (marker != null && marker.getResource() instanceof IFile file) {
				ProblemMarkers.uids(marker).stream().limit(SHOWN).forEach(uid -> items.add(new ActionContributionItem(show(window, file, uid))));
			}
		}
		if (items.isEmpty()) {
			Action none = new Action(Messages.ShowSubjects_none) {
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static Action show(IWorkbenchWindow window, IFile file, String uid) {
		Element element = DesignDocument.of(file).flatMap(document -> document.element(uid)).orElse(null);
		return new Action(element == null ? uid : ModelNames.title(element)) {
			@Override
			public void run() {
				try {
					IEditorPart editor = IDE.openEditor(window.getActivePage(), file);
					ElementReveal shown = Adapters.adapt(editor, ElementReveal.class);
					if (shown != null) {
						shown.reveal(uid);
					}
				} catch (PartInitException e) {
					StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
				}
			}
		};
	}
}
