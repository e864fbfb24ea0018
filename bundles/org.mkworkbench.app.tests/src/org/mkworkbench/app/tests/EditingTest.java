// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.CreateChannelCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.DesignEditor;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.problems.ProblemsView;

/** Edits in the workbench's editor, what the Problems view says of them, and files that other programs wrote. */
class EditingTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;

	/** A design with the kernels "a" (CPUs 4-7) and "b" (CPUs 8-11), without errors. */
	private OpenDesign twoKernels(IFile file) {
		OpenDesign design = open(file);
		design.execute(new CreateKernelCommand(design.plan(), new Bounds(0, 0, 0, 0), design.threads(4, 7)).named("a").withMemory(design.node(0), GIB));
		design.execute(new CreateKernelCommand(design.plan(), null, design.threads(8, 11)).named("b").withMemory(design.node(0), GIB));
		design.settle();
		UiThread.waitUntil("the plan is checked", LIMIT, design.document()::isValidated);
		assertEquals(Optional.empty(), error(file));
		return design;
	}

	private static Optional<IMarker> error(IFile file) {
		try {
			return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).findFirst();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static IMarker waitForError(IFile file) {
		UiThread.waitUntil("an error is marked", LIMIT, () -> error(file).isPresent());
		return error(file).orElseThrow();
	}

	private static void waitForNoError(IFile file) {
		UiThread.waitUntil("no error is marked", LIMIT, () -> error(file).isEmpty());
	}

	// problems

	@Test
	void aCpuOwnedTwiceIsMarkedWithBothOwnersUntilTheEditIsUndone() throws Exception {
		IFile file = designFile("conflict", PRESET);
		OpenDesign design = twoKernels(file);
		HardwareThread shared = design.threads(5, 5).getFirst();
		design.execute(new Steal(design.kernel("b"), shared));
		IMarker marker = waitForError(file);
		String text = marker.getAttribute(IMarker.MESSAGE, "");
		assertTrue(text.contains("5") && text.matches(".*\\ba\\b.*") && text.matches(".*\\bb\\b.*"), text);
		assertFalse(marker.getAttribute(ProblemMarkers.REMEDY, "").isBlank());
		assertNotNull(UiThread.call(() -> page().findViewReference(ProblemsView.ID)), "the perspective has the Problems view");
		design.click(design.title(design.kernel("a")));
		robot.control('z');
		waitForNoError(file);
		assertEquals(design.threads(8, 11), design.kernel("b").getThreads());
	}

	/** What no command of the workbench does, but a file of another program may hold. */
	private static final class Steal extends AbstractCommand {
		private final SpawnedKernel thief;
		private final HardwareThread thread;

		Steal(SpawnedKernel thief, HardwareThread thread) {
			super("Steal a CPU");
			this.thief = thief;
			this.thread = thread;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			thief.getThreads().add(thread);
		}

		@Override
		public void undo() {
			thief.getThreads().remove(thread);
		}

		@Override
		public void redo() {
			execute();
		}
	}

	@Test
	void aQuickFixRepairsAnIdThatIsUsedTwice() throws Exception {
		IFile file = designFile("fix", PRESET);
		OpenDesign design = twoKernels(file);
		int first = design.kernel("a").getId();
		design.execute(new SetValueCommand(design.kernel("b"), DesignPackage.Literals.SPAWNED_KERNEL__ID, first, "Set id"));
		IMarker marker = waitForError(file);
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains(Integer.toString(first)), marker.getAttribute(IMarker.MESSAGE, ""));
		UiThread.waitUntil("the plan is checked", LIMIT, design.document()::isValidated);
		UiThread.run(() -> {
			IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
			assertTrue(fixes.length > 0, "there is a quick fix");
			fixes[0].run(marker);
		});
		waitForNoError(file);
		assertFalse(design.kernel("a").getId().equals(design.kernel("b").getId()));
	}

	@Test
	void goingToAProblemSelectsWhatItIsAbout() throws Exception {
		IFile file = designFile("goto", PRESET);
		OpenDesign design = twoKernels(file);
		design.execute(new SetValueCommand(design.kernel("b"), DesignPackage.Literals.KERNEL__NAME, "a b", "Rename"));
		IMarker marker = waitForError(file);
		UiThread.run(() -> IDE.openEditor(page(), marker, true));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(design.plan().getKernels().getLast())));
	}

	// keys

	@Test
	void theDeleteKeyDeletesAKernelAndItsChannels() throws Exception {
		OpenDesign design = twoKernels(designFile("delete", PRESET));
		SpawnedKernel doomed = design.kernel("b");
		design.execute(new CreateChannelCommand(design.plan(), design.kernel("a"), doomed));
		design.click(design.title(doomed));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(doomed)));
		robot.type(Keys.DELETE);
		UiThread.waitUntil("the kernel is gone", LIMIT, () -> design.plan().getKernels().size() == 1);
		assertEquals(List.of(), UiThread.call(() -> List.copyOf(design.plan().getChannels())));
		robot.control('z');
		UiThread.waitUntil("the kernel is back", LIMIT, () -> design.plan().getKernels().size() == 2);
		assertEquals(design.threads(8, 11), doomed.getThreads());
		assertEquals(1, UiThread.call(() -> design.plan().getChannels().size()));
	}

	@Test
	void f2RenamesInPlaceAndEscapeLeavesTheName() throws Exception {
		OpenDesign design = twoKernels(designFile("rename", PRESET));
		SpawnedKernel kernel = design.kernel("b");
		design.click(design.title(kernel));
		UiThread.waitUntil("the kernel is selected", LIMIT, () -> design.view().selectedObjects().equals(List.of(kernel)));
		robot.type(Keys.F2);
		design.typeName("net");
		assertEquals("net", UiThread.call(kernel::getName));
		robot.type(Keys.F2);
		UiThread.waitUntil("the name can be edited", LIMIT, () -> design.nameField() != null);
		robot.type('x');
		robot.type(Keys.ESCAPE);
		UiThread.waitUntil("the field is closed", LIMIT, () -> design.nameField() == null);
		assertEquals("net", UiThread.call(kernel::getName));
		robot.control('z');
		UiThread.waitUntil("the old name is back", LIMIT, () -> "b".equals(kernel.getName()));
	}

	/** A pen, a finger or a pointer that jumps: no motion comes before the press. */
	@Test
	void aTapWithoutMotionPlacesAKernel() throws Exception {
		OpenDesign design = open(designFile("tap", PRESET));
		design.choose("Kernel");
		Point onScreen = design.emptyPlace();
		Point place = UiThread.call(() -> design.view().control().toControl(onScreen));
		UiThread.run(() -> {
			tap(design, SWT.MouseDown, place);
			tap(design, SWT.MouseUp, place);
		});
		UiThread.waitUntil("a kernel is made", LIMIT, () -> design.plan().getKernels().size() == 1);
		design.typeName("tapped");
	}

	private static void tap(OpenDesign design, int type, Point place) {
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.button = 1;
		event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
		design.view().control().notifyListeners(type, event);
	}

	// files

	@Test
	void revertThrowsChangesAwayAfterAQuestion() throws Exception {
		IFile file = designFile("revert", PRESET);
		OpenDesign design = twoKernels(file);
		UiThread.display().asyncExec(() -> design.editor.action(ActionFactory.REVERT.getId()).run());
		Shell question = dialog("Revert");
		press(question, "Cancel");
		assertClosed(question);
		assertEquals(2, UiThread.call(() -> design.plan().getKernels().size()));
		UiThread.display().asyncExec(() -> design.editor.action(ActionFactory.REVERT.getId()).run());
		question = dialog("Revert");
		press(question, "OK");
		assertClosed(question);
		UiThread.waitUntil("the design is as saved", LIMIT, () -> design.plan().getKernels().isEmpty() && !design.editor.isDirty());
		assertFalse(UiThread.call(() -> design.document().commandStack().canUndo()));
		design.settle();
	}

	@Test
	void aFileThatAnotherProgramWroteIsReadAgainWhenThePersonAgrees() throws Exception {
		IFile file = designFile("disk", PRESET);
		OpenDesign design = open(file);
		showAnotherPart();
		rewrite(file, "Renamed outside");
		UiThread.run(() -> page().activate(design.editor));
		Shell question = dialog("File Changed");
		press(question, "Read Again");
		assertClosed(question);
		UiThread.waitUntil("the editor shows the new contents", LIMIT, () -> "Renamed outside".equals(design.document().design().getName()));
		assertFalse(UiThread.call(design.editor::isDirty));
		design.settle();
	}

	@Test
	void savingOverAnotherProgramsFileAsksFirst() throws Exception {
		IFile file = designFile("overwrite", PRESET);
		OpenDesign design = twoKernels(file);
		showAnotherPart();
		rewrite(file, "Renamed outside");
		UiThread.run(() -> page().activate(design.editor));
		Shell question = dialog("File Changed");
		press(question, "Keep Editor Contents");
		assertClosed(question);
		assertEquals(2, UiThread.call(() -> design.plan().getKernels().size()), "the editor keeps what it shows");
		rewrite(file, "Renamed once more");
		UiThread.display().asyncExec(() -> page().saveEditor(design.editor, false));
		question = dialog("File Changed");
		press(question, "Cancel");
		assertClosed(question);
		assertTrue(UiThread.call(design.editor::isDirty));
		assertEquals("Renamed once more", DesignFile.load(file.getLocation().toPath()).getName());
		UiThread.display().asyncExec(() -> page().saveEditor(design.editor, false));
		question = dialog("File Changed");
		press(question, "Overwrite");
		assertClosed(question);
		UiThread.waitUntil("nothing is unsaved", LIMIT, () -> !design.editor.isDirty());
		assertEquals(2, DesignFile.load(file.getLocation().toPath()).getActivePlan().getKernels().size());
	}

	private static void showAnotherPart() {
		UiThread.run(() -> page().showView(ProblemsView.ID));
	}

	/** Another program writes the file behind the workspace's back. */
	private static void rewrite(IFile file, String name) throws Exception {
		Path path = file.getLocation().toPath();
		Design design = DesignFile.load(path);
		design.setName(name);
		Files.write(path, DesignFile.write(design));
	}

	// files that are no designs

	@Test
	void aMalformedFileIsExplainedAndStaysAsItIs() throws Exception {
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<design:Design xmlns:design="http://example.org/no-such-thing">
				  <machine
				""";
		assertRefused(file("malformed", text), text, "malformed.multikernel:");
	}

	@Test
	void anUnknownFeatureIsNamedAndTheFileStaysAsItIs() throws Exception {
		String good = Files.readString(designFile("good", PRESET).getLocation().toPath());
		int place = good.indexOf("<plans ");
		assertTrue(place > 0, "the file has a plan");
		String text = good.substring(0, place) + "<plans antiGravity=\"9.81\" " + good.substring(place + "<plans ".length());
		assertRefused(file("unknown", text), text, "antiGravity");
	}

	@Test
	void anEmptyFileIsExplained() throws Exception {
		assertRefused(file("empty", ""), "", "empty.multikernel");
	}

	private void assertRefused(IFile file, String text, String said) throws Exception {
		Path path = file.getLocation().toPath();
		byte[] before = text.getBytes(StandardCharsets.UTF_8);
		DesignEditor editor = edit(file);
		assertNull(UiThread.call(editor::document));
		String shown = UiThread.call(() -> texts(window().getShell()));
		assertTrue(shown.contains(said), shown);
		assertTrue(shown.contains("The file was not changed"), shown);
		assertFalse(shown.contains("Exception") || shown.contains("\tat "), shown);
		UiThread.run(() -> {
			assertFalse(editor.isDirty());
			editor.setFocus();
			page().saveAllEditors(false);
			page().closeEditor(editor, true);
		});
		assertArrayEquals(before, Files.readAllBytes(path));
	}
}
