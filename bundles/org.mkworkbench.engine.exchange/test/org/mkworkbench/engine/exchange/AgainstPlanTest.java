// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class AgainstPlanTest {
	private static final TrafficLayout PLAIN = new TrafficLayout("trace", "ftrace", "", "box", 5, List.of(new TrafficLayout.Kernel(0, "linux", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0), new TrafficLayout.Cpu(1, 16, 0, 0, 1, 0), new TrafficLayout.Cpu(2, 32, 0, 0, 2, 0)), List.of(), Map.of(), Map.of());
	private static final List<TrafficLayout.Kernel> KERNELS = List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", "u"));

	private final List<TrafficLayout> layouts = new ArrayList<>();
	private final List<IpiEvent> events = new ArrayList<>();

	private EventRing.Sink sink() {
		// CPU 0 is the host's, CPU 1 that of "web", CPU 2 nobody's.
		return new AgainstPlan(layout -> {
			layouts.add(layout);
			return (words, at) -> events.add(IpiEvent.read(words, at));
		}, "plan", KERNELS, cpu -> cpu == 2 ? -1 : cpu).begin(PLAIN);
	}

	private static void give(EventRing.Sink sink, IpiEvent event) {
		long[] words = new long[IpiEvent.WORDS];
		event.write(words, 0);
		sink.event(words, 0);
	}

	@Test
	void theKernelsAreThoseOfThePlan() {
		sink();
		assertEquals(KERNELS, layouts.getFirst().kernels());
		assertEquals(List.of(0, 1, -1), layouts.getFirst().cpus().stream().map(TrafficLayout.Cpu::kernelId).toList());
		assertEquals("plan", layouts.getFirst().plan());
		assertEquals(5, layouts.getFirst().startEpochNanos());
	}

	@Test
	void messagesAreFromAndToTheOwnersOfTheirCpus() {
		EventRing.Sink sink = sink();
		give(sink, new IpiEvent(Kind.STATE, 7, 7, -1, 0, 0, 0, 0, 0, InstanceState.ACTIVE.ordinal(), 0));
		give(sink, new IpiEvent(Kind.SENT, 10, 10, -1, 3, 0, 0, 0, 16, 64, 1));
		give(sink, new IpiEvent(Kind.DELIVERED, 20, 10, -1, 3, 0, 0, 0, 32, 64, 1));
		give(sink, new IpiEvent(Kind.CPU, 30, 25, -1, 0, 0, 0, 16, 0, CpuActivity.WORK.ordinal(), 0));
		give(sink, new IpiEvent(Kind.COUNT, 40, 35, -1, 3, IpiEvent.UNKNOWN, 0, IpiEvent.UNKNOWN, 16, 9, 0));
		assertEquals(List.of(Kind.STATE, Kind.STATE, Kind.SENT, Kind.DELIVERED, Kind.CPU, Kind.COUNT), events.stream().map(IpiEvent::kind).toList(),
				"each kernel of the plan is active; what the one kernel did is left out");
		assertEquals(List.of(0, 1), events.subList(0, 2).stream().map(IpiEvent::fromKernel).toList());
		assertEquals(1, events.get(2).toKernel());
		assertEquals(IpiEvent.UNKNOWN, events.get(3).toKernel(), "nobody has CPU 2");
		assertEquals(1, events.get(4).fromKernel());
		assertEquals(IpiEvent.UNKNOWN, events.get(5).fromKernel(), "who sent it stays unknown");
		assertEquals(1, events.get(5).toKernel());
		assertEquals(9, events.get(5).value());
	}
}
