// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.DesignTemplate;
import org.mkworkbench.edit.DesignTemplates;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** Whole plans, and designs from templates. */
class MkwPlansTest extends MkwCalls {
	private Design design() throws Exception {
		return DesignFile.load(Path.of(file));
	}

	private List<String> names() throws Exception {
		return design().getPlans().stream().map(Plan::getName).toList();
	}

	@Test
	void plansAreMadeCopiedRenamedAndRemoved() throws Exception {
		addWeb();
		assertEquals("Added plan \"Plan 2\", which is the active one now\n", ok("plan", "new", file).out());
		ok("plan", "new", file, "--name", "tight");
		assertEquals("Copied plan \"Plan 1\" as \"Plan 3\", which is the active one now\n", ok("plan", "duplicate", file, "--plan", "Plan 1").out());
		assertEquals(List.of("Plan 1", "Plan 3", "Plan 2", "tight"), names());
		assertEquals(1, design().getActivePlan().getKernels().size());
		assertEquals("Plan \"Plan 3\" is called \"loose\" now\n", ok("plan", "rename", file, "--name", " loose ").out());
		assertEquals("Plan \"tight\" is the active one now\n", ok("plan", "activate", file, "--plan", "tight").out());
		assertEquals("Plan \"tight\" is the active one already\n", ok("plan", "activate", file, "--plan", "tight").out());
		assertEquals("Deleted plan \"tight\"; \"Plan 2\" is the active one now\n", ok("plan", "remove", file, "--plan", "tight").out());
		assertEquals("Deleted plan \"loose\"\n", ok("plan", "remove", file, "--plan", "loose").out());
		assertEquals("""
				Plan    Kernels  Channels  State   What it is
				Plan 1        1         0
				Plan 2        0         0  active
				""", ok("plan", "list", file).out());
	}

	@Test
	void plansAsJson() throws Exception {
		addWeb();
		ok("plan", "lock", file);
		Map<String, Object> copy = JsonReader.object(ok("plan", "duplicate", file, "--format", "json").out());
		assertEquals("Plan 2", copy.get("name"));
		assertEquals(true, copy.get("active"));
		assertEquals(false, copy.get("locked"));
		List<Map<String, Object>> plans = objects(JsonReader.object(ok("plan", "list", file, "--format", "json").out()).get("plans"));
		assertEquals(List.of("Plan 1", "Plan 2"), plans.stream().map(plan -> plan.get("name")).toList());
		assertEquals(List.of(true, false), plans.stream().map(plan -> plan.get("locked")).toList());
		assertEquals(1L, plans.getFirst().get("kernels"));
	}

	@Test
	void lockedPlansRefuseChanges() throws Exception {
		addWeb();
		assertEquals("Plan \"Plan 1\" is locked now\n", ok("plan", "lock", file).out());
		assertEquals("Plan \"Plan 1\" is locked already\n", ok("plan", "lock", file).out());
		assertTrue(ok("plan", "list", file).out().contains("active, locked"));
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(1, List.of("Plan \"Plan 1\" is locked."), "plan", "add-kernel", file, "--name", "x", "--cpus", "1", "--memory", "1G@0");
		fails(1, List.of("Plan \"Plan 1\" is locked."), "plan", "rename", file, "--name", "x");
		fails(1, List.of("Plan \"Plan 1\" is locked.", "mkw plan unlock", "mkw plan duplicate"), "plan", "remove", file, "--plan", "Plan 1");
		fails(1, List.of("Plan \"Plan 1\" is locked."), "plan", "add-channel", file, "--from", "host", "--to", "web");
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
		assertEquals("Plan \"Plan 1\" is unlocked now\n", ok("plan", "unlock", file, "--plan", "Plan 1").out());
		assertEquals("Plan \"Plan 1\" is not locked\n", ok("plan", "unlock", file).out());
		ok("plan", "rename", file, "--name", "x");
	}

