// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The matrix below what can be chosen; it takes the keys. */
final class MatrixPage extends Composite {
	private Control focus;

	MatrixPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
	}

	void arrange(Control above, Control below) {
		above.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		focus = below;
	}

	@Override
	public boolean setFocus() {
		return focus.setFocus();
	}
}
