// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mkworkbench.app.sample.TwoSocketServer;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.DesignFormatException;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.wizards.NewDesignWizard;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** From the New wizard over edits, markers and fixes to a run, in the real workbench. */
class DocumentTest {
	private static final Duration LONG = Duration.ofSeconds(20);

	@RegisterExtension
	final NoLoggedErrors noLoggedErrors = new NoLoggedErrors();

	private IProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("document-test");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void removeProject() throws Exception {
		UiThread.run(() -> {
			RunSession.get().stop();
			page().closeAllEditors(false);
		});
		UiThread.waitUntil("the run has ended", LONG, () -> !RunSession.get().isActive());
		project.delete(true, true, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private IFile sample() throws Exception {
		IFile file = project.getFile("server.multikernel");
		file.create(new ByteArrayInputStream(DesignFile.write(TwoSocketServer.create())), true, null);
		return file;
	}

	private static DesignDocument open(IFile file) {
		DesignDocument document = UiThread.call(() -> Adapters.adapt(IDE.openEditor(page(), file), DesignDocument.class));
		assertNotNull(document, "the editor has a document");
		UiThread.waitUntil("the document is validated", LONG, document::isValidated);
		return document;
	}

	private static SpawnedKernel kernel(DesignDocument document, String name) {
		return document.activePlan().getKernels().stream().filter(kernel -> name.equals(kernel.getName())).findFirst().orElseThrow();
	}

	private static List<IMarker> markers(IFile file) throws Exception {
		return List.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO));
	}

