// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Validator;

/** Long sequences of acts: each can be undone down to the first and redone up to the last, and none leaves a plan nobody could make. */
class RandomActsTest {
	/** Rules that commands can never break, whatever a person does. */
	private static final Set<String> IMPOSSIBLE = Set.of("MK-CPU-001", "MK-CPU-002", "MK-CPU-007", "MK-DEV-001", "MK-ID-003", "MK-MEM-005", "MK-CHAN-002",
			"MK-CHAN-003");

	private final TestDesign test = new TestDesign(2, 4, 2);
	private final List<HardwareThread> threads = MachineIndex.threadsBelow(test.machine);
	private final List<Element> devices = new ArrayList<>();
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void everySequenceCanBeUndoneAndRedone(long seed) {
		random = new Random(seed);
		devices.addAll(List.of(test.device("0000:01:00.0"), test.device("0000:02:00.0"), test.device("0000:02:00.1"), test.platformDevice("serial")));
		test.cpu(6).setOnline(false);
		test.cpu(7).setPhysicalId(null);
		BasicCommandStack stack = new BasicCommandStack();
		List<Snapshot> states = new ArrayList<>(List.of(new Snapshot(test.design)));
		for (int i = 0; i < 250; i++) {
			Command command = command();
			boolean possible = command.canExecute();
			stack.execute(command);
			if (possible) {
				states.add(new Snapshot(test.design));
				List<Finding> findings = Validator.standard().validate(test.design);
				assertTrue(findings.stream().noneMatch(finding -> IMPOSSIBLE.contains(finding.ruleId())), () -> command.getLabel() + ": " + findings);
			} else {
				states.getLast().assertRestored(test.design);
			}
		}
		assertTrue(states.size() > 100, "most acts are possible: " + states.size());
		for (int i = states.size() - 1; i > 0; i--) {
			states.get(i).assertRestored(test.design);
			stack.undo();
		}
		states.getFirst().assertRestored(test.design);
		assertEquals(false, stack.canUndo());
		for (int i = 1; i < states.size(); i++) {
			stack.redo();
			states.get(i).assertRestored(test.design);
		}
		assertEquals(false, stack.canRedo());
	}

	private Command command() {
		List<SpawnedKernel> kernels = test.plan.getKernels();
		SpawnedKernel kernel = kernels.isEmpty() ? null : pick(kernels);
		if (kernel == null || kernels.size() < 6 && random.nextInt(12) == 0) {
			return new CreateKernelCommand(test.plan, random.nextBoolean() ? null : new Bounds(random.nextInt(900), 5, 80, 40), some(threads));
		}
		return switch (random.nextInt(15)) {
		case 0, 1, 2 -> AssignThreadsCommand.toKernel(test.plan, some(threads), kernel);
		case 3 -> AssignThreadsCommand.toPool(test.plan, some(threads));
		case 4 -> AssignThreadsCommand.toHost(test.plan, some(threads));
		case 5 -> new SetThreadsCommand(test.plan, kernel, some(threads));
		case 6 -> AssignDevicesCommand.to(test.plan, some(devices), pick(List.<EObject>of(kernel, test.plan.getPool(), test.plan.getHostKernel())));
		case 7 -> new DeleteCommand(test.plan, List.of(random.nextInt(3) == 0 || test.plan.getChannels().isEmpty() ? kernel : pick(test.plan.getChannels())));
		case 8 -> new CreateChannelCommand(test.plan, kernel, end());
		case 9 -> reconnect();
		case 10 -> new SetMemoryCommand(test.plan, kernel, test.node(random.nextInt(2)), random.nextInt(4) * TestDesign.GIB);
		case 11 -> new SetValueCommand(kernel, DesignPackage.eINSTANCE.getKernel_Name(), random.nextInt(4) == 0 ? null : "k" + random.nextInt(5), "Rename");
		case 12 -> fix();
		case 13 -> moveMemory(kernel);
		default -> SetMemoryCommand.ofPool(test.plan, test.node(random.nextInt(2)), random.nextInt(3) * TestDesign.GIB);
		};
	}

	private Command moveMemory(SpawnedKernel kernel) {
		if (!kernel.getMemory().isEmpty() && random.nextInt(4) == 0) {
			return MoveMemoryCommand.toNode(test.plan, pick(kernel.getMemory()), test.node(random.nextInt(2)));
		}
		List<EObject> owners = List.of(test.plan.getPool(), test.plan.getHostKernel(), pick(test.plan.getKernels()));
		boolean gives = random.nextBoolean();
		return new MoveMemoryCommand(test.plan, test.node(random.nextInt(2)), gives ? kernel : pick(owners), gives ? pick(owners) : kernel,
				(1 + random.nextInt(4)) * TestDesign.GIB / 2);
	}

	private Command reconnect() {
		if (test.plan.getChannels().isEmpty()) {
			return new CreateChannelCommand(test.plan, test.plan.getHostKernel(), end());
		}
		Channel channel = pick(test.plan.getChannels());
		return random.nextBoolean() ? ReconnectChannelCommand.from(channel, end()) : ReconnectChannelCommand.to(channel, end());
	}

	private Command fix() {
		List<FixProposal> fixes = Validator.standard().validate(test.design).stream().flatMap(finding -> finding.fixes().stream()).toList();
		return fixes.isEmpty() ? AssignThreadsCommand.toHost(test.plan, threads) : FixCommands.create(pick(fixes), test.design);
	}

	private Kernel end() {
		return random.nextInt(4) == 0 ? test.plan.getHostKernel() : pick(test.plan.getKernels());
	}

	private <T> T pick(List<? extends T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private <T> List<T> some(List<T> from) {
		List<T> chosen = new ArrayList<>();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			chosen.add(pick(from));
		}
		return chosen;
	}
}
