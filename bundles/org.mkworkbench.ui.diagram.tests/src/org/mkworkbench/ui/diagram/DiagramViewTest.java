// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.mkworkbench.edit.AssumePhysicalIdsCommand;
import org.mkworkbench.edit.DeleteCommand;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.ui.diagram.editparts.ChannelEditPart;
import org.mkworkbench.ui.diagram.editparts.DeviceEditPart;
import org.mkworkbench.ui.diagram.editparts.LiveState;
import org.mkworkbench.ui.diagram.editparts.MemoryBarEditPart;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.ChannelFigure;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.DiagramStyle;
import org.mkworkbench.ui.diagram.figures.Level;
import org.mkworkbench.ui.diagram.figures.Mark;
import org.mkworkbench.ui.diagram.figures.OwnerLook;
import org.mkworkbench.ui.diagram.figures.TileFigure;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.ui.theme.OwnershipPalette;

/** What the diagram shows of a design. */
class DiagramViewTest extends DiagramTestCase {
	@Test
	void everyMachineOpensWithATilePerCpu() {
		for (Map.Entry<Machine, Integer> each : Map.of(TestMachines.twoSockets(), 48, TestMachines.largeServer(), 384, TestMachines.laptop(), 20,
				TestMachines.tiny(), 2, TestMachines.fourNodes(), 32).entrySet()) {
			TestViewer viewer = open(new TestDesigns(each.getKey()));
			assertEquals(each.getValue().longValue(), tiles(viewer), each.getKey().getName());
			assertDrawn(viewer);
		}
	}

	private static void assertDrawn(TestViewer viewer) {
		Image image = viewer.picture();
		ImageData data = image.getImageData();
		image.dispose();
		int background = data.getPixel(data.width - 1, data.height - 1);
		int drawn = 0;
		for (int y = 0; y < data.height; y += 2) {
			for (int x = 0; x < data.width; x += 2) {
				drawn += data.getPixel(x, y) == background ? 0 : 1;
			}
		}
		assertTrue(drawn > 1000, "only " + drawn + " points are drawn");
	}

