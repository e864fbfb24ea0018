// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mkworkbench.engine.AllocatedBytes;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.contention.LockSpec;
import org.mkworkbench.engine.contention.Service;
import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.scenario.ScenarioSpec;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Locks and shootdowns in runs of whole machines. */
class SharedLockTest {
	private static final long SECOND = 1_000_000_000L;

	/** Figures by id and subject, distributions by id. */
	private static final class Figures implements Report {
		final Map<String, Double> values = new HashMap<>();
		final Map<String, LatencyHistogram> times = new HashMap<>();

		@Override
		public void figure(String id, String label, String subject, String unit, double value) {
			assertNull(values.put(id + " " + subject, value), "twice: " + id + " " + subject);
		}

		@Override
		public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
			times.put(id, histogram.copy());
		}
	}

	/** Kernels 1 (CPUs 4..7 of package 0) and 2 (CPUs 8..11 of package 1). */
	private static Figures run(LatencyModel costs, WorkloadSpec workload, StepSpec... steps) throws EngineException {
		RunSpec spec = new RunSpec(Partitions.machine(), Partitions.baseline(),
				List.of(new OverlayBlob("a", Partitions.createOverlay("a", 1, Partitions.GIB, 0, 4, 5, 6, 7)),
						new OverlayBlob("b", Partitions.createOverlay("b", 2, Partitions.GIB, 1, 8, 9, 10, 11))),
				List.of(), 5).withWorkloads(List.of(workload)).withScenario(new ScenarioSpec("steps", 0, List.of(steps)));
		try (EngineRun run = new Simulator(costs).prepare(spec)) {
			run.runFor(2 * SECOND);
			Figures figures = new Figures();
			run.report(figures);
			return figures;
		}
	}

	private static SharedLock lock(double parallel, double held, double heldLines, double waiterLines) {
		return new SharedLock("directory", List.of(1, 2),
				new LockSpec(parallel, Service.EXPONENTIAL, held, Service.DETERMINISTIC, heldLines, waiterLines));
	}

	@Test
	void twoKernelsDoTwiceWhatOneDoesUnderAFullLock() throws EngineException {
		SharedLock lock = lock(10_000, 20_000, 0, 0);
		Figures two = run(LatencyModel.preset(Personality.MULTIKERNEL), lock);
		Figures one = run(LatencyModel.preset(Personality.ONE_KERNEL), lock);
		assertEquals(100_000, two.values.get("lock.rate directory"), 3000);
		assertEquals(50_000, one.values.get("lock.rate directory"), 1000);
		assertEquals(100, one.values.get("lock.held directory"), 1);
		assertTrue(two.values.get("lock.held directory, a") > 97 && two.values.get("lock.held directory, b") > 97, two.values.toString());
		assertTrue(one.times.get("lock.wait").mean() > 1.9 * two.times.get("lock.wait").mean());
	}

	@Test
	void coherenceMakesTheSplitWorthMoreThanTwo() throws EngineException {
		SharedLock lock = lock(10_000, 2_000, 20, 4);
		double two = run(LatencyModel.preset(Personality.MULTIKERNEL), lock).values.get("lock.rate directory");
		double one = run(LatencyModel.preset(Personality.ONE_KERNEL), lock).values.get("lock.rate directory");
		assertTrue(two > 2.1 * one, two + " " + one);
	}

	@Test
	void workThatSharesNothingGainsNothing() throws EngineException {
		SharedLock nothing = lock(10_000, 0, 0, 0);
		double two = run(LatencyModel.preset(Personality.MULTIKERNEL), nothing).values.get("lock.rate directory");
		double one = run(LatencyModel.preset(Personality.ONE_KERNEL), nothing).values.get("lock.rate directory");
		assertEquals(1, two / one, 0.01);
		assertEquals(800_000, two, 10_000);
	}

	/** CPUs 4 (asks), 5 (same core), 6 and 7 (same cache), all idle; added up by hand from the default costs. */
	@Test
	void aShootdownTakesItsMessagesInterruptsAndAnswers() throws EngineException {
		Figures figures = run(LatencyModel.defaults(), new TlbShootdown("unmap", List.of(1), 1000, ShootdownProtocol.UNICAST));
		// The third request is out after 300 ns and there 850 ns later; 100 + 286 ns to take it, 104 to invalidate, 59 for each side of the answer.
		long last = 300 + 850 + 100 + 286 + 104 + 59 + 59;
		LatencyHistogram durations = figures.times.get("shootdown.duration");
		assertEquals(last, durations.min());
		assertEquals(1000, figures.values.get("shootdown.rate unmap"), 100);
	}

	/** The CPUs asked work in pieces of 100 µs for somebody else: an interrupt does not wait for that, and delays it. */
	@Test
	void aShootdownInterruptsWhatRuns() {
		SharedLock work = new SharedLock("work", List.of(2), new LockSpec(100_000, Service.DETERMINISTIC, 0, Service.DETERMINISTIC, 0, 0));
		TlbShootdown unmap = new TlbShootdown("unmap", List.of(1, 2), 50_000, ShootdownProtocol.UNICAST);
		Lab.Figures both = new Lab().real().with(work, unmap).run(100 * Lab.MILLI);
		assertTrue(both.times("shootdown.duration").percentile(99) < 5_000, "p99 " + both.times("shootdown.duration").percentile(99));
		double undisturbed = new Lab().real().with(work).run(100 * Lab.MILLI).value("lock.rate work");
		assertEquals(20_000, undisturbed, 200);
		// 50,000 times a second 100 + 286 + 104 + 75 ns on each of the two CPUs.
		assertEquals(1 - 0.0283, both.value("lock.rate work") / undisturbed, 0.002);
	}

	@Test
	void aShootdownOverTwoKernelsReachesTheOtherPackage() throws EngineException {
		LatencyModel costs = LatencyModel.defaults();
		long near = run(costs, new TlbShootdown("unmap", List.of(1), 1000, ShootdownProtocol.UNICAST)).times.get("shootdown.duration").percentile(50);
		long far = run(costs, new TlbShootdown("unmap", List.of(1, 2), 1000, ShootdownProtocol.UNICAST)).times.get("shootdown.duration").percentile(50);
		long tree = run(costs, new TlbShootdown("unmap", List.of(1, 2), 1000, ShootdownProtocol.NUMA_MULTICAST)).times.get("shootdown.duration").percentile(50);
		assertTrue(far > near + 400, near + " " + far);
		// One more level of interrupts: for eight CPUs a tree does not pay.
		assertTrue(tree > far, far + " " + tree);
	}

	@Test
	void shootdownsThatComeTooFastWaitForEachOther() throws EngineException {
		Figures figures = run(LatencyModel.defaults(), new TlbShootdown("unmap", List.of(1), 2e6, ShootdownProtocol.UNICAST));
		assertTrue(figures.values.get("shootdown.late unmap") > 100_000, figures.values.toString());
	}

	static List<WorkloadSpec> both() {
		return List.of(lock(10_000, 2_000, 20, 4), new TlbShootdown("unmap", List.of(1, 2), 20_000, ShootdownProtocol.MULTICAST));
	}

	@ParameterizedTest
	@MethodSource("both")
	void nothingIsAllocatedInTheSteadyState(WorkloadSpec spec) {
		try (EngineRun run = new Lab().real().with(spec).prepare()) {
			run.runFor(SECOND / 2);
			long allocated = AllocatedBytes.ofThisThread();
			run.runFor(SECOND / 2);
			allocated = AllocatedBytes.ofThisThread() - allocated;
			// Ten thousand shootdowns or more than fifty thousand operations; a little is for the run itself.
			assertTrue(allocated < 20_000, "bytes " + allocated);
		}
	}

	/** The rate is that of the time its kernels were there, so that a panic in between does not lower it. */
	@Test
	void aLockGoesOnWhenItsKernelComesBack() {
		SharedLock lock = lock(10_000, 20_000, 0, 0);
		Lab.Figures whole = new Lab().real().with(lock).run(400 * Lab.MILLI);
		Lab.Figures broken = new Lab().real().with(lock).panic(1, 100 * Lab.MILLI).boot(1, 200 * Lab.MILLI).hang(2, 250 * Lab.MILLI).recover(2, 260 * Lab.MILLI)
				.run(400 * Lab.MILLI);
		assertEquals(whole.value("lock.rate directory"), broken.value("lock.rate directory"), 0.05 * whole.value("lock.rate directory"));
		assertTrue(broken.times("lock.wait").count() < 0.92 * whole.times("lock.wait").count());
	}

	@Test
	void shootdownsStopWithAKernelAndBeginAnewWithIt() {
		TlbShootdown unmap = new TlbShootdown("unmap", List.of(1, 2), 10_000, ShootdownProtocol.UNICAST);
		long whole = new Lab().real().with(unmap).run(400 * Lab.MILLI).times("shootdown.duration").count();
		Lab.Figures broken = new Lab().real().with(unmap).panic(2, 100 * Lab.MILLI).boot(2, 200 * Lab.MILLI).run(400 * Lab.MILLI);
		assertEquals(4000, whole, 200);
		assertEquals(3000, broken.times("shootdown.duration").count(), 200);
		assertEquals(10_000, broken.value("shootdown.rate unmap"), 700);
	}

	@ParameterizedTest
	@MethodSource("both")
	void aKernelThatTakesOverGoesOnWithTheWork(WorkloadSpec spec) {
		String times = spec instanceof SharedLock ? "lock.wait" : "shootdown.duration";
		long before = new Lab().real().with(spec).hold(4).panic(1, 106 * Lab.MILLI).run(300 * Lab.MILLI).times(times).count();
		long after = new Lab().real().with(spec).handOver(1, 100 * Lab.MILLI).run(300 * Lab.MILLI).times(times).count();
		assertTrue(after > 1.2 * before, "without " + before + ", with " + after);
	}

	/** Kernel 4 (one CPU) takes over from kernel 1 (two), but has a lock itself: the other one ends with its kernel. */
	@Test
	void aKernelWithALockOfItsOwnGetsNoSecondOne() {
		SharedLock lock = new SharedLock("l", List.of(1, 4), new LockSpec(10_000, Service.DETERMINISTIC, 0, Service.DETERMINISTIC, 0, 0));
		Lab.Figures figures = new Lab().real().with(lock).handOver(1, 100 * Lab.MILLI).run(300 * Lab.MILLI);
		assertEquals(300_000, figures.value("lock.rate l"), 3_000);
		assertEquals(0, figures.value("lock.held l, k1"));
		assertEquals(0, figures.value("lock.held l, k4"));
	}

	/** Kernel 2 has four CPUs for a second and a half at most, then one of them goes to kernel 1. */
	@Test
	void cpusThatMoveTakeTheirWorkAlong() throws EngineException {
		SharedLock work = new SharedLock("work", List.of(2), new LockSpec(10_000, Service.DETERMINISTIC, 0, Service.DETERMINISTIC, 0, 0));
		StepSpec move = StepSpec.between(SECOND, StepAction.MOVE_CPU, 2, 1).withCpu(Partitions.physical(11));
		double with = run(LatencyModel.defaults(), work, move).values.get("lock.rate work");
		assertEquals(400_000, run(LatencyModel.defaults(), work).values.get("lock.rate work"), 1000);
		assertTrue(with > 310_000 && with < 370_000, "four CPUs, then three: " + with);
		double joined = run(LatencyModel.defaults(), new SharedLock("work", List.of(1), work.work()), move).values.get("lock.rate work");
		assertTrue(joined > 430_000 && joined < 490_000, "four CPUs, then five: " + joined);
		// No shootdown is lost either.
		assertEquals(1000, run(LatencyModel.defaults(), new TlbShootdown("unmap", List.of(1, 2), 1000, ShootdownProtocol.UNICAST), move).values
				.get("shootdown.rate unmap"), 100);
	}

	/** A hung CPU answers when it goes on; until then everybody waits. */
	@Test
	void aShootdownWaitsForACpuThatHangs() {
		TlbShootdown unmap = new TlbShootdown("unmap", List.of(1, 2), 1_000, ShootdownProtocol.UNICAST);
		LatencyHistogram durations = new Lab().real().with(unmap).hang(2, 100 * Lab.MILLI).recover(2, 130 * Lab.MILLI).run(200 * Lab.MILLI)
				.times("shootdown.duration");
		assertTrue(durations.max() > 25 * Lab.MILLI && durations.max() <= 30 * Lab.MILLI + 10_000, "longest " + durations.max());
		assertEquals(200, durations.count(), 60);
	}

	@Test
	void wrongWorkloadsAreRefused() {
		LockSpec work = new LockSpec(1000, Service.EXPONENTIAL, 0, Service.DETERMINISTIC, 0, 0);
		assertThrows(IllegalArgumentException.class, () -> new SharedLock("x", List.of(), work));
		assertThrows(IllegalArgumentException.class, () -> new SharedLock("x", List.of(1, 1), work));
		assertThrows(IllegalArgumentException.class, () -> SharedLock.of("x", List.of(1), 0, 100));
		assertThrows(IllegalArgumentException.class, () -> new TlbShootdown("x", List.of(1), -1, ShootdownProtocol.UNICAST));
		assertThrows(EngineException.class, () -> run(LatencyModel.defaults(), new TlbShootdown("x", List.of(9), 1, ShootdownProtocol.UNICAST)));
	}
}
