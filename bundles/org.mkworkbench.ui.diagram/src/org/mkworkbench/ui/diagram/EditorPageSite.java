// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.pages.ComparePage;
import org.mkworkbench.ui.pages.PageSite;
import org.mkworkbench.ui.pages.PlanActs;

/** What the pages Table and Compare want from the editor around them. */
final class EditorPageSite implements PageSite, ComparePage.Site {
	private final DesignEditor editor;
	private final DesignDocument document;
	private final DiagramPage diagram;
	private final EditorSelection selection;

	EditorPageSite(DesignEditor editor, DesignDocument document, DiagramPage diagram, EditorSelection selection) {
		this.editor = editor;
		this.document = document;
		this.diagram = diagram;
		this.selection = selection;
	}

	@Override
	public void say(String message, boolean problem) {
		diagram.say(message, problem);
	}

	@Override
	public void selected(List<Element> elements) {
		selection.select(elements);
		editor.updateActions();
	}

	@Override
	public void showInDiagram(Element element) {
		editor.reveal(element.getUid());
	}

	@Override
	public void showInDiagram(List<String> uids) {
		List<Element> elements = uids.stream().map(document::element).flatMap(Optional::stream).toList();
		editor.showDiagram();
		if (!diagram.view().select(elements, true)) {
			diagram.say(Messages.Page_notShown, true);
		}
	}

	@Override
	public void duplicatePlan() {
		PlanActs plans = editor.plans();
		if (plans.active() != null) {
			plans.duplicate(plans.active());
		}
	}
}
