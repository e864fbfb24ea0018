// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.TrafficPattern;

class MkwSimulateTest extends MkwCalls {
	private static final String MKBENCH = """
			test,variant,tier,cpu_a,cpu_b,mem_node,size,repeat,metric,value,unit
			pingpong,rtt,T2,0,1,-1,0,0,rtt,60.000,ns
			""";

	private void addTwo() {
		addWeb();
		addRt();
		ok("plan", "add-channel", file, "--from", "web", "--to", "rt", "--rate", "20000", "--payload", "256");
	}

	private static Map<String, Object> json(String... arguments) {
		return JsonReader.object(ok(arguments).out());
	}

	@Test
	void comparesWithOneKernelAndKvm() {
		addTwo();
		Result text = ok("simulate", file, "--compare", "--replications", "2");
		for (String part : List.of("3 variants, 2 replications of 1 s each", "One kernel − Multikernel", "web → rt", "Assumed", "- KVM: Each kernel")) {
			assertTrue(text.out().contains(part), text.out());
		}
		Map<String, Object> one = json("simulate", file, "--compare", "--replications", "2", "--workers", "1", "--format", "json");
		assertEquals(one, json("simulate", file, "--compare", "--replications", "2", "--workers", "2", "--format", "json"));
		List<Map<String, Object>> variants = objects(one.get("variants"));
		assertEquals(List.of("Multikernel", "One kernel", "KVM"), variants.stream().map(variant -> variant.get("name")).toList());
		variants.forEach(variant -> assertFalse(((List<?>) variant.get("assumptions")).isEmpty()));
		assertEquals(2, ((List<?>) variants.getFirst().get("traceHashes")).size());
	}

	@Test
	void replicationsGiveIntervals() {
		addTwo();
		Map<String, Object> result = json("simulate", file, "--replications", "3", "--duration", "600ms", "--seed", "5", "--format", "json");
		assertEquals(List.of(600_000_000L, 3L, "5"), List.of(result.get("durationNanos"), result.get("replications"), result.get("seed")));
		assertEquals(List.of(), result.get("comparisons"));
		String seed = ((List<?>) result.get("seeds")).get(1).toString();
		assertEquals(((List<?>) objects(result.get("variants")).getFirst().get("traceHashes")).get(1),
				json("simulate", file, "--duration", "600ms", "--seed", seed, "--format", "json").get("traceHash"));
		Map<String, Object> delivered = objects(objects(result.get("variants")).getFirst().get("metrics")).stream()
				.filter(metric -> metric.get("id").equals("pair.delivered")).findFirst().orElseThrow();
		assertEquals(20_000, ((Number) delivered.get("mean")).doubleValue(), 400);
		assertEquals(3, ((List<?>) delivered.get("values")).size());
	}

	@Test
	void playsARecordingThatLiesBesideTheDesign() throws Exception {
		addTwo();
		Path path = Path.of(file);
		Design design = DesignFile.load(path);
		Channel channel = design.getPlans().getFirst().getChannels().getFirst();
		channel.setPattern(TrafficPattern.TRACE);
		channel.setTraceFile("monday.csv");
		DesignFile.save(design, path);
		fails(1, List.of("monday.csv", "there is no such file"), "simulate", file);
		Files.writeString(path.resolveSibling("monday.csv"), "0,1,7,64\n1000,1,7,64\n2000,7,1,64\n");
		for (String[] more : List.of(new String[] {}, new String[] {"--replications", "2"})) {
			List<String> call = new ArrayList<>(List.of("simulate", file));
			call.addAll(List.of(more));
			assertTrue(ok(call.toArray(String[]::new)).out().contains("Passes through the recording"));
		}
	}

