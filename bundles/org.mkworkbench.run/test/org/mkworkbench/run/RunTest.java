// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.ChannelPattern;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.workload.ChannelWorkload;
import org.mkworkbench.engine.workload.IrqForwarding;
import org.mkworkbench.engine.workload.Spread;
import org.mkworkbench.engine.workload.VirtioQueue;
import org.mkworkbench.export.ExportFile;
import org.mkworkbench.export.ExportOptions;
import org.mkworkbench.export.KerfV1Exporter;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.machine.Machine;

class RunTest {
	private static final long SECOND = 1_000_000_000L;

	private static RunSnapshot run(Plan plan, long seed) throws RunException {
		try (EngineRun run = PlanRun.prepare(plan, Engines.byId(Engines.DEFAULT_ID).orElseThrow(), seed)) {
			run.runFor(SECOND);
			return run.snapshot();
		}
	}

	@Test
	void kernelsBootAndMessagesFlow() throws Exception {
		RunSnapshot snapshot = run(Samples.plan(), 1);
		assertEquals(SECOND, snapshot.simulatedNanos());
		assertEquals(List.of("host", "web", "rt"), snapshot.kernels().stream().map(kernel -> kernel.name()).toList());
		assertTrue(snapshot.kernels().stream().allMatch(kernel -> kernel.state() == InstanceState.ACTIVE), snapshot.toString());
		assertEquals(List.of(5, 4, 6), snapshot.kernels().get(1).cpus());
		assertTrue(snapshot.traffic().pair(1, 2).delivered() > 1000);
		assertTrue(snapshot.traffic().pair(2, 0).delivered() > 100);
		assertEquals(0, snapshot.traffic().pair(0, 1).delivered());
		// web's boot CPU is in the other package than rt's, host and rt share one.
		assertTrue(snapshot.traffic().pair(1, 2).p50Nanos() > snapshot.traffic().pair(2, 0).p50Nanos());
	}

	@Test
	void theLayoutHasWhatThePlanKnows() throws Exception {
		Plan plan = Samples.plan();
		plan.getKernels().getFirst().setColour(5);
		plan.getKernels().getFirst().setRole(KernelRole.SECURITY_CRITICAL);
		try (EngineRun run = PlanRun.prepare(plan, Engines.byId(Engines.DEFAULT_ID).orElseThrow(), 7)) {
			TrafficLayout layout = PlanRun.layout(plan, run.layout());
			assertEquals(List.of(0, 1, 2), layout.kernels().stream().map(TrafficLayout.Kernel::id).toList());
			assertEquals(List.of(-1, 5, plan.getKernels().get(1).getColour()), layout.kernels().stream().map(TrafficLayout.Kernel::colour).toList());
			assertEquals(plan.getKernels().getFirst().getUid(), layout.kernels().get(1).uid());
			assertEquals("security-critical", layout.kernels().get(1).role(), "in words, as cards and properties say it");
			assertEquals("Sample server", layout.machine());
			assertEquals(plan.getName(), layout.plan());
			assertEquals("7", layout.attributes().get("seed"));
			assertEquals(new TrafficLayout.Cpu(5, 33, 1, 1, 2, 1), layout.cpus().get(5));
			assertEquals(plan.getChannels().size(), layout.channels().size());
		}
	}

	@Test
	void sameSeedSameHash() throws Exception {
		assertEquals(run(Samples.plan(), 7).traceHash(), run(Samples.plan(), 7).traceHash());
		assertNotEquals(run(Samples.plan(), 7).traceHash(), run(Samples.plan(), 8).traceHash());
	}

	@Test
	void theEngineGetsExactlyTheExportedBytes() throws Exception {
		Plan plan = Samples.plan();
		RunSpec spec = RunPlanner.plan(plan, 1);
		List<ExportFile> files = new KerfV1Exporter().export(plan, ExportOptions.defaults());
		assertArrayEquals(files.get(1).content(), spec.baseline());
		assertEquals(2, spec.overlays().size());
		for (int i = 0; i < 2; i++) {
			assertEquals(files.get(3 + 2 * i).name(), spec.overlays().get(i).name());
			assertArrayEquals(files.get(3 + 2 * i).content(), spec.overlays().get(i).bytes());
		}
	}

	@Test
	void distancesComeFromTheTree() throws Exception {
		List<HostCpu> cpus = RunPlanner.plan(Samples.plan(), 1).machine().cpus();
		assertEquals(8, cpus.size());
		assertEquals(new HostCpu(0, 0, 0, 0, 0, 0, true, true), cpus.get(0));
		assertEquals(new HostCpu(1, 1, 0, 0, 0, 0, true, false), cpus.get(1));
		assertEquals(new HostCpu(2, 2, 0, 0, 1, 0, true, false), cpus.get(2));
		assertEquals(new HostCpu(35, 7, 1, 1, 3, 1, true, false), cpus.get(7));
	}

