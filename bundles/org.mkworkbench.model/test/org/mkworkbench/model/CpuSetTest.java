// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuSetTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0-3,8-11|0-3,8-11", "3,1,2|1-3", " 0 - 3 , 8 |0-3,8", "7|7", "0-8:2|0,2,4,6,8", "5,5,5|5", "63-64|63-64",
			"65535|65535" })
	void printsTheShortestList(String text, String canonical) {
		assertEquals(canonical, CpuSet.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "1-", "-1", "1,,2", "3-1", "0-4:0", "65536", "99999999999", "1 2", "0x3", "1-2-3", "," })
	void refusesWhatIsNoListAndQuotesIt(String text) {
		assertFalse(assertThrows(IllegalArgumentException.class, () -> CpuSet.parse(text)).getMessage().isBlank());
	}

	@Test
	void emptyTextIsTheEmptySet() {
		assertEquals(CpuSet.EMPTY, CpuSet.parse("  "));
		assertEquals("", CpuSet.EMPTY.toString());
		assertThrows(IllegalStateException.class, CpuSet.EMPTY::first);
	}

	@Test
	void agreesWithBitSetOnRandomSets() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			BitSet a = randomBits(random);
			BitSet b = randomBits(random);
			CpuSet left = CpuSet.ofWords(a.toLongArray());
			CpuSet right = CpuSet.ofWords(b.toLongArray());
			assertEquals(left, CpuSet.parse(left.toString()));
			assertEquals(a.cardinality(), left.size());
			BitSet or = (BitSet) a.clone();
			or.or(b);
			assertEquals(CpuSet.ofWords(or.toLongArray()), left.or(right));
			BitSet and = (BitSet) a.clone();
			and.and(b);
			assertEquals(CpuSet.ofWords(and.toLongArray()), left.and(right));
			assertEquals(a.intersects(b), left.intersects(right));
			BitSet minus = (BitSet) a.clone();
			minus.andNot(b);
			assertEquals(CpuSet.ofWords(minus.toLongArray()), left.minus(right));
			assertTrue(left.or(right).containsAll(right));
			if (!left.isEmpty()) {
				assertEquals(a.nextSetBit(0), left.first());
				assertEquals(a.length() - 1, left.last());
			}
		}
	}

	private static BitSet randomBits(Random random) {
		BitSet bits = new BitSet();
		int count = random.nextInt(40);
		for (int i = 0; i < count; i++) {
			int from = random.nextInt(400);
			bits.set(from, from + 1 + random.nextInt(5));
		}
		return bits;
	}
}
