// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Validator;

/** Long sequences of acts: each can be undone down to the first and redone up to the last, and none leaves a plan nobody could make. */
class RandomActsTest {
	/** Rules that commands can never break, whatever a person does. */
	private static final Set<String> IMPOSSIBLE = Set.of("MK-CPU-001", "MK-CPU-002", "MK-CPU-007", "MK-DEV-001", "MK-ID-003", "MK-MEM-005", "MK-CHAN-002",
			"MK-CHAN-003");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void everySequenceCanBeUndoneAndRedone(long seed) {
		RandomActs acts = new RandomActs(seed);
		BasicCommandStack stack = new BasicCommandStack();
		List<Snapshot> states = new ArrayList<>(List.of(new Snapshot(acts.test.design)));
		for (int i = 0; i < 250; i++) {
			Command command = acts.next();
			boolean possible = command.canExecute();
			stack.execute(command);
			if (possible) {
				states.add(new Snapshot(acts.test.design));
				List<Finding> findings = Validator.standard().validate(acts.test.design);
				assertTrue(findings.stream().noneMatch(finding -> IMPOSSIBLE.contains(finding.ruleId())), () -> command.getLabel() + ": " + findings);
			} else {
				states.getLast().assertRestored(acts.test.design);
			}
		}
		assertTrue(states.size() > 100, "most acts are possible: " + states.size());
		for (int i = states.size() - 1; i > 0; i--) {
			states.get(i).assertRestored(acts.test.design);
			stack.undo();
		}
		states.getFirst().assertRestored(acts.test.design);
		assertEquals(false, stack.canUndo());
		for (int i = 1; i < states.size(); i++) {
			stack.redo();
			states.get(i).assertRestored(acts.test.design);
		}
		assertEquals(false, stack.canRedo());
	}

	/** The promise to people: a thousand acts of every kind, undone completely, give the byte-identical file. */
	@Test
	void aThousandActsUndoneGiveTheSameFile() throws Exception {
		Map<String, Integer> kinds = new TreeMap<>();
		for (long seed = 11; seed < 14; seed++) {
			aThousandActs(new RandomActs(seed), kinds);
		}
		assertTrue(kinds.keySet().containsAll(Set.of("ActivatePlanCommand", "AddVirtioDeviceCommand", "ApplyRoleCommand", "ArrangeCardsCommand",
				"AssignDevicesCommand", "AssignThreadsCommand", "CreateChannelCommand", "CreateKernelCommand", "CreatePlanCommand", "DeleteCommand",
				"DeletePlanCommand", "DuplicatePlanCommand", "FixAllCommand", "LockPlanCommand", "MoveMemoryCommand", "OrderThreadsCommand",
				"PasteKernelsCommand", "ReconnectChannelCommand", "SetCacheWaysCommand", "SetMemoryCommand", "SetThreadsCommand", "SetValueCommand",
				"SetValuesCommand", "AddScenarioCommand", "DuplicateScenarioCommand", "AddStepCommand", "AddWorkloadCommand", "DeleteScenarioPartsCommand")),
				kinds::toString);
	}

	private static void aThousandActs(RandomActs acts, Map<String, Integer> kinds) throws Exception {
		byte[] before = DesignFile.write(acts.test.design);
		BasicCommandStack stack = new BasicCommandStack();
		int done = 0;
		for (int tries = 0; done < 1000; tries++) {
			assertTrue(tries < 5000, "too many acts are refused: " + kinds);
			Command command = acts.next();
			if (command.canExecute()) {
				stack.execute(command);
				kinds.merge(command.getClass().getSimpleName(), 1, Integer::sum);
				done++;
			}
		}
		byte[] after = DesignFile.write(acts.test.design);
		while (stack.canUndo()) {
			stack.undo();
		}
		assertArrayEquals(before, DesignFile.write(acts.test.design));
		while (stack.canRedo()) {
			stack.redo();
		}
		assertArrayEquals(after, DesignFile.write(acts.test.design));
	}
}
