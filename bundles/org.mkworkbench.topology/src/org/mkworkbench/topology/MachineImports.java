// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.internal.hwloc.HwlocImporter;
import org.mkworkbench.topology.internal.linux.LinuxImporter;

/** Imports machines. What an import left out, could not find or found odd is in the machine's notes. */
public final class MachineImports {
	/** This computer. */
	public static final String LOCAL = "local";
	/** Before the name of a preset. */
	public static final String PRESET_PREFIX = "preset:";

	private static final int MAX_XML_BYTES = 128 << 20;
	private static final String SOURCES = "Name \"local\", preset:NAME, an hwloc XML file, or a directory or tar archive that holds /proc and /sys";

	private MachineImports() {
	}

	/**
	 * @param source "local", "preset:NAME", or the path of an hwloc XML file, of a directory with proc and sys, or of a tar archive of one
	 *        (.tar, .tar.gz, .tar.bz2)
	 */
	public static Machine importMachine(String source) throws ImportException {
		return importMachine(source, ImportProgress.NONE);
	}

	/** See {@link #importMachine(String)}. */
	public static Machine importMachine(String source, ImportProgress progress) throws ImportException {
		if (source.equals(LOCAL)) {
			return LinuxImporter.readLocal(progress);
		}
		if (source.startsWith(PRESET_PREFIX)) {
			return preset(source.substring(PRESET_PREFIX.length()));
		}
		Path path = path(source);
		if (Files.isDirectory(path)) {
			return LinuxImporter.readDirectory(path, source, progress);
		}
		if (!Files.isRegularFile(path)) {
			throw new ImportException(source, 0, Files.exists(path) ? "it is neither a file nor a directory"
					: "there is no such file or directory", SOURCES);
		}
		try {
			byte[] head = head(path);
			if (head.length == 0) {
				throw new ImportException(source, 0, "the file is empty", SOURCES);
			}
			return isXml(head) ? hwloc(path, source, progress) : LinuxImporter.readArchive(path, source, progress);
		} catch (IOException e) {
			throw new ImportException(source, 0, "the file cannot be read: " + e.getMessage(), "Check its permissions", e);
		}
	}

	private static Machine preset(String name) throws ImportException {
		if (MachinePresets.all().stream().noneMatch(preset -> preset.name().equals(name))) {
			throw new ImportException(PRESET_PREFIX + name, 0, "there is no preset of this name",
					"The presets are " + MachinePresets.all().stream().map(MachinePreset::name).collect(Collectors.joining(", ")));
		}
		return MachinePresets.create(name);
	}

	private static Path path(String source) throws ImportException {
		try {
			return Path.of(source);
		} catch (InvalidPathException e) {
			throw new ImportException(source, 0, "this is no file name", SOURCES, e);
		}
	}

	private static byte[] head(Path path) throws IOException {
		try (InputStream input = Files.newInputStream(path)) {
			return input.readNBytes(512);
		}
	}

	/** The first visible character of XML is '<'; UTF-8, which hwloc writes, may have a byte order mark before it. */
	private static boolean isXml(byte[] head) {
		int at = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf ? 3 : 0;
		while (at < head.length && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
			at++;
		}
		return at < head.length && head[at] == '<';
	}

	private static Machine hwloc(Path path, String source, ImportProgress progress) throws IOException, ImportException {
		progress.step("Reading hwloc XML");
		if (Files.size(path) > MAX_XML_BYTES) {
			throw new ImportException(source, 0, "the file is larger than " + (MAX_XML_BYTES >> 20) + " MiB",
					"No machine is that large; check where it comes from");
		}
		return HwlocImporter.read(Files.readAllBytes(path), source);
	}
}
