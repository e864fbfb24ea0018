// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mkworkbench.model.DesignFile;

/** Puts exported files into a folder. */
public final class Exports {
	private static final Pattern OVERLAY = Pattern.compile("\\d{2,}-.*\\.(dts|dtbo)");

	private Exports() {
	}

	/**
	 * Writes the files one after the other, each as a whole or not at all; missing folders are made. Other files in the folder stay.
	 *
	 * @return the paths written, in the order of the files
	 */
	public static List<Path> writeTo(Path directory, List<ExportFile> files) throws IOException {
		Files.createDirectories(directory);
		List<Path> written = new ArrayList<>();
		for (ExportFile file : files) {
			Path path = directory.resolve(file.name());
			DesignFile.writeAtomically(path, file.content());
			written.add(path);
		}
		return written;
	}

	/** Overlays in the folder that are not part of this export, most likely of kernels the plan no longer has; by name. */
	public static List<Path> leftovers(Path directory, List<ExportFile> files) throws IOException {
		Set<String> current = files.stream().map(ExportFile::name).collect(Collectors.toSet());
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.filter(path -> OVERLAY.matcher(path.getFileName().toString()).matches())
					.filter(path -> !current.contains(path.getFileName().toString())).sorted().toList();
		}
	}
}
