// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class DropNoteTest {
	@Test
	void dropsAreSaidWhileThereAreAny() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new GridLayout());
			DropNote note = new DropNote(shell);
			assertEquals("", note.text());
			note.show(6_946);
			assertEquals("6,946 dropped", note.text());
			note.show(0);
			assertEquals("", note.text());
		} finally {
			shell.dispose();
		}
	}
}