	@Test
	void wrongUseOfPlans() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(1, List.of("A design needs at least one plan; add another one first."), "plan", "remove", file, "--plan", "Plan 1");
		fails(2, List.of("--plan=NAME"), "plan", "remove", file);
		fails(2, List.of("--plan=NAME"), "plan", "activate", file);
		fails(2, List.of("--name=NAME"), "plan", "rename", file);
		fails(2, List.of("A plan needs a name."), "plan", "rename", file, "--name", " ");
		fails(2, List.of("A plan needs a name."), "plan", "new", file, "--name", "");
		fails(2, List.of("no plan \"Plan 9\"", "Did you mean \"Plan 1\"?"), "plan", "activate", file, "--plan", "Plan 9");
		fails(1, List.of("There is a plan \"Plan 1\" already"), "plan", "new", file, "--name", "Plan 1");
		fails(1, List.of("A plan name cannot have line breaks or other control characters."), "plan", "new", file, "--name", "a\u001b[31mb");
		fails(1, List.of("A plan name cannot have line breaks"), "plan", "rename", file, "--name", "a\nb");
		fails(1, List.of("There is a plan \"Plan 1\" already"), "plan", "duplicate", file, "--name", "Plan 1");
		fails(2, List.of("--with NAME"), "plan", "compare", file);
		fails(3, List.of("no such file"), "plan", "list", folder.resolve("none.multikernel").toString());
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
	}

	@Test
	void plansAreCompared() throws Exception {
		addWeb();
		ok("plan", "duplicate", file);
		Result same = ok("plan", "compare", file, "--with", "Plan 1");
		assertEquals("Nothing differs between \"Plan 2\" and \"Plan 1\"\n", same.out());
		addRt();
		Result result = mkw("plan", "compare", file, "--plan", "Plan 1", "--with", "Plan 2");
		assertEquals(1, result.code());
		assertEquals("""
				Owner  What              "Plan 1"  "Plan 2"
				rt     kernel            none      CPUs 1-2, 512 MiB of node 0
				host   CPUs              0-3,7     0,3,7
				host   memory of node 0  16 GiB    15870 MiB
				""", result.out());
		Result json = mkw("plan", "compare", file, "--plan", "Plan 1", "--with", "Plan 2", "--format", "json");
		List<Map<String, Object>> differences = objects(JsonReader.object(json.out()).get("differences"));
		assertEquals("added", differences.getFirst().get("change"));
		assertEquals(3, differences.size());
	}

	@Test
	void plansOfTwoDesignsAreCompared() throws Exception {
		addWeb();
		String other = folder.resolve("other.multikernel").toString();
		Files.copy(Path.of(file), Path.of(other));
		ok("plan", "compare", file, "--other", other);
		ok("plan", "add-channel", other, "--from", "host", "--to", "web");
		Result result = mkw("plan", "compare", file, "--other", other);
		assertEquals(1, result.code());
		assertTrue(result.out().contains("user, 1000/s, 64 B"), result.out());
		assertEquals("", result.err());
		ok("new", "--template", "rt-laptop", "-o", other, "--force");
		Result machines = mkw("plan", "compare", file, "--other", other);
		assertEquals(1, machines.code());
		assertTrue(machines.err().startsWith("warning: The plans are for different machines, ") && machines.err().contains(" and Core i7-1370P, "), machines.err());
	}

	@Test
	void errorsThatDoNotStopAnExportAreTold() throws Exception {
		addWeb();
		assertEquals("", ok("simulate", file, "--duration", "5ms").err().lines().filter(line -> line.contains("offline")).collect(Collectors.joining()));
		Design design = design();
		new MachineIndex(design.getMachine()).thread(6).orElseThrow().setOnline(false);
		DesignFile.save(design, Path.of(file));
		Result exported = ok("export", file, "-o", folder.resolve("out").toString());
		assertTrue(exported.err().lines().anyMatch(line -> line.startsWith("warning: ") && line.contains("offline") && line.endsWith("[MK-CPU-002]")),
				exported.err());
		// The host can only hand over a CPU that it runs.
		Result simulated = mkw("simulate", file, "--duration", "5ms");
		assertEquals(1, simulated.code());
		assertTrue(simulated.err().contains("EBUSY") && simulated.err().contains("offline"), simulated.err());
	}

	@Test
	void everyTemplateIsReadyForUse() throws Exception {
		for (DesignTemplate template : DesignTemplates.all()) {
			Design design = template.create(MachinePresets.create(template.preset()));
			List<Finding> findings = Validator.standard().validate(design);
			assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList(), template::id);
			String made = folder.resolve(template.id() + ".multikernel").toString();
			assertTrue(ok("new", "--template", template.id(), "-o", made).out().contains(template.title()));
			assertEquals(0, mkw("validate", made).code());
			ok("export", made, "-o", folder.resolve(template.id()).toString());
			ok("simulate", made, "--duration", "20ms");
		}
	}

	@Test
	void templatesAreListed() {
		String list = ok("new", "--list").out();
		DesignTemplates.all().forEach(template -> assertTrue(list.contains(template.id()) && list.contains(template.title()), list));
		assertEquals(5, objects(JsonReader.object(ok("new", "--list", "--format", "json").out()).get("templates")).size());
	}

	/** So that a person sees at once what a scenario is good for. */
	@Test
	void theFirstTemplateHasAScenarioThatRuns() {
		String server = folder.resolve("server.multikernel").toString();
		ok("new", "--template", "two-socket-server", "-o", server);
		String run = ok("simulate", server, "--scenario", "Controller fails").out();
		for (String part : List.of("Stop to notice, median", "Panic until running again", "scenario: panic \"rt\"")) {
			assertTrue(run.contains(part), run);
		}
		assertFalse(ok("validate", server).out().contains("MK-SCN"), run);
	}

	@Test
	void wrongUseOfTemplates() throws Exception {
		addWeb();
		byte[] before = Files.readAllBytes(Path.of(file));
		fails(2, List.of("--template ID", "--list"), "new", "-o", file);
		fails(2, List.of("-o FILE"), "new", "--template", "update-pair");
		fails(2, List.of("There is no template \"update-par\".", "Did you mean \"update-pair\"?"), "new", "--template", "update-par", "-o", file);
		fails(3, List.of("exists and holds a plan with kernels", "--force"), "new", "--template", "update-pair", "-o", file);
		assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
		ok("new", "--template", "update-pair", "-o", file, "--force");
		assertEquals("sample", design().getName());
		assertFalse(design().getActivePlan().getKernels().isEmpty());
	}
}
