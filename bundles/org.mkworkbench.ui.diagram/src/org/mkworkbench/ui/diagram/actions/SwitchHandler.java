// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mkworkbench.ui.diagram.DiagramSwitch;

/** Switches something on and off for all diagrams; the menu shows how it is. */
abstract class SwitchHandler extends AbstractHandler implements IElementUpdater {
	private final DiagramSwitch what;

	SwitchHandler(DiagramSwitch what) {
		this.what = what;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		what.set(!what.isOn());
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(what.isOn());
	}
}
