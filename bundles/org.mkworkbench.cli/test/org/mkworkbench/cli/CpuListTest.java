// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.HardwareThread;

class CpuListTest {
	private final MachineIndex machine = new MachineIndex(Samples.design().getMachine());

	private List<Integer> parse(String text) throws Failure {
		return CpuList.parse(machine, text).stream().map(HardwareThread::getOsIndex).toList();
	}

	@Test
	void keepsTheOrder() throws Exception {
		assertEquals(List.of(5, 0, 1, 2, 7), parse("5,0-2,7"));
		assertEquals(List.of(3), parse(" 3 "));
		assertEquals(List.of(1, 2), parse("1 - 2"));
	}

	@Test
	void readsPhysicalIds() throws Exception {
		assertEquals(List.of(4, 5, 0), parse("apic:0x20,34,0"));
		assertEquals(List.of(7), parse(" APIC:0X26"));
		assertEquals(List.of(3), parse("apic:6-0x6"));
	}

	/** Whatever is typed, the answer is a list without repetition or a message that quotes what is wrong. */
	@Test
	void neverFailsWithoutAMessage() {
		Random random = new Random(4711);
		String letters = "0123456789,,--:x apic0x\t.é\u0000";
		int lists = 0;
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "apic:" : "");
			for (int i = random.nextInt(6); i >= 0; i--) {
				text.append(letters.charAt(random.nextInt(random.nextBoolean() ? 12 : letters.length())));
			}
			try {
				List<HardwareThread> threads = CpuList.parse(machine, text.toString());
				assertEquals(threads.size(), threads.stream().distinct().count());
				assertFalse(threads.isEmpty(), text.toString());
				lists++;
			} catch (Failure e) {
				assertEquals(Mkw.USAGE, e.exitCode());
				assertTrue(e.getMessage().endsWith("."), e.getMessage());
			}
		}
		assertTrue(lists > 500, "only " + lists + " of the random texts were lists");
	}
}
