// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.edit.CreateKernelCommand;
import org.w3c.dom.Document;

/** A plan on paper and as a picture. */
class PictureTest extends WorkbenchTestCase {
	@TempDir
	Path folder;

	@Test
	void thePictureWizardWritesAnSvgOfWhatTheEditorShows() throws Exception {
		IFile file = designFile("picture", PRESET);
		OpenDesign design = open(file);
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(8, 11)).named("painted"));
		Path target = folder.resolve("plan.svg");
		Shell wizard = openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.mkworkbench.ui.wizards.picture", file);
		UiThread.run(() -> find(wizard, Text.class, text -> text.isVisible() && text.getEditable()).setText(target.toString()));
		press(wizard, "Finish");
		assertClosed(wizard);
		assertTrue(Files.size(target) > 0);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		Document picture = factory.newDocumentBuilder().parse(target.toFile());
		assertEquals("http://www.w3.org/2000/svg", picture.getDocumentElement().getNamespaceURI());
		assertEquals("svg", picture.getDocumentElement().getLocalName());
		assertTrue(picture.getDocumentElement().getTextContent().contains("painted"), "the picture names the kernel that is not saved yet");
	}

	@Test
	void fileThatExistsIsOverwrittenOnlyAfterAQuestion() throws Exception {
		IFile file = designFile("overwrite", PRESET);
		Path target = Files.writeString(folder.resolve("mine.svg"), "mine");
		Shell wizard = openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.mkworkbench.ui.wizards.picture", file);
		UiThread.run(() -> find(wizard, Text.class, text -> text.isVisible() && text.getEditable()).setText(target.toString()));
		press(wizard, "Finish");
		Shell question = dialog("Overwrite File");
		press(question, "Cancel");
		assertClosed(question);
		assertEquals("mine", Files.readString(target));
		press(wizard, "Cancel");
		assertClosed(wizard);
	}

	@Test
	void filePrintIsThereForADesignOnly() throws Exception {
		assertFalse(UiThread.call(() -> isEnabled("File", "Print...")), "nothing is open");
		open(designFile("print", PRESET));
		UiThread.waitUntil("File > Print can be chosen", LIMIT, () -> isEnabled("File", "Print..."));
	}

	/** Whether an entry of the menu bar can be chosen, with the menu filled as when a person opens it. */
	private static boolean isEnabled(String menu, String entry) {
		Menu below = item(window().getShell().getMenuBar(), menu).getMenu();
		below.notifyListeners(SWT.Show, new Event());
		try {
			return item(below, entry).isEnabled();
		} finally {
			below.notifyListeners(SWT.Hide, new Event());
		}
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no \"" + text + "\" in " + Arrays.toString(menu.getItems())));
	}
}
