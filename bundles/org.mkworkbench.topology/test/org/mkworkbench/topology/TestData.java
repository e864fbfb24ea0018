// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Assumptions;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NoteKind;

/** Finds the third-party sample files, which are not part of the project, and counts what is in a machine. */
public final class TestData {
	private TestData() {
	}

	/** The folder of this name in the sample data; the calling test is skipped when there is none. */
	public static Path folder(String name) {
		Path folder = root() == null ? null : root().resolve(name);
		Assumptions.assumeTrue(folder != null && Files.isDirectory(folder),
				"no sample data: set the system property mkworkbench.data or MKWORKBENCH_DATA");
		return folder;
	}

	private static Path root() {
		String named = Stream.of(System.getProperty("mkworkbench.data"), System.getenv("MKWORKBENCH_DATA")).filter(Objects::nonNull)
				.findFirst().orElse(null);
		if (named != null) {
			return Path.of(named);
		}
		for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
			Path data = directory.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return data;
			}
		}
		return null;
	}

	/** Objects by class; caches by level as "L1", "L1i", "L2". */
	public static Map<String, Integer> counts(Machine machine) {
		Map<String, Integer> counts = new TreeMap<>();
		machine.eAllContents().forEachRemaining(object -> counts.merge(kind(object), 1, Integer::sum));
		return counts;
	}

	private static String kind(EObject object) {
		return object instanceof Cache cache ? "L" + cache.getLevel() + (cache.getKind() == CacheKind.INSTRUCTION ? "i" : "")
				: object.eClass().getName();
	}

	public static boolean hasNote(Machine machine, NoteKind kind, String part) {
		return machine.getNotes().stream().anyMatch(note -> note.getKind() == kind && note.getMessage().contains(part));
	}

	/** The first note with this text; fails the test when there is none. */
	public static ImportNote note(Machine machine, NoteKind kind, String part) {
		return machine.getNotes().stream().filter(note -> note.getKind() == kind && note.getMessage().contains(part)).findFirst()
				.orElseThrow(() -> new AssertionError("no note with \"" + part + "\" among " + machine.getNotes().stream()
						.map(ImportNote::getMessage).toList()));
	}
}
