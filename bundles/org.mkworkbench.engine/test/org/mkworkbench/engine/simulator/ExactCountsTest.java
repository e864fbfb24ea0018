// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.simulator.SimulatorTest.MILLI;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.traffic.TrafficSnapshot;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.RecorderOptions;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficRecorder;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Engine, matrix and recording count the same, in a run on threads of its own with ten million events of messages. */
class ExactCountsTest {
	private static final long EVENTS = 10_000_000;

	/** What became of messages. */
	private static final class Counts {
		long sent;
		long delivered;
		long dropped;
		long refused;

		long events() {
			return sent + delivered + refused;
		}

		@Override
		public String toString() {
			return sent + " sent, " + delivered + " delivered, " + dropped + " dropped, " + refused + " refused";
		}

		/** Takes in an event. */
		void event(long[] words, int at) {
			int kind = IpiEvent.kind(words, at);
			sent += kind == IpiEvent.SENT || kind == IpiEvent.DROPPED ? 1 : 0;
			delivered += kind == IpiEvent.DELIVERED ? 1 : 0;
			dropped += kind == IpiEvent.DROPPED || kind == IpiEvent.LOST ? 1 : 0;
			refused += kind == IpiEvent.REFUSED ? 1 : 0;
		}
	}

	private static RunSpec spec() {
		return SimulatorTest.spec(3, Partitions.channel("a", 1, 2, 3_000_000, ChannelPattern.POISSON), Partitions.channel("b", 2, 1, 1_500_000, ChannelPattern.CONSTANT),
				Partitions.channel("c", 3, 2, 1_000_000, ChannelPattern.POISSON), Partitions.channel("d", 0, 3, 1_500_000, ChannelPattern.POISSON));
	}

	@Test
	@Timeout(120)
	void engineMatrixAndRecordingAgree(@TempDir Path folder) throws InterruptedException, IOException {
		try (EngineRun run = SimulatorTest.prepare(spec()); TrafficRecorder recorder = new TrafficRecorder(run.layout(), RecorderOptions.defaults())) {
			Path path = folder.resolve("run.mkrec");
			recorder.recordTo(path);
			run.observe(recorder, recorder);
			TrafficStore store = recorder.store();
			Counts read = new Counts();
			int blocks = 0;
			run.inject(StepSpec.of(700 * MILLI, StepAction.HANG, 2).withDuration(20 * MILLI));
			run.inject(StepSpec.of(800 * MILLI, StepAction.KILL, 3));
			run.inject(StepSpec.between(900 * MILLI, StepAction.FLOOD, 1, 3).withAmount(1000));
			run.start(Double.POSITIVE_INFINITY);
			while (store.contents().totals().sent() + store.contents().totals().delivered() < EVENTS && run.state() == RunState.RUNNING) {
				blocks = readSealed(store.contents(), blocks, read);
				Thread.sleep(20);
			}
			run.stop();
			TrafficStore.Contents all = store.contents();
			blocks = readSealed(all, blocks, read);
			assertTrue(all.read(blocks, read::event));
			assertEquals(blocks + 1, all.blocks());

			recorder.stopRecording();
			Counts recorded = new Counts();
			try (RecordingFile file = RecordingFile.open(path)) {
				TrafficStore.Contents contents = file.contents();
				for (int block = 0; block < contents.blocks(); block++) {
					assertTrue(contents.read(block, recorded::event));
				}
				assertEquals(recorded.toString(), totals(contents.totals()).toString());
				assertEquals(recorded.toString(), cells(contents.totals()).toString());
				assertEquals(all.events(), contents.events());
			}

			Counts engine = engine(run);
			assertEquals(engine.toString(), recorded.toString());
			TrafficSnapshot matrix = run.snapshot().traffic();
			assertEquals(engine.sent + " " + engine.delivered + " " + engine.dropped, matrix.sent() + " " + matrix.delivered() + " " + matrix.dropped());
			assertEquals(engine.toString(), totals(all.totals()).toString());
			assertEquals(engine.toString(), cells(all.totals()).toString());
			assertEquals(engine.toString(), read.toString());
			assertEquals(0, all.lost());
			assertTrue(engine.events() >= EVENTS && engine.dropped > 1000 && engine.refused >= 1000, engine.toString());
		}
	}

	/** Reads the blocks that will not change any more. Returns how many those are. */
	private static int readSealed(TrafficStore.Contents contents, int from, Counts counts) {
		int block = from;
		for (; block < contents.blocks() - 1; block++) {
			assertTrue(contents.read(block, counts::event), "block " + block);
		}
		return block;
	}

	private static Counts totals(BlockSummary summary) {
		Counts counts = new Counts();
		counts.sent = summary.sent();
		counts.delivered = summary.delivered();
		counts.dropped = summary.dropped();
		counts.refused = summary.refused();
		return counts;
	}

	/** The cells of the matrix, CPU × CPU × type, together. */
	private static Counts cells(BlockSummary summary) {
		Counts counts = new Counts();
		summary.pairs((fromKernel, toKernel, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, latencies) -> {
			counts.sent += sent;
			counts.delivered += delivered;
			counts.dropped += dropped;
			counts.refused += refused;
			assertEquals(delivered, latencies.count());
		});
		return counts;
	}

	private static Counts engine(EngineRun run) {
		Map<String, Double> figures = new HashMap<>();
		run.report(new Report() {
			@Override
			public void figure(String id, String label, String subject, String unit, double value) {
				figures.put(id, value);
			}

			@Override
			public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
				// Counts only.
			}
		});
		Counts counts = new Counts();
		counts.sent = figures.get("messages.sent").longValue();
		counts.delivered = figures.get("messages.delivered").longValue();
		counts.dropped = figures.get("messages.dropped").longValue();
		counts.refused = figures.get("messages.refused").longValue();
		return counts;
	}
}