	@Test
	void tilesShowTheirOwners() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		SpawnedKernel rt = design.plan().getKernels().get(1);
		assertEquals(viewer.view.style().kernel(web.getColour(), false), tile(viewer, web.getThreads().get(0)).view().owner());
		assertTrue(tile(viewer, web.getThreads().get(0)).view().boot());
		assertFalse(tile(viewer, web.getThreads().get(1)).view().boot());
		assertTrue(tile(viewer, rt.getThreads().get(0)).view().owner().hatched(), "a real-time kernel is hatched");
		assertEquals(viewer.view.style().pool(), tile(viewer, design.threads(20, 20).getFirst()).view().owner());
		assertEquals(viewer.view.style().host(), tile(viewer, design.threads(1, 1).getFirst()).view().owner());
		assertEquals("x08", tile(viewer, web.getThreads().get(0)).view().physicalId());
	}

	@Test
	void arrowsWalkFromCpuToCpu() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		viewer.click(viewer.middle(design.threads(9, 9).getFirst()), 0);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_UP }) {
			org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
			event.type = SWT.KeyDown;
			event.keyCode = key;
			viewer.view.control().notifyListeners(SWT.KeyDown, event);
		}
		assertEquals(design.threads(2, 2), viewer.view.selectedThreads());
	}

	@Test
	void findingsMarkTilesAndCards() {
		TestDesigns design = TestDesigns.threeKernels();
		HardwareThread shared = design.threads(16, 16).getFirst();
		SpawnedKernel web = design.plan().getKernels().get(0);
		web.getThreads().add(shared);
		TestViewer viewer = open(design);
		assertEquals(Mark.NONE, tile(viewer, shared).view().mark());
		design.validate();
		viewer.view.findingsChanged();
		viewer.settle();
		assertEquals(Mark.ERROR, tile(viewer, shared).view().mark());
		assertEquals(Mark.ERROR, card(viewer, web).getFigure().view().mark());
		assertTrue(card(viewer, web).getFigure().view().toolTip().contains("→"), "the remedy is in the tool tip");
	}

	@Test
	void aRunShowsRatesAndStates() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		Channel channel = design.plan().getChannels().get(1);
		ChannelFigure figure = (ChannelFigure) ((ChannelEditPart) viewer.view.viewer().getEditPartRegistry().get(channel)).getFigure();
		assertEquals("20 k/s · 256 B", figure.view().label());
		assertFalse(figure.view().live());
		viewer.view.setLive(new LiveState(Map.of(0, InstanceState.ACTIVE, 1, InstanceState.ACTIVE, 2, InstanceState.FAILED),
				Map.of(new LiveState.Pair(1, 3), new LiveState.Flow(19_500, 250))));
		viewer.settle();
		assertTrue(figure.view().live());
		assertTrue(figure.view().dropping());
		assertTrue(figure.view().label().startsWith("19.5 k/s · 256 B"), figure.view().label());
		assertEquals("active", card(viewer, design.plan().getKernels().get(0)).getFigure().view().state());
		assertTrue(card(viewer, design.plan().getKernels().get(1)).getFigure().view().failed());
		viewer.view.setLive(null);
		viewer.settle();
		assertEquals("planned", card(viewer, design.plan().getKernels().get(0)).getFigure().view().state());
	}

	@Test
	void loadsOfCpusShowOnTilesAndCards() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		HardwareThread four = design.threads(4, 4).getFirst();
		TileFigure tile = tile(viewer, four);
		assertNull(tile.view().level());
		viewer.view.setLive(new LiveState(Map.of(1, InstanceState.ACTIVE), Map.of(), Map.of(4, Level.of(0.5, 0.1)), Map.of(4, "busy 50.0 %"), 1));
		viewer.settle();
		assertEquals(new Level(8, 2), tile.view().level());
		assertEquals(new Level(8, 2), card(viewer, design.plan().getKernels().get(0)).getFigure().view().levels().getFirst());
		viewer.view.setLive(null);
		viewer.settle();
		assertNull(tile.view().level());
		assertEquals(List.of(), card(viewer, design.plan().getKernels().get(0)).getFigure().view().levels());
	}

	@Test
	void ownersAreThoseOfTheRun() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		HardwareThread moved = design.threads(15, 15).getFirst();
		TileFigure tile = tile(viewer, moved);
		OwnerLook web = tile.view().owner();
		SpawnedKernel kernel = design.plan().getKernels().get(0);
		int cpus = kernel.getThreads().size();
		Map<Integer, Integer> owners = new HashMap<>();
		design.threads(0, 47).forEach(thread -> owners.put(thread.getOsIndex(), 0));
		design.plan().getKernels().forEach(each -> each.getThreads().forEach(thread -> owners.put(thread.getOsIndex(), each.getId())));
		owners.put(15, 0);
		viewer.view.setLive(new LiveState(Map.of(0, InstanceState.ACTIVE, 1, InstanceState.ACTIVE), Map.of(), Map.of(), Map.of(), owners, 1));
		viewer.settle();
		assertEquals(tile(viewer, design.threads(0, 0).getFirst()).view().owner(), tile.view().owner());
		assertEquals(web, tile.view().planned());
		assertNull(tile(viewer, design.threads(14, 14).getFirst()).view().planned());
		assertEquals("CPUs 4-14 · planned 4-15", card(viewer, kernel).getFigure().view().facts().getFirst());
		assertEquals(cpus - 1, card(viewer, kernel).getFigure().view().marks().size());
		assertDrawn(viewer);
		viewer.view.setLive(null);
		viewer.settle();
		assertEquals(web, tile.view().owner());
		assertNull(tile.view().planned());
		assertEquals(cpus, card(viewer, kernel).getFigure().view().marks().size());
	}

	@Test
	void lossShowsOnSelectedChannelsToo() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		ChannelFigure figure = (ChannelFigure) ((ChannelEditPart) viewer.view.viewer().getEditPartRegistry().get(design.plan().getChannels().get(1))).getFigure();
		figure.setSelected(true);
		assertEquals(viewer.view.style().selection(), figure.getForegroundColor());
		viewer.view.setLive(new LiveState(Map.of(), Map.of(new LiveState.Pair(1, 3), new LiveState.Flow(19_500, 250))));
		viewer.settle();
		assertEquals(viewer.view.style().error(), figure.getForegroundColor());
	}

	@Test
	void channelsWithTrafficPulse() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		Channel channel = design.plan().getChannels().get(1);
		ChannelFigure figure = (ChannelFigure) ((ChannelEditPart) viewer.view.viewer().getEditPartRegistry().get(channel)).getFigure();
		assertEquals(-1, figure.view().pulse(), "a plan stands still");
		Map<LiveState.Pair, LiveState.Flow> flows = Map.of(new LiveState.Pair(1, 3), new LiveState.Flow(10, 0));
		viewer.view.setLive(new LiveState(Map.of(), flows, Map.of(), Map.of(), 1));
		viewer.settle();
		int first = figure.view().pulse();
		viewer.view.setLive(new LiveState(Map.of(), flows, Map.of(), Map.of(), 2));
		viewer.settle();
		assertTrue(first >= 0 && figure.view().pulse() > first, first + " then " + figure.view().pulse());
		viewer.view.setLive(new LiveState(Map.of(), Map.of(), Map.of(), Map.of(), 3));
		viewer.settle();
		assertEquals(-1, figure.view().pulse(), "no traffic, no pulse");
	}

	@Test
	void elementsAreRevealedByUid() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		assertTrue(viewer.view.reveal("cpu-40"));
		assertEquals(design.threads(40, 40), viewer.view.selectedThreads());
		SpawnedKernel web = design.plan().getKernels().get(0);
		assertTrue(viewer.view.reveal(web.getMemory().getFirst().getUid()), "memory of a kernel shows the kernel");
		assertEquals(List.of(web), viewer.view.selectedObjects());
		assertFalse(viewer.view.reveal("nothing"));
	}

	@Test
	void memoryAndDevicesAreSelectedAndRevealed() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		Machine machine = design.design().getMachine();
		EObject node = machine.getNumaNodes().get(1);
		EObject device = machine.getPciDevices().get(3);
		assertTrue(viewer.view.scene().partOf(viewer.view.viewer(), node) instanceof MemoryBarEditPart);
		assertTrue(viewer.view.scene().partOf(viewer.view.viewer(), device) instanceof DeviceEditPart);
		viewer.click(viewer.at(node, 0.9, 0.5), 0);
		assertEquals(List.of(node), viewer.view.selectedObjects());
		viewer.click(viewer.middle(device), 0);
		assertEquals(List.of(device), viewer.view.selectedObjects());
		assertTrue(viewer.view.reveal("node-0"));
		assertEquals(List.of(machine.getNumaNodes().get(0)), viewer.view.selectedObjects());
		assertTrue(viewer.view.select(List.of(device, node), false));
		assertEquals(List.of(device, node), viewer.view.selectedObjects());
		assertTrue(viewer.view.selectedThreads().isEmpty());
	}

	@Test
	void barsAndChipsFollowTheirOwners() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		SpawnedKernel web = design.plan().getKernels().get(0);
		Machine machine = design.design().getMachine();
		BarFigure bar = ((MemoryBarEditPart) viewer.view.scene().partOf(viewer.view.viewer(), machine.getNumaNodes().get(0))).getFigure();
		ChipFigure chip = ((DeviceEditPart) viewer.view.scene().partOf(viewer.view.viewer(), machine.getPciDevices().get(2))).getFigure();
		OwnerLook look = viewer.view.style().kernel(web.getColour(), false);
		assertEquals(look, chip.view().owner());
		assertTrue(bar.view().segments().stream().anyMatch(segment -> segment.owner().equals(look)));
		design.commandStack().execute(new DeleteCommand(design.plan(), List.of(web)));
		viewer.settle();
		assertFalse(chip.view().owner().equals(look));
		assertFalse(bar.view().segments().stream().anyMatch(segment -> segment.owner().equals(look)));
		design.commandStack().undo();
		assertEquals(look, chip.view().owner());
		assertTrue(bar.view().segments().stream().anyMatch(segment -> segment.owner().equals(look)));
	}

	@Test
	void partsAdaptToTheirObjects() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		HardwareThread thread = design.threads(3, 3).getFirst();
		EditPart part = viewer.view.scene().partOf(viewer.view.viewer(), thread);
		assertEquals(thread, part.getAdapter(EObject.class));
		assertEquals(thread, part.getAdapter(HardwareThread.class));
		assertNull(part.getAdapter(SpawnedKernel.class));
	}

	@Test
	void textIsReadableOnEveryColour() {
		for (boolean dark : new boolean[] { false, true }) {
			DiagramStyle style = new DiagramStyle(display(), dark);
			List<OwnerLook> looks = new ArrayList<>(List.of(style.host(), style.pool()));
			for (int slot = 0; slot < 14; slot++) {
				looks.add(style.kernel(slot, true));
			}
			for (OwnerLook look : looks) {
				assertReadable(look.text(), look.fill());
				assertReadable(look.text(), look.hatchLine());
				assertReadable(style.readableOn(look.border()), look.border());
			}
			for (Color ground : List.of(style.canvas(), style.boxFill(), style.cardFill(), style.targetFill())) {
				assertReadable(style.text(), ground);
				assertReadable(style.grey(), ground);
			}
			assertReadable(style.warning(), style.cardFill());
			assertReadable(style.error(), style.canvas());
			assertReadable(style.badgeText(), style.error());
			style.dispose();
		}
	}

	private static void assertReadable(Color text, Color ground) {
		double contrast = OwnershipPalette.contrast(text.getRGB(), ground.getRGB());
		assertTrue(contrast >= 4.5, text + " on " + ground + " has " + contrast);
	}

	@Test
	void assumedIdsAreShownAsSuch() {
		TestDesigns design = new TestDesigns(TestMachines.tiny());
		TestViewer viewer = open(design);
		assertEquals("", tile(viewer, design.threads(1, 1).getFirst()).view().physicalId());
		design.commandStack().execute(new AssumePhysicalIdsCommand(design.design()));
		assertEquals("≈x01", tile(viewer, design.threads(1, 1).getFirst()).view().physicalId());
		assertTrue(FloorPlan.summary(design.design().getMachine()).endsWith("physical ids assumed"));
		design.commandStack().undo();
		assertEquals("", tile(viewer, design.threads(1, 1).getFirst()).view().physicalId());
	}

	@Test
	void changesOfTheMachineRebuildTheFloorPlan() {
		TestDesigns design = TestDesigns.threeKernels();
		TestViewer viewer = open(design);
		design.threads(0, 0).getFirst().setPhysicalId(0x99L);
		viewer.settle();
		assertEquals("x99", tile(viewer, design.threads(0, 0).getFirst()).view().physicalId());
		design.design().getMachine().getChildren().removeLast();
		viewer.settle();
		assertEquals(24, tiles(viewer));
	}

	@Test
	void aLargeMachineOpens() {
		open(new TestDesigns(TestMachines.twoSockets())).close();
		TestDesigns design = new TestDesigns(TestMachines.largeServer());
		long start = System.nanoTime();
		TestViewer viewer = open(design);
		viewer.picture().dispose();
		long millis = (System.nanoTime() - start) / 1_000_000;
		for (HardwareThread thread : MachineIndex.threadsBelow(design.design().getMachine())) {
			assertNotNull(viewer.view.scene().partOf(viewer.view.viewer(), thread), "no tile of CPU " + thread.getOsIndex());
		}
		// Printed, not asserted: a busy machine must not fail the test. The benchmark of the editor measures it.
		System.out.println("opening 384 threads: " + millis + " ms");
	}

	@Test
	void tipsTellTheKindAndSpeedOfACore() {
		TestDesigns design = new TestDesigns(TestMachines.laptop());
		Machine machine = design.design().getMachine();
		CpuKind fast = machine.getCpuKinds().getFirst();
		fast.setName("Performance");
		fast.setMaxFrequencyMHz(5200);
		Info base = MachineFactory.eINSTANCE.createInfo();
		base.setName("FrequencyBaseMHz");
		base.setValue("1900");
		fast.getInfos().add(base);
		TestViewer viewer = open(design);
		HardwareThread thread = fast.getThreads().getFirst();
		assertTrue(tip(viewer, thread).contains("\nKind Performance · up to 5.2 GHz · base 1.9 GHz"), tip(viewer, thread));
		base.setValue("many");
		assertTrue(tip(viewer, thread).contains("\nKind Performance · up to 5.2 GHz"), "what is no number is not shown");
		HardwareThread slow = machine.getCpuKinds().getLast().getThreads().getFirst();
		assertFalse(tip(viewer, slow).contains("GHz"), "nothing is known");
		assertFalse(tip(viewer, slow).contains("ind"), tip(viewer, slow));
	}

	private static String tip(TestViewer viewer, HardwareThread thread) {
		IFigure tip = tile(viewer, thread).getToolTip();
		return ((Label) tip).getText();
	}

	@Test
	void theGridIsDrawnWhenAPersonWantsIt() {
		TestViewer viewer = open(TestDesigns.threeKernels());
		IFigure grid = ((LayerManager) viewer.view.viewer().getRootEditPart()).getLayer(LayerConstants.GRID_LAYER);
		assertFalse(grid.isVisible());
		byte[] without = pixels(viewer);
		viewer.view.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, true);
		assertTrue(grid.isVisible());
		assertFalse(Arrays.equals(without, pixels(viewer)));
		viewer.view.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, false);
		assertArrayEquals(without, pixels(viewer));
	}

	private static byte[] pixels(TestViewer viewer) {
		viewer.settle();
		Image picture = viewer.picture();
		byte[] data = picture.getImageData().data;
		picture.dispose();
		return data;
	}
}
