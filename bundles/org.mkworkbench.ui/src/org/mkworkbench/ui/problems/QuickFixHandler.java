// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.commands.ActiveDesign;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.validation.Finding;

/** Quick fix (Ctrl+1): for a row of the Problems view, for what is selected in an editor, or for the whole design when nothing is. */
public final class QuickFixHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Optional<IMarker> marker = first(selection).map(element -> Adapters.adapt(element, IMarker.class));
		if (marker.isPresent()) {
			fix(window, marker.get());
		} else {
			ActiveDesign.of(window).ifPresent(document -> open(window, document, findings(document, selection)));
		}
		return null;
	}

	private static void fix(IWorkbenchWindow window, IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return;
		}
		try {
			// A fix is an undoable act of the editor, so the file is opened first.
			IDE.openEditor(window.getActivePage(), marker);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return;
		}
		DesignDocument.of(file).ifPresent(document -> open(window, document,
				document.findings().stream().filter(finding -> ProblemMarkers.isAbout(marker, finding)).toList()));
	}

	private static void open(IWorkbenchWindow window, DesignDocument document, List<Finding> findings) {
		if (findings.isEmpty()) {
			StatusManager.getManager().handle(Status.info(Messages.QuickFix_nothing), StatusManager.SHOW);
		} else {
			new QuickFixPopup(window.getShell(), document, findings).open();
		}
	}

	/** Findings about the selected elements; all of them when the selection has none. */
	private static List<Finding> findings(DesignDocument document, ISelection selection) {
		Set<String> uids = selection instanceof IStructuredSelection structured ? java.util.stream.Stream.of(structured.toArray())
				.map(object -> Adapters.adapt(object, EObject.class)).filter(Element.class::isInstance).map(object -> ((Element) object).getUid())
				.collect(Collectors.toSet()) : Set.of();
		List<Finding> all = document.findings();
		List<Finding> about = all.stream().filter(finding -> finding.subjects().stream().anyMatch(uids::contains)).toList();
		return about.isEmpty() ? all : about;
	}

	private static Optional<Object> first(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? Optional.ofNullable(structured.getFirstElement()) : Optional.empty();
	}
}
