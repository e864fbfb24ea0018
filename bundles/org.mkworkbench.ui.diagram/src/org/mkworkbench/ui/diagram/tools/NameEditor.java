// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.diagram.EmfCommand;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;

/**
 * Edits the name of a kernel in its card. Enter and a click elsewhere take the text over if it is a good name, Esc leaves the old one;
 * while the text is no good name, a note says why.
 */
public final class NameEditor implements CardEditPart.Rename {
	private final GraphicalViewer viewer;
	private Text text;
	private Shell note;
	private boolean done;

	public NameEditor(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void start(CardEditPart card) {
		if (text != null && !text.isDisposed()) {
			text.dispose();
		}
		viewer.reveal(card);
		done = false;
		Composite canvas = (Composite) viewer.getControl();
		text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
		text.setText(card.kernel().getName() == null ? "" : card.kernel().getName());
		text.selectAll();
		Rectangle box = card.getFigure().nameBounds().getCopy();
		card.getFigure().translateToAbsolute(box);
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		text.setBounds(box.x, box.y + (box.height - height) / 2, Math.max(140, box.width), height);
		text.addModifyListener(event -> showProblem(problem(card)));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				finish(card, false);
			}
		});
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				if (problem(card) == null) {
					finish(card, true);
				} else {
					showProblem(problem(card));
				}
			} else if (event.keyCode == SWT.ESC) {
				finish(card, false);
			}
		}));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> finish(card, problem(card) == null)));
		text.addDisposeListener(event -> closeNote());
		text.setFocus();
	}

	/** The field while a name is edited, or null. */
	public Text field() {
		return text == null || text.isDisposed() ? null : text;
	}

	private void finish(CardEditPart card, boolean accept) {
		if (done) {
			return;
		}
		done = true;
		String name = text.getText();
		text.dispose();
		if (!viewer.getControl().isDisposed()) {
			if (accept && !name.equals(card.kernel().getName())) {
				viewer.getEditDomain().getCommandStack().execute(new EmfCommand(card.rename(name)));
			}
			viewer.getControl().setFocus();
		}
	}

	private String problem(CardEditPart card) {
		return problem(card.scene().plan(), card.kernel(), text.getText());
	}

	/** Why a kernel cannot have a name, or null. The same rules as the validation's, which a name in a file may still break. */
	public static String problem(Plan plan, Kernel kernel, String name) {
		if (name.isEmpty()) {
			return Messages.Name_none;
		}
		if (name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
			return Messages.Name_space;
		}
		if (name.indexOf('/') >= 0) {
			return Messages.Name_slash;
		}
		for (SpawnedKernel other : plan.getKernels()) {
			if (other != kernel && name.equals(other.getName())) {
				return NLS.bind(Messages.Name_taken, name);
			}
		}
		return null;
	}

	private void showProblem(String problem) {
		closeNote();
		if (problem == null) {
			return;
		}
		note = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 4;
		note.setLayout(layout);
		note.setBackground(note.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
		Label label = new Label(note, SWT.NONE);
		label.setBackground(note.getBackground());
		label.setForeground(note.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		label.setText("✖ " + problem);
		note.pack();
		note.setLocation(text.toDisplay(0, text.getSize().y + 2));
		note.setVisible(true);
	}

	private void closeNote() {
		if (note != null && !note.isDisposed()) {
			note.dispose();
		}
		note = null;
	}
}
