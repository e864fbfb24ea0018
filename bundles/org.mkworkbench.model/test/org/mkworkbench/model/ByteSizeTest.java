// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
	@ParameterizedTest
	@CsvSource({ "0,0", "4096,4096", "1.5GiB,1610612736", "512 MB,536870912", "2t,2199023255552", "0x1000,4096", "1KiB,1024", "4G,4294967296", "7b,7" })
	void reads(String text, long bytes) {
		assertEquals(bytes, ByteSize.parse(text).bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "G", "-1", "1.5", "1,5G", "0.3K", "8E", "0xfffffffffffffffff", "1 XB", "NaN", "99999999999999999999" })
	void refusesAndQuotes(String text) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ByteSize.parse(text)).getMessage().contains("\"" + text + "\""));
	}

	@Test
	void textOfAnySizeIsReadBackExactly() {
		Random random = new Random(3);
		for (int round = 0; round < 5_000; round++) {
			ByteSize size = new ByteSize(random.nextLong() >>> 1 + random.nextInt(62));
			assertEquals(size, ByteSize.parse(size.toString()), size::toString);
			ByteSize pages = new ByteSize(4096L * random.nextInt(1 << 20));
			assertEquals(pages, ByteSize.parse(pages.toString()), pages::toString);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1610612736,1.5 GiB,1.5 GiB", "4294967295,4294967295 B,3.9 GiB", "1023,1023 B,1023 B", "1024,1 KiB,1 KiB" })
	void printsExactlyAndRounded(long bytes, String exact, String rounded) {
		assertEquals(exact, new ByteSize(bytes).toString());
		assertEquals(rounded, new ByteSize(bytes).rounded());
	}

	@Test
	void readableSizesAreShortAndTheExactOneIsKept() {
		assertEquals("8190 MiB", new ByteSize((8L << 30) - (2 << 20)).readable());
		assertEquals("8190 MiB", new ByteSize((8L << 30) - (2 << 20)).detailed());
		assertEquals("6.4 GiB", new ByteSize(6777044L << 10).readable());
		assertEquals("6.4 GiB (6777044 KiB)", new ByteSize(6777044L << 10).detailed());
		assertEquals("1.125 GiB", new ByteSize((1L << 30) + (128 << 20)).readable());
		assertEquals("9999 B", new ByteSize(9999).detailed());
		assertEquals("9.7 KiB (10001 B)", new ByteSize(10001).detailed());
		assertEquals("0 B", new ByteSize(0).detailed());
	}
}
