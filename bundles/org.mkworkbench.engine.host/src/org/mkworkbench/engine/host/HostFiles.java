// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A simulated host as the files a tool such as kerf sees: {@link #ROOT} (kernfs.c 00ff7b0, overlay.c aec40b1), and what belongs to it in
 * {@code /proc}. Paths are absolute. Messages of kernels that have to take part in a write are answered at once.
 */
public final class HostFiles {
	/** Where the file system of type "multikernel" is mounted. */
	public static final String ROOT = "/sys/fs/multikernel";
	private static final String PROC = "/proc";

	private final SimulatedHost host;
	private final InterruptCounts counts;

	/** @param counts for {@code /proc/interrupts} */
	public HostFiles(SimulatedHost host, InterruptCounts counts) {
		this.host = host;
		this.counts = counts;
	}

	/**
	 * The whole content.
	 *
	 * @throws HostError ENOENT, ENOTDIR below a file, EISDIR, EINVAL for a file that can only be written
	 */
	public byte[] read(String path) throws HostError {
		synchronized (host) {
			if (!(node(path) instanceof File file)) {
				throw new HostError("EISDIR", path + " is a directory");
			}
			if (file.content == null) {
				throw Fdt.invalid(path + " can only be written");
			}
			return file.content.bytes();
		}
	}

	/** {@link #read} as text. */
	public String text(String path) throws HostError {
		return new String(read(path), StandardCharsets.UTF_8);
	}

	/** One write from the beginning of the file. @throws HostError as {@link #write(String, long, byte[])} */
	public void write(String path, byte[] bytes) throws HostError {
		write(path, 0, bytes);
	}

	/**
	 * One write. A blob must come in one piece: {@code device_tree} takes each write for a whole one wherever it begins.
	 *
	 * @throws HostError EINVAL for an offset other than 0 in {@code overlays/new}, for an empty write there and for files that can only be
	 *             read (EIO in {@code /proc}); ENOENT, ENOTDIR, EISDIR; and what the host refuses the content with
	 */
	public void write(String path, long offset, byte[] bytes) throws HostError {
		synchronized (host) {
			if (!(node(path) instanceof File file)) {
				throw new HostError("EISDIR", path + " is a directory");
			}
			if (clean(path).startsWith(PROC + "/")) {
				throw new HostError("EIO", path + " can only be read");
			}
			if (file.writer == null) {
				throw Fdt.invalid(path + " can only be read");
			}
			if (file.content == null && (offset != 0 || bytes.length == 0)) {
				throw Fdt.invalid("an overlay must be written in one piece, from the beginning of the file");
			}
			file.writer.write(bytes);
		}
	}

	/** Names in a directory. @throws HostError ENOENT, ENOTDIR */
	public List<String> list(String path) throws HostError {
		synchronized (host) {
			if (node(path) instanceof Map<?, ?> directory) {
				return directory.keySet().stream().map(String.class::cast).toList();
			}
			throw new HostError("ENOTDIR", path + " is no directory");
		}
	}

	/** Never succeeds. @throws HostError EPERM; EEXIST, ENOENT without the directory it would be in, ENOTDIR */
	public void mkdir(String path) throws HostError {
		synchronized (host) {
			String clean = clean(path);
			int slash = clean.lastIndexOf('/');
			if (slash < 0) {
				throw new HostError("ENOENT", "a path is missing");
			}
			Object parent = node(clean.substring(0, slash));
			if (!(parent instanceof Map<?, ?> directory)) {
				throw new HostError("ENOTDIR", clean.substring(0, slash) + " is no directory");
			}
			if (clean.equals("/") || directory.containsKey(clean.substring(slash + 1))) {
				throw new HostError("EEXIST", path + " is there already");
			}
			throw new HostError("EPERM", "directories cannot be made here; instances are created with overlays");
		}
	}

	/** Rolls a transaction back if it is the directory of one. @throws HostError EPERM otherwise, ENOENT, ENOTDIR, or why it cannot be undone */
	public void rmdir(String path) throws HostError {
		synchronized (host) {
			if (!(node(path) instanceof Map)) {
				throw new HostError("ENOTDIR", path + " is no directory");
			}
			String clean = clean(path);
			if (!clean.matches(ROOT + "/overlays/tx_\\d+")) {
				throw new HostError("EPERM", "only transactions can be removed, not " + path);
			}
			host.removeTransaction(Integer.parseInt(clean.substring(clean.lastIndexOf('_') + 1)));
		}
	}

	/** Without doubled and final slashes; empty only for an empty path. */
	private static String clean(String path) {
		String clean = path.replaceAll("/+", "/");
		return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
	}

	private interface Content {
		byte[] bytes() throws HostError;
	}

	private interface Writer {
		void write(byte[] bytes) throws HostError;
	}

	/** @param content null if it cannot be read; @param writer null if it cannot be written */
	private record File(Content content, Writer writer) {
		static File of(Content content) {
			return new File(content, null);
		}

		static File of(String text) {
			return of(() -> text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** A map for a directory, else a {@link File}. */
	private Object node(String path) throws HostError {
		Object node = Map.of("sys", Map.of("fs", Map.of("multikernel", root())), "proc", proc());
		for (String name : Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList()) {
			if (!(node instanceof Map<?, ?> directory)) {
				throw new HostError("ENOTDIR", path + " goes on below a file");
			}
			node = directory.get(name);
			if (node == null) {
				throw new HostError("ENOENT", path + " does not exist");
			}
		}
		return node;
	}

	private Map<String, Object> proc() {
		HostState state = host.state();
		return Map.of("kimage", File.of(ProcFiles.kimage(state)), "iomem", File.of(ProcFiles.iomem(state)),
				"interrupts", File.of(ProcFiles.interrupts(state, counts)));
	}

	private Map<String, Object> root() {
		HostState state = host.state();
		Map<String, Object> instances = new TreeMap<>();
		for (Instance instance : state.instances.values()) {
			instances.put(instance.name, new TreeMap<>(Map.of("id", File.of(instance.id + "\n"), "status", File.of(instance.state.word() + "\n"),
					"device_tree", File.of(() -> host.instanceDeviceTree(instance.name)))));
		}
		Map<String, Object> overlays = new TreeMap<>();
		overlays.put("new", new File(null, host::writeOverlay));
		state.overlays.forEach((id, overlay) -> {
			Transaction transaction = overlay.transaction();
			overlays.put("tx_" + id, new TreeMap<>(Map.of("id", File.of(id + "\n"), "status", File.of(transaction.status().word() + "\n"),
					"instance", File.of(transaction.target() + "\n"), "resources", File.of(transaction.resources() + "\n"),
					"dtbo", File.of(() -> overlay.blob().clone()))));
		});
		return new TreeMap<>(Map.of("device_tree", new File(host::deviceTree, host::writeDeviceTree), "instances", instances, "overlays", overlays));
	}
}
