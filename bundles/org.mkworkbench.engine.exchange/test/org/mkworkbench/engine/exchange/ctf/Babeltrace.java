// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real babeltrace2; there is nothing to test against where it is not installed (Debian package babeltrace2). */
final class Babeltrace {
	/** What it printed and what it complained of. */
	record Result(List<String> lines, String messages) {
	}

	private Babeltrace() {
	}

	static boolean installed() {
		try {
			Process process = new ProcessBuilder("babeltrace2", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** The events of a trace, one per line, with times in nanoseconds since the clock's origin. */
	static Result read(Path trace, Path folder) throws Exception {
		Path out = folder.resolve("babeltrace.out");
		Path err = folder.resolve("babeltrace.err");
		ProcessBuilder builder = new ProcessBuilder("babeltrace2", "--clock-seconds", "--no-delta", trace.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "babeltrace2 hangs");
		String messages = Files.readString(err);
		assertEquals(0, process.exitValue(), messages);
		return new Result(Files.readAllLines(out, StandardCharsets.UTF_8), messages);
	}
}