	@Test
	void aMachineThatTellsLittleStillRuns() throws Exception {
		Plan plan = Samples.plan();
		Machine machine = Samples.machine(plan);
		Samples.thread(plan, 1).setPhysicalId(null);
		Samples.thread(plan, 3).setPhysicalId(0L);
		machine.setBootThread(null);
		machine.setPageSize(null);
		machine.getNumaNodes().getFirst().setBytes(null);
		RunSpec spec = RunPlanner.plan(plan, 1);
		assertEquals(8, spec.machine().cpus().stream().map(HostCpu::physicalId).distinct().count());
		assertTrue(spec.machine().cpus().getFirst().boot());
		List<String> notes = RunPlanner.notes(plan);
		assertTrue(notes.contains("CPUs 1,3 have no physical id of their own; the run gives them made-up ones."), notes.toString());
		assertTrue(notes.stream().anyMatch(note -> note.contains("node 0 is unknown")), notes.toString());
		assertTrue(run(plan, 1).traffic().delivered() > 0);
	}

	@Test
	void whatCannotRunIsExplained() {
		Plan noIds = Samples.plan();
		Samples.thread(noIds, 5).setPhysicalId(null);
		assertMessage(noIds, "CPU 5 has no physical id");

		Plan loose = Samples.plan();
		loose.getChannels().getFirst().setTo(null);
		assertMessage(loose, "has an end at no kernel of the plan");

		Plan large = Samples.plan();
		large.getChannels().getFirst().setPayload(5000);
		assertMessage(large, "at most 4072");

		Plan bursts = Samples.plan();
		Channel channel = bursts.getChannels().getFirst();
		channel.setPattern(TrafficPattern.BURST);
		channel.setBurstLength(0);
		assertMessage(bursts, "a burst has 1 message or more");

		Plan starved = Samples.plan();
		// 16 GiB in all; the host needs some itself.
		starved.getKernels().getFirst().getMemory().getFirst().setBytes((8L << 30) - (2L << 20));
		starved.getKernels().get(1).getMemory().getFirst().setBytes((8L << 30) - (2L << 20));
		assertMessage(starved, "The host refused the baseline (ENOMEM)");
	}

	private static void assertMessage(Plan plan, String part) {
		RunException e = assertThrows(RunException.class, () -> run(plan, 1));
		assertTrue(e.getMessage().contains(part), e.getMessage());
	}

	@Test
	void aChannelWithoutTrafficIsLeftOutAndNoted() throws Exception {
		Plan plan = Samples.plan();
		plan.getChannels().getFirst().setRate(0);
		assertEquals(1, RunPlanner.plan(plan, 1).channels().size());
		assertTrue(RunPlanner.notes(plan).stream().noneMatch(note -> note.contains("dialect H")));
		plan.setDialect(org.mkworkbench.model.design.Dialect.H);
		assertTrue(RunPlanner.notes(plan).stream().anyMatch(note -> note.contains("dialect H")));
		assertTrue(RunPlanner.notes(plan).stream().anyMatch(note -> note.contains("has rate 0")));
	}

	@Test
	void aVirtqueueIsStorageOrNetworkByItsRate() throws Exception {
		Plan plan = Samples.plan();
		Channel channel = plan.getChannels().getFirst();
		channel.setPattern(TrafficPattern.VIRTIO_QUEUE);
		channel.setClients(16);
		VirtioQueue network = (VirtioQueue) ((ChannelWorkload) RunPlanner.plan(plan, 1).workloads().getFirst()).spec();
		assertEquals(channel.getRate(), network.ratePerSecond());
		channel.setRate(0);
		VirtioQueue storage = (VirtioQueue) ((ChannelWorkload) RunPlanner.plan(plan, 1).workloads().getFirst()).spec();
		assertEquals(0, storage.ratePerSecond());
		assertEquals(16, storage.outstanding());
		assertEquals(256, storage.queueSize());
		assertTrue(RunPlanner.notes(plan).stream().noneMatch(note -> note.contains("has rate 0")));
		assertTrue(Experiments.of(plan, null, Calibrations.standard(), Set.of(Personality.MULTIKERNEL), 1).variants().getFirst().assumptions().stream()
				.anyMatch(sentence -> sentence.contains("virtqueue")));
	}

