// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.find.CpuBar;
import org.mkworkbench.ui.diagram.find.CpuQuery;
import org.mkworkbench.ui.diagram.find.DiagramSearch;
import org.mkworkbench.ui.diagram.find.FindBar;

/** CPUs as text, and finding things. */
class FindTest extends DiagramTestCase {
	private final TestDesigns design = TestDesigns.threeKernels();

	private List<Integer> numbers(String text) {
		CpuQuery query = CpuQuery.parse(design.design().getMachine(), design.plan(), text);
		assertNull(query.problem(), text);
		return query.threads().stream().map(HardwareThread::getOsIndex).toList();
	}

	private static List<Integer> range(int from, int to) {
		return IntStream.rangeClosed(from, to).boxed().toList();
	}

	private String problem(String text) {
		CpuQuery query = CpuQuery.parse(design.design().getMachine(), design.plan(), text);
		assertTrue(query.threads().isEmpty(), text);
		return query.problem();
	}

	@Test
	void cpusAreWrittenInManyWays() {
		assertEquals(List.of(0, 1, 2, 3, 8, 9, 10, 11), numbers("0-3,8-11"));
		assertEquals(List.of(0, 1, 2, 3, 8), numbers(" 8 ; 0 - 3 , cpu 2,"));
		assertEquals(List.of(0, 4, 8), numbers("0-8:4"));
		assertEquals(List.of(24), numbers("x40"));
		assertEquals(List.of(24), numbers("0X40"));
		assertEquals(List.of(24, 25, 26), numbers("x40-x44"));
		assertEquals(range(24, 47), numbers("node 1"));
		assertEquals(range(0, 47), numbers("nodes 0-1"));
		assertEquals(range(0, 23), numbers("Package 0"));
		assertEquals(range(24, 29), numbers("rt"));
		assertEquals(range(0, 47), numbers("all"));
		assertEquals(List.of(0, 24, 25, 26, 27, 28, 29), numbers("RT, 0"));
	}

	@Test
	void wrongTextIsAnsweredInWords() {
		assertEquals("There are no CPUs 48-50: the machine has 0-47", problem("46-50"));
		assertEquals("There is no CPU 99: the machine has 0-47", problem("1,99"));
		assertEquals("There is no node 7: the machine has 0-1", problem("node 7"));
		assertEquals("There is no package 2: the machine has 0-1", problem("package 2"));
		assertEquals("No CPU has the physical id xff", problem("xff"));
		assertTrue(problem("webb").contains("webb"));
		assertTrue(problem("7-3").contains("backwards"), problem("7-3"));
		assertTrue(problem("core 3").startsWith("The machine has no numbers for its cores"), problem("core 3"));
		assertTrue(problem("  ").contains("0-3,8-11"));
		assertTrue(problem("99999999999").contains("99999999999"));
		assertEquals("The physical ids of this machine are unknown",
				CpuQuery.parse(TestMachines.tiny(), null, "x1").problem());
	}

	@Test
	void thingsAreFoundByNameNumberIdAndAddress() {
		var machine = design.design().getMachine();
		assertEquals(List.of(design.plan().getKernels().get(1)), DiagramSearch.find(machine, design.plan(), "RT"));
		assertEquals(design.threads(5, 5), DiagramSearch.find(machine, design.plan(), "5").stream().filter(HardwareThread.class::isInstance).toList());
		assertEquals(design.threads(24, 24), DiagramSearch.find(machine, design.plan(), "0x40"));
		assertEquals(design.threads(24, 24), DiagramSearch.find(machine, design.plan(), "x40"));
		assertEquals(List.of(machine.getPciDevices().get(4)), DiagramSearch.find(machine, design.plan(), "b1:00"));
		assertEquals(List.of(machine.getPciDevices().get(0)), DiagramSearch.find(machine, design.plan(), "e810"));
		assertEquals(List.of(machine.getNumaNodes().get(1)), DiagramSearch.find(machine, design.plan(), "node 1"));
		assertEquals(List.of(machine.getChildren().get(0)), DiagramSearch.find(machine, design.plan(), "package 0"));
		assertEquals(List.of(design.plan().getHostKernel()), DiagramSearch.find(machine, design.plan(), "host"));
		assertEquals(List.of(), DiagramSearch.find(machine, design.plan(), "nothing like it"));
		assertEquals(List.of(), DiagramSearch.find(machine, design.plan(), " "));
	}

