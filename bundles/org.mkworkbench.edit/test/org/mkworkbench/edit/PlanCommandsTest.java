// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.edit.TestDesign.GIB;
import static org.mkworkbench.edit.TestDesign.numbers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Element;

class PlanCommandsTest {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final TestDesign test = new TestDesign(2, 4, 2);
	private final Design design = test.design;
	private final SpawnedKernel web = test.kernel("web", 5, 1);
	private final SpawnedKernel rt = test.kernel("rt", 2, 3);
	private Channel channel;
	private Scenario scenario;

	@BeforeEach
	void fill() {
		test.memory(web, 0, GIB);
		web.setBounds(new Bounds(10, 20, 30, 40));
		web.getDevices().add(test.device("0000:17:00.0"));
		VirtioDevice console = DesignFactory.eINSTANCE.createVirtioDevice();
		console.setUid("virtio-1");
		web.getVirtioDevices().add(console);
		test.plan.getPool().getThreads().addAll(test.cpus(7));
		channel = test.channel(web, rt);
		test.channel(test.plan.getHostKernel(), web);
		scenario = DesignFactory.eINSTANCE.createScenario();
		scenario.setUid("scenario-1");
		scenario.setName("failover");
		design.getScenarios().add(scenario);
		step(web, null);
		step(null, channel);
		step(null, null);
	}

	private void step(Kernel kernel, Channel on) {
		ScenarioStep step = DesignFactory.eINSTANCE.createScenarioStep();
		step.setUid("step-" + (scenario.getSteps().size() + 1));
		step.setKernel(kernel);
		step.setChannel(on);
		scenario.getSteps().add(step);
	}

	private void perform(ModelCommand command) {
		Acts.perform(design, command);
	}

