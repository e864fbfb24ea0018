// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.mkworkbench.edit.ModelCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.DocumentListener;

/**
 * A section about one or more elements of a kind. Follows the document while it is shown.
 *
 * @param <T> what it is about
 */
abstract class ModelSection<T extends Element> extends AbstractPropertySection implements DocumentListener {
	private final Class<T> type;
	private List<T> elements = List.of();
	private DesignDocument document;
	private DesignDocument followed;
	private Composite body;
	private TabbedPropertySheetPage page;

	ModelSection(Class<T> type) {
		this.type = type;
	}

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage owner) {
		super.createControls(parent, owner);
		page = owner;
		body = getWidgetFactory().createComposite(parent);
		build(body);
	}

	/** Makes the widgets. The composite has no layout yet. */
	abstract void build(Composite parent);

	/** Shows the elements, of which there is at least one. @param fresh false when the same elements changed */
	abstract void show(boolean fresh);

	@Override
	public final void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		elements = Selections.elements(selection).stream().filter(type::isInstance).map(type::cast).toList();
		document = elements.isEmpty() ? null : DesignDocument.of(elements.getFirst()).orElse(null);
		follow(document);
		if (document != null) {
			show(true);
			body.layout(true, true);
		}
	}

	@Override
	public final void refresh() {
		// The page calls this right after setInput; changes come through the document.
	}

	@Override
	public final void aboutToBeShown() {
		follow(document);
		update();
	}

	@Override
	public final void aboutToBeHidden() {
		follow(null);
	}

	@Override
	public final void dispose() {
		follow(null);
		super.dispose();
	}

	private void follow(DesignDocument wanted) {
		if (followed != wanted) {
			if (followed != null) {
				followed.removeListener(this);
			}
			followed = wanted;
			if (followed != null) {
				followed.addListener(this);
			}
		}
	}

	private void update() {
		// A deleted element is in no document; the page gets a new selection in a moment.
		elements = elements.stream().filter(element -> DesignDocument.of(element).filter(owner -> owner == document).isPresent()).toList();
		if (!elements.isEmpty() && document != null && !body.isDisposed()) {
			show(false);
			// A wrapped text may need more lines, or fewer.
			body.layout(true, true);
			body.getParent().getParent().layout(true, true);
			page.resizeScrolledComposite();
			page.labelProviderChanged(null);
		}
	}

	@Override
	public final void designChanged(DesignDocument changed) {
		update();
	}

	final List<T> elements() {
		return elements;
	}

	final T first() {
		return elements.getFirst();
	}

	final boolean single() {
		return elements.size() == 1;
	}

	final DesignDocument document() {
		return document;
	}

	/** Does a command; when it cannot be done, the reason is returned. */
	final Optional<String> execute(Command command) {
		if (command.canExecute()) {
			document.execute(command);
			return Optional.empty();
		}
		return Optional.of(command instanceof ModelCommand refused ? refused.refusal().orElse("") : "");
	}

	/** Does a command that no field shows; when it cannot be done, a message says why. */
	final void executeOrTell(Command command) {
		KernelGeneralSection.done(execute(command))
				.ifPresent(reason -> StatusManager.getManager().handle(Status.info(reason + "."), StatusManager.SHOW));
	}

	/** Sets a feature of all elements as one act. */
	final Optional<String> set(EStructuralFeature feature, Object value, String label) {
		List<Command> commands = new ArrayList<>();
		for (T element : elements) {
			commands.add(new SetValueCommand(element, feature, value, label));
		}
		if (commands.size() == 1) {
			return execute(commands.getFirst());
		}
		commands.removeIf(command -> !command.canExecute());
		return commands.isEmpty() ? Optional.empty() : execute(new CompoundCommand(label, label, commands));
	}

	/** The value all elements have in common, or null. */
	final Object common(EStructuralFeature feature) {
		Object value = first().eGet(feature);
		return elements.stream().allMatch(element -> java.util.Objects.equals(element.eGet(feature), value)) ? value : null;
	}
}
