// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.ShootdownProtocol;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;

/** {@code mkw scenario}. The design has the kernels web and rt, the channel "feed" from web to rt, and one without a name the other way. */
class MkwScenarioTest extends MkwCalls {
	@BeforeEach
	void addTwo() {
		addWeb();
		addRt();
		ok("plan", "add-channel", file, "--from", "web", "--to", "rt", "--rate", "20000", "--payload", "256", "--name", "feed");
		ok("plan", "add-channel", file, "--from", "rt", "--to", "web");
	}

	private Result step(String... options) {
		return mkw(arguments("add-step", options));
	}

	private String[] arguments(String command, String... options) {
		List<String> all = new ArrayList<>(List.of("scenario", command, file, "busy"));
		all.addAll(List.of(options));
		return all.toArray(String[]::new);
	}

	private void busy() {
		ok("scenario", "add", file, "--name", "busy", "--duration", "700ms", "--seed", "3");
	}

	private Scenario stored() throws Exception {
		return DesignFile.load(Path.of(file)).getScenarios().getFirst();
	}

	@Test
	void aScenarioFromNothingRuns() {
		assertTrue(ok("scenario", "list", file).out().contains("mkw scenario add"));
		busy();
		Result added = ok(arguments("add-step", "--at", "600ms", "--action", "panic", "--kernel", "web"));
		assertEquals("Added step 1 of scenario \"busy\", at 600 ms: panic web", added.out().strip());
		assertEquals("", added.err());
		ok(arguments("add-workload", "--kind", "heartbeat", "--from", "web", "--to", "rt", "--rate", "1000"));
		String run = ok("simulate", file, "--scenario", "busy").out();
		assertTrue(run.contains("panic \"web\"") && run.contains("eartbeat"), run);
		String shown = ok("scenario", "show", file, "busy").out();
		for (String part : List.of("Scenario \"busy\", 700 ms, seed 3", "600 ms  panic web", "heartbeat: web → rt, 1,000/s")) {
			assertTrue(shown.contains(part), shown);
		}
		assertTrue(ok("scenario", "list", file).out().lines().anyMatch(line -> line.matches("busy +700 ms +3 +1 +1")));
	}

	@Test
	void eachActionIsStoredAsTheModelHasIt() throws Exception {
		busy();
		ok(arguments("add-step", "--at", "0", "--action", "slow-receiver", "--kernel", "rt", "--amount", "3", "--for", "10ms"));
		ok(arguments("add-step", "--at", "10ms", "--action", "move-cpu", "--kernel", "web", "--to", "host", "--cpu", "6"));
		ok(arguments("add-step", "--at", "20ms", "--action", "MOVE-MEMORY", "--kernel", "pool", "--to", "rt", "--amount", "512M"));
		ok(arguments("add-step", "--at", "30ms", "--action", "move-device", "--kernel", "web", "--to", "pool", "--device", "41:00.1"));
		ok(arguments("add-step", "--at", "40ms", "--action", "delay-doorbell", "--channel", "feed", "--amount", "50us"));
		ok(arguments("add-step", "--at", "50ms", "--action", "lose-doorbell", "--channel", "rt:web"));
		ok(arguments("add-step", "--at", "60ms", "--action", "flood", "--kernel", "web", "--to", "rt", "--amount", "200"));
		ok(arguments("add-step", "--at", "70ms", "--action", "hand-over", "--kernel", "web", "--to", "rt"));
		List<ScenarioStep> steps = stored().getSteps();
		assertEquals(List.of(StepAction.SLOW_RECEIVER, StepAction.MOVE_THREAD, StepAction.MOVE_MEMORY, StepAction.MOVE_DEVICE, StepAction.DELAY_DOORBELL,
				StepAction.LOSE_DOORBELL, StepAction.FLOOD, StepAction.HAND_OVER), steps.stream().map(ScenarioStep::getAction).toList());
		assertEquals(List.of(3L, 10_000_000L), List.of(steps.get(0).getAmount(), steps.get(0).getDurationNanos()));
		assertEquals(6, steps.get(1).getThread().getOsIndex());
		assertEquals(stored().getSteps().get(1).getTarget().getUid(), DesignFile.load(Path.of(file)).getActivePlan().getHostKernel().getUid());
		assertEquals(512L << 20, steps.get(2).getAmount());
		assertEquals(null, steps.get(2).getKernel());
		assertEquals("0000:41:00.1", steps.get(3).getDevice().getAddress());
		assertEquals(50_000L, steps.get(4).getAmount());
		assertEquals("feed", steps.get(4).getChannel().getName());
		assertEquals("rt", ((org.mkworkbench.model.design.SpawnedKernel) steps.get(5).getChannel().getFrom()).getName());
		assertEquals(200L, steps.get(6).getAmount());
		List<Map<String, Object>> data = objects(JsonReader.object(ok("scenario", "show", file, "busy", "--format", "json").out()).get("steps"));
		assertEquals(List.of("slow-receiver", "move-cpu", "move-memory", "move-device", "delay-doorbell", "lose-doorbell", "flood", "hand-over"),
				data.stream().map(step -> step.get("action")).toList());
		assertEquals(List.of("host", 6L), List.of(data.get(1).get("to"), data.get(1).get("cpu")));
	}

