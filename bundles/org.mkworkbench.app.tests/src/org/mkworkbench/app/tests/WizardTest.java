// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.DesignTemplate;
import org.mkworkbench.edit.DesignTemplates;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.ui.diagram.DesignEditor;

/** The wizards of the File menu, their buttons pressed with the mouse. */
class WizardTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;

	@TempDir
	Path folder;

	private static void choose(Shell wizard, String label) {
		UiThread.waitUntil("\"" + label + "\" can be chosen", LIMIT, () -> combo(wizard, label) != null);
		UiThread.run(() -> {
			Combo combo = combo(wizard, label);
			combo.select(combo.indexOf(label));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Combo combo(Shell wizard, String label) {
		return find(wizard, Combo.class, each -> each.isVisible() && each.isEnabled() && List.of(each.getItems()).contains(label));
	}

	@Test
	void theNewWizardMakesADesignOfAPresetAndOpensIt() throws Exception {
		String label = MachinePresets.all().stream().filter(preset -> preset.name().equals(PRESET)).findFirst().orElseThrow().label();
		Shell wizard = openWizard(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.mkworkbench.ui.wizards.new", project);
		press(wizard, "A preset");
		choose(wizard, label);
		press(wizard, "Next >");
		Text name = UiThread.call(() -> find(wizard, Text.class, text -> text.isVisible() && text.getText().endsWith("." + DesignFile.EXTENSION)));
		assertEquals(PRESET + ".multikernel", UiThread.call(name::getText), "a name is proposed");
		UiThread.run(() -> name.setText("mine"));
		press(wizard, "Finish");
		assertClosed(wizard);
		IFile file = project.getFile("mine.multikernel");
		UiThread.waitUntil("the design is opened", LIMIT, () -> page().getActiveEditor() instanceof DesignEditor editor && editor.document() != null
				&& file.equals(editor.document().file()));
		Design design = DesignFile.load(file.getLocation().toPath());
		assertEquals("mine", design.getName());
		UiThread.run(() -> assertEquals(48, assertInstanceOf(DesignEditor.class, page().getActiveEditor()).document().index().threads().size()));
	}

	@Test
	void theNewWizardMakesADesignOfATemplate() throws Exception {
		DesignTemplate template = DesignTemplates.find("packet-processing").orElseThrow();
		Shell wizard = openWizard(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.mkworkbench.ui.wizards.new", project);
		press(wizard, "A template");
		press(wizard, "Next >");
		robot.click(UiThread.settled("the template in the gallery", () -> {
			Table gallery = find(wizard, Table.class, table -> table.isVisible());
			TableItem item = gallery == null ? null : Arrays.stream(gallery.getItems()).filter(each -> template.title().equals(each.getText())).findFirst().orElseThrow();
			return item == null ? null : gallery.toDisplay(item.getBounds().x + 40, item.getBounds().y + item.getBounds().height / 2);
		}));
		UiThread.waitUntil("the template is described", LIMIT, () -> texts(wizard).contains(template.description()));
		press(wizard, "Next >");
		press(wizard, "Finish");
		assertClosed(wizard);
		UiThread.waitUntil("the design is opened", LIMIT, () -> page().getActiveEditor() instanceof DesignEditor editor && editor.document() != null);
		Design design = DesignFile.load(project.getFile(template.id() + ".multikernel").getLocation().toPath());
		assertEquals(template.id(), design.getName());
		assertFalse(design.getActivePlan().getKernels().isEmpty());
	}

	@Test
	void theNewWizardImportsThisMachine() throws Exception {
		Shell wizard = openWizard(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.mkworkbench.ui.wizards.new", project);
		press(wizard, "Finish");
		assertClosed(wizard);
		UiThread.waitUntil("the design is opened", LIMIT, () -> page().getActiveEditor() instanceof DesignEditor editor && editor.document() != null);
		Design design = DesignFile.load(project.getFile("this-machine.multikernel").getLocation().toPath());
		assertTrue(MachineIndex.threadsBelow(design.getMachine()).size() >= Runtime.getRuntime().availableProcessors());
	}

	@Test
	void theExportWizardWritesBaselineAndOverlays() throws Exception {
		IFile file = designFile("export", PRESET);
		OpenDesign design = open(file);
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(8, 11)).named("rt").withMemory(design.node(0), GIB));
		Shell wizard = openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.mkworkbench.ui.wizards.export", file);
		Path target = folder.resolve("boot");
		UiThread.run(() -> find(wizard, Text.class, text -> text.isVisible() && text.getEditable()).setText(target.toString()));
		press(wizard, "Finish");
		Shell report = dialog("Plan Exported");
		press(report, "OK");
		assertClosed(wizard);
		List<Path> blobs;
		try (Stream<Path> all = Files.list(target)) {
			blobs = all.filter(path -> path.toString().matches(".*\\.dtbo?")).sorted().toList();
		}
		assertTrue(blobs.stream().anyMatch(path -> path.toString().endsWith(".dtb")), blobs::toString);
		assertTrue(blobs.stream().anyMatch(path -> path.toString().endsWith(".dtbo")), blobs::toString);
		for (Path blob : blobs) {
			DeviceTree tree = FlattenedDeviceTree.read(Files.readAllBytes(blob));
			assertFalse(tree.root().children().isEmpty(), blob::toString);
		}
	}

	@Test
	void theExportWizardSaysWhyAPlanCannotBeExportedAndOffersARemedy() throws Exception {
		Machine machine = MachinePresets.create(PRESET);
		MachineIndex.threadsBelow(machine).forEach(thread -> thread.setPhysicalId(null));
		IFile file = file("refused", DesignFile.write(Designs.create("refused", machine)));
		OpenDesign design = open(file);
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(8, 11)).named("rt").withMemory(design.node(0), GIB));
		Shell wizard = openWizard(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.mkworkbench.ui.wizards.export", file);
		String said = UiThread.call(() -> texts(wizard));
		assertTrue(said.contains("cannot be exported yet") && said.contains("CPU"), said);
		assertFalse(UiThread.call(() -> button(wizard, "Finish").isEnabled()));
		press(wizard, "Set Physical Ids to Linux Numbers...");
		Shell question = dialog("Set Physical Ids to Linux Numbers");
		assertTrue(UiThread.call(() -> texts(question)).contains("marked as assumed"));
		press(question, "Set Assumed Ids");
		assertClosed(question);
		UiThread.waitUntil("the plan can be exported now", LIMIT, () -> button(wizard, "Finish").isEnabled());
		press(wizard, "Cancel");
		assertClosed(wizard);
		UiThread.waitUntil("the editor has the ids, and can take it back", LIMIT,
				() -> Long.valueOf(8).equals(design.document().index().thread(8).orElseThrow().getPhysicalId()) && design.document().commandStack().canUndo());
	}
}
