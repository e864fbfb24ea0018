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
			"The workspace could not be saved completely.", "Run figures", "too many steps",
			// names of threads and jobs that are not shown
			"Traffic on diagram", "Traffic views ", "Monitor of this computer", "Close recording", "Close traffic", "Recording of a run", "Show recording",
			// as wide as what columns usually hold
			"active, not up", "SHUTDOWN acknowledged at 1,234.567 ms", "start refused: EBUSY, the kexec lock is taken", "NETWORK VSOCK_PKT", "roll back tx_12",
			"create web: 12 CPUs, 64G; then +1 PCI device", "EBUSY: CPU 4 (0x8) is in use by web",
			// what the engine calls it
			"roll back tx_",
			// SVG
			"<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n<svg xmlns=\\\"http://www.w3.org/2000/svg\\\" width=\\\"", "<polygon points=\\\"", "<clipPath id=\\\"clip",
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
