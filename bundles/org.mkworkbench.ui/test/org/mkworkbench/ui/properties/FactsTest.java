// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.topology.MachinePresets;

class FactsTest {
	private final Design design = Designs.create("test", MachinePresets.create("2x-xeon-gold-5418y"));
	private final List<HardwareThread> threads = MachineIndex.threadsBelow(design.getMachine());

	private static Facts.Fact fact(List<Facts.Fact> facts, String name) {
		return facts.stream().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void valuesOfAPresetAreMarked() {
		Facts.Fact id = fact(Facts.of(threads.get(25), null), "Physical id");
		assertEquals("0x82 (130)", id.value());
		assertEquals("preset", id.badge());
		assertFalse(id.source().isBlank());
	}

	@Test
	void assumedAndUnknownAreNotTheSame() {
		design.getMachine().getSources().forEach(source -> source.setKind(SourceKind.HWLOC_XML));
		threads.forEach(thread -> thread.setPhysicalId(null));
		assertEquals(new Facts.Fact("Physical id", Facts.UNKNOWN, "", ""), fact(Facts.of(threads.get(3), null), "Physical id"));
		new AssumePhysicalIdsCommand(design).execute();
		Facts.Fact id = fact(Facts.of(threads.get(3), null), "Physical id");
		assertEquals("0x3 (3)", id.value());
		assertEquals("assumed", id.badge());
		assertEquals("", fact(Facts.of(threads.get(3), null), "Linux number").badge());
	}

	@Test
	void ownersAreTold() {
		new CreateKernelCommand(design.getActivePlan(), null, threads.subList(4, 8)).named("web").execute();
		Ownership ownership = Ownership.of(design.getActivePlan());
		assertEquals("kernel web", fact(Facts.of(threads.get(4), ownership), "Owner").value());
		assertEquals("host", fact(Facts.of(threads.get(8), ownership), "Owner").value());
		SourcedElement socket = (SourcedElement) design.getMachine().getChildren().getFirst();
		assertEquals("host: 20, kernel web: 4", fact(Facts.of(socket, ownership), "Owners").value());
	}

	@Test
	void severalElementsShowWhatTheyShare() {
		List<Facts.Fact> facts = Facts.common(threads.subList(0, 2), null);
		assertEquals("different", fact(facts, "Linux number").value());
		assertEquals("yes", fact(facts, "Online").value());
		assertEquals("0", fact(facts, "Package").value());
	}
}
