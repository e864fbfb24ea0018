// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.app.AnalysePerspective;
import org.mkworkbench.app.DesignPerspective;
import org.mkworkbench.app.LivePerspective;

/** The product as it comes up: its name, its perspectives and both themes, without a word in the error log. */
@ExtendWith(NoLoggedErrors.class)
class StartTest {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final Duration LIMIT = Duration.ofSeconds(20);

	@AfterEach
	void light() {
		UiThread.run(() -> themes().setTheme(LIGHT, false));
	}

	@Test
	void theProductIsOurs() {
		assertEquals("org.mkworkbench.app.product", Platform.getProduct().getId());
		assertEquals("Multikernel Workbench", Platform.getProduct().getName());
		String title = UiThread.call(() -> window().getShell().getText());
		assertTrue(title.endsWith("Multikernel Workbench"), title);
		assertTrue(UiThread.call(() -> Window.getDefaultImages().length) >= 5, "the window has its icons in all sizes");
	}

	@Test
	void nothingWasLoggedSinceTheStart() throws IOException {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		List<String> errors = Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ [24] .*")).toList() : List.of();
		assertEquals(List.of(), errors, () -> "entries of severity warning or error in " + log);
	}

	@ParameterizedTest
	@CsvSource({ DesignPerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_default", DesignPerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_dark",
			LivePerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_default", LivePerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_dark", AnalysePerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_default",
			AnalysePerspective.ID + ",org.eclipse.e4.ui.css.theme.e4_dark" })
	void everyPerspectiveOpensInEveryTheme(String perspective, String theme) {
		UiThread.run(() -> themes().setTheme(theme, false));
		UiThread.run(() -> PlatformUI.getWorkbench().showPerspective(perspective, window()));
		UiThread.waitUntil("the perspective is shown", LIMIT, () -> window().getActivePage().getPerspective().getId().equals(perspective));
		for (IViewReference view : UiThread.call(() -> window().getActivePage().getViewReferences())) {
			assertNotNull(UiThread.call(() -> view.getView(true)), () -> "the view " + view.getId() + " does not open");
		}
		UiThread.waitUntil("the window has the colours of " + theme, LIMIT, () -> isDark(window().getShell().getBackground()) == theme.endsWith("dark"));
	}

	@Test
	void resettingAPerspectiveBringsItsViewsBack() throws WorkbenchException {
		UiThread.run(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(DesignPerspective.ID, window());
			page.hideView(page.findView("org.eclipse.ui.views.ContentOutline"));
			page.resetPerspective();
			assertNotNull(page.findViewReference("org.eclipse.ui.views.ContentOutline"));
		});
	}

	private static boolean isDark(Color color) {
		return color.getRed() + color.getGreen() + color.getBlue() < 3 * 128;
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IThemeEngine themes() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		List<String> ids = engine.getThemes().stream().map(ITheme::getId).toList();
		assertTrue(ids.contains(LIGHT), ids::toString);
		return engine;
	}
}
