// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * A recorder is killed (SIGKILL) in the middle of its work. How often says the system property {@code mkworkbench.kills}; each takes about half a
 * second, so that it is only some times here, and 200 times in {@code releng/benchmarks/run.sh kill}.
 */
class KilledRecordingTest {
	private static final int KILLS = Integer.getInteger("mkworkbench.kills", 10);

	@TempDir
	private Path folder;

	@Test
	void opensAndLosesNothingThatWasWritten() throws IOException, InterruptedException {
		Random random = new Random(KILLS);
		long most = 0;
		int torn = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			Path file = folder.resolve(kill + ".mkrec");
			long said = runAndKill(file, random.nextInt(400), random.nextInt(5_000_000));
			try (RecordingFile recording = RecordingFile.open(file)) {
				TrafficStore.Contents contents = recording.contents();
				long[] next = new long[1];
				long[] expected = new long[IpiEvent.WORDS];
				for (int block = 0; block < contents.blocks(); block++) {
					assertTrue(contents.read(block, (words, at) -> {
						KilledRecorder.event(next[0]++, expected);
						assertArrayEquals(expected, words);
					}));
				}
				assertTrue(next[0] >= said, next[0] + " events are there, " + said + " were written");
				assertEquals(next[0], contents.events());
				assertEquals((next[0] + 1) / 2, contents.totals().sent());
				assertTrue(!recording.intact());
				most = Math.max(most, next[0]);
				torn += recording.problems().size();
			}
			Files.delete(file);
		}
		System.out.printf("%d times killed, up to %,d events, %d times within a block; nothing lost that was written%n", KILLS, most, torn);
		assertTrue(most > 0, "some were killed late enough");
	}

	/** How many events it said are written before it was killed. */
	private static long runAndKill(Path file, int lines, int nanos) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m",
				"-cp", classPath(), KilledRecorder.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long said = 0;
		try (BufferedReader output = process.inputReader()) {
			for (int i = 0; i <= lines; i++) {
				String line = output.readLine();
				assertTrue(line != null, "it did not run");
				said = Long.parseLong(line);
			}
			// Some moment after that.
			Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
			// Not by the process itself, which would close its output.
			process.toHandle().destroyForcibly();
			assertEquals(137, process.waitFor(), "killed by SIGKILL");
			for (String line = output.readLine(); line != null && !line.isEmpty(); line = output.readLine()) {
				said = Math.max(said, Long.parseLong(line));
			}
		} finally {
			process.destroyForcibly();
		}
		return said;
	}

	/** Where the classes are, however the test was started. */
	private static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> one : new Class<?>[] {KilledRecorder.class, TrafficRecorder.class, InstanceState.class}) {
			places.add(Path.of(java.net.URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString())).toString());
		}
		return places.stream().collect(Collectors.joining(java.io.File.pathSeparator));
	}
}
