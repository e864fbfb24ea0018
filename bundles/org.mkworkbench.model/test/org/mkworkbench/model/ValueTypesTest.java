// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;

class ValueTypesTest {
	@Test
	void boundsAndMatricesAreReadBack() {
		assertEquals(new Bounds(-5, 6, 70, 80), Bounds.parse("-5, 6,70,80"));
		assertEquals("-5,6,70,80", new Bounds(-5, 6, 70, 80).toString());
		LongMatrix matrix = LongMatrix.parse(" 10 21\n21 10 ");
		assertEquals(21, matrix.get(0, 1));
		assertEquals(matrix, LongMatrix.parse(matrix.toString()));
		assertEquals(0, LongMatrix.parse("").size());
		assertThrows(IndexOutOfBoundsException.class, () -> matrix.get(0, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1,2,3", "a,b,c,d", "1,2,-3,4", "1,2,3,4,5" })
	void strangeBoundsAreRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Bounds.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 2", "1 2 3", "a", "1 2 3 4 5" })
	void strangeMatricesAreRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> LongMatrix.parse(text));
	}

	@Test
	void aValueComesFromItsOwnSourceElseFromItsContainers() {
		Machine machine = Samples.machine();
		Source preset = MachineFactory.eINSTANCE.createSource();
		preset.setKind(SourceKind.PRESET);
		Source probe = MachineFactory.eINSTANCE.createSource();
		probe.setKind(SourceKind.LINUX_ROOT);
		machine.setSource(preset);
		HardwareThread thread = new MachineIndex(machine).thread(1).orElseThrow();
		var feature = MachinePackage.Literals.HARDWARE_THREAD__PHYSICAL_ID;
		assertTrue(Provenance.isAssumed(thread, feature));
		Provenance.record(thread, feature, probe, false);
		assertFalse(Provenance.isAssumed(thread, feature));
		assertEquals(probe, Provenance.source(thread, feature).orElseThrow());
		assertEquals(preset, Provenance.source(thread, null).orElseThrow());
		Provenance.record(thread, feature, probe, true);
		assertEquals(1, thread.getOrigins().size());
		assertTrue(Provenance.isAssumed(thread, feature));
	}
}
