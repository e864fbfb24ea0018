// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;

class AssignmentPreviewTest {
	private static String text(AssignmentPreview preview) {
		return (preview.allowed() ? "" : "no: ") + preview.headline() + " | " + preview.detail() + " | " + String.join("; ", preview.problems());
	}

	/** The preview as text, after checking that it agrees with the command. */
	private static String ask(TestDesign test, Collection<HardwareThread> threads, EObject target) {
		AssignmentPreview preview = AssignmentPreview.of(test.plan, threads, target);
		assertEquals(AssignThreadsCommand.to(test.plan, threads, target).canExecute(), preview.allowed());
		return text(preview);
	}

	@Test
	void wordsOfTheVisualLanguage() {
		TestDesign test = new TestDesign(2, 24, 1);
		SpawnedKernel rt = test.kernel("rt", 24, 25, 26, 27, 28, 29);
		assertEquals("4 cores → rt | node 1, no core split · 10 CPUs | ", ask(test, test.cpus(30, 31, 32, 33), rt));
		assertEquals("1 core → pool | node 1, no core split · 1 CPU | ", ask(test, test.cpus(30), test.plan.getPool()));
		assertEquals("2 cores → host | from rt · node 1, no core split · 44 CPUs | ", ask(test, test.cpus(24, 25), test.plan.getHostKernel()));
		assertEquals("2 cores → rt | nodes 0-1, no core split · 8 CPUs | ", ask(test, test.cpus(1, 40, 24), rt));
		assertEquals("4 cores → new kernel | node 0, no core split · 4 CPUs | ", text(AssignmentPreview.ofNewKernel(test.plan, test.cpus(4, 5, 6, 7))));
	}

	@Test
	void whyNot() {
		TestDesign test = new TestDesign(1, 4, 1);
		SpawnedKernel rt = test.kernel("rt", 3);
		test.cpu(2).setOnline(false);
		assertEquals("no: Already in rt |  | ", ask(test, test.cpus(3), rt));
		assertEquals("no: Already with the host |  | ", ask(test, test.cpus(1), null));
		assertEquals("no: CPU 2 (x04) is offline |  | ", ask(test, test.cpus(2), rt));
		assertEquals("1 core → rt | node 0, no core split · 2 CPUs | CPU 2 is offline and stays", ask(test, test.cpus(1, 2), rt));
		test.plan.setLocked(true);
		assertEquals("no: Plan \"Plan 1\" is locked |  | ", ask(test, test.cpus(1), rt));
		assertEquals("no: Plan \"Plan 1\" is locked |  | ", text(AssignmentPreview.ofNewKernel(test.plan, test.cpus(1))));
	}

	@Test
	void splitCores() {
		TestDesign test = new TestDesign(2, 4, 2);
		SpawnedKernel rt = test.kernel("rt", 7);
		SpawnedKernel web = test.kernel("web");
		assertEquals("1 core → web | node 0, no core split · 2 CPUs | ", ask(test, test.cpus(1, 9), web));
		assertEquals("CPU 15 → web | node 1, 1 core split · 1 CPU | splits core 7 with rt", ask(test, test.cpus(15), web));
		assertEquals("3 CPUs → web | nodes 0-1, 3 cores split · 3 CPUs | splits 2 cores with host; splits core 7 with rt", ask(test, test.cpus(1, 2, 15), web));
		assertEquals("CPU 7 → host | from rt · node 1, no core split · 16 CPUs | leaves rt without a CPU", ask(test, test.cpus(7), null));
		test.cpu(9).setOnline(false);
		assertEquals("1 core → web | node 0, no core split · 1 CPU | ", ask(test, test.cpus(1), web));
		assertEquals("CPU 2 → pool | node 0, no core split · 1 CPU | ", ask(test, test.cpus(2), test.plan.getPool()));
		test.machine.getChildren().getFirst().getChildren().getFirst().setOsIndex(7);
		assertEquals("CPU 15 → web | node 1, 1 core split · 1 CPU | splits the core of CPUs 7,15 with rt", ask(test, test.cpus(15), web),
				"two packages have a core 7");
		assertEquals(1, rt.getThreads().size());
	}

	@Test
	void warnings() {
		TestDesign test = new TestDesign(1, 4, 1);
		SpawnedKernel rt = test.kernel("rt");
		test.cpu(1).setAllowed(false);
		assertEquals("2 cores → rt | node 0, no core split · 2 CPUs | CPU 0 booted the machine; CPU 1 was not allowed where the machine was read",
				ask(test, test.cpus(0, 1), rt));
		test.cpu(1).setAllowed(true);
		assertEquals("4 cores → rt | node 0, no core split · 4 CPUs | CPU 0 booted the machine; leaves the host without a CPU",
				ask(test, test.cpus(0, 1, 2, 3), rt));
	}

	@Test
	void aLargePackageIsAskedQuickly() {
		TestDesign test = new TestDesign(2, 96, 2);
		SpawnedKernel rt = test.kernel("rt", 1, 2, 3);
		List<HardwareThread> half = test.cpus(IntStream.concat(IntStream.range(96, 192), IntStream.range(288, 384)).toArray());
		List<Long> nanos = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			long start = System.nanoTime();
			assertTrue(AssignmentPreview.of(test.plan, half, rt).allowed());
			nanos.add(System.nanoTime() - start);
		}
		long median = nanos.stream().sorted().toList().get(100);
		System.out.println("preview of 192 of 384 threads: median " + median / 1000 + " µs");
		assertFalse(median > 16_000_000, "slower than a frame: " + median / 1000 + " µs");
	}
}
