// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.MILLI;
import static org.mkworkbench.engine.workload.Lab.SECOND;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mkworkbench.engine.AllocatedBytes;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.InputLog;
import org.mkworkbench.engine.simulator.Replay;

/** What holds for every workload. */
class AllWorkloadsTest {
	static List<WorkloadSpec> all() throws IOException {
		TraceEntries trace = TraceFile.read(new StringReader("0,1,2,64\n700,2,3,100\n5000,1,2,64\n"), "t");
		return List.of(new RequestResponse("rpc", 1, 2, 20, 50_000, 64, 2000, 256),
				new RequestResponse("rpc full", 1, 2, 400, 0, 64, 2000, 256), new Heartbeat("hb", 1, 2, 100_000, 3),
				new IrqForwarding("edge", 0, 1, 100_000, Spread.EXPONENTIAL, 800, 24, false),
				new IrqForwarding("level", 2, 1, 100_000, Spread.EXPONENTIAL, 800, 25, true),
				VirtioQueue.storage("disk", 1, 2, 128, 32, 4096, 20_000, 8), VirtioQueue.network("net", 2, 1, 256, 100_000, 1500, 1000),
				new Broadcast("flat", 0, List.of(), 20_000, Spread.EXPONENTIAL, 0, 16, 500, MessageType.USER),
				new Broadcast("tree", 1, List.of(2, 3, 4), 20_000, Spread.EXPONENTIAL, 2, 16, 500, MessageType.USER),
				new TraceReplay("trace", trace, true));
	}

