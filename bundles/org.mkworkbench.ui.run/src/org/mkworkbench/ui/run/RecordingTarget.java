// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a recording goes.
 *
 * @param path wanted
 * @param replace whether a file that is there may be replaced; if not, the next free name is taken
 */
record RecordingTarget(Path path, boolean replace) {
	private static final String FOLDER = "recordings";
	private static final String SUFFIX = ".mkrec";
	private static final int LONGEST_NAME = 80;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	/** The usual place. @param folder of the design @param planName as people wrote it */
	static RecordingTarget usual(Path folder, String planName, LocalDateTime now) {
		return new RecordingTarget(folder.resolve(FOLDER).resolve(name(planName) + "-" + DATE.format(now) + SUFFIX), false);
	}

	/** A name that is a file name everywhere. */
	static String name(String planName) {
		String safe = planName == null ? "" : planName.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return safe.isEmpty() ? "plan" : safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
	}

	/** Makes the folder and, unless a file may be replaced, an empty file that nobody else gets. Not on the UI thread. */
	Path claim() throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		if (replace) {
			return path;
		}
		for (int time = 1;; time++) {
			try {
				return Files.createFile(numbered(time));
			} catch (FileAlreadyExistsException e) {
				// The next name, then: names tell seconds only.
			}
		}
	}

	/** Makes the folder, and names a file that is not there now. Not on the UI thread. */
	Path free() throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		int time = 1;
		while (!replace && Files.exists(numbered(time))) {
			time++;
		}
		return numbered(time);
	}

	private Path numbered(int time) {
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return time == 1 ? path : path.resolveSibling(dot < 0 ? name + "-" + time : name.substring(0, dot) + "-" + time + name.substring(dot));
	}
}
