// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.mkworkbench.model.machine.Element;

/**
 * One selection for all pages of an editor. The diagram's is the editor's; what is selected on another page is selected in the diagram as
 * far as it is shown there, and told to the workbench as it is.
 */
final class EditorSelection implements ISelectionProvider {
	private final DiagramView diagram;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private ISelection selection;
	private boolean mirroring;

	EditorSelection(DiagramView diagram) {
		this.diagram = diagram;
		selection = diagram.viewer().getSelection();
		diagram.viewer().addSelectionChangedListener(event -> {
			if (!mirroring) {
				tell(event.getSelection());
			}
		});
	}

	/** Something was selected on another page than the diagram. */
	void select(List<Element> elements) {
		mirroring = true;
		try {
			diagram.select(elements, false);
		} finally {
			mirroring = false;
		}
		tell(new StructuredSelection(elements));
	}

	/** True while the diagram follows the selection of another page. */
	boolean isMirroring() {
		return mirroring;
	}

	private void tell(ISelection now) {
		selection = now;
		SelectionChangedEvent event = new SelectionChangedEvent(this, now);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		diagram.viewer().setSelection(wanted);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