	@ParameterizedTest
	@MethodSource("all")
	void theSameSeedGivesTheSameRun(WorkloadSpec spec) {
		long hash = new Lab().real().with(spec).run(50 * MILLI).hash;
		assertEquals(hash, new Lab().real().with(spec).run(50 * MILLI).hash);
		assertNotEquals(hash, new Lab().real().seed(2).with(spec).run(50 * MILLI).hash);
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingIsAllocatedForAnEvent(WorkloadSpec spec) {
		try (EngineRun run = new Lab().real().with(spec).prepare()) {
			run.runFor(500 * MILLI);
			Lab.Figures before = Lab.figures(run);
			long allocated = AllocatedBytes.ofThisThread();
			run.runFor(500 * MILLI);
			allocated = AllocatedBytes.ofThisThread() - allocated;
			Lab.Figures after = Lab.figures(run);
			long messages = after.count("messages.sent") + after.count("doorbells.rung") - before.count("messages.sent") - before.count("doorbells.rung");
			assertTrue(messages > 4000, () -> "too little happened: " + messages);
			// A little for the run itself and for distributions that grow by a bucket.
			assertTrue(allocated < messages, () -> spec.name() + ": " + messages + " messages and doorbells");
		}
	}

	/** Common random numbers: what happens elsewhere is not felt, apart from shared CPUs and rings. */
	@Test
	void anotherWorkloadElsewhereChangesNothingHere() {
		RequestResponse here = new RequestResponse("rpc", 1, 2, 20, 50_000, 64, 2000, 256);
		Lab.Figures alone = new Lab().real().with(here).run(200 * MILLI);
		Lab.Figures both = new Lab().real().with(new RequestResponse("other", 3, 4, 20, 50_000, 64, 2000, 256), here)
				.with(new ChannelSpec("c", 4, 3, MessageType.USER, 10_000, 64, ChannelPattern.POISSON, 1, 0)).run(200 * MILLI);
		assertEquals(alone.count("request.answered rpc"), both.count("request.answered rpc"));
		assertEquals(alone.times("request.roundtrip rpc").mean(), both.times("request.roundtrip rpc").mean());
		assertNotEquals(alone.times("request.roundtrip rpc").mean(), both.times("request.roundtrip other").mean());
	}

	/** A snapshot is the serialised simulation, so actors must hold all they know in their fields. */
	@ParameterizedTest
	@MethodSource("all")
	void aSnapshotGoesOnLikeTheRun(WorkloadSpec spec) throws EngineException {
		Lab lab = new Lab().real().with(spec);
		Replay replay = new Replay(lab.simulator(), lab.spec(), new InputLog(1, List.of()), 10 * MILLI, 100);
		replay.toEnd();
		long events = replay.event();
		Lab.Figures figures = new Lab.Figures(replay.traceHash());
		replay.report(figures);
		assertTrue(events > 100, "few events: " + events);
		assertTrue(replay.toEvent(events / 2));
		assertNotEquals(figures.hash, replay.traceHash());
		replay.toEnd();
		assertEquals(events, replay.event());
		Lab.Figures again = new Lab.Figures(replay.traceHash());
		replay.report(again);
		assertEquals(figures.hash, again.hash);
		assertEquals(figures.values(), again.values());
	}

	@ParameterizedTest
	@MethodSource("all")
	void everythingMayDieAndComeBack(WorkloadSpec spec) {
		Lab lab = new Lab().real().with(spec);
		for (int kernel = 1; kernel <= 4; kernel++) {
			lab.panic(kernel, 10 * MILLI + kernel * 7 * MILLI).boot(kernel, 10 * MILLI + kernel * 11 * MILLI).hang(kernel, 60 * MILLI + kernel * MILLI)
					.recover(kernel, 60 * MILLI + kernel * 2 * MILLI).hang(kernel, 60 * MILLI + kernel * 3 * MILLI)
					.panic(kernel, 60 * MILLI + kernel * 13 * MILLI).boot(kernel, 60 * MILLI + kernel * 17 * MILLI);
		}
		// Conservation is checked by the run itself.
		Lab.Figures early = lab.run(150 * MILLI);
		Lab.Figures late = lab.run(200 * MILLI);
		assertTrue(late.count("messages.delivered") + late.count("doorbells.seen") > early.count("messages.delivered") + early.count("doorbells.seen"),
				"goes on in the end");
	}

	/** All kernels but the host and the twin hand over in turn; the traffic stands still for 5 ms and goes on with the twin, which has fewer CPUs. */
	@ParameterizedTest
	@MethodSource("all")
	void aTwinTakesOver(WorkloadSpec spec) {
		for (int kernel : new int[] {1, 2}) {
			if (spec.kernelIds().contains(kernel) && !spec.kernelIds().contains(4)) {
				Lab.Figures before = new Lab().real().with(spec).hold(4).handOver(kernel, 20 * MILLI).run(20 * MILLI);
				Lab.Figures switched = new Lab().real().with(spec).hold(4).handOver(kernel, 20 * MILLI).run(27 * MILLI);
				Lab.Figures after = new Lab().real().with(spec).hold(4).handOver(kernel, 20 * MILLI).run(47 * MILLI);
				long first = progress(before);
				long second = progress(after) - progress(switched);
				assertTrue(second > 0.4 * first, () -> spec.name() + " when " + kernel + " hands over: " + first + ", then " + second);
				if (!spec.name().equals("hb")) {
					assertEquals(5 * MILLI, after.value("channel.downtime"), MILLI);
				}
			}
		}
	}

	private static long progress(Lab.Figures f) {
		return f.count("messages.delivered") + f.count("doorbells.seen");
	}

	/** Random bursts have the declared mean length and their messages the declared distance. */
	@Test
	void randomBurstsAreOnAndOff() {
		ChannelSpec spec = new ChannelSpec("c", 1, 2, MessageType.USER, 10_000, 64, ChannelPattern.RANDOM_BURST, 20, 2000);
		try (EngineRun run = new Lab().with(spec).prepare()) {
			long sent = 0;
			long bursts = 0;
			boolean on = false;
			// Ten microseconds at a time: up to five messages; a pause of 2 ms on average lies between two bursts.
			for (int i = 0; i < 100_000; i++) {
				run.runFor(10_000);
				long now = run.snapshot().traffic().sent();
				bursts += now > sent && !on ? 1 : 0;
				on = now > sent;
				sent = now;
			}
			assertEquals(10_000, sent, 1800, "messages in a second");
			// 500 bursts; those less than 10 µs apart look like one.
			assertEquals(500, bursts, 4 * 22);
		}
	}
}
