// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the whole screen when a test fails, made before anything is cleaned up: target/screenshots/Class-method.png. */
final class Screenshot implements AfterTestExecutionCallback {
	private static final Path FOLDER = Path.of("target", "screenshots");

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			take(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}

	static void take(String name) {
		Path file = FOLDER.resolve(name + ".png");
		try {
			Files.createDirectories(FOLDER);
			Process process = new ProcessBuilder("import", "-window", "root", file.toString()).redirectErrorStream(true).start();
			if (!process.waitFor(20, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
			System.out.println("Screenshot: " + file.toAbsolutePath());
		} catch (IOException e) {
			// The test's own failure matters more; say only why there is no picture.
			System.out.println("No screenshot (ImageMagick's import): " + e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