	@Test
	void forwardedInterruptsAreHandledNotOnlySent() throws Exception {
		Plan plan = Samples.plan();
		Channel channel = plan.getChannels().getFirst();
		channel.setType(MessageType.IRQ_FORWARD);
		channel.setPattern(TrafficPattern.POISSON);
		channel.setServiceNanos(1500);
		RunSpec spec = RunPlanner.plan(plan, 1);
		assertEquals(1, spec.channels().size());
		// The one channel that sends messages comes first.
		ChannelWorkload workload = (ChannelWorkload) spec.workloads().getFirst();
		assertEquals(1, workload.channel());
		IrqForwarding irq = (IrqForwarding) workload.spec();
		assertEquals(Spread.EXPONENTIAL, irq.spread());
		assertEquals(1500, irq.handlingNanos());
		channel.setPattern(TrafficPattern.BURST);
		assertEquals(2, RunPlanner.plan(plan, 1).channels().size());
	}

	@Test
	void summaryAgreesWithTheSnapshot() throws Exception {
		RunSnapshot snapshot = run(Samples.plan(), 1);
		RunSummary summary = new RunSummary(snapshot);
		assertTrue(summary.allUp());
		Map<String, Object> data = summary.data();
		assertEquals(List.of("traceHash", "simulatedNanos", "messages", "kernels", "matrix"), List.copyOf(data.keySet()));
		assertTrue(((String) data.get("traceHash")).matches("[0-9a-f]{16}"));
		assertEquals(SECOND, data.get("simulatedNanos"));
		Map<?, ?> first = (Map<?, ?>) ((List<?>) data.get("matrix")).getFirst();
		assertEquals("web", first.get("from"));
		assertEquals("rt", first.get("to"));
		assertEquals(snapshot.traffic().pair(1, 2).delivered(), first.get("count"));
		assertEquals(snapshot.traffic().pair(1, 2).p99Nanos(), ((Map<?, ?>) first.get("latency")).get("p99"));
		assertTrue(Json.write(data).contains("\"cpus\": [5, 4, 6]"), Json.write(data));
		assertEquals(List.of("From \\ to", "host", "web", "rt"), summary.matrixTable().getFirst());
		assertEquals("·", summary.matrixTable().get(1).get(1));
		assertEquals(RunSummary.count(snapshot.traffic().pair(1, 2).delivered()), summary.matrixTable().get(2).get(3));
		assertTrue(summary.headline().contains(" messages in 1 s: "), summary.headline());
	}

	@Test
	void timesReadWell() {
		assertEquals(List.of("0 ns", "999 ns", "1 µs", "1.87 µs", "18.7 µs", "187 µs", "1 ms", "1.5 s", "3600 s"),
				java.util.stream.LongStream.of(0, 999, 1000, 1874, 18_740, 187_400, 999_900, 1_500_000_000L, 3_600_000_000_000L)
						.mapToObj(RunSummary::nanos).toList());
	}

	@Test
	void enginesCanBeAdded() throws Exception {
		Engine other = new Engine() {
			@Override
			public String id() {
				return "other";
			}

			@Override
			public String label() {
				return "Another engine";
			}

			@Override
			public String accuracy() {
				return "";
			}

			@Override
			public EngineRun prepare(RunSpec spec) throws EngineException {
				throw new EngineException("not here");
			}
		};
		assertTrue(Engines.byId("other").isEmpty());
		Engines.register(other);
		try {
			assertSame(other, Engines.byId("other").orElseThrow());
			assertEquals(List.of("simulator", "other"), Engines.all().stream().map(Engine::id).toList());
			RunException e = assertThrows(RunException.class, () -> PlanRun.prepare(Samples.plan(), other, 1));
			assertEquals("not here", e.getMessage());
		} finally {
			Engines.unregister(other);
		}
		assertFalse(Engines.byId("other").isPresent());
	}

	@Test
	void randomBurstsAndLevelTriggeredInterruptsAreRun() throws Exception {
		Plan plan = Samples.plan();
		Channel channel = plan.getChannels().getFirst();
		channel.setPattern(TrafficPattern.RANDOM_BURST);
		channel.setBurstLength(8);
		channel.setBurstGapNanos(2000);
		ChannelSpec bursts = RunPlanner.plan(plan, 1).channels().stream().filter(spec -> spec.pattern() == ChannelPattern.RANDOM_BURST).findFirst().orElseThrow();
		assertEquals(8, bursts.burstLength());
		assertEquals(2000, bursts.burstGapNanos());
		channel.setType(MessageType.IRQ_FORWARD);
		channel.setPattern(TrafficPattern.CONSTANT);
		assertFalse(((IrqForwarding) ((ChannelWorkload) RunPlanner.plan(plan, 1).workloads().getFirst()).spec()).levelTriggered());
		channel.setLevelTriggered(true);
		assertTrue(((IrqForwarding) ((ChannelWorkload) RunPlanner.plan(plan, 1).workloads().getFirst()).spec()).levelTriggered());
	}
}
