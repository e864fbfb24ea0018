// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Validator;

class FixAllCommandTest {
	private static final String OWNED_TWICE = "MK-CPU-001";

	private final TestDesign test = new TestDesign(2, 4, 2);
	private final SpawnedKernel web = test.kernel("web", 4, 5, 6);
	private final SpawnedKernel net = test.kernel("net", 7);

	private long findings(String rule) {
		return Validator.standard().validate(test.plan).stream().map(Finding::ruleId).filter(rule::equals).count();
	}

	@Test
	void everyFindingOfTheRuleIsFixedInOneStep() {
		SpawnedKernel rt = test.kernel("rt", 3);
		net.getThreads().add(test.cpu(4));
		rt.getThreads().add(test.cpu(6));
		assertEquals(2, findings(OWNED_TWICE));
		FixAllCommand command = new FixAllCommand(test.plan, Validator.standard(), OWNED_TWICE, "CPU owned twice");
		Acts.perform(test.design, command);
		assertEquals(2, command.count());
		assertEquals(0, findings(OWNED_TWICE));
		assertEquals("Fix all: CPU owned twice", command.getLabel());
	}

	@Test
	void withoutFindingsThereIsNothingToDo() {
		assertFalse(new FixAllCommand(test.plan, Validator.standard(), OWNED_TWICE, "CPU owned twice").canExecute());
	}

	@Test
	void aFixThatDoesNotHelpIsNotTriedForEver() {
		web.getThreads().clear();
		test.plan.setLocked(true);
		net.getThreads().add(test.cpu(7));
		assertFalse(new FixAllCommand(test.plan, Validator.standard(), "MK-CPU-006", "Kernel without CPU").canExecute());
		test.plan.setLocked(false);
		assertTrue(findings("MK-CPU-006") > 0);
	}
}
