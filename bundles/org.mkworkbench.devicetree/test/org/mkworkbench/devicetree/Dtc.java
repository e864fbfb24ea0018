// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** The real device tree compiler; tests that ask for it are skipped where it is not installed. */
final class Dtc {

	/** What dtc made and what it said. */
	record Result(byte[] output, String messages) {
	}

	private final Path directory;

	private Dtc(Path directory) {
		this.directory = directory;
	}

	static Dtc orSkip(Path directory) {
		boolean found = false;
		try {
			Process process = new ProcessBuilder("dtc", "--version").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			found = process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			// Not installed: the assumption below says so.
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		Assumptions.assumeTrue(found, "dtc is not installed (Debian package device-tree-compiler)");
		return new Dtc(directory);
	}

	byte[] compile(String dts) throws Exception {
		return run("dts", "dtb", dts.getBytes(StandardCharsets.UTF_8), true).output();
	}

	/** With warnings on. */
	Result compileLoud(String dts) throws Exception {
		return run("dts", "dtb", dts.getBytes(StandardCharsets.UTF_8), false);
	}

	String decompile(byte[] blob) throws Exception {
		return new String(run("dtb", "dts", blob, true).output(), StandardCharsets.UTF_8);
	}

	/** Blob to tree to blob. */
	byte[] rewrite(byte[] blob) throws Exception {
		return run("dtb", "dtb", blob, true).output();
	}

	/** Compiles our text to our blob. */
	void assertCompilesToOurBlob(DeviceTree tree, String what) throws Exception {
		String text = DtsPrinter.print(tree);
		assertArrayEquals(FlattenedDeviceTree.write(tree), compile(text), () -> what + "\n" + text);
	}

	/** Compiles our text to our blob, and dtc's own text of that blob back to it. */
	void assertAgrees(DeviceTree tree, String what) throws Exception {
		assertCompilesToOurBlob(tree, what);
		byte[] blob = FlattenedDeviceTree.write(tree);
		String text = decompile(blob);
		assertArrayEquals(blob, compile(text), () -> what + ": dtc's own text\n" + text);
	}

	/**
	 * Whether dtc itself cannot bring the tree through its own DTS text: dtc 1.6.1 prints the string list "a", "1" as "a\01" and
	 * reads that back as one octal character.
	 */
	static boolean losesDigitAfterZero(DeviceTreeNode node) {
		for (DeviceTreeProperty property : node.properties()) {
			byte[] bytes = property.raw();
			boolean mayBeText = bytes.length > 0 && bytes[bytes.length - 1] == 0;
			for (int i = 1; mayBeText && i < bytes.length; i++) {
				if (bytes[i - 1] == 0 && bytes[i] >= '0' && bytes[i] <= '7') {
					return true;
				}
			}
		}
		return node.children().stream().anyMatch(Dtc::losesDigitAfterZero);
	}

	private Result run(String from, String to, byte[] input, boolean quiet) throws Exception {
		Path in = directory.resolve("in." + from);
		Path out = directory.resolve("out." + to);
		Path messages = directory.resolve("messages");
		Files.write(in, input);
		Files.deleteIfExists(out);
		List<String> command = new ArrayList<>(List.of("dtc", "-I", from, "-O", to, "-o", out.toString()));
		if (quiet) {
			command.add("-q");
		}
		command.add(in.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(messages.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "dtc hangs");
		String said = Files.readString(messages);
		assertEquals(0, process.exitValue(), () -> command + "\n" + said + "\n"
				+ (from.equals("dts") ? new String(input, StandardCharsets.UTF_8) : ""));
		return new Result(Files.readAllBytes(out), said);
	}
}
