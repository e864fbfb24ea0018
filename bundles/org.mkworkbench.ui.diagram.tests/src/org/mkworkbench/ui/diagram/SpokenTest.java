// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.editparts.SpokenPart;

/** What is said of the diagram: to screen readers, and in the status line. */
class SpokenTest extends DiagramTestCase {
	private final TestDesigns design = TestDesigns.threeKernels();

	private static AccessibleEditPart accessible(EditPart part) {
		return (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
	}

	private static String name(EditPart part) {
		AccessibleEvent event = new AccessibleEvent(part);
		accessible(part).getName(event);
		return event.result;
	}

	private static String value(EditPart part) {
		AccessibleControlEvent event = new AccessibleControlEvent(part);
		accessible(part).getValue(event);
		return event.result;
	}

	private static int role(EditPart part) {
		AccessibleControlEvent event = new AccessibleControlEvent(part);
		accessible(part).getRole(event);
		return event.detail;
	}

	private static void collect(EditPart part, List<EditPart> all) {
		all.add(part);
		part.getChildren().forEach(child -> collect((EditPart) child, all));
	}

	@Test
	void everyPartHasANameAndARole() {
		TestViewer viewer = open(design);
		List<EditPart> all = new ArrayList<>();
		collect(viewer.view.viewer().getContents(), all);
		design.plan().getChannels().forEach(channel -> all.add((EditPart) viewer.view.viewer().getEditPartRegistry().get(channel)));
		assertTrue(all.size() > 60);
		for (EditPart part : all) {
			assertInstanceOf(SpokenPart.class, part);
			assertNotNull(accessible(part), part.toString());
			assertEquals(accessible(part), accessible(part), "the same each time");
			assertNotNull(name(part), part.toString());
			assertFalse(name(part).isBlank(), part.toString());
			assertTrue(role(part) != 0, part.toString());
		}
	}

	private EditPart part(TestViewer viewer, EObject object) {
		return viewer.view.scene().partOf(viewer.view.viewer(), object);
	}

	@Test
	void aCpuSaysWhereItIsAndWhoseItIs() {
		TestViewer viewer = open(design);
		HardwareThread five = design.threads(5, 5).getFirst();
		assertEquals("CPU 5, physical id x0a, node 0, owned by web", name(part(viewer, five)));
		assertEquals("web", value(part(viewer, five)));
		assertEquals(ACC.ROLE_LISTITEM, role(part(viewer, five)));
		five.setOnline(false);
		assertTrue(name(part(viewer, five)).endsWith("offline"));
		assertEquals("host, web, net and spare", value(part(viewer, design.design().getMachine().getChildren().getFirst())));
		assertTrue(name(part(viewer, design.plan().getKernels().get(1))).startsWith("Kernel rt, real-time"));
		assertTrue(name(part(viewer, design.plan().getPool())).startsWith("Pool, "));
	}

	@Test
	void theStatusLineSaysWhatIsSelected() {
		TestViewer viewer = open(design);
		SelectionText text = new SelectionText(design);
		viewer.view.select(design.threads(4, 7), false);
		assertEquals("4 CPUs · 4-7 · node 0 · web", text.of(viewer.view.selectedObjects(), viewer.view.selectedThreads()));
		viewer.view.select(List.of(design.threads(3, 3).getFirst(), design.threads(24, 24).getFirst()), false);
		assertEquals("2 CPUs · 3,24 · nodes 0-1 · host and rt", text.of(viewer.view.selectedObjects(), viewer.view.selectedThreads()));
		viewer.view.select(design.threads(3, 3), false);
		assertEquals("CPU 3 (x06) · node 0 · host", text.of(viewer.view.selectedObjects(), viewer.view.selectedThreads()));
		var machine = design.design().getMachine();
		String memory = text.of(List.of(machine.getNumaNodes().get(1)), List.of());
		assertTrue(memory.startsWith("Memory of node 1: 128 GiB · host 31.9 GiB") && memory.contains("rt 8 GiB") && memory.contains("spare 88 GiB"), memory);
		machine.getNumaNodes().get(1).setBytes(null);
		assertEquals("Memory of node 1: size unknown", text.of(List.of(machine.getNumaNodes().get(1)), List.of()));
		assertEquals("0000:17:00.0 E810 25GbE · node 0 · net", text.of(List.of(machine.getPciDevices().get(0)), List.of()));
		assertEquals("web · CPUs 4-15 · 64 GiB · 1 device", text.of(List.of(design.plan().getKernels().get(0)), List.of()));
		assertEquals("rt → web · 1,000 /s · 64 B", text.of(List.of(design.plan().getChannels().get(0)), List.of()));
		assertEquals("3 kernels", text.of(List.copyOf(design.plan().getKernels()), List.of()));
		assertEquals("", text.of(List.of(), List.of()));
	}
}
