// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Validator;

/** Acts of all kinds that people can do, some of them impossible, on a machine that has a bit of everything. The same number, the same acts. */
final class RandomActs {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;
	private static final int MAX_PLANS = 4;

	final TestDesign test = new TestDesign(2, 4, 2);
	private final List<HardwareThread> threads = MachineIndex.threadsBelow(test.machine);
	private final List<Element> devices = new ArrayList<>();
	private final Random random;

	RandomActs(long seed) {
		random = new Random(seed);
		test.caches(11, 22L << 20).getFirst().setSharedWays(0x600L);
		PciDevice disk = device("0000:01:00.0", 0x0108, 1, 0);
		disk.setBootCritical(true);
		device("0000:02:00.0", 0x0200, 2, 0);
		PciDevice port = device("0000:02:00.1", 0x0200, 2, 0);
		for (int i = 0; i < 2; i++) {
			device("0000:02:01." + i, 0x0200, 3 + i, 0).setPhysicalFunction(port);
		}
		device("0000:81:00.0", 0x0200, 9, 1);
		device("0000:82:00.0", 0x0300, null, 1);
		devices.add(test.platformDevice("serial"));
		test.cpu(6).setOnline(false);
		test.cpu(7).setPhysicalId(null);
	}

	private PciDevice device(String address, int classCode, Integer group, int node) {
		PciDevice device = test.device(address);
		device.setClassCode(classCode);
		device.setIommuGroup(group);
		device.setNode(test.node(node));
		devices.add(device);
		return device;
	}

	private Plan plan() {
		return test.design.getActivePlan();
	}

	/** Anything, on the plan that is active now. */
	Command next() {
		Plan plan = plan();
		if (plan.isLocked() && random.nextBoolean()) {
			return new LockPlanCommand(plan, false);
		}
		List<SpawnedKernel> kernels = plan.getKernels();
		SpawnedKernel kernel = kernels.isEmpty() ? null : pick(kernels);
		if (kernel == null || kernels.size() < 6 && random.nextInt(12) == 0) {
			Bounds bounds = random.nextBoolean() ? null : new Bounds(random.nextInt(900), 5, 80, 40);
			return new CreateKernelCommand(plan, bounds, some(threads), random.nextBoolean() ? null : pick(KernelRole.VALUES));
		}
		return switch (random.nextInt(12)) {
		case 10, 11 -> scenario(plan);
		case 0, 1, 2 -> cpus(plan, kernel);
		case 3, 4 -> memory(plan, kernel);
		case 5 -> devices(plan, kernel);
		case 6, 7 -> kernel(plan, kernel);
		case 8 -> channel(plan, kernel);
		default -> random.nextBoolean() ? plans(plan) : fix(plan);
		};
	}

	private Command cpus(Plan plan, SpawnedKernel kernel) {
		return switch (random.nextInt(7)) {
		case 0, 1 -> AssignThreadsCommand.toKernel(plan, some(threads), kernel);
		case 2 -> AssignThreadsCommand.toPool(plan, some(threads));
		case 3 -> AssignThreadsCommand.toHost(plan, some(threads));
		case 4 -> kernel.getThreads().isEmpty() ? new SetThreadsCommand(plan, kernel, some(threads))
				: OrderThreadsCommand.boot(plan, kernel, pick(kernel.getThreads()));
		case 5 -> random.nextInt(20) == 0 ? new AssumePhysicalIdsCommand(test.design) : new SetThreadsCommand(plan, kernel, some(threads));
		default -> new SetCacheWaysCommand(plan, random.nextInt(4) == 0 ? plan.getPool() : kernel,
				random.nextInt(5) == 0 ? null : Long.valueOf(CacheWays.run(random.nextInt(11), 1 + random.nextInt(4))));
		};
	}

