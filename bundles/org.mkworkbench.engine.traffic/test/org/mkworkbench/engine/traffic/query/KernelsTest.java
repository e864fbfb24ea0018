// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.KernelPhase;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;

class KernelsTest {
	@Test
	void ratesAndDropsAgreeWithCountingOneByOne() {
		MadeUpRun run = new MadeUpRun(41, 8000);
		TrafficQueries queries = new TrafficQueries(run.store());
		Random random = new Random(3);
		for (int i = 0; i < 30; i++) {
			long moment = run.begin() + random.nextLong(run.end() - run.begin() + 50_000);
			long rate = 1 + random.nextLong(300_000);
			KernelsAnswer answer = queries.kernels(moment, rate, Cancel.NEVER);
			assertTrue(answer.exact());
			long begin = Math.max(run.begin(), moment - rate);
			double seconds = Math.max(1, moment - begin) / 1e9;
			for (KernelsAnswer.Row row : answer.rows()) {
				long[] sums = new long[5];
				for (IpiEvent e : run.events) {
					boolean in = e.timeNanos() <= moment && (e.timeNanos() > begin || begin == run.begin());
					boolean drop = e.kind() == Kind.DROPPED || e.kind() == Kind.LOST;
					sums[0] += in && e.fromKernel() == row.kernelId() && (e.kind() == Kind.SENT || e.kind() == Kind.DROPPED) ? 1 : 0;
					sums[1] += in && e.toKernel() == row.kernelId() ? e.kind() == Kind.DELIVERED || e.kind() == Kind.DOORBELL ? 1 : e.kind() == Kind.COUNT ? e.value() : 0 : 0;
					sums[2] += in && e.fromKernel() == row.kernelId() && e.kind() == Kind.DELIVERED ? e.value() : 0;
					sums[3] += in && e.toKernel() == row.kernelId() && drop ? 1 : 0;
					sums[4] += e.timeNanos() <= moment && e.toKernel() == row.kernelId() && drop ? 1 : 0;
				}
				assertEquals(sums[0], row.sentPerSecond() * seconds, 1e-3);
				assertEquals(sums[1], row.receivedPerSecond() * seconds, 1e-3);
				assertEquals(sums[2], row.bytesOutPerSecond() * seconds, 1e-3);
				assertEquals(sums[3], row.droppedPerSecond() * seconds, 1e-3);
				assertEquals(sums[4], row.dropped());
				assertEquals(row.cpus().size(), row.cpuLoads().length);
			}
		}
	}

	private final TrafficRecorder recorder = new TrafficRecorder(MadeUpRun.layout(), MadeUpRun.SMALL);

	private void life(long time, Kind kind, int value) {
		recorder.event(MadeUpRun.words(new IpiEvent(kind, time, time, -1, 0, 10, 0, 0, 0, value, 0), -1), 0);
	}

	private void log(long time, TrafficNote.Severity severity, String text) {
		recorder.note(TrafficNote.of(time, TrafficNote.Kind.LOG, severity, 10, text));
	}

	private KernelsAnswer.Row web(TrafficQueries queries, long time) {
		return queries.kernels(time, 1000, Cancel.NEVER).rows().get(1);
	}

	@Test
	void tellsTheLifeOfAKernel() {
		life(1_000_000, Kind.STATE, InstanceState.LOADED.ordinal());
		life(2_000_000, Kind.STATE, InstanceState.ACTIVE.ordinal());
		life(3_000_000, Kind.STAGE, 1);
		life(4_000_000, Kind.PHASE, KernelPhase.ACTIVE.ordinal());
		log(4_500_000, TrafficNote.Severity.INFO, "CPU_ADD acknowledged\nand more");
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, 4_800_500, 4_800_100, -1, 0, 10, 0, MadeUpRun.physical(4), 0, 0, 0), -1), 0);
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.CPU, 4_800_700, 4_800_500, -1, 0, 10, 0, MadeUpRun.physical(4), 0, 1, 0), -1), 0);
		recorder.event(MadeUpRun.words(new IpiEvent(Kind.OWNER, 4_900_000, 4_900_000, -1, 0, 10, 20, MadeUpRun.physical(7), 0, 0, 0), -1), 0);
		life(5_000_000, Kind.PHASE, KernelPhase.HUNG.ordinal());
		life(6_000_000, Kind.PHASE, KernelPhase.PANICKED.ordinal());
		log(6_000_000, TrafficNote.Severity.ERROR, "kernel panic");
		life(6_000_000, Kind.STATE, InstanceState.LOADED.ordinal());
		life(9_000_000, Kind.STAGE, 0);
		TrafficQueries queries = new TrafficQueries(recorder.store());
		KernelsAnswer.Row before = web(queries, 10);
		assertEquals(InstanceState.READY, before.state());
		assertFalse(before.up() || before.booting());
		assertEquals("", before.lastEvent());
		assertEquals("loaded at 1.000 ms", web(queries, 1_500_000).lastEvent());
		assertTrue(web(queries, 2_500_000).booting());
		assertEquals("starting at 2.000 ms", web(queries, 2_500_000).lastEvent());
		assertEquals("starting, entry done at 3.000 ms", web(queries, 3_500_000).lastEvent());
		KernelsAnswer.Row up = web(queries, 4_801_000);
		assertTrue(up.up());
		assertEquals(4_000_000, up.upSinceNanos());
		assertEquals("CPU_ADD acknowledged at 4.500 ms", up.lastEvent());
		assertEquals(List.of(4, 5, 6, 7), up.cpus());
		assertEquals(0.6, up.cpuLoads()[0], 0.01);
		assertEquals(0.2, up.interruptLoads()[0], 0.01);
		KernelsAnswer.Row hung = web(queries, 5_500_000);
		assertTrue(hung.up());
		assertEquals(4_000_000, hung.upSinceNanos());
		assertEquals(List.of(4, 5, 6), hung.cpus());
		KernelsAnswer.Row dead = web(queries, 7_000_000);
		assertFalse(dead.up());
		assertEquals(-1, dead.upSinceNanos());
		assertEquals(InstanceState.LOADED, dead.state());
		assertEquals("kernel panic at 6.000 ms", dead.lastError());
		// Back in time the error has not happened yet.
		assertEquals("", web(queries, 5_000_000).lastError());
		KernelsAnswer.Row host = queries.kernels(5_000_000, 1000, Cancel.NEVER).rows().getFirst();
		assertTrue(host.up());
		assertEquals(InstanceState.ACTIVE, host.state());
	}

	@Test
	void notesThatComeLaterAreSeen() {
		life(1_000, Kind.STATE, InstanceState.LOADED.ordinal());
		TrafficQueries queries = new TrafficQueries(recorder.store());
		assertEquals("", web(queries, 10_000_000).lastError());
		life(2_000_000, Kind.STAGE, 0);
		log(2_000_000, TrafficNote.Severity.ERROR, "late");
		assertEquals("late at 2.000 ms", web(queries, 10_000_000).lastError());
	}
}