	@Test
	void workloadsAreStoredWithTheirFigures() throws Exception {
		busy();
		ok(arguments("add-workload", "--kind", "shared-lock", "--to", "web,rt", "--service", "300ns", "--rate", "1e5", "--name", "directory"));
		ok(arguments("add-workload", "--kind", "shootdown", "--from", "web", "--to", "rt", "--protocol", "numa-multicast"));
		ok(arguments("add-workload", "--kind", "heartbeat", "--from", "web", "--to", "host", "--missed", "5"));
		ok(arguments("add-workload", "--kind", "latency-probe", "--from", "rt"));
		ok(arguments("add-workload", "--kind", "broadcast", "--from", "host", "--to", "web,rt", "--payload", "8", "--fan-out", "1"));
		List<Workload> workloads = stored().getWorkloads();
		assertEquals(List.of(WorkloadKind.SHARED_LOCK, WorkloadKind.SHOOTDOWN, WorkloadKind.HEARTBEAT, WorkloadKind.LATENCY_PROBE, WorkloadKind.BROADCAST),
				workloads.stream().map(Workload::getKind).toList());
		assertEquals(List.of("directory", 300L, 1e5, 2), List.of(workloads.get(0).getName(), workloads.get(0).getServiceNanos(), workloads.get(0).getRate(),
				workloads.get(0).getTo().size()));
		assertEquals(ShootdownProtocol.NUMA_MULTICAST, workloads.get(1).getProtocol());
		assertEquals(List.of(5, 8, 1), List.of(workloads.get(2).getMissedLimit(), workloads.get(4).getPayload(), workloads.get(4).getFanOut()));
		ok("simulate", file, "--scenario", "busy", "--duration", "600ms");
	}

	@Test
	void whatBecomesWrongIsTold() {
		busy();
		Result late = ok(arguments("add-step", "--at", "2s", "--action", "stop", "--kernel", "web"));
		assertTrue(late.err().contains("[MK-SCN-001]"), late.err());
		Map<String, Object> data = JsonReader.object(ok(arguments("add-step", "--at", "10ms", "--action", "move-cpu", "--kernel", "web", "--to", "rt", "--cpu", "5",
				"--format", "json")).out());
		assertTrue(data.get("warnings").toString().contains("CPU 5"), data.toString());
	}

	@Test
	void copiesAndDeletions() throws Exception {
		busy();
		step("--at", "10ms", "--action", "stop", "--kernel", "web");
		step("--at", "20ms", "--action", "start", "--kernel", "web");
		ok(arguments("add-workload", "--kind", "latency-probe", "--from", "rt", "--name", "cyclic"));
		assertTrue(ok("scenario", "duplicate", file, "busy").out().contains("\"busy\" as \"busy 2\""));
		ok("scenario", "duplicate", file, "busy", "--name", "third");
		ok(arguments("remove", "--step", "1"));
		ok(arguments("remove", "--workload", "cyclic"));
		assertEquals(List.of(StepAction.START), stored().getSteps().stream().map(ScenarioStep::getAction).toList());
		assertEquals(List.of(), stored().getWorkloads());
		ok("scenario", "remove", file, "busy");
		List<Map<String, Object>> left = objects(JsonReader.object(ok("scenario", "list", file, "--format", "json").out()).get("scenarios"));
		assertEquals(List.of("third", "busy 2"), left.stream().map(scenario -> scenario.get("name")).toList());
		assertEquals(2, ((List<?>) left.getFirst().get("steps")).size());
	}

	@Test
	void aLockedPlanMayHaveScenarios() {
		ok("plan", "lock", file);
		busy();
		ok(arguments("add-step", "--at", "10ms", "--action", "stop", "--kernel", "web"));
	}