	@Test
	void runsAScenarioOfTheDesign() throws Exception {
		addTwo();
		Design design = DesignFile.load(Path.of(file));
		Scenario scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid(Designs.freshUid(design.getActivePlan(), "scenario"));
		scenario.setName("busy");
		scenario.setDurationNanos(650_000_000);
		scenario.setSeed(3);
		ScenarioStep panic = DesignFactory.eINSTANCE.createScenarioStep();
		panic.setUid(Designs.freshUid(design.getActivePlan(), "step"));
		panic.setAction(StepAction.PANIC);
		panic.setKernel(design.getActivePlan().getKernels().getFirst());
		panic.setAtNanos(600_000_000);
		scenario.getSteps().add(panic);
		design.getScenarios().add(scenario);
		DesignFile.save(design, Path.of(file));
		Map<String, Object> run = json("simulate", file, "--scenario", "busy", "--format", "json");
		assertEquals(650_000_000L, run.get("simulatedNanos"));
		assertEquals(run.get("traceHash"), json("simulate", file, "--scenario", "busy", "--seed", "3", "--format", "json").get("traceHash"));
		assertNotEquals(run.get("traceHash"), json("simulate", file, "--scenario", "busy", "--seed", "4", "--format", "json").get("traceHash"));
		assertEquals(600_000_000L, json("simulate", file, "--scenario", "busy", "--duration", "600ms", "--format", "json").get("simulatedNanos"));
		assertTrue(((List<?>) run.get("log")).stream().anyMatch(line -> line.toString().contains("panic \"web\"")), run.get("log").toString());
		assertTrue(ok("simulate", file, "--scenario", "busy").out().contains("panic \"web\""));
		List<Map<String, Object>> variants = objects(json("simulate", file, "--scenario", "busy", "--compare", "--replications", "2", "--format", "json")
				.get("variants"));
		// As one kernel both crash.
		assertEquals(List.of("web"), panicked(variants.get(0)));
		assertEquals(List.of("web", "rt"), panicked(variants.get(1)));
		fails(2, List.of("no scenario \"bsy\"", "Did you mean \"busy\"?"), "simulate", file, "--scenario", "bsy");
	}

	private static List<Object> panicked(Map<String, Object> variant) {
		return objects(variant.get("metrics")).stream().filter(metric -> metric.get("label").equals("Panic until the host knows"))
				.map(metric -> metric.get("subject")).toList();
	}

	@Test
	void aSingleRunSaysWhatItsFiguresRestOn() {
		addTwo();
		Result text = ok("simulate", file, "--duration", "600ms");
		assertTrue(text.out().contains("Costs: calibration \"generic-x86\""), text.out());
		Map<String, Object> run = json("simulate", file, "--duration", "600ms", "--format", "json");
		assertFalse(((List<?>) run.get("assumptions")).isEmpty());
		assertTrue(text.out().contains("One run: no intervals."), text.out());
		assertTrue(text.out().lines().anyMatch(line -> line.matches("Measured from \\d+ ms, when all kernels ran, to 600 ms")), text.out());
		for (String key : List.of("plan", "calibration", "durationNanos", "seed", "measuredFromNanos")) {
			assertTrue(run.get(key) != null, key);
		}
		assertEquals("1", run.get("seed"));
		assertTrue(run.containsKey("scenario"));
		assertTrue(ok("simulate", file, "--duration", "1ms").out().contains("not all kernels ran before the end"));
		assertTrue(objects(run.get("figures")).stream().anyMatch(figure -> figure.get("id").equals("kernel.interrupt")));
	}