	@Test
	void theSampleHasNoErrors() throws Exception {
		Design design = TwoSocketServer.create();
		assertEquals(List.of(), Validator.standard().validate(design).stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(List.of("web", "rt", "net"), design.getActivePlan().getKernels().stream().map(SpawnedKernel::getName).toList());
		assertEquals(3, DesignFile.read(DesignFile.write(design), "sample").getActivePlan().getKernels().size());
	}

	@Test
	void theWizardMakesAFileAndOpensIt() {
		IFile file = project.getFile("2x-xeon-gold-5418y.multikernel");
		UiThread.run(() -> {
			NewDesignWizard wizard = new NewDesignWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
			WizardDialog dialog = new WizardDialog(page().getWorkbenchWindow().getShell(), wizard);
			dialog.setBlockOnOpen(false);
			dialog.create();
			dialog.open();
			wizard.choosePreset("2x-xeon-gold-5418y");
			assertTrue(wizard.canFinish());
			assertTrue(wizard.performFinish());
			dialog.close();
		});
		assertTrue(file.exists());
		UiThread.run(() -> {
			IEditorPart editor = page().getActiveEditor();
			assertEquals(file, assertInstanceOf(FileEditorInput.class, editor.getEditorInput()).getFile());
			assertEquals(48, Adapters.adapt(editor, DesignDocument.class).index().threads().size());
		});
	}

	@Test
	void aProblemIsMarkedSoonAfterTheEditAndFixed() throws Exception {
		IFile file = sample();
		DesignDocument document = open(file);
		UiThread.waitUntil("the sound plan has no markers", LONG, () -> markers(file).stream().noneMatch(DocumentTest::isError));
		long start = System.nanoTime();
		UiThread.run(() -> assertTrue(document.execute(new SetValueCommand(kernel(document, "rt"), DesignPackage.Literals.KERNEL__NAME, "web", "Rename"))));
		UiThread.waitUntil("a marker appears", LONG, () -> markers(file).stream().anyMatch(DocumentTest::isError));
		long millis = (System.nanoTime() - start) / 1_000_000;
		System.out.println("a marker appeared " + millis + " ms after the edit");
		IMarker marker = markers(file).stream().filter(DocumentTest::isError).findFirst().orElseThrow();
		assertEquals("MK-NAME-003", marker.getAttribute(ProblemMarkers.RULE_ID, ""));
		assertTrue(ProblemMarkers.uids(marker).contains(UiThread.call(() -> document.activePlan().getKernels().get(1).getUid())));
		UiThread.waitUntil("the findings are there", LONG, document::isValidated);
		UiThread.run(() -> {
			IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
			assertTrue(fixes.length > 0, "the problem has a quick fix");
			fixes[0].run(marker);
			assertTrue(document.commandStack().canUndo());
		});
		UiThread.waitUntil("the fix removes the marker", LONG, () -> markers(file).stream().noneMatch(DocumentTest::isError));
		UiThread.run(() -> {
			document.commandStack().undo();
			document.commandStack().undo();
			assertFalse(document.isDirty());
			assertEquals("rt", document.activePlan().getKernels().get(1).getName());
		});
	}

	private static boolean isError(IMarker marker) {
		return marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR;
	}

	@Test
	void savingKeepsHistoryAndNoticesOtherWriters() throws Exception {
		IFile file = sample();
		DesignDocument document = open(file);
		UiThread.run(() -> {
			document.execute(new SetValueCommand(kernel(document, "web"), DesignPackage.Literals.KERNEL__NAME, "shop", "Rename"));
			assertTrue(document.isDirty());
			document.save(null);
			assertFalse(document.isDirty());
			assertFalse(document.isChangedOnDisk());
		});
		assertEquals(1, file.getHistory(null).length);
		assertEquals("shop", DesignFile.load(file.getLocation().toPath()).getActivePlan().getKernels().getFirst().getName());
		Path path = file.getLocation().toPath();
		Files.write(path, DesignFile.write(TwoSocketServer.create()));
		UiThread.run(() -> {
			assertTrue(document.isChangedOnDisk());
			document.reload();
			assertEquals("web", document.activePlan().getKernels().getFirst().getName());
			assertFalse(document.isChangedOnDisk());
		});
		byte[] broken = "<no design".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		Files.write(path, broken);
		UiThread.run(() -> {
			assertThrows(DesignFormatException.class, document::reload);
			assertEquals(3, document.activePlan().getKernels().size(), "the document stays as it was");
		});
		assertEquals(broken.length, Files.size(path), "the file stays as it is");
	}

	@Test
	void aRunDeliversSnapshotsAndEnds() throws Exception {
		DesignDocument document = open(sample());
		List<RunSnapshot> snapshots = new CopyOnWriteArrayList<>();
		List<RunInfo> ended = new CopyOnWriteArrayList<>();
		RunListener listener = new RunListener() {
			@Override
			public void snapshot(RunSnapshot snapshot) {
				snapshots.add(snapshot);
			}

			@Override
			public void runEnded(RunInfo run, RunSnapshot last) {
				ended.add(run);
			}
		};
		UiThread.run(() -> {
			RunSession.get().addListener(listener);
			assertTrue(RunSession.get().canStart(document));
			RunSession.get().start(document);
			assertFalse(RunSession.get().canStart(document), "one run at a time");
		});
		UiThread.waitUntil("messages arrive", LONG, () -> !snapshots.isEmpty() && snapshots.getLast().traffic().delivered() > 100);
		assertEquals(4, snapshots.getLast().kernels().size());
		UiThread.run(RunSession.get()::pause);
		UiThread.waitUntil("the run is paused", LONG, RunSession.get()::isPaused);
		UiThread.run(RunSession.get()::resume);
		UiThread.waitUntil("the run goes on", LONG, RunSession.get()::isRunning);
		UiThread.run(RunSession.get()::stop);
		UiThread.waitUntil("the run has ended", LONG, () -> !ended.isEmpty());
		UiThread.run(() -> RunSession.get().removeListener(listener));
		assertEquals("Three kernels", ended.getFirst().planName());
		long nanos = snapshots.getLast().simulatedNanos();
		for (int i = 1; i < snapshots.size(); i++) {
			assertTrue(snapshots.get(i - 1).simulatedNanos() <= snapshots.get(i).simulatedNanos(), "time runs forward up to " + nanos);
		}
	}
}
