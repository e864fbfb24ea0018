// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.scenario.Story.MILLI;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.traffic.TrafficSnapshot;
import org.mkworkbench.engine.workload.Heartbeat;
import org.mkworkbench.engine.workload.IrqForwarding;
import org.mkworkbench.engine.workload.RequestResponse;
import org.mkworkbench.engine.workload.SharedLock;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.TlbShootdown;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.engine.workload.WorkloadSpec;

/** Steps at random, sensible or not, one upon the other: whatever they do, the run goes on, adds up and is the same again. */
class RandomScenariosTest {
	private static final int ROUNDS = 60;
	/** Quick boots and slow work, so that steps meet each other in the middle. */
	private static final LatencyModel COSTS = quick();

	private static LatencyModel quick() {
		LatencyModel costs = LatencyModel.defaults();
		for (Cost cost : List.of(Cost.BOOT, Cost.BOOT_USERSPACE, Cost.BOOT_PER_CPU, Cost.BOOT_PER_DEVICE, Cost.BOOT_JITTER, Cost.IMAGE_LOAD, Cost.SHUTDOWN,
				Cost.CPU_ADD, Cost.CPU_REMOVE, Cost.DEVICE_ADD, Cost.DEVICE_REMOVE)) {
			costs = costs.with(cost, Figure.assumed(cost == Cost.IMAGE_LOAD ? 1000 : MILLI, "ns", "a random test"));
		}
		return costs;
	}

	private static StepSpec step(Random random, long within) {
		StepAction[] actions = StepAction.values();
		int from = random.nextInt(6) - 1;
		int to = random.nextInt(6) - 1;
		StepSpec step = StepSpec.between(random.nextLong(within), actions[random.nextInt(actions.length)], from, to);
		return step.withCpu(random.nextInt(10) == 0 ? random.nextInt(100) : Partitions.physical(random.nextInt(16))).withDevice(random.nextBoolean() ? Story.NIC : "0000:81:00.1")
				.withChannel(random.nextInt(4) - 1).withAmount(random.nextBoolean() ? random.nextInt(200) : random.nextInt(4) * 128L * Partitions.MIB)
				.withDuration(random.nextLong(20 * MILLI));
	}

	@Test
	void runsGoOnAndAddUp() {
		List<ChannelSpec> channels = List.of(Partitions.channel("a", Story.DB, Story.WEB, 20_000, ChannelPattern.POISSON),
				Partitions.channel("b", Story.WEB, 0, 20_000, ChannelPattern.CONSTANT), Partitions.channel("c", Story.TWIN, Story.DB, 5_000, ChannelPattern.CONSTANT));
		List<WorkloadSpec> workloads = List.of(new RequestResponse("ask", Story.DB, Story.WEB, 4, 100_000, 64, 2000, 64),
				VirtioQueue.network("net", Story.WEB, Story.TWIN, 64, 5000, 1500, 2000), new Heartbeat("beat", Story.TWIN, 0, MILLI, 3),
				new LatencyProbe("probe", Story.DB, MILLI), SharedLock.of("lock", List.of(Story.WEB, Story.DB), 10_000, 500),
				new TlbShootdown("tlb", List.of(Story.DB, Story.TWIN), 1000, ShootdownProtocol.MULTICAST),
				new IrqForwarding("irq", 0, Story.TWIN, 1000, Spread.EXPONENTIAL, 1000, 9, true));
		int notes = 0;
		for (int round = 0; round < ROUNDS; round++) {
			Random random = new Random(round);
			List<StepSpec> steps = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				steps.add(step(random, 200 * MILLI));
			}
			// Whoever waits for a kernel that hangs gives up before the end.
			long nanos = round % 30 == 0 ? 11_000 * MILLI : 250 * MILLI;
			RunSpec spec = Story.spec(channels, workloads, steps.toArray(StepSpec[]::new));
			Story story = Story.of(COSTS, nanos, spec);
			TrafficSnapshot traffic = story.snapshot.traffic();
			assertEquals(traffic.sent(), traffic.delivered() + traffic.dropped() + traffic.inFlight());
			notes += story.notes().size();
			if (round % 20 == 1) {
				assertEquals(story.snapshot.traceHash(), Story.of(COSTS, nanos, spec).snapshot.traceHash(), "round " + round);
				story.goBackAndForth();
			}
		}
		assertTrue(notes > ROUNDS * 60, "each step and its end: " + notes);
	}
}