	private static void assertNothingPointsInto(EObject from, Set<? extends EObject> foreign) {
		List<EObject> all = new ArrayList<>(List.of(from));
		from.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				Object value = object.eGet(reference);
				List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				assertTrue(values.stream().noneMatch(foreign::contains), () -> object + " points out by " + reference.getName());
			}
		}
	}

	private static Set<EObject> contents(EObject root) {
		Set<EObject> all = new HashSet<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		return all;
	}

	@Test
	void newPlanIsEmptyAndActive() {
		CreatePlanCommand command = new CreatePlanCommand(design, "isolated");
		assertNull(command.plan());
		perform(command);
		assertEquals(List.of(test.plan, command.plan()), design.getPlans());
		assertSame(command.plan(), design.getActivePlan());
		assertTrue(command.plan().getKernels().isEmpty());
		assertEquals("host", command.plan().getHostKernel().getName());
		Acts.refuse(design, new CreatePlanCommand(design, "isolated"), "There is a plan \"isolated\" already; each plan of a design needs its own name");
		Acts.refuse(design, new CreatePlanCommand(design, " "), "A plan needs a name");
		Acts.refuse(design, new CreatePlanCommand(design, null), "A plan needs a name");
	}

	@Test
	void copyIsEqualAndStandsOnItsOwn() throws IOException {
		test.plan.setLocked(true);
		DuplicatePlanCommand command = new DuplicatePlanCommand(test.plan, "Plan 2");
		perform(command);
		Plan copy = command.plan();
		assertSame(copy, design.getActivePlan());
		assertFalse(copy.isLocked());
		assertEquals(List.of("web", "rt"), copy.getKernels().stream().map(Kernel::getName).toList());
		SpawnedKernel copied = copy.getKernels().getFirst();
		assertEquals(List.of(5, 1), numbers(copied.getThreads()));
		assertSame(test.cpu(5), copied.getThreads().getFirst());
		assertSame(test.node(0), copied.getMemory().getFirst().getNode());
		assertEquals(web.getBounds(), copied.getBounds());
		assertSame(copied, copy.getChannels().getFirst().getFrom());
		assertSame(copy.getHostKernel(), copy.getChannels().get(1).getFrom());
		assertNothingPointsInto(copy, contents(test.plan));
		assertNothingPointsInto(test.plan, contents(copy));
		Set<String> uids = new HashSet<>();
		contents(design).forEach(object -> assertTrue(!(object instanceof Element element) || uids.add(element.getUid()), () -> "uid twice: " + object));
		assertEquals("plan-2-host", copy.getHostKernel().getUid());
		// the copy says the same as the original, uids and name aside
		Design again = DesignFile.read(DesignFile.write(design), "copy");
		again.getPlans().forEach(plan -> {
			plan.setName("");
			plan.setLocked(false);
			contents(plan).forEach(object -> ((Element) object).setUid(null));
		});
		assertEquals(plainText(again.getPlans().getFirst()), plainText(again.getPlans().get(1)));
	}

	/** Class and values of everything below a plan, references within the plan by place. */
	private static String plainText(Plan plan) {
		List<EObject> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(all::add);
		StringBuilder text = new StringBuilder();
		for (EObject object : all) {
			text.append(object.eClass().getName());
			object.eClass().getEAllAttributes().forEach(attribute -> text.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute)));
			for (EReference reference : object.eClass().getEAllReferences()) {
				Object value = object.eGet(reference);
				List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				values.forEach(each -> text.append(' ').append(reference.getName()).append("->")
						.append(all.contains(each) ? all.indexOf(each) : EcoreUtil.getID((EObject) each)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	@Test
	void scenariosOfThePlanAreCopiedAlong() {
		Plan other = Designs.createPlan(design, "other");
		design.getPlans().add(other);
		step(other.getHostKernel(), null);
		Scenario elsewhere = DesignFactory.eINSTANCE.createScenario();
		elsewhere.setUid("scenario-2");
		design.getScenarios().add(elsewhere);
		DuplicatePlanCommand command = new DuplicatePlanCommand(test.plan, "Plan 2");
		perform(command);
		assertEquals(List.of(test.plan, command.plan(), other), design.getPlans(), "the copy stands beside the original");
		assertEquals(3, design.getScenarios().size(), "a scenario of no plan is not copied");
		Scenario copy = design.getScenarios().getLast();
		assertEquals("failover 2", copy.getName());
		assertEquals(3, copy.getSteps().size(), "the step of the other plan stays there");
		assertSame(command.plan().getKernels().getFirst(), copy.getSteps().getFirst().getKernel());
		assertSame(command.plan().getChannels().getFirst(), copy.getSteps().get(1).getChannel());
		assertEquals(4, scenario.getSteps().size());
	}

	@Test
	void deletedPlanTakesItsStepsAlong() {
		Acts.refuse(design, new DeletePlanCommand(test.plan), "A design needs at least one plan; add another one first");
		Plan second = Designs.createPlan(design, "second");
		Plan third = Designs.createPlan(design, "third");
		third.setUid("plan-3");
		third.getPool().setUid("plan-3-pool");
		third.getHostKernel().setUid("plan-3-host");
		design.getPlans().addAll(List.of(second, third));
		perform(new DeletePlanCommand(test.plan));
		assertEquals(List.of(second, third), design.getPlans());
		assertSame(second, design.getActivePlan(), "the next plan takes the place");
		assertEquals(List.of("step-3"), scenario.getSteps().stream().map(ScenarioStep::getUid).toList());
		Acts.refuse(design, new DeletePlanCommand(test.plan), "The plan is no longer in the design");
		perform(new ActivatePlanCommand(third));
		perform(new DeletePlanCommand(third));
		assertSame(second, design.getActivePlan(), "the last place has a neighbour before it only");
	}

	@Test
	void otherPlansGoWithoutASwitch() {
		Plan second = Designs.createPlan(design, "second");
		design.getPlans().add(second);
		perform(new DeletePlanCommand(second));
		assertSame(test.plan, design.getActivePlan());
		Acts.refuse(design, new ActivatePlanCommand(test.plan), "Nothing would change");
		Acts.refuse(design, new ActivatePlanCommand(second), "The plan is no longer in the design");
		Acts.refuse(design, new DuplicatePlanCommand(second, "x"), "The plan is no longer in the design");
	}

	@Test
	void renamedPlansKeepNamesOfTheirOwn() {
		CreatePlanCommand second = new CreatePlanCommand(design, "second");
		perform(second);
		perform(new SetValueCommand(second.plan(), MODEL.getPlan_Name(), "other", "Rename plan"));
		assertEquals("other", second.plan().getName());
		Acts.refuse(design, new SetValueCommand(second.plan(), MODEL.getPlan_Name(), "Plan 1", "Rename plan"),
				"There is a plan \"Plan 1\" already; each plan of a design needs its own name");
		Acts.refuse(design, new SetValueCommand(second.plan(), MODEL.getPlan_Name(), "", "Rename plan"), "A plan needs a name");
		Acts.refuse(design, new SetValueCommand(second.plan(), MODEL.getPlan_Name(), "other", "Rename plan"), "Nothing would change");
	}

	@Test
	void lockedPlanAllowsCopyAndSwitchOnly() {
		CreatePlanCommand second = new CreatePlanCommand(design, "second");
		perform(second);
		perform(new LockPlanCommand(test.plan, true));
		Acts.refuse(design, new LockPlanCommand(test.plan, true), "Nothing would change");
		String reason = "Plan \"Plan 1\" is locked";
		for (ModelCommand command : List.of(new DeletePlanCommand(test.plan), new SetValueCommand(test.plan, MODEL.getPlan_Name(), "x", "Rename plan"),
				new SetValueCommand(web, MODEL.getKernel_Bounds(), new Bounds(1, 1, 1, 1), "Move kernel"),
				new SetValueCommand(web.getMemory().getFirst(), MODEL.getMemoryGrant_Bytes(), 5L, "Set memory"),
				new SetValueCommand(channel, MODEL.getChannel_Rate(), 5.0, "Set rate"),
				new SetValueCommand(test.plan.getPool(), MODEL.getPool_LlcWayMask(), 3L, "Set ways"),
				new SetValueCommand(test.plan.getHostKernel(), MODEL.getKernel_CommandLine(), "quiet", "Set command line"),
				new DeleteCommand(test.plan, List.of(channel)), SetMemoryCommand.ofPool(test.plan, test.node(0), GIB),
				AssignDevicesCommand.toHost(test.plan, web.getDevices()), new AddVirtioDeviceCommand(test.plan, web, VirtioKind.NET),
				new ApplyRoleCommand(test.plan, web, KernelRole.REAL_TIME), new ArrangeCardsCommand(test.plan, Map.of(web, new Bounds(1, 1, 1, 1))),
				new OrderThreadsCommand(test.plan, web, test.cpus(1, 5)), new SetCacheWaysCommand(test.plan, web, 3L),
				new MoveMemoryCommand(test.plan, test.node(0), web, null, GIB / 2),
				new SetValuesCommand(List.of(web, rt), MODEL.getKernel_Image(), "/boot/vmlinuz", "Set image"),
				new PasteKernelsCommand(test.plan, KernelClip.copy(List.of(rt))))) {
			Acts.refuse(design, command, reason);
		}
		perform(new ActivatePlanCommand(test.plan));
		perform(new DuplicatePlanCommand(test.plan, "Plan 2"));
		perform(new LockPlanCommand(test.plan, false));
		perform(new DeletePlanCommand(test.plan));
	}

	@Test
	void freeNames() {
		assertEquals("Plan 2", PlanNames.free(design, "Plan 1"));
		assertEquals("web", PlanNames.free(design, " web "));
		assertEquals("Plan 2", PlanNames.free(design, ""));
		test.plan.setName("web");
		assertEquals("web 2", PlanNames.free(design, "web"));
		assertEquals("Plan 1", PlanNames.free(design, null));
		test.plan.setName("v9");
		assertEquals("v10", PlanNames.free(design, "v9"));
		test.plan.setName("2026");
		assertEquals("2026 2", PlanNames.free(design, "2026"));
		test.plan.setName("build 99999999999");
		assertNotEquals("build 99999999999", PlanNames.free(design, "build 99999999999"));
	}
}
