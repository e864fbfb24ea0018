// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.MachinePresets;

class MergeMachineCommandTest {
	private static final String PRESET = "2x-xeon-gold-5418y";

	@Test
	void mergeIsOneUndoableStep() throws Exception {
		Design design = Designs.create("test", MachinePresets.create(PRESET));
		MachineIndex.threadsBelow(design.getMachine()).forEach(thread -> thread.setPhysicalId(null));
		byte[] before = DesignFile.write(design);
		MergeMachineCommand command = MergeMachineCommand.of(design, MachinePresets.create(PRESET));
		assertArrayEquals(before, DesignFile.write(design), "asking changes nothing");
		command.execute();
		byte[] after = DesignFile.write(design);
		assertFalse(Arrays.equals(before, after));
		assertEquals(2L, MachineIndex.threadsBelow(design.getMachine()).get(1).getPhysicalId());
		command.undo();
		assertArrayEquals(before, DesignFile.write(design));
		command.redo();
		assertArrayEquals(after, DesignFile.write(design));
		command.undo();
		assertArrayEquals(before, DesignFile.write(design));
	}

	@Test
	void anotherMachineIsRefused() throws Exception {
		Design design = Designs.create("test", MachinePresets.create(PRESET));
		byte[] before = DesignFile.write(design);
		Machine other = MachinePresets.create("arm-server-128");
		assertThrows(ImportException.class, () -> MergeMachineCommand.of(design, other));
		assertArrayEquals(before, DesignFile.write(design));
	}
}
