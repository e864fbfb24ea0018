// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.app.sample.TwoSocketServer;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.ui.live.results.ResultsView;
import org.mkworkbench.ui.run.SimulationResult;
import org.mkworkbench.ui.run.Simulations;

/** From the dialog Run Configurations to the figures in the Results view. */
class SimulationTest extends WorkbenchTestCase {
	private static final String RUN_CONFIGURATIONS = "org.mkworkbench.ui.command.runConfigurations";

	private OpenDesign design;

	@BeforeEach
	void threeKernels() throws Exception {
		Design server = TwoSocketServer.create();
		server.getScenarios().clear();
		IFile file = file("server", DesignFile.write(server));
		design = open(file);
	}

	@AfterEach
	void leaveNoResults() {
		UiThread.run(() -> {
			Simulations.get().stop();
			IViewPart view = page().findView(ResultsView.ID);
			if (view != null) {
				page().hideView(view);
			}
		});
		UiThread.waitUntil("no simulation goes on", LIMIT, () -> Simulations.get().current().isEmpty());
	}

	/** The command keeps the event loop to itself until the dialog is closed. */
	private static Shell openDialog() {
		UiThread.display().asyncExec(() -> {
			try {
				window().getService(IHandlerService.class).executeCommand(RUN_CONFIGURATIONS, null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		return dialog("Run Configurations");
	}

	private static void addScenario(Shell dialog) {
		UiThread.run(() -> find(dialog, ToolBar.class, bar -> "New scenario".equals(bar.getItem(0).getToolTipText())).getItem(0).notifyListeners(SWT.Selection, new Event()));
	}

	private static void addStep(Shell dialog, String action) {
		UiThread.run(() -> {
			find(dialog, TabFolder.class, folder -> true).setSelection(1);
			Button add = button(dialog, "Add Step\u2026");
			add.notifyListeners(SWT.Selection, new Event());
			Menu menu = add.getMenu();
			menu.setVisible(false);
			Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(action)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void type(Shell dialog, String field, String text) {
		UiThread.run(() -> {
			Text control = find(dialog, Text.class, each -> field.equals(each.getData("name")));
			control.setText(text);
			control.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	@Test
	void aScenarioIsEditedInStepsThatCanBeUndone() {
		Design model = design.document().design();
		Shell dialog = openDialog();
		assertFalse(UiThread.call(() -> design.document().isDirty()));
		addScenario(dialog);
		addStep(dialog, "Stop");
		press(dialog, "Close");
		assertClosed(dialog);
		Scenario scenario = UiThread.call(() -> model.getScenarios().getFirst());
		assertEquals("Scenario 1", scenario.getName());
		assertEquals(StepAction.STOP, scenario.getSteps().getFirst().getAction());
		assertNotNull(scenario.getSteps().getFirst().getKernel(), "a kernel is proposed");
		UiThread.run(() -> {
			assertTrue(design.document().isDirty());
			design.document().commandStack().undo();
			assertTrue(scenario.getSteps().isEmpty());
			design.document().commandStack().undo();
			assertTrue(model.getScenarios().isEmpty());
			assertFalse(design.document().isDirty());
		});
	}

	@Test
	void aWrongTextChangesNothing() {
		Shell dialog = openDialog();
		addScenario(dialog);
		Scenario scenario = UiThread.call(() -> design.document().design().getScenarios().getFirst());
		type(dialog, "Duration:", "soon");
		assertEquals(1_000_000_000, scenario.getDurationNanos());
		type(dialog, "Duration:", "700 ms");
		assertEquals(700_000_000, scenario.getDurationNanos());
		press(dialog, "Close");
		assertClosed(dialog);
	}

	@Test
	void aSimulationShowsItsFiguresInTheResultsView() {
		Shell dialog = openDialog();
		addScenario(dialog);
		addStep(dialog, "Stop");
		UiThread.run(() -> find(dialog, TabFolder.class, folder -> true).setSelection(0));
		type(dialog, "Duration:", "500 ms");
		type(dialog, "Replications:", "3");
		press(dialog, "Simulate");
		assertClosed(dialog);
		UiThread.waitUntil("the Results view shows a result", LIMIT.multipliedBy(3),
				() -> page().findView(ResultsView.ID) instanceof ResultsView view && view.shown().filter(result -> result.scenarioName().equals("Scenario 1")).isPresent());
		UiThread.run(() -> {
			ResultsView view = (ResultsView) page().findView(ResultsView.ID);
			SimulationResult result = view.shown().orElseThrow();
			assertEquals(3, result.figures().replications());
			assertEquals(500_000_000, result.figures().durationNanos());
			assertFalse(result.assumptions().isEmpty(), "what nobody measured is listed");
			assertTrue(view.summaryRows() > 5, () -> view.summaryRows() + " rows");
			assertTrue(result.log().stream().anyMatch(line -> line.contains("scenario: stop")), () -> result.log().toString());
		});
	}
}
