// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** A directory on disk, which may be the root of the running system. */
final class DirectoryTree extends FileTree {
	private final Path root;

	DirectoryTree(Path root) {
		this.root = root;
	}

	@Override
	Kind kindOf(String path) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (attributes.isSymbolicLink()) {
				return Kind.LINK;
			}
			return attributes.isDirectory() ? Kind.DIRECTORY : attributes.isRegularFile() ? Kind.FILE : Kind.MISSING;
		} catch (IOException e) {
			// Most files asked for exist only on some machines: absence is an ordinary answer
			return Kind.MISSING;
		}
	}

	@Override
	String linkTarget(String path) throws IOException {
		return Files.readSymbolicLink(root.resolve(path)).toString();
	}

	@Override
	byte[] read(String path) throws IOException {
		try (InputStream input = Files.newInputStream(root.resolve(path))) {
			byte[] bytes = input.readNBytes(MAX_FILE_BYTES + 1);
			if (bytes.length > MAX_FILE_BYTES) {
				throw new IOException("larger than " + (MAX_FILE_BYTES >> 20) + " MiB");
			}
			return bytes;
		}
	}

	@Override
	List<String> names(String path) throws IOException {
		try (Stream<Path> files = Files.list(root.resolve(path))) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
