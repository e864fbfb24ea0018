// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file that is made beside its place and moved there has to go, so that nothing but a file is replaced. */
public final class FilePlace {
	/** As many as Linux follows. */
	private static final int MOST_LINKS = 40;

	private FilePlace() {
	}

	/**
	 * What a path means once its symbolic links are followed: moving a file onto a link would replace the link. The last one may lead to a place
	 * where nothing is yet.
	 *
	 * @throws IOException if the links lead nowhere, or to a device, a pipe or a socket, which a file must not take the place of
	 */
	public static Path of(Path path) throws IOException {
		Path place = path;
		for (int links = 0; Files.isSymbolicLink(place); links++) {
			if (links == MOST_LINKS) {
				throw new FileSystemException(path.toString(), null, "its symbolic links lead in a circle");
			}
			Path to = Files.readSymbolicLink(place);
			place = place.resolveSibling(to);
		}
		if (Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place)) {
			throw new FileSystemException(path.toString(), null, "it is a device, a pipe or a socket, not a file. Choose another place");
		}
		return place;
	}
}
