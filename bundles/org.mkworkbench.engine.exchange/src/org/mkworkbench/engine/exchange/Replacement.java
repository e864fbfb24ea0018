// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

import org.mkworkbench.engine.traffic.recording.FilePlace;

/**
 * A file or folder that is written beside its place and moved there when it is complete; taken away again if it never is. Symbolic links are followed
 * and stay; a device is refused.
 */
public final class Replacement implements AutoCloseable {
	private final Path target;
	private final Path draft;
	private boolean done;

	private Replacement(Path target, Path draft) {
		this.target = target;
		this.draft = draft;
	}

	/** In place of a file, which may exist. */
	public static Replacement file(Path path) throws IOException {
		Path target = FilePlace.of(path);
		if (Files.isDirectory(target)) {
			throw new DirectoryNotEmptyException(target.toString());
		}
		// Not a temporary file, which only its owner may read.
		return new Replacement(target, Files.createFile(beside(target)));
	}

	/** In place of a folder, which must be empty if it exists. */
	public static Replacement folder(Path path) throws IOException {
		Path target = FilePlace.of(path);
		if (Files.exists(target)) {
			if (!Files.isDirectory(target)) {
				throw new FileAlreadyExistsException(target.toString());
			}
			try (Stream<Path> entries = Files.list(target)) {
				if (entries.findAny().isPresent()) {
					throw new IOException(target + " is a folder with files in it. Choose a new folder, or empty this one");
				}
			}
		}
		Path folder = target.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		return new Replacement(target, Files.createDirectory(beside(target)));
	}

	private static Path beside(Path target) {
		return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
	}

	/** Where to write. */
	public Path draft() {
		return draft;
	}

	/** Puts what was written in its place. */
	public void commit() throws IOException {
		if (Files.isDirectory(draft)) {
			Files.deleteIfExists(target);
			Files.move(draft, target);
		} else {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		done = true;
	}

	@Override
	public void close() throws IOException {
		if (done) {
			return;
		}
		if (Files.isDirectory(draft)) {
			try (Stream<Path> entries = Files.list(draft)) {
				for (Path entry : entries.toList()) {
					Files.delete(entry);
				}
			}
		}
		Files.deleteIfExists(draft);
	}
}
