// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhysicalAddressTest {
	@ParameterizedTest
	@CsvSource({ "0x100000000,4294967296", "0X1_0000_0000,4294967296", "' 4 GiB ',4294967296", "4g,4294967296", "0,0", "0x7fffffffffffffff,9223372036854775807" })
	void isReadAsPeopleWriteIt(String text, long address) {
		assertEquals(address, PhysicalAddress.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0x", "0x8000000000000000", "-1", "0xg", "here" })
	void whatIsNoneIsToldApart(String text) {
		assertEquals("\"%s\" is no address; write it as 0x100000000 or as a size such as 4 GiB".formatted(text),
				assertThrows(IllegalArgumentException.class, () -> PhysicalAddress.parse(text)).getMessage());
	}

	@Test
	void textIsHexadecimal() {
		assertEquals("0x17fffffff", PhysicalAddress.text(0x17fffffffL));
	}
}
