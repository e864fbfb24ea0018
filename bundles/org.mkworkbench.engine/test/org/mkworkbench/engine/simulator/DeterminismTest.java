// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.traffic.PairSnapshot;

@Timeout(120)
class DeterminismTest {
	private static final long MILLI = 1_000_000;
	private static final int RUNS = 20;

	/** Of a run with channels of all patterns, all workloads and a scenario. */
	private static String hash() {
		return SimulatorTest.run(ReplayTest.eventful().withWorkloads(ReplayTest.workloads()), 420 * MILLI).traceHashText();
	}

	/** The hash, in a virtual machine of its own. */
	static final class Child {
		public static void main(String[] args) {
			System.out.println(hash());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2})
	void twentyRunsAreTheSame(int workers) throws InterruptedException, ExecutionException {
		String expected = hash();
		try (var pool = Executors.newFixedThreadPool(workers)) {
			List<Future<String>> hashes = IntStream.range(0, RUNS).mapToObj(i -> pool.submit(DeterminismTest::hash)).toList();
			for (Future<String> hash : hashes) {
				assertEquals(expected, hash.get());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation", "-XX:+UseSerialGC"})
	void neitherInterpreterNorCompilerChangesTheTrace(String option) throws IOException, InterruptedException {
		String classPath = Stream.of(DeterminismTest.class, Simulator.class, DeviceTree.class)
				.map(c -> Path.of(URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString())).toString()).distinct()
				.collect(Collectors.joining(File.pathSeparator)) + File.pathSeparator + System.getProperty("java.class.path");
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option, "-Xmx256m", "-cp", classPath,
				Child.class.getName()).redirectErrorStream(true).start();
		String text = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertTrue(child.waitFor(60, TimeUnit.SECONDS));
		assertEquals(hash(), text.lines().reduce((a, b) -> b).orElse(text), text);
	}

	@Test
	void anotherKernelLeavesTheDrawsOfTheOthersAlone() {
		RunSpec spec = SimulatorTest.spec(5, Partitions.channel("a", 1, 2, 100_000, ChannelPattern.POISSON));
		RunSpec less = new RunSpec(spec.machine(), spec.baseline(), spec.overlays().subList(0, 2), spec.channels(), 5);
		PairSnapshot alone = SimulatorTest.run(less, 500 * MILLI).traffic().pair(1, 2);
		assertEquals(alone, SimulatorTest.run(spec, 500 * MILLI).traffic().pair(1, 2));
		// One with a lower id is loaded first and puts off the others, but the messages and their latencies stay what they were.
		List<OverlayBlob> overlays = new ArrayList<>(less.overlays());
		overlays.set(0, new OverlayBlob("web", Partitions.createOverlay("web", 5, Partitions.GIB, 0, 2, 3)));
		overlays.set(1, new OverlayBlob("db", Partitions.createOverlay("db", 6, 2 * Partitions.GIB, 0, 4, 5)));
		var channels = List.of(Partitions.channel("a", 5, 6, 100_000, ChannelPattern.POISSON));
		long wait = new Simulator().costs().imageLoadNanos();
		RunSpec two = new RunSpec(spec.machine(), spec.baseline(), overlays, channels, 5);
		overlays = new ArrayList<>(overlays);
		overlays.add(spec.overlays().get(2));
		RunSpec three = new RunSpec(spec.machine(), spec.baseline(), overlays, channels, 5);
		PairSnapshot first = SimulatorTest.run(two, 400 * MILLI).traffic().pair(5, 6);
		// The third kernel is loaded with its own jitter on top.
		PairSnapshot second = SimulatorTest.run(three, 400 * MILLI + wait).traffic().pair(5, 6);
		assertEquals(first.sent(), second.sent(), 300);
		assertEquals(first.p50Nanos(), second.p50Nanos());
		assertEquals(first.p99Nanos(), second.p99Nanos(), first.p99Nanos() * 0.02);
	}
}
