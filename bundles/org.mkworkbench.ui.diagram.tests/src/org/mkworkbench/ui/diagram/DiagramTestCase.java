// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.CardEditPart;
import org.mkworkbench.ui.diagram.editparts.ThreadEditPart;
import org.mkworkbench.ui.diagram.figures.TileFigure;
import org.mkworkbench.ui.document.PlanInput;

/** A test with viewers in plain shells. It fails when anything is logged as an error or thrown out of an event during it. */
public abstract class DiagramTestCase {
	private final List<String> errors = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status.toString());
		}
	};
	private final List<TestViewer> open = new ArrayList<>();

	@BeforeEach
	void listen() {
		if (Platform.isRunning()) {
			Platform.addLogListener(listener);
		}
		Display display = display();
		display.setRuntimeExceptionHandler(problem -> errors.add(problem.toString()));
		display.setErrorHandler(problem -> errors.add(problem.toString()));
	}

	@AfterEach
	void nothingLogged() {
		open.forEach(TestViewer::close);
		if (Platform.isRunning()) {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), errors);
	}

	/** The display of the thread; tests run on one thread, where nobody else handles events. */
	protected static Display display() {
		Display display = Display.getCurrent();
		return display == null ? new Display() : display;
	}

	TestViewer open(PlanInput input) {
		return open(input, 1300, 900);
	}

	TestViewer open(PlanInput input, int width, int height) {
		TestViewer viewer = new TestViewer(display(), input, width, height, false);
		open.add(viewer);
		return viewer;
	}

	static long tiles(TestViewer viewer) {
		return viewer.view.viewer().getEditPartRegistry().values().stream().filter(ThreadEditPart.class::isInstance).count();
	}

	static TileFigure tile(TestViewer viewer, HardwareThread thread) {
		return (TileFigure) ((GraphicalEditPart) viewer.view.scene().partOf(viewer.view.viewer(), thread)).getFigure();
	}

	static CardEditPart card(TestViewer viewer, EObject kernel) {
		return (CardEditPart) viewer.view.viewer().getEditPartRegistry().get(kernel);
	}
}
