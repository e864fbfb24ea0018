// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** What a finding proposes makes nothing worse: whichever fix of whichever finding a person takes, no new error appears. */
class ProposalsTest {
	private final Set<String> tried = new TreeSet<>();
	/** An example each of a rule whose fix added an error of another. */
	private final Map<String, String> worse = new TreeMap<>();

	@Test
	void noFixOfAKnownProblemAddsAnError() {
		for (Consumer<TestDesign> problem : FixCommandsTest.PROBLEMS) {
			TestDesign test = new TestDesign(2, 4, 2);
			problem.accept(test);
			tryAll(test.design);
		}
		assertEquals(Map.of(), worse);
		assertTrue(tried.size() > 40, tried::toString);
	}

	@Test
	void noFixInATemplateAddsAnError() {
		for (String id : List.of("two-socket-server", "packet-processing")) {
			Design design = DesignTemplates.find(id).orElseThrow().create(DesignTemplatesTest.server());
			tryAll(design);
			// the same on a machine where little is as the plan wants it
			design.getMachine().setMemoryBlockSize(3L << 30);
			design.getActivePlan().getKernels().forEach(kernel -> kernel.getThreads().getFirst().setAllowed(false));
			design.getMachine().setBootThread(design.getActivePlan().getKernels().getFirst().getThreads().getFirst());
			tryAll(design);
		}
		assertEquals(Map.of(), worse);
	}

	@Test
	void noFixInARandomPlanAddsAnError() {
		for (long seed = 0; seed < 60; seed++) {
			tryAll(new RandomFaults(seed).test.design);
		}
		assertEquals(Map.of(), worse);
		assertTrue(tried.size() > 50, tried::toString);
	}

	@Test
	void noFixAfterRandomActsAddsAnError() {
		for (long seed = 21; seed < 24; seed++) {
			RandomActs acts = new RandomActs(seed);
			for (int i = 0; i < 240; i++) {
				Command command = acts.next();
				if (command.canExecute()) {
					command.execute();
				}
				if (i % 40 == 0) {
					tryAll(acts.test.design);
				}
			}
		}
		assertEquals(Map.of(), worse);
	}

	private void tryAll(Design design) {
		List<Finding> before = Validator.standard().validate(design.getActivePlan());
		for (Finding finding : before) {
			for (FixProposal fix : finding.fixes()) {
				Design copy = EcoreUtil.copy(design);
				Command command = FixCommands.create(fix, copy);
				if (command.canExecute()) {
					command.execute();
					tried.add(finding.ruleId());
					Validator.standard().validate(copy.getActivePlan()).stream().filter(after -> isNew(after, before) && !isExpected(finding, after, before))
							.forEach(after -> worse.putIfAbsent(finding.ruleId() + " adds " + after.ruleId(), finding.message() + " | " + fix.label() + " | "
									+ after.message()));
				}
			}
		}
	}

	/** An error that is not the same problem of the same things as one before, perhaps told with other numbers. */
	private static boolean isNew(Finding after, List<Finding> before) {
		return after.severity() == Severity.ERROR && before.stream().filter(old -> old.severity() == Severity.ERROR).noneMatch(
				old -> old.ruleId().equals(after.ruleId()) && !Collections.disjoint(old.subjects(), after.subjects()));
	}

	/** Errors that were there before and that another rule spoke of. */
	private static boolean isExpected(Finding fixed, Finding after, List<Finding> before) {
		return switch (after.ruleId()) {
		// a grant without a node or a size is removed: the kernel had no memory from it before either
		case "MK-MEM-001" -> fixed.ruleId().equals("MK-MEM-005");
		// silent about a node while MK-MEM-002 speaks of it
		case "MK-MEM-013" -> before.stream().anyMatch(old -> old.ruleId().equals("MK-MEM-002") && old.subjects().contains(after.subjects().getFirst()));
		default -> false;
		};
	}
}
