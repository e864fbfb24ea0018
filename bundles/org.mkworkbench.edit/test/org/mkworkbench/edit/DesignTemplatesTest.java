// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** On a machine of the test's own; the command line's tests make every template on the machine it is for. */
class DesignTemplatesTest {
	static Machine server() {
		TestDesign test = new TestDesign(2, 24, 1);
		test.machine.getNumaNodes().forEach(node -> node.setBytes(256 * TestDesign.GIB));
		Stream.of("0000:27:00.1", "0000:98:00.0", "0000:99:00.0", "0000:a8:00.0").map(test::device).forEach(device -> {
			device.setVendorId(0x8086);
			device.setDeviceId(0x1592);
		});
		return test.machine;
	}

	@Test
	void templatesAreDescribed() {
		Set<String> ids = new HashSet<>();
		assertEquals(5, DesignTemplates.all().size());
		for (DesignTemplate template : DesignTemplates.all()) {
			assertTrue(template.id().matches("[a-z]+(-[a-z]+)*") && ids.add(template.id()), template::id);
			assertTrue(!template.title().isBlank() && template.description().endsWith(".") && !template.preset().isBlank(), template::id);
			assertEquals(template, DesignTemplates.find(template.id()).orElseThrow());
		}
		assertTrue(DesignTemplates.find("desktop").isEmpty());
	}

	@Test
	void designIsCompleteAndFreeOfErrors() throws IOException {
		for (String id : List.of("two-socket-server", "packet-processing")) {
			Design design = DesignTemplates.find(id).orElseThrow().create(server());
			assertEquals(id, design.getName());
			assertEquals(List.of(), Validator.standard().validate(design).stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
			for (SpawnedKernel kernel : design.getActivePlan().getKernels()) {
				assertTrue(kernel.getCommandLine().startsWith("console=mktty0 "), kernel::getName);
				assertTrue(kernel.getImage().startsWith("/") && !kernel.getThreads().isEmpty() && !kernel.getMemory().isEmpty(), kernel::getName);
			}
			assertEquals(design.getActivePlan().getKernels().size(), DesignFile.read(DesignFile.write(design), id).getActivePlan().getKernels().size());
		}
	}

	@Test
	void eachDesignIsItsOwn() {
		DesignTemplate template = DesignTemplates.all().getFirst();
		assertNotSame(template.create(server()), template.create(server()));
	}

	@Test
	void unfitMachinesAreRefusedInWords() {
		DesignTemplate template = DesignTemplates.all().getFirst();
		assertEquals("The machine has no CPU 8", assertThrows(IllegalArgumentException.class,
				() -> template.create(new TestDesign(2, 4, 1).machine)).getMessage());
		Machine machine = server();
		machine.getPciDevices().clear();
		assertEquals("The machine has no device 0000:98:00.0", assertThrows(IllegalArgumentException.class, () -> template.create(machine)).getMessage());
		Machine single = server();
		single.getNumaNodes().removeLast();
		assertEquals("The machine has no node 1", assertThrows(IllegalArgumentException.class, () -> template.create(single)).getMessage());
	}
}
