// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.ImportProgress;

/** A tar file, held in memory and never unpacked to disk, so that no entry can get outside. */
final class ArchiveTree extends FileTree {
	/** A machine of 4096 CPUs has less; more is a decompression bomb or another archive. */
	private static final long MAX_BYTES = 512L << 20;
	private static final int MAX_ENTRIES = 1_000_000;
	private static final String WRONG_ARCHIVE = "Make the archive with hwloc-gather-topology, or with tar -C / of proc and sys files";

	/** @param content of a file; null for others @param target of a link; null for others */
	private record Node(Kind kind, byte[] content, String target, Set<String> names) {
		static Node directory() {
			return new Node(Kind.DIRECTORY, null, null, new LinkedHashSet<>());
		}
	}

	private final Map<String, Node> nodes = new HashMap<>();
	private final List<String> skipped = new ArrayList<>();
	private String prefix = "";

	/** @param source the file as the person named it */
	static ArchiveTree read(Path file, String source, ImportProgress progress) throws ImportException {
		ArchiveTree tree = new ArchiveTree();
		tree.nodes.put("", Node.directory());
		try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
				TarArchiveInputStream tar = new TarArchiveInputStream(new Limited(decompressed(raw, source)), "UTF-8")) {
			tree.load(tar, source, progress);
		} catch (Limited.TooLarge e) {
			throw new ImportException(source, 0, e.getMessage(), WRONG_ARCHIVE, e);
		} catch (IOException | RuntimeException e) {
			throw new ImportException(source, 0, "the archive is damaged or no tar archive: " + String.valueOf(e.getMessage()).replaceFirst("\\.+$", ""),
					"Check the file with tar -tf, or make it again", e);
		}
		tree.prefix = tree.findRoot(source);
		return tree;
	}

	private static InputStream decompressed(InputStream raw, String source) throws IOException, ImportException {
		raw.mark(16);
		byte[] head = raw.readNBytes(6);
		raw.reset();
		if (starts(head, 0x1f, 0x8b)) {
			return new BufferedInputStream(new GZIPInputStream(raw));
		}
		if (starts(head, 'B', 'Z', 'h')) {
			return new BufferedInputStream(new BZip2CompressorInputStream(raw, true));
		}
		if (starts(head, 0xfd, '7', 'z', 'X', 'Z') || starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
			throw new ImportException(source, 0, "the archive is compressed with xz or zstd, which is not supported",
					"Unpack it to a plain .tar (xz -d or zstd -d)");
		}
		return raw;
	}

	private static boolean starts(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private void load(TarArchiveInputStream tar, String source, ImportProgress progress) throws IOException, ImportException {
		List<TarArchiveEntry> hardLinks = new ArrayList<>();
		int count = 0;
		for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
			if (++count > MAX_ENTRIES) {
				throw new ImportException(source, 0, "the archive has more than " + MAX_ENTRIES + " entries", WRONG_ARCHIVE);
			}
			if (count % 1000 == 0 && progress.cancelled()) {
				throw new ImportException(source, 0, "the import was cancelled", "Start it again when you want the machine");
			}
			String path = safe(entry.getName(), source);
			if (entry.isDirectory()) {
				directory(path);
			} else if (entry.isSymbolicLink()) {
				add(path, new Node(Kind.LINK, null, entry.getLinkName(), null));
			} else if (entry.isLink()) {
				hardLinks.add(entry);
			} else if (entry.isFile()) {
				add(path, new Node(Kind.FILE, content(tar, entry, source), null, null));
			} else {
				skipped.add(entry.getName());
			}
		}
		if (count == 0) {
			throw new ImportException(source, 0, "this is neither XML nor a tar archive with files in it",
					"Name an hwloc XML file (lstopo --of xml), or check an archive with tar -tf");
		}
		for (TarArchiveEntry link : hardLinks) {
			Node original = nodes.get(safe(link.getLinkName(), source));
			if (original == null || original.kind() != Kind.FILE) {
				skipped.add(link.getName());
			} else {
				add(safe(link.getName(), source), original);
			}
		}
	}

	private static byte[] content(TarArchiveInputStream tar, TarArchiveEntry entry, String source) throws IOException, ImportException {
		byte[] bytes = tar.readNBytes(MAX_FILE_BYTES + 1);
		if (bytes.length > MAX_FILE_BYTES) {
			throw new ImportException(source, 0, "the entry \"%s\" is larger than %d MiB".formatted(entry.getName(),
					MAX_FILE_BYTES >> 20), WRONG_ARCHIVE);
		}
		if (bytes.length < entry.getRealSize()) {
			throw new IOException("the entry \"" + entry.getName() + "\" is cut off");
		}
		return bytes;
	}

	/** Leading slashes are dropped as tar does; a name that climbs out is an attack or an accident, and refused either way. */
	private static String safe(String name, String source) throws ImportException {
		Deque<String> parts = new ArrayDeque<>();
		for (String part : name.split("/")) {
			if (part.equals("..")) {
				throw new ImportException(source, 0, "the entry \"" + name
						+ "\" leaves the archive through \"..\", which is refused for safety", WRONG_ARCHIVE);
			}
			if (!part.isEmpty() && !part.equals(".")) {
				parts.add(part);
			}
		}
		return String.join("/", parts);
	}

	private void add(String path, Node node) {
		if (path.isEmpty()) {
			return;
		}
		int slash = path.lastIndexOf('/');
		Node parent = directory(slash < 0 ? "" : path.substring(0, slash));
		if (parent.kind() == Kind.DIRECTORY) {
			parent.names().add(path.substring(slash + 1));
			nodes.put(path, node);
		} else {
			skipped.add(path);
		}
	}

	/** Makes the directory and those above it; where something else stands, that stays. */
	private Node directory(String path) {
		Node known = nodes.get(path);
		if (known != null) {
			return known;
		}
		Node created = Node.directory();
		add(path, created);
		return created;
	}

	/** hwloc-gather-topology puts everything into one directory named after the machine. */
	private String findRoot(String source) throws ImportException {
		if (hasKernelFiles("")) {
			return "";
		}
		for (String name : nodes.get("").names()) {
			if (hasKernelFiles(name)) {
				return name;
			}
		}
		throw new ImportException(source, 0, "the archive holds neither proc nor sys, at its top or one directory below", WRONG_ARCHIVE);
	}

	private boolean hasKernelFiles(String directory) {
		Node node = nodes.get(directory);
		return node.kind() == Kind.DIRECTORY && (node.names().contains("sys") || node.names().contains("proc"));
	}

	/** Entries that are no file, directory or link, such as devices. */
	List<String> skipped() {
		return skipped;
	}

	private Node node(String path) {
		return nodes.get(prefix.isEmpty() ? path : path.isEmpty() ? prefix : prefix + "/" + path);
	}

	@Override
	Kind kindOf(String path) {
		Node node = node(path);
		return node == null ? Kind.MISSING : node.kind();
	}

	@Override
	String linkTarget(String path) {
		return node(path).target();
	}

	@Override
	byte[] read(String path) {
		return node(path).content();
	}

	@Override
	List<String> names(String path) {
		return List.copyOf(node(path).names());
	}

	/** Stops a decompression bomb while it unfolds. */
	private static final class Limited extends FilterInputStream {
		private static final class TooLarge extends IOException {
			private static final long serialVersionUID = 1L;

			TooLarge(String message) {
				super(message);
			}
		}

		private long left = MAX_BYTES;

		Limited(InputStream input) {
			super(input);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			count(value < 0 ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		@Override
		public long skip(long bytes) throws IOException {
			long skippedBytes = super.skip(bytes);
			count(skippedBytes);
			return skippedBytes;
		}

		private void count(long bytes) throws IOException {
			left -= bytes;
			if (left < 0) {
				throw new TooLarge("the archive unfolds to more than " + (MAX_BYTES >> 20) + " MiB");
			}
		}
	}
}