	private Command scenario(Plan plan) {
		List<Scenario> scenarios = test.design.getScenarios();
		if (scenarios.isEmpty() || scenarios.size() < 4 && random.nextInt(8) == 0) {
			return new AddScenarioCommand(test.design, random.nextInt(4) == 0 ? "s" : ScenarioNames.free(test.design, "s"));
		}
		Scenario scenario = pick(scenarios);
		List<Kernel> kernels = new ArrayList<>(plan.getKernels());
		kernels.add(plan.getHostKernel());
		Kernel kernel = random.nextInt(5) == 0 ? null : pick(kernels);
		return switch (random.nextInt(8)) {
		case 0, 1 -> new AddStepCommand(scenario, pick(StepAction.VALUES), random.nextInt(1000) - 5, kernel);
		case 2 -> new AddWorkloadCommand(scenario, pick(WorkloadKind.VALUES), kernel, some(kernels));
		case 3 -> new DuplicateScenarioCommand(scenario, ScenarioNames.free(test.design, scenario.getName()));
		case 4 -> new DeleteScenarioPartsCommand(test.design, scenario.getSteps().isEmpty() || scenario.getSteps().size() > 8 ? List.of(scenario) : some(scenario.getSteps()));
		case 5 -> new SetValueCommand(scenario, MODEL.getScenario_DurationNanos(), random.nextLong(1000) - 5, "Set duration");
		default -> scenario.getSteps().isEmpty() ? new AddStepCommand(scenario, StepAction.HAND_OVER, 1, kernel) : step(plan, pick(scenario.getSteps()), kernel);
		};
	}

	private Command step(Plan plan, ScenarioStep step, Kernel kernel) {
		return switch (random.nextInt(6)) {
		case 0 -> new SetValueCommand(step, MODEL.getScenarioStep_Target(), kernel, "Set target");
		case 1 -> new SetValueCommand(step, MODEL.getScenarioStep_Thread(), pick(threads), "Set CPU");
		case 2 -> new SetValueCommand(step, MODEL.getScenarioStep_Action(), pick(StepAction.VALUES), "Set action");
		case 3 -> new SetValueCommand(step, MODEL.getScenarioStep_DurationNanos(), random.nextBoolean() ? null : Long.valueOf(random.nextInt(9) - 1), "Set length");
		case 4 -> new SetValueCommand(step, MODEL.getScenarioStep_Device(), pick(test.machine.getPciDevices()), "Set device");
		default -> new SetValueCommand(step, MODEL.getScenarioStep_Amount(), random.nextInt(4) * (64L << 20), "Set amount");
		};
	}

	private Command memory(Plan plan, SpawnedKernel kernel) {
		int node = random.nextInt(2);
		return switch (random.nextInt(4)) {
		case 0 -> new SetMemoryCommand(plan, kernel, test.node(node), random.nextInt(4) * TestDesign.GIB);
		case 1 -> SetMemoryCommand.ofPool(plan, test.node(node), random.nextInt(3) * TestDesign.GIB);
		case 2 -> moveMemory(plan, kernel);
		default -> kernel.getMemory().isEmpty() ? moveMemory(plan, kernel) : new SetValueCommand(pick(kernel.getMemory()), MODEL.getMemoryGrant_Base(),
				random.nextBoolean() ? null : Long.valueOf(random.nextInt(8) * TestDesign.GIB), "Set base address");
		};
	}

	private Command moveMemory(Plan plan, SpawnedKernel kernel) {
		if (!kernel.getMemory().isEmpty() && random.nextInt(4) == 0) {
			return MoveMemoryCommand.toNode(plan, pick(kernel.getMemory()), test.node(random.nextInt(2)));
		}
		List<EObject> owners = List.of(plan.getPool(), plan.getHostKernel(), pick(plan.getKernels()));
		boolean gives = random.nextBoolean();
		return new MoveMemoryCommand(plan, test.node(random.nextInt(2)), gives ? kernel : pick(owners), gives ? pick(owners) : kernel,
				(1 + random.nextInt(4)) * TestDesign.GIB / 2);
	}

	private Command devices(Plan plan, SpawnedKernel kernel) {
		EObject owner = pick(List.of(kernel, plan.getPool(), plan.getHostKernel()));
		return random.nextBoolean() ? AssignDevicesCommand.to(plan, some(devices), owner) : AssignDevicesCommand.withGroups(plan, some(devices), owner);
	}

