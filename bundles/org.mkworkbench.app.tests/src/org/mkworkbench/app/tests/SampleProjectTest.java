// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.app.sample.SampleProject;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.ui.diagram.DesignEditor;

/** What a first start shows. */
class SampleProjectTest extends WorkbenchTestCase {
	private final IProject samples = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);

	@AfterEach
	void removeSamples() throws CoreException {
		UiThread.run(() -> page().closeAllEditors(false));
		samples.delete(true, true, null);
	}

	@Test
	void theSampleProjectIsMadeAndOpened() throws Exception {
		createAndOpen();
		UiThread.waitUntil("both designs are open", LIMIT, () -> titles().equals(List.of(SampleProject.THIS_MACHINE, SampleProject.SERVER)));
		UiThread.run(() -> {
			for (var reference : page().getEditorReferences()) {
				assertTrue(reference.getEditor(true) instanceof DesignEditor editor && editor.document() != null, reference.getTitle());
			}
		});
		assertEquals(48, UiThread.call(() -> ((DesignEditor) page().getActiveEditor()).document().index().threads().size()));
	}

	@Test
	void whatAPersonMadeOfTheSamplesStays() throws Exception {
		samples.create(null);
		samples.open(null);
		Path mine = samples.getLocation().toFile().toPath().resolve(SampleProject.SERVER);
		byte[] own = "my own notes".getBytes(StandardCharsets.UTF_8);
		Files.write(mine, own);
		createAndOpen();
		UiThread.waitUntil("both files are open", LIMIT, () -> titles().size() == 2);
		assertArrayEquals(own, Files.readAllBytes(mine));
		assertEquals(SampleProject.NAME, samples.getName());
		assertTrue(DesignFile.load(mine.resolveSibling(SampleProject.THIS_MACHINE)).getMachine() != null);
	}

	private static void createAndOpen() throws InterruptedException {
		Job job = UiThread.call(() -> SampleProject.createAndOpen(window()));
		job.join();
		assertTrue(job.getResult().isOK(), () -> job.getResult().getMessage());
	}

	private static List<String> titles() {
		return Arrays.stream(page().getEditorReferences()).map(reference -> reference.getName()).toList();
	}
}
