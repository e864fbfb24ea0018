// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The /proc and /sys of one machine, on disk or in memory. Paths are relative to its root ("sys/devices/system/cpu"). Symbolic links are
 * resolved inside the root as under chroot(2): an absolute target starts at the root, and ".." does not leave it.
 */
abstract class FileTree {
	enum Kind {
		MISSING, FILE, DIRECTORY, LINK
	}

	/** Kernel: include/linux/namei.h, MAXSYMLINKS. */
	private static final int MAX_LINKS = 40;
	/** More than any file of /proc and /sys that is read here. */
	static final int MAX_FILE_BYTES = 32 << 20;

	private final Map<String, Optional<String>> steps = new HashMap<>();
	private final Map<String, String> unreadable = new LinkedHashMap<>();

	/** @param path canonical but for its last part, which is not followed */
	abstract Kind kindOf(String path);

	abstract String linkTarget(String path) throws IOException;

	/** @param path canonical, of a file */
	abstract byte[] read(String path) throws IOException;

	/** Names in a directory in any order. @param path canonical */
	abstract List<String> names(String path) throws IOException;

	/** The path with every link followed; empty when it leads nowhere. The root is the empty text. */
	final Optional<String> resolve(String path) {
		return walk("", path, MAX_LINKS);
	}

	private Optional<String> walk(String from, String path, int links) {
		String current = path.startsWith("/") ? "" : from;
		for (String part : path.split("/")) {
			if (part.equals("..")) {
				current = parent(current);
			} else if (!part.isEmpty() && !part.equals(".")) {
				Optional<String> next = step(current, part, links);
				if (next.isEmpty()) {
					return next;
				}
				current = next.get();
			}
		}
		return Optional.of(current);
	}

	private Optional<String> step(String directory, String name, int links) {
		String path = directory.isEmpty() ? name : directory + "/" + name;
		Optional<String> known = steps.get(path);
		if (known == null) {
			known = switch (kindOf(path)) {
			case MISSING -> Optional.empty();
			case FILE, DIRECTORY -> Optional.of(path);
			case LINK -> links <= 0 ? Optional.empty() : target(path).flatMap(target -> walk(directory, target, links - 1));
			};
			steps.put(path, known);
		}
		return known;
	}

	private Optional<String> target(String path) {
		try {
			return Optional.of(linkTarget(path));
		} catch (IOException e) {
			unreadable.put(path, reason(e));
			return Optional.empty();
		}
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	final boolean isDirectory(String path) {
		return resolve(path).filter(found -> found.isEmpty() || kindOf(found) == Kind.DIRECTORY).isPresent();
	}

	/** Sorted, empty when there is no such directory. */
	final List<String> list(String path) {
		Optional<String> directory = resolve(path);
		if (directory.isEmpty() || !directory.get().isEmpty() && kindOf(directory.get()) != Kind.DIRECTORY) {
			return List.of();
		}
		try {
			return names(directory.get()).stream().sorted().toList();
		} catch (IOException e) {
			unreadable.put(path, reason(e));
			return List.of();
		}
	}

	/** Empty when there is no such file or it cannot be read; the latter is remembered. */
	final Optional<byte[]> bytes(String path) {
		Optional<String> file = resolve(path);
		if (file.isEmpty() || file.get().isEmpty() || kindOf(file.get()) != Kind.FILE) {
			return Optional.empty();
		}
		try {
			return Optional.of(read(file.get()));
		} catch (IOException e) {
			unreadable.put(path, reason(e));
			return Optional.empty();
		}
	}

	/** Without white space at the ends; the kernel writes Latin-1 in places, so that every byte is a character. */
	final Optional<String> text(String path) {
		return bytes(path).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).strip());
	}

	/** The name a link points to, such as the driver of a device. */
	final Optional<String> linkName(String path) {
		return resolve(path).filter(target -> !target.isEmpty()).map(target -> target.substring(target.lastIndexOf('/') + 1));
	}

	/** Paths that exist and could not be read, with the reason. */
	final Map<String, String> unreadable() {
		return unreadable;
	}

	private static String reason(IOException e) {
		return e instanceof AccessDeniedException ? "permission denied" : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
