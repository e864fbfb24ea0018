// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.TrafficMatrix;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

class ObserverTest {
	/** Keeps all it hears. */
	private static final class Listener implements EventRing.Sink {
		final List<IpiEvent> events = new ArrayList<>();
		final List<Integer> entries = new ArrayList<>();
		final List<TrafficNote> notes = new ArrayList<>();
		long last;

		@Override
		public void event(long[] words, int at) {
			assertTrue(IpiEvent.time(words, at) >= last, "time went back");
			last = IpiEvent.time(words, at);
			events.add(IpiEvent.read(words, at));
			entries.add(IpiEvent.ringEntries(words, at));
		}

		List<IpiEvent> of(IpiEvent.Kind kind) {
			return events.stream().filter(event -> event.kind() == kind).toList();
		}
	}

	@Test
	void ringEntriesAreThoseOfTheRing() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, Partitions.channel("a", 1, 2, 3_000_000, ChannelPattern.POISSON),
				Partitions.channel("b", 3, 2, 3_000_000, ChannelPattern.POISSON)))) {
			Listener listener = new Listener();
			run.observe(listener, listener.notes::add);
			run.inject(StepSpec.of(800 * SimulatorTest.MILLI, StepAction.KILL, 2));
			run.runFor(SimulatorTest.SECOND);
			int[] inRing = new int[4];
			int dropped = 0;
			int lost = 0;
			for (int i = 0; i < listener.events.size(); i++) {
				IpiEvent event = listener.events.get(i);
				switch (event.kind()) {
					case SENT -> inRing[event.toKernel()]++;
					case DELIVERED -> inRing[event.toKernel()]--;
					case LOST -> {
						inRing[event.toKernel()]--;
						lost++;
					}
					case DROPPED -> {
						assertEquals(63, listener.entries.get(i));
						dropped++;
					}
					default -> {
						continue;
					}
				}
				assertEquals(inRing[event.toKernel()], listener.entries.get(i), event.toString());
			}
			assertTrue(dropped > 0 && lost > 0, dropped + " dropped, " + lost + " lost");
		}
	}

	@Test
	void observersChangeNothingAndHearAll() {
		RunSnapshot alone = SimulatorTest.run(SimulatorTest.spec(1, SimulatorTest.busy()), SimulatorTest.SECOND / 2);
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()))) {
			TrafficMatrix matrix = new TrafficMatrix(0, 1, 2, 3);
			Listener listener = new Listener();
			EventRing.Sink sink = matrix::event;
			run.observe(sink, note -> {
			});
			run.observe(listener, listener.notes::add);
			run.runFor(SimulatorTest.SECOND / 2);
			assertEquals(alone.traceHash(), run.snapshot().traceHash());
			assertEquals(run.snapshot().traffic(), matrix.snapshot(0));
			assertEquals(alone.traffic().sent(), listener.of(IpiEvent.Kind.SENT).size() + listener.of(IpiEvent.Kind.DROPPED).size());
			run.unobserve(sink);
			run.runFor(SimulatorTest.MILLI);
			assertEquals(alone.traffic(), matrix.snapshot(0));
		}
	}

	@Test
	void whoComesLateLearnsHowThingsStand() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1))) {
			run.runFor(3 * SimulatorTest.SECOND);
			run.inject(StepSpec.of(0, StepAction.HANG, 3));
			run.runFor(SimulatorTest.SECOND);
			Listener late = new Listener();
			run.observe(late, late.notes::add);
			assertEquals(List.of(InstanceState.ACTIVE.ordinal(), InstanceState.ACTIVE.ordinal(), InstanceState.ACTIVE.ordinal(), InstanceState.ACTIVE.ordinal()),
					late.of(IpiEvent.Kind.STATE).stream().map(IpiEvent::value).toList());
			assertEquals(List.of(KernelPhase.ACTIVE.ordinal(), KernelPhase.ACTIVE.ordinal(), KernelPhase.ACTIVE.ordinal(), KernelPhase.HUNG.ordinal()),
					late.of(IpiEvent.Kind.PHASE).stream().map(IpiEvent::value).toList());
			assertEquals(run.layout().cpus().stream().map(TrafficLayout.Cpu::kernelId).toList(),
					late.of(IpiEvent.Kind.OWNER).stream().map(IpiEvent::toKernel).toList());
			assertEquals(4 * SimulatorTest.SECOND, late.last);
		}
	}

	@Test
	void cpusThatMoveChangeTheirOwner() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1))) {
			Listener listener = new Listener();
			run.observe(listener, listener.notes::add);
			run.runFor(3 * SimulatorTest.SECOND);
			int before = listener.of(IpiEvent.Kind.OWNER).size();
			long cpu = run.layout().cpus().get(10).physicalId();
			run.inject(StepSpec.between(0, StepAction.MOVE_CPU, 3, 1).withCpu(cpu));
			run.runFor(SimulatorTest.SECOND);
			List<IpiEvent> moved = listener.of(IpiEvent.Kind.OWNER).subList(before, listener.of(IpiEvent.Kind.OWNER).size());
			assertEquals(List.of("3>-1", "-1>1"), moved.stream().map(event -> event.fromKernel() + ">" + event.toKernel()).toList());
			assertTrue(moved.stream().allMatch(event -> event.fromCpu() == cpu));
		}
	}

	@Test
	void theLayoutIsThatOfTheSpec() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(9, SimulatorTest.busy()))) {
			TrafficLayout layout = run.layout();
			assertEquals(List.of("host", "web", "db", "rt"), layout.kernels().stream().map(TrafficLayout.Kernel::name).toList());
			assertEquals(List.of(-1, 0, 1, 2), layout.kernels().stream().map(TrafficLayout.Kernel::colour).toList());
			assertEquals(new TrafficLayout.Channel(2, "c", 3, 1), layout.channels().get(2));
			assertEquals("9", layout.attributes().get("seed"));
			assertEquals(3, layout.cpus().get(9).kernelId());
			assertEquals(-1, layout.cpus().get(12).kernelId());
		}
	}
}
