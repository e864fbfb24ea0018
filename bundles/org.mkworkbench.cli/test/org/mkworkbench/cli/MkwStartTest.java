// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.export.json.Json;

import picocli.CommandLine;

/** Help, version and the small parts. */
class MkwStartTest extends MkwCalls {
	/** Nothing but this bundle and picocli is on the class path, so a class of the model that is loaded too early ends the program. */
	@Test
	void helpAndVersionNeedNoModel() throws Exception {
		String classPath = place(Mkw.class) + File.pathSeparator + place(CommandLine.class);
		for (List<String> arguments : List.of(List.of("--version"), List.of("--help"), List.of("plan", "add-kernel", "--help"),
				List.of("plan", "compare", "--help"), List.of("plan", "set-memory", "--help"), List.of("new", "--help"), List.of("export", "--help"), List.of("scenario", "add-step", "--help"),
				List.of("help", "plan", "add-kernel"))) {
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
					classPath, "org.mkworkbench.cli.Mkw"));
			command.addAll(arguments);
			Path output = folder.resolve("output");
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			assertTrue(process.waitFor(60, TimeUnit.SECONDS), "mkw hangs");
			String printed = Files.readString(output);
			assertEquals(0, process.exitValue(), printed);
			assertTrue(printed.contains("mkw"), printed);
		}
	}

	private static Path place(Class<?> type) throws Exception {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
	}

	@Test
	void helpIsThereForEveryCommand() {
		for (String command : List.of("", "machine", "machine presets", "machine import", "machine show", "machine assume-physical-ids", "plan",
				"plan add-kernel", "plan add-channel", "plan set-memory", "plan show", "plan list", "plan new", "plan duplicate", "plan rename", "plan remove",
				"plan activate", "plan lock", "plan unlock", "plan compare", "new", "validate", "export", "simulate", "calibrate",
				"scenario", "scenario list", "scenario show", "scenario add", "scenario duplicate", "scenario remove", "scenario add-step",
				"scenario add-workload")) {
			List<String> arguments = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
			arguments.add("--help");
			String help = ok(arguments.toArray(String[]::new)).out();
			assertTrue(help.startsWith("Usage: mkw " + command), help);
			assertTrue(help.lines().allMatch(line -> line.length() <= 110), help);
			arguments.removeLast();
			arguments.addFirst("help");
			assertEquals(help, ok(arguments.toArray(String[]::new)).out());
		}
		assertTrue(ok("--version").out().startsWith("mkw "));
	}

	@Test
	void helpOnWhatDoesNotExistSaysWhatDoes() {
		fails(2, List.of("There is no command \"mkw simulte\".", "Did you mean \"simulate\"?"), "help", "simulte");
		fails(2, List.of("There is no command \"mkw plan ad-kernel\".", "Did you mean \"add-kernel\"?"), "help", "plan", "ad-kernel");
		fails(2, List.of("There is no command \"mkw simulate x\"."), "help", "simulate", "x");
	}

	@Test
	void numbersAreAskedForInPlainWords() {
		fails(2, List.of("'--seed': \"x\" is not a whole number"), "simulate", file, "--seed", "x");
		fails(2, List.of("'--replications': \"1.5\" is not a whole number up to 2147483647"), "simulate", file, "--replications", "1.5");
		fails(2, List.of("'--id'", "\"one\" is not a whole number"), "plan", "add-kernel", file, "--name", "a", "--cpus", "1", "--memory", "1G@0", "--id", "one");
		fails(2, List.of("'--rate': \"fast\" is not a number"), "plan", "add-channel", file, "--from", "a", "--to", "b", "--rate", "fast");
		fails(2, List.of("'--payload': \"3000000000\" is not a whole number"), "plan", "add-channel", file, "--from", "a", "--to", "b", "--payload",
				"3000000000");
	}

	@Test
	void spansOfTime() {
		assertEquals(List.of("0 s", "400 ms", "50 µs", "7 ns", "90 s", "1500 ms"),
				Stream.of(0L, 400_000_000L, 50_000L, 7L, 90_000_000_000L, 1_500_000_000L).map(Spans::text).toList());
		assertEquals(List.of(1L, 1_500L, 2_000L, 500_000_000L, 1_000_000_000L, 120_000_000_000L),
				Stream.of("1ns", "1.5us", "2 µs", "500ms", "1s", "2m").map(Spans::parseNanos).toList());
		for (String wrong : List.of("", "s", "-1s", "0.1ns", "1e3s", "99999999999h")) {
			assertThrows(IllegalArgumentException.class, () -> Spans.parseNanos(wrong), wrong);
		}
	}

	@Test
	void suggestions() {
		assertEquals("Did you mean \"xeon-5418y\"?", Suggestion.of("XEON-5418", List.of("epyc-9654", "xeon-5418y")));
		assertEquals("There is: epyc-9654, xeon-5418y.", Suggestion.of("sparc", List.of("epyc-9654", "xeon-5418y")));
		assertEquals("There is none.", Suggestion.of("x", List.of()));
	}

	@Test
	void theJsonReaderOfTheseTestsReadsWhatIsWritten() {
		Map<String, Object> value = Json.object("a", List.of(1L, 2.5, true), "b\n\"\\é", Json.object("c", null), "d", "\u0001/");
		assertEquals(value, JsonReader.read(Json.write(value)));
		for (String wrong : List.of("", "{", "[1,]", "{\"a\":1,\"a\":2}", "01", "\"\n\"", "1 2")) {
			assertThrows(IllegalArgumentException.class, () -> JsonReader.read(wrong), wrong);
		}
	}
}
