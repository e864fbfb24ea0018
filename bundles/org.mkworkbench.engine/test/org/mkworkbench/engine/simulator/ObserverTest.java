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
import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.CpuChange;
import org.mkworkbench.engine.host.message.MalformedMessageException;
import org.mkworkbench.engine.host.message.MessageType;
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

	private static List<TrafficNote> of(Listener listener, TrafficNote.Kind kind) {
		return listener.notes.stream().filter(note -> note.kind() == kind).toList();
	}

	@Test
	void notesTellWhatTheHostAndPeopleDo() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1))) {
			Listener listener = new Listener();
			run.observe(listener, listener.notes::add);
			assertEquals(List.of("applied\ntarget=/instances\nresources=unknown"),
					of(listener, TrafficNote.Kind.TRANSACTION).stream().map(TrafficNote::text).distinct().toList());
			run.inject(StepSpec.of(SimulatorTest.MILLI, StepAction.PANIC, 1));
			run.runFor(3 * SimulatorTest.SECOND);
			TrafficNote refused = of(listener, TrafficNote.Kind.STEP).getLast();
			assertEquals(TrafficNote.Severity.WARNING, refused.severity());
			assertEquals("The step \"panic \"web\"\" was refused: EINVAL: \"web\" does not run yet: it is starting.", refused.text());
			run.inject(StepSpec.of(0, StepAction.PANIC, 1));
			run.inject(StepSpec.between(0, StepAction.MOVE_CPU, 3, 2).withCpu(Partitions.physical(10)));
			run.runFor(SimulatorTest.SECOND);
			assertTrue(of(listener, TrafficNote.Kind.LOG).stream()
					.anyMatch(note -> note.severity() == TrafficNote.Severity.ERROR && note.kernelId() == 1 && note.text().contains("panicked")), listener.notes::toString);
			assertTrue(of(listener, TrafficNote.Kind.STEP).stream().anyMatch(note -> note.text().equals("CPU 10 (0x24) is with \"db\"")), listener.notes::toString);
			assertEquals(List.of("pending", "applied"), of(listener, TrafficNote.Kind.TRANSACTION).stream().skip(3).map(note -> note.text().lines().findFirst().get()).toList());
			assertTrue(of(listener, TrafficNote.Kind.TRANSACTION).getLast().data().length > 100);
			for (int i = 1; i < listener.notes.size(); i++) {
				assertTrue(listener.notes.get(i).timeNanos() >= listener.notes.get(i - 1).timeNanos());
			}
			// Who comes late reads what was noted, but for payloads.
			Listener late = new Listener();
			run.observe(late, late.notes::add);
			assertEquals(listener.notes.stream().filter(note -> note.kind() != TrafficNote.Kind.PAYLOAD).toList().size(), late.notes.size());
		}
	}

	@Test
	void payloadsOfControlMessagesAreShown() throws MalformedMessageException {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1))) {
			Listener listener = new Listener();
			run.observe(listener, listener.notes::add);
			run.runFor(3 * SimulatorTest.SECOND);
			run.inject(StepSpec.between(0, StepAction.MOVE_CPU, 3, 2).withCpu(Partitions.physical(10)));
			run.runFor(SimulatorTest.SECOND);
			List<TrafficNote> payloads = of(listener, TrafficNote.Kind.PAYLOAD);
			assertEquals(List.of(MessageType.CPU_REMOVE, MessageType.RESOURCE_ACK, MessageType.CPU_ADD, MessageType.RESOURCE_ACK),
					payloads.stream().map(note -> listener.of(IpiEvent.Kind.SENT).stream().filter(event -> event.number() == note.number()).findFirst().get().messageType())
							.toList());
			assertEquals(Partitions.physical(10), CpuChange.decode(payloads.get(2).data()).cpuId());
			assertEquals(new Acknowledgement(MessageType.CPU_ADD, 0, Partitions.physical(10)), Acknowledgement.decode(payloads.get(3).data()));
			assertEquals(List.of(0, 3, 0, 2), payloads.stream().map(TrafficNote::kernelId).toList());
		}
	}
}
