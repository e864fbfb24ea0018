// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.diagram.editparts.LiveState;
import org.mkworkbench.ui.diagram.editparts.LiveState.Flow;
import org.mkworkbench.ui.diagram.editparts.LiveState.Pair;
import org.mkworkbench.ui.diagram.figures.Level;

class TrafficFrameTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("", "", "", "", 0,
			List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", "k1")),
			List.of(new TrafficLayout.Cpu(4, 8, 0, 0, 4, 1), new TrafficLayout.Cpu(6, 12, 0, 0, 6, 1)), List.of(), Map.of(), Map.of());

	private static KernelsAnswer.Row row(int id, InstanceState state, String error, float[] loads, float[] interrupts) {
		return new KernelsAnswer.Row(id, state, state == InstanceState.ACTIVE, false, id == 0 ? List.of() : List.of(0, 1), loads, interrupts, 0, 0, 0, 0, 0, 0, -1, "", error);
	}

	private static TrafficFrame frame(KernelsAnswer.Row... rows) {
		MatrixAnswer.Cell some = new MatrixAnswer.Cell(1000, 950, 50, 0, 0, 64_000, 1, 2, 3);
		MatrixAnswer.Cell[] cells = { null, some, null, null };
		MatrixAnswer matrix = new MatrixAnswer(new TimeWindow(0, 500_000_000), List.of(new MatrixAnswer.Party("host", 0, -1), new MatrixAnswer.Party("web", 1, -1)), cells, some, true);
		return new TrafficFrame(new KernelsAnswer(500_000_000, 500_000_000, List.of(rows), true), matrix, LAYOUT);
	}

	@Test
	void aRecordingIsOfThePlanThatHasAllItsKernelsTheHostAmongThem() {
		Plan plan = TestDesigns.threeKernels().plan();
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		kernels.add(new TrafficLayout.Kernel(0, "host", -1, "", plan.getHostKernel().getUid()));
		kernels.add(new TrafficLayout.Kernel(1, "web", 0, "", plan.getKernels().get(0).getUid()));
		assertTrue(TrafficOnDiagram.isOf(layout(kernels), plan));
		kernels.add(new TrafficLayout.Kernel(9, "other", 1, "", "of another plan"));
		assertFalse(TrafficOnDiagram.isOf(layout(kernels), plan));
		assertFalse(TrafficOnDiagram.isOf(layout(List.of(new TrafficLayout.Kernel(0, "Linux", -1, "", ""))), plan), "nobody knows whose it is");
	}

	private static TrafficLayout layout(List<TrafficLayout.Kernel> kernels) {
		return new TrafficLayout("", "", "", "", 0, kernels, LAYOUT.cpus(), List.of(), Map.of(), Map.of());
	}

	@Test
	void ratesAreOverTheWindow() {
		LiveState state = frame(row(0, InstanceState.ACTIVE, "", new float[0], new float[0])).state(true, 3);
		assertEquals(new Flow(2000, 100), state.flows().get(new Pair(0, 1)));
		assertNull(state.flows().get(new Pair(1, 0)), "nothing was sent the other way");
		assertEquals(3, state.beat());
	}

	@Test
	void loadsAreThoseOfLinuxNumbers() {
		LiveState state = frame(row(1, InstanceState.ACTIVE, "", new float[] { 0.5f, 0.0001f }, new float[] { 0.25f, 0 })).state(true, 0);
		assertEquals(new Level(8, 4), state.levels().get(4));
		assertEquals(new Level(1, 0), state.levels().get(6), "whatever is not 0 shows");
		assertTrue(state.loads().get(4).contains("50.0") && state.loads().get(4).contains("25.0"), state.loads().get(4));
	}

	@Test
	void ownersAreThoseOfTheMoment() {
		LiveState state = frame(row(1, InstanceState.ACTIVE, "", new float[0], new float[0])).state(true, 0);
		assertEquals(Map.of(4, 1, 6, 1), state.owners());
		assertEquals(Map.of(), frame(row(0, InstanceState.ACTIVE, "", new float[0], new float[0])).state(true, 0).owners(), "nobody says who has any");
	}

	@Test
	void momentsAreSaidInMinutesAndSeconds() {
		assertEquals("At 11 min 43.390 s", TrafficOnDiagram.momentText(703_390_000_000L));
		assertEquals("At 1.500 s", TrafficOnDiagram.momentText(1_500_000_000L));
		assertEquals("At 0.250 ms", TrafficOnDiagram.momentText(250_000));
	}

	@Test
	void aKernelWhoseStartFailedIsShownAsFailed() {
		LiveState state = frame(row(1, InstanceState.READY, "ENOMEM", new float[0], new float[0])).state(true, 0);
		assertEquals(InstanceState.FAILED, state.states().get(1));
		assertEquals(InstanceState.ACTIVE, frame(row(1, InstanceState.ACTIVE, "ENOMEM", new float[0], new float[0])).state(true, 0).states().get(1),
				"it runs in spite of an earlier failure");
	}

	@Test
	void trafficOfAPlainMachineShowsLoadsOnly() {
		LiveState state = frame(row(1, InstanceState.ACTIVE, "", new float[] { 1, 1 }, new float[] { 0, 0 })).state(false, 0);
		assertEquals(Map.of(), state.states());
		assertEquals(Map.of(), state.flows());
		assertEquals(new Level(16, 0), state.levels().get(4));
	}

	@Test
	void aRecordingOfAPlainMachineIsKnownByItsCpus() {
		MachineIndex machine = new MachineIndex(TestMachines.twoSockets());
		assertTrue(TrafficOnDiagram.isOfMachine(plain(48), machine));
		assertFalse(TrafficOnDiagram.isOfMachine(plain(47), machine));
		assertFalse(TrafficOnDiagram.isOfMachine(LAYOUT, machine), "more than one kernel");
	}

	private static TrafficLayout plain(int cpus) {
		return new TrafficLayout("", "", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
				IntStream.range(0, cpus).mapToObj(cpu -> new TrafficLayout.Cpu(cpu, cpu, 0, 0, cpu, 0)).toList(), List.of(), Map.of(), Map.of());
	}
}