	private Command kernel(Plan plan, SpawnedKernel kernel) {
		return switch (random.nextInt(8)) {
		case 0 -> new DeleteCommand(plan, List.of(kernel));
		case 1 -> new SetValueCommand(kernel, MODEL.getKernel_Name(), random.nextInt(4) == 0 ? null : "k" + random.nextInt(5), "Rename");
		case 2 -> new ApplyRoleCommand(plan, kernel, pick(KernelRole.VALUES));
		case 3 -> kernel.getVirtioDevices().size() > 2 ? new DeleteCommand(plan, List.of(pick(kernel.getVirtioDevices())))
				: new AddVirtioDeviceCommand(plan, kernel, pick(VirtioKind.VALUES));
		case 4 -> virtioValue(plan, kernel);
		case 5 -> arrange(plan);
		case 6 -> new SetValuesCommand(some(plan.getKernels()), MODEL.getKernel_Image(), "/boot/vmlinux-" + random.nextInt(3), "Set image");
		default -> {
			List<SpawnedKernel> from = pick(test.design.getPlans()).getKernels();
			yield new PasteKernelsCommand(plan, KernelClip.copy(some(from.isEmpty() ? plan.getKernels() : from)));
		}
		};
	}

	private Command virtioValue(Plan plan, SpawnedKernel kernel) {
		if (kernel.getVirtioDevices().isEmpty()) {
			return new AddVirtioDeviceCommand(plan, kernel, VirtioKind.NET);
		}
		VirtioDevice device = pick(kernel.getVirtioDevices());
		return random.nextBoolean() ? new SetValueCommand(device, MODEL.getVirtioDevice_Queues(), random.nextInt(5), "Set queues")
				: new SetValueCommand(device, MODEL.getVirtioDevice_QueueSize(), 64 << random.nextInt(4), "Set queue size");
	}

	private Command arrange(Plan plan) {
		Map<Kernel, Bounds> places = new HashMap<>();
		plan.getKernels().forEach(kernel -> places.put(kernel, random.nextInt(3) == 0 ? null : new Bounds(random.nextInt(900), random.nextInt(900), 80, 40)));
		return new ArrangeCardsCommand(plan, places);
	}

	private Command channel(Plan plan, SpawnedKernel kernel) {
		if (plan.getChannels().isEmpty() || random.nextInt(3) == 0) {
			return new CreateChannelCommand(plan, kernel, end(plan));
		}
		Channel channel = pick(plan.getChannels());
		return switch (random.nextInt(3)) {
		case 0 -> ReconnectChannelCommand.from(channel, end(plan));
		case 1 -> ReconnectChannelCommand.to(channel, end(plan));
		default -> new DeleteCommand(plan, List.of(channel));
		};
	}

	private Kernel end(Plan plan) {
		return random.nextInt(4) == 0 ? plan.getHostKernel() : pick(plan.getKernels());
	}

	private Command plans(Plan plan) {
		boolean full = test.design.getPlans().size() >= MAX_PLANS;
		return switch (random.nextInt(5)) {
		case 0 -> full ? new DeletePlanCommand(pick(test.design.getPlans())) : new CreatePlanCommand(test.design, PlanNames.free(test.design, "Plan"));
		case 1 -> full ? new DeletePlanCommand(plan) : new DuplicatePlanCommand(plan, PlanNames.free(test.design, plan.getName()));
		case 2 -> new LockPlanCommand(plan, true);
		case 3 -> new SetValueCommand(plan, MODEL.getPlan_Name(), "Plan " + random.nextInt(9), "Rename plan");
		default -> new ActivatePlanCommand(pick(test.design.getPlans()));
		};
	}

	private Command fix(Plan plan) {
		List<Finding> findings = Validator.standard().validate(test.design);
		if (!findings.isEmpty() && random.nextInt(4) == 0) {
			return new FixAllCommand(plan, Validator.standard(), pick(findings).ruleId(), "all of a kind");
		}
		List<FixProposal> fixes = findings.stream().flatMap(finding -> finding.fixes().stream()).toList();
		return fixes.isEmpty() ? AssignThreadsCommand.toHost(plan, threads) : FixCommands.create(pick(fixes), test.design);
	}

	private <T> T pick(List<? extends T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private <T> List<T> some(List<? extends T> from) {
		List<T> chosen = new ArrayList<>();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			chosen.add(pick(from));
		}
		return chosen;
	}
}
