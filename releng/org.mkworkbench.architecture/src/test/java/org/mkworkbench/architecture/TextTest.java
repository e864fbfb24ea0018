// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The texts of this checkout. */
class TextTest {
	private static final Path BUNDLES = Path.of(System.getProperty("mkworkbench.bundles", "../../bundles"));
	/** Literals that look like texts and are none. */
	private static final Set<String> NO_TEXTS = Set.of(
			// for the log only
			"The workspace could not be saved completely.", "Run figures",
			// what commands of the edit bundle answer
			"Nothing would change",
			// names that GEF gives to tools and feedback, which nobody sees
			"move memory", "give cache ways", "Create channel");

	@Test
	void everyTextIsInItsPropertiesFile() throws IOException {
		TextCheck check = new TextCheck(NO_TEXTS);
		List<String> problems = check.check(BUNDLES);
		assertTrue(check.textsRead() > 500, "only " + check.textsRead() + " texts in " + BUNDLES.toAbsolutePath());
		assertEquals(0, problems.size(), () -> "\n" + String.join("\n", problems) + "\n");
	}
}