	@Test
	void aRecordedRunComesBack() throws Exception {
		addTwo();
		String log = folder.resolve("monday.inputs").toString();
		Map<String, Object> run = json("simulate", file, "--duration", "600ms", "--seed", "5", "--calibration", "epyc", "--record", log, "--format", "json");
		String text = Files.readString(Path.of(log));
		assertTrue(text.contains("seed 5\n") && text.contains("duration=600000000\n") && text.contains("hash=" + run.get("traceHash")), text);
		Map<String, Object> again = json("simulate", file, "--inputs", log, "--format", "json");
		assertEquals(run, again);
		fails(2, List.of("--seed 6", "\"5\""), "simulate", file, "--inputs", log, "--seed", "6");
		// With a step more it is another run, and the same one each time.
		Files.writeString(Path.of(log), text + "550000000 PANIC kernel=1\n");
		Result other = mkw("simulate", file, "--inputs", log);
		assertEquals(1, other.code());
		assertTrue(other.err().contains("not the recorded run"), other.err());
		String second = folder.resolve("second.inputs").toString();
		Files.writeString(Path.of(log), text.replaceAll("hash=.*\n", "") + "550000000 PANIC kernel=1\n");
		Map<String, Object> panicked = json("simulate", file, "--inputs", log, "--record", second, "--format", "json");
		assertNotEquals(run.get("traceHash"), panicked.get("traceHash"));
		assertTrue(panicked.get("log").toString().contains("panic \"web\""), panicked.get("log").toString());
		assertEquals(panicked, json("simulate", file, "--inputs", second, "--format", "json"));
		Files.writeString(Path.of(log), text + "1 PANIC kernel=1 kernel=2\n");
		fails(3, List.of("monday.inputs: Line ", "twice"), "simulate", file, "--inputs", log);
		fails(3, List.of("there is no such file"), "simulate", file, "--inputs", folder.resolve("none").toString());
		fails(2, List.of("--record", "one run"), "simulate", file, "--record", second, "--compare");
	}

	@Test
	void tellsWhereTwoRunsDiffer() throws Exception {
		addTwo();
		String log = folder.resolve("monday.inputs").toString();
		ok("simulate", file, "--duration", "600ms", "--seed", "5", "--record", log);
		assertTrue(ok("simulate", file, "--duration", "600ms", "--seed", "5", "--compare-inputs", log).out().contains("same in all events up to 600 ms"));
		assertTrue(ok("simulate", file, "--duration", "300ms", "--seed", "5", "--compare-inputs", log).out().contains("same in all events up to 300 ms"));
		String panic = folder.resolve("panic.inputs").toString();
		Files.writeString(Path.of(panic), Files.readString(Path.of(log)).replaceAll("hash=.*\n", "") + "550000000 PANIC kernel=1\n");
		Result result = mkw("simulate", file, "--inputs", panic, "--compare-inputs", log, "--format", "json");
		assertEquals(1, result.code(), result.toString());
		Map<String, Object> difference = JsonReader.object(result.out());
		assertEquals(false, difference.get("same"));
		assertTrue(((Number) difference.get("event")).longValue() > 1, difference.toString());
		assertNotEquals(difference.get("first"), difference.get("second"));
		Result text = mkw("simulate", file, "--duration", "600ms", "--seed", "6", "--compare-inputs", log);
		assertTrue(text.out().contains("The runs differ from event ") && text.out().contains("  this run: "), text.out());
		assertEquals(1, text.code());
		fails(2, List.of("--compare-inputs", "Leave out"), "simulate", file, "--compare-inputs", log, "--replications", "3");
	}

	@Test
	void aRunStopsAtAnEvent() {
		addTwo();
		Map<String, Object> early = json("simulate", file, "--until-event", "1000", "--format", "json");
		Map<String, Object> late = json("simulate", file, "--until-event", "2000", "--format", "json");
		long time = (Long) early.get("simulatedNanos");
		assertTrue(time > 0 && time < (Long) late.get("simulatedNanos"), early.get("simulatedNanos") + " " + late.get("simulatedNanos"));
		assertEquals(early.get("traceHash"), json("simulate", file, "--until-event", "1000", "--format", "json").get("traceHash"));
		assertTrue(ok("simulate", file, "--until-event", "1000").out().contains("Event 1000 of the trace: "));
		fails(2, List.of("there is no event 1000"), "simulate", file, "--until-event", "1000", "--duration", "1ms");
		fails(2, List.of("--until-event"), "simulate", file, "--until-event", "0");
	}

	@Test
	void wrongArgumentsAreExplained() {
		addTwo();
		fails(2, List.of("no scenario", "There is none."), "simulate", file, "--scenario", "x");
		fails(2, List.of("--replications", "1 to 10000"), "simulate", file, "--replications", "0");
		fails(2, List.of("--workers"), "simulate", file, "--workers", "0");
		fails(2, List.of("Did you mean \"epyc\"?"), "simulate", file, "--calibration", "epic");
		fails(3, List.of("there is no such file"), "simulate", file, "--calibration", folder.resolve("none.calibration").toString());
		fails(2, List.of("Did you mean \"arm64\"?"), "calibrate", "--base", "arm65");
	}

