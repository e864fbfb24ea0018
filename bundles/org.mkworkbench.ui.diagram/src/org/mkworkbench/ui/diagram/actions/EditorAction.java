// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.actions;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;

/** An action that asks for its text and state each time. */
final class EditorAction extends Action {
	private final Supplier<String> text;
	private final BooleanSupplier enabled;
	private final Runnable act;

	EditorAction(Supplier<String> text, BooleanSupplier enabled, Runnable act) {
		this.text = text;
		this.enabled = enabled;
		this.act = act;
		update();
	}

	void update() {
		setText(text.get());
		setEnabled(enabled.getAsBoolean());
	}

	/** Asks anew: between two updates the focus may have moved into a field. */
	@Override
	public boolean isEnabled() {
		return enabled == null ? super.isEnabled() : enabled.getAsBoolean();
	}

	@Override
	public void run() {
		if (enabled.getAsBoolean()) {
			act.run();
		}
	}
}
