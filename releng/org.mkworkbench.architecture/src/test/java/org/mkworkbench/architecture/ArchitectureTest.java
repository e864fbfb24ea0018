// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The bundles of this checkout as they were just built. */
class ArchitectureTest {
	private static final Path BUNDLES = Path.of(System.getProperty("mkworkbench.bundles", "../../bundles"));

	@Test
	void noBundleUsesWhatTheArchitectureDoesNotAllow() throws IOException {
		ArchitectureCheck check = new ArchitectureCheck();
		List<Violation> violations = check.check(BUNDLES);
		assertTrue(check.classesRead() > 100, "only " + check.classesRead() + " class files in " + BUNDLES.toAbsolutePath() + ": were the bundles built?");
		assertEquals(0, violations.size(), () -> violations.stream().map(Violation::toString).collect(Collectors.joining("\n", "\n", "\n")));
	}
}