	@Test
	void calibrationsCountAndAreChecked() throws Exception {
		addTwo();
		Path slow = folder.resolve("slow.calibration");
		Files.writeString(slow, "calibration 1\nname = slow\nipi.other-package = 50 us ; measured ; a stop watch\n");
		String usual = ok("simulate", file, "--duration", "600ms").out();
		String slower = ok("simulate", file, "--duration", "600ms", "--calibration", slow.toString()).out();
		assertTrue(slower.contains("calibration \"slow\""), slower);
		assertNotEquals(usual.lines().filter(line -> line.startsWith("Trace hash")).toList(), slower.lines().filter(line -> line.startsWith("Trace hash")).toList());
		ok("simulate", file, "--duration", "10ms", "--calibration", "xeon-5418y");
		for (String huge : List.of("image.load = 9000000000000000000 ns", "ipi.jitter = 9e9 s", "send = 2000 s", "ipi.same-llc = 2 s")) {
			Files.writeString(slow, "calibration 1\nname = slow\n\n" + huge + " ; assumed ; a guess\n");
			fails(3, List.of("slow.calibration:4: "), "simulate", file, "--calibration", slow.toString());
		}
		Files.writeString(slow, "calibration 1\nname = slow\n" + Stream.of("send", "ring", "copy", "handler", "interrupt", "ipi.jitter", "ipi.same-llc",
				"ipi.other-package", "image.load", "work").map(key -> key + " = 1 s ; assumed ; the most\n").collect(Collectors.joining()));
		ok("simulate", file, "--duration", "600ms", "--calibration", slow.toString());
		fails(2, List.of("The name of the calibration is empty"), "simulate", file, "--calibration", "");
		Files.writeString(slow, "calibration 1\nname = slow\n\nipi.othr-package = 50 us ; measured ; a stop watch\n");
		fails(3, List.of("slow.calibration:4: ", "Did you mean \"ipi.other-package\"?"), "simulate", file, "--calibration", slow.toString());
	}

	@Test
	void listsPresets() {
		fails(2, List.of("--list only shows the presets"), "calibrate", "--list", "-o", folder.resolve("x").toString());
		assertFalse(Files.exists(folder.resolve("x")));
		String text = ok("calibrate", "--list").out();
		Calibrations.names().forEach(name -> assertTrue(text.contains(name), text));
		assertEquals(Set.copyOf(Calibrations.names()), objects(json("calibrate", "--list", "--format", "json").get("presets")).stream()
				.map(preset -> preset.get("name")).collect(Collectors.toSet()));
	}

	@Test
	void importsMkbench() throws Exception {
		Path csv = Files.writeString(folder.resolve("pingpong.csv"), MKBENCH);
		Path target = folder.resolve("box.calibration");
		Result result = ok("calibrate", "--mkbench", csv.toString(), "-o", target.toString());
		assertTrue(result.out().contains("line.same-llc"), result.out());
		assertTrue(result.err().contains("tlbshoot"), result.err());
		assertEquals(30, CalibrationFile.read(target).costs().figures().entrySet().stream().filter(e -> e.getKey().key().equals("line.same-llc")).findFirst()
				.orElseThrow().getValue().value());
		Files.writeString(csv, MKBENCH + "pingpong,rtt,T2\n");
		fails(3, List.of("pingpong.csv:3: ", "3 columns in place of 11"), "calibrate", "--mkbench", csv.toString());
		fails(3, List.of("no such file"), "calibrate", "--mkbench", folder.resolve("none.csv").toString());
		Files.writeString(csv, MKBENCH);
		fails(3, List.of("Cannot write"), "calibrate", "--mkbench", csv.toString(), "-o", folder.resolve("no/such/folder.calibration").toString());
	}
}
