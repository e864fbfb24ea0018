// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonTest {
	@Test
	void writesValues() {
		assertEquals("null\n", Json.write(null));
		assertEquals("true\n", Json.write(true));
		assertEquals("-9223372036854775808\n", Json.write(Long.MIN_VALUE));
		assertEquals("1.5\n", Json.write(1.5));
		assertEquals("{}\n", Json.write(Map.of()));
		assertEquals("[]\n", Json.write(List.of()));
		assertEquals("[1, null]\n", Json.write(Arrays.asList(1, null)));
		assertEquals("""
				{
				  "a": 1,
				  "b": [
				    {
				      "c": []
				    },
				    "x"
				  ]
				}
				""", Json.write(Json.object("a", 1, "b", List.of(Json.object("c", new ArrayList<>()), "x"))));
	}

	@Test
	void escapes() {
		assertEquals("\"\\\"\\\\\\n\\r\\t\\u0001\\u007f\\u2028é😀\"\n", Json.write("\"\\\n\r\t\u0001\u007f\u2028é😀"));
		assertEquals("\"\\ud83dx\\ude00\"\n", Json.write("\ud83dx\ude00"));
	}

	@Test
	void refusesWhatJsonCannotSay() {
		assertThrows(IllegalArgumentException.class, () -> Json.write(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> Json.write(Float.POSITIVE_INFINITY));
		assertThrows(IllegalArgumentException.class, () -> Json.write(new Object()));
	}
}