	private TestViewer withBars() {
		TestViewer viewer = open(design);
		viewer.shell.setLayout(new GridLayout());
		viewer.view.control().setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.FILL, true, true));
		return viewer;
	}

	private static void press(TestViewer viewer, Text field, int code, int state) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		event.character = (char) code;
		event.stateMask = state;
		field.notifyListeners(SWT.KeyDown, event);
		viewer.settle();
	}

	private static int frames(TestViewer viewer) {
		return ((LayerManager) viewer.view.viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).getChildren().size();
	}

	@Test
	void findWalksThroughTheHits() {
		TestViewer viewer = withBars();
		FindBar bar = new FindBar(viewer.shell, viewer.view, design);
		assertFalse(bar.isOpen());
		bar.open();
		assertTrue(bar.isOpen() && bar.field().isVisible());
		bar.field().setText("nvme");
		assertEquals("1 of 2", bar.answer());
		assertEquals(2, frames(viewer));
		assertEquals(List.of(design.design().getMachine().getPciDevices().get(1)), viewer.view.selectedObjects());
		press(viewer, bar.field(), SWT.CR, 0);
		assertEquals("2 of 2", bar.answer());
		assertEquals(List.of(design.design().getMachine().getPciDevices().get(2)), viewer.view.selectedObjects());
		press(viewer, bar.field(), SWT.CR, 0);
		assertEquals("1 of 2", bar.answer());
		press(viewer, bar.field(), SWT.CR, SWT.SHIFT);
		assertEquals("2 of 2", bar.answer());
		bar.field().setText("xyz");
		assertEquals("✖ Nothing found", bar.answer());
		assertEquals(0, frames(viewer));
		bar.field().setText("web");
		assertEquals(1, frames(viewer));
		press(viewer, bar.field(), SWT.ESC, 0);
		assertFalse(bar.isOpen());
		assertEquals(0, frames(viewer));
		assertEquals(List.of(design.plan().getKernels().get(0)), viewer.view.selectedObjects(), "what was found stays selected");
	}

	@Test
	void framesGoWithTheDiagramThatIsBuiltAnew() {
		TestViewer viewer = withBars();
		FindBar bar = new FindBar(viewer.shell, viewer.view, design);
		bar.open();
		bar.field().setText("node 1");
		viewer.view.rebuild();
		viewer.settle();
		bar.field().setText("node 0");
		assertEquals("1 of 1", bar.answer());
		bar.close();
		assertEquals(0, frames(viewer));
	}

	@Test
	void textSelectsAndAssigns() {
		TestViewer viewer = withBars();
		CpuBar bar = new CpuBar(viewer.shell, viewer.view, design);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		bar.open();
		bar.field().setText("30-33,x60");
		assertEquals("5 CPUs: 30-33,40", bar.answer());
		press(viewer, bar.field(), SWT.CR, 0);
		assertFalse(bar.isOpen());
		assertEquals(List.of(30, 31, 32, 33, 40), viewer.view.selectedThreads().stream().map(HardwareThread::getOsIndex).toList());
		bar.open();
		bar.field().setText("45");
		bar.what().select(1);
		press(viewer, bar.field(), SWT.CR, 0);
		assertEquals(6, viewer.view.selectedThreads().size(), "added");
		bar.open();
		bar.field().setText("30-31");
		assertEquals("assign to rt", bar.what().getItem(3));
		bar.what().select(3);
		press(viewer, bar.field(), SWT.CR, 0);
		assertEquals(8, rt.getThreads().size());
		design.commandStack().undo();
		assertEquals(6, rt.getThreads().size());
		assertFalse(design.commandStack().canUndo());
	}

	@Test
	void textThatCannotBeDoneStaysInTheField() {
		TestViewer viewer = withBars();
		CpuBar bar = new CpuBar(viewer.shell, viewer.view, design);
		bar.open();
		bar.field().setText("99");
		press(viewer, bar.field(), SWT.CR, 0);
		assertTrue(bar.isOpen());
		assertEquals("✖ There is no CPU 99: the machine has 0-47", bar.answer());
		bar.field().setText("24-25");
		bar.what().select(3);
		press(viewer, bar.field(), SWT.CR, 0);
		assertTrue(bar.isOpen());
		assertEquals("✖ Nothing would change", bar.answer());
		bar.field().setText("40-41");
		bar.what().select(bar.what().getItemCount() - 1);
		press(viewer, bar.field(), SWT.CR, 0);
		assertFalse(bar.isOpen());
		assertEquals(4, design.plan().getKernels().size());
		assertEquals(design.threads(40, 41), design.plan().getKernels().getLast().getThreads());
	}
}
