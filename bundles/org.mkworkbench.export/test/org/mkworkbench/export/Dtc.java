// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** The real device tree compiler; tests that need it are skipped where it is not installed. */
final class Dtc {
	private final Path directory;

	private Dtc(Path directory) {
		this.directory = directory;
	}

	static Dtc orSkip(Path directory) throws InterruptedException {
		boolean found = false;
		try {
			Process process = new ProcessBuilder("dtc", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			found = process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			Assumptions.abort("dtc is not installed (Debian package device-tree-compiler): " + e.getMessage());
		}
		Assumptions.assumeTrue(found, "dtc does not run");
		return new Dtc(directory);
	}

	byte[] convert(String from, String to, byte[] input) throws IOException, InterruptedException {
		Path in = directory.resolve("in." + from);
		Path out = directory.resolve("out." + to);
		Path messages = directory.resolve("messages");
		Files.write(in, input);
		Files.deleteIfExists(out);
		Process process = new ProcessBuilder("dtc", "-q", "-I", from, "-O", to, "-o", out.toString(), in.toString()).redirectErrorStream(true)
				.redirectOutput(messages.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "dtc hangs");
		assertEquals(0, process.exitValue(), Files.readString(messages));
		return Files.readAllBytes(out);
	}
}
