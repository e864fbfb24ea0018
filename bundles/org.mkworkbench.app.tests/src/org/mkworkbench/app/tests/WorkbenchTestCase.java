// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mkworkbench.app.DesignPerspective;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.diagram.DesignEditor;
import org.mkworkbench.ui.run.RunSession;

/** A test of the running workbench: starts in the Design perspective with an empty project, and leaves nothing open behind it. */
@ExtendWith({ NoLoggedErrors.class, Screenshot.class })
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class WorkbenchTestCase {
	/** Long enough for a loaded machine; every wait ends as soon as its condition holds. */
	static final Duration LIMIT = Duration.ofSeconds(20);
	static final String PRESET = "2x-xeon-gold-5418y";

	final XTestRobot robot = new XTestRobot();
	IProject project;

	@BeforeEach
	final void emptyProject() throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(getClass().getSimpleName());
		project.create(null);
		project.open(null);
		prefer(Preferences.SWITCH_TO_LIVE, "always");
		UiThread.run(() -> {
			PlatformUI.getWorkbench().showPerspective(DesignPerspective.ID, window());
			window().getShell().setMaximized(true);
			window().getShell().forceActive();
		});
		UiThread.waitUntil("the window is the active one", LIMIT, () -> UiThread.display().getActiveShell() == window().getShell());
	}

	@AfterEach
	final void leaveNothingOpen() throws CoreException {
		UiThread.run(() -> {
			for (Shell shell : UiThread.display().getShells()) {
				if (shell != window().getShell() && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0) {
					shell.close();
				}
			}
			RunSession.get().stop();
		});
		UiThread.waitUntil("no run goes on", LIMIT, () -> !RunSession.get().isActive());
		UiThread.run(() -> page().closeAllEditors(false));
		UiThread.run(() -> PlatformUI.getWorkbench().showPerspective(DesignPerspective.ID, window()));
		project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
	}

	static void prefer(String key, String value) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(Preferences.NODE);
		node.put(key, value);
	}

	/** The window of the workbench, also while a dialog is the active shell. */
	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	// files

	/** A design file of a preset, made without the wizard. */
	IFile designFile(String name, String preset) throws IOException, CoreException {
		return file(name, DesignFile.write(Designs.create(name, MachinePresets.create(preset))));
	}

	IFile file(String name, String text) throws CoreException {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	IFile file(String name, byte[] bytes) throws CoreException {
		IFile file = project.getFile(name + "." + DesignFile.EXTENSION);
		file.create(new ByteArrayInputStream(bytes), IResource.NONE, null);
		return file;
	}

	/** Opens a file as a double click does, with the editor that belongs to its kind. */
	static DesignEditor edit(IFile file) {
		return UiThread.call(() -> assertInstanceOf(DesignEditor.class, IDE.openEditor(page(), file, true)));
	}

	/** Opens a design and waits until its diagram has found its size and place. */
	OpenDesign open(IFile file) {
		OpenDesign design = new OpenDesign(edit(file), robot);
		design.settle();
		return design;
	}

	// dialogs

	/** Waits for a dialog. @param title how it begins */
	static Shell dialog(String title) {
		UiThread.waitUntil("a dialog \"" + title + "\" is shown", LIMIT, () -> findDialog(title) != null);
		return UiThread.call(() -> findDialog(title));
	}

	/** Waits until a dialog takes input: the window manager has placed it and given it the focus. */
	private static void waitForFocus(Shell dialog) {
		UiThread.waitUntil("the dialog \"" + UiThread.call(dialog::getText) + "\" has the focus", LIMIT, () -> UiThread.display().getActiveShell() == dialog);
	}

	private static Shell findDialog(String title) {
		return Arrays.stream(UiThread.display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().startsWith(title))
				.findFirst().orElse(null);
	}

	/** Presses a button of a dialog with the mouse. @param text without mnemonic */
	void press(Shell dialog, String text) {
		waitForFocus(dialog);
		UiThread.waitUntil("the button \"" + text + "\" can be pressed", LIMIT, () -> {
			Button button = button(dialog, text);
			return button != null && button.isVisible() && button.isEnabled();
		});
		robot.click(UiThread.settled("the button \"" + text + "\"", () -> {
			Button button = button(dialog, text);
			// A radio button may be laid out wider than what answers to the mouse.
			int x = (button.getStyle() & SWT.PUSH) != 0 ? button.getSize().x / 2 : button.getSize().y / 2;
			return button.toDisplay(x, button.getSize().y / 2);
		}));
	}

	static Button button(Composite parent, String text) {
		return find(parent, Button.class, button -> button.getText().replace("&", "").equals(text));
	}

	/** The first control of a kind, depth first, or null. */
	static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
		if (parent.isDisposed()) {
			return null;
		}
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && wanted.test(type.cast(child))) {
				return type.cast(child);
			}
			T below = child instanceof Composite composite ? find(composite, type, wanted) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	/** What the status line says. */
	static String statusLine() {
		StringBuilder all = new StringBuilder();
		find(window().getShell(), CLabel.class, label -> {
			if (label.isVisible() && label.getText() != null) {
				all.append(label.getText()).append('\n');
			}
			return false;
		});
		return all.toString();
	}

	/** Opens a wizard as the File menu does. */
	static Shell openWizard(IWizardRegistry registry, String id, Object selected) {
		return UiThread.call(() -> {
			IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
			wizard.init(PlatformUI.getWorkbench(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
			WizardDialog dialog = new WizardDialog(window().getShell(), wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			return dialog.getShell();
		});
	}

	/** All texts a person can read in a control: labels and text fields. */
	static String texts(Composite parent) {
		StringBuilder all = new StringBuilder();
		for (Control child : parent.getChildren()) {
			switch (child) {
			case Label label -> all.append(label.getText()).append('\n');
			case Text text -> all.append(text.getText()).append('\n');
			case Composite composite -> all.append(texts(composite));
			default -> { /* has no text of its own */ }
			}
		}
		return all.toString();
	}

	static void assertClosed(Shell dialog) {
		assertNotNull(dialog);
		UiThread.waitUntil("the dialog is closed", LIMIT, dialog::isDisposed);
	}
}