	@Test
	void mistakesAreExplainedAndChangeNothing() throws Exception {
		busy();
		String before = Files.readString(Path.of(file));
		fails(2, List.of("no scenario \"bsy\"", "Did you mean \"busy\"?"), "scenario", "add-step", file, "bsy", "--at", "1s", "--action", "stop", "--kernel", "web");
		fails(2, List.of("no kernel \"db\"", "There is: web, rt, host."), arguments("add-step", "--at", "1s", "--action", "stop", "--kernel", "db"));
		fails(2, List.of("There is: web, rt, host, pool."),
				arguments("add-step", "--at", "1s", "--action", "move-cpu", "--kernel", "web", "--to", "nowhere", "--cpu", "6"));
		fails(2, List.of("hand-over needs --to."), arguments("add-step", "--at", "1s", "--action", "hand-over", "--kernel", "web"));
		fails(2, List.of("needs --kernel, or --channel."), arguments("add-step", "--at", "1s", "--action", "lose-doorbell"));
		fails(2, List.of("stop takes no --cpu and no --for."),
				arguments("add-step", "--at", "1s", "--action", "stop", "--kernel", "web", "--cpu", "5", "--for", "1s"));
		fails(2, List.of("'--action'", "\"handover\" is none. Did you mean \"hand-over\"?"), arguments("add-step", "--at", "1s", "--action", "handover"));
		fails(2, List.of("\"soon\" is no span of time"), arguments("add-step", "--at", "soon", "--action", "stop", "--kernel", "web"));
		fails(2, List.of("no CPU 99"), arguments("add-step", "--at", "1s", "--action", "move-cpu", "--kernel", "web", "--to", "rt", "--cpu", "99"));
		fails(2, List.of("one CPU, not 2"), arguments("add-step", "--at", "1s", "--action", "move-cpu", "--kernel", "web", "--to", "rt", "--cpu", "5,6"));
		fails(2, List.of("no PCI device 0000:99:00.0"),
				arguments("add-step", "--at", "1s", "--action", "move-device", "--kernel", "web", "--to", "rt", "--device", "0000:99:00.0"));
		fails(2, List.of("no channel \"fed\"", "Did you mean \"feed\"?"),
				arguments("add-step", "--at", "1s", "--action", "lose-doorbell", "--channel", "fed"));
		fails(2, List.of("flood is a whole number, not \"many\""),
				arguments("add-step", "--at", "1s", "--action", "flood", "--kernel", "web", "--to", "rt", "--amount", "many"));
		fails(2, List.of("\"lots\" is not a size"),
				arguments("add-step", "--at", "1s", "--action", "move-memory", "--kernel", "pool", "--to", "rt", "--amount", "lots"));
		fails(2, List.of("heartbeat needs --to."), arguments("add-workload", "--kind", "heartbeat", "--from", "web"));
		fails(2, List.of("latency-probe takes no --to."), arguments("add-workload", "--kind", "latency-probe", "--from", "web", "--to", "rt"));
		fails(2, List.of("heartbeat takes no --payload."), arguments("add-workload", "--kind", "heartbeat", "--from", "web", "--to", "rt", "--payload", "8"));
		fails(2, List.of("--fan-out is 1 or more, not 0."), arguments("add-workload", "--kind", "broadcast", "--from", "web", "--to", "rt", "--fan-out", "0"));
		fails(2, List.of("above 0 times per second, not 0"), arguments("add-workload", "--kind", "latency-probe", "--from", "web", "--rate", "0"));
		fails(2, List.of("0 to 4072 bytes, not 9999"),
				arguments("add-workload", "--kind", "broadcast", "--from", "web", "--to", "rt", "--payload", "9999"));
		fails(2, List.of("no step 2", "It has none."), arguments("remove", "--step", "2"));
		fails(2, List.of("no workload \"x\"", "There is none."), arguments("remove", "--workload", "x"));
		fails(2, List.of("not both"), arguments("remove", "--workload", "x", "--step", "1"));
		fails(1, List.of("There is a scenario \"busy\" already"), "scenario", "add", file, "--name", "busy");
		fails(1, List.of("A scenario needs a name"), "scenario", "add", file, "--name", " ");
		fails(2, List.of("Missing command after \"scenario\"."), "scenario");
		fails(3, List.of("there is no such file"), "scenario", "list", folder.resolve("none.multikernel").toString());
		assertEquals(before, Files.readString(Path.of(file)));
	}
}
