// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.Partitions;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.event.RandomStreams;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.SimulatedHost;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

@Timeout(60)
class PacedRunTest {
	private static final RunObserver.Kernels NOTHING = new RunObserver.Kernels() {
		@Override
		public String failure(int kernel) {
			return "";
		}

		@Override
		public List<Integer> osCpus(int kernel) {
			return List.of();
		}

		@Override
		public long memoryBytes(int kernel) {
			return 0;
		}
	};

	private static final long MILLI = SimulatorTest.MILLI;

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long deadline = System.nanoTime() + 30_000 * MILLI;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < deadline, "nothing happened for 30 s");
			Thread.sleep(1);
		}
	}

	private static List<String> ownThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName).filter(n -> n.startsWith("mkworkbench-"))
				.toList();
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.5, 3, Double.POSITIVE_INFINITY})
	void pacingDoesNotChangeTheTrace(double speed) throws InterruptedException {
		RunSpec spec = SimulatorTest.spec(7, SimulatorTest.busy());
		RunSnapshot paced;
		try (EngineRun run = SimulatorTest.prepare(spec)) {
			run.runFor(290 * MILLI);
			run.start(speed);
			await(() -> run.snapshot().traffic().sent() > 5000);
			run.pause();
			run.setSpeed(speed * 2);
			run.resume();
			await(() -> run.snapshot().traffic().sent() > 20_000);
			run.stop();
			paced = run.snapshot();
			assertEquals(RunState.STOPPED, paced.state());
			SimulatorTest.assertConserved(paced);
		}
		RunSnapshot straight = SimulatorTest.run(spec, paced.simulatedNanos());
		assertEquals(straight.traceHashText(), paced.traceHashText());
		assertEquals(straight.traffic(), paced.traffic());
	}

	@Test
	void runForMayFollowAPausedPacedRun() throws InterruptedException {
		RunSpec spec = SimulatorTest.spec(7, SimulatorTest.busy());
		try (EngineRun run = SimulatorTest.prepare(spec)) {
			for (int i = 0; i < 5; i++) {
				run.start(Double.POSITIVE_INFINITY);
				assertThrows(IllegalStateException.class, () -> run.runFor(1));
				assertThrows(IllegalStateException.class, () -> run.start(1));
				Thread.sleep(3);
				run.pause();
				run.runFor(10 * MILLI);
			}
			RunSnapshot snapshot = run.snapshot();
			assertEquals(RunState.PAUSED, snapshot.state());
			SimulatorTest.assertConserved(snapshot);
			assertEquals(SimulatorTest.run(spec, snapshot.simulatedNanos()).traceHashText(), snapshot.traceHashText());
		}
		assertEquals(List.of(), ownThreads());
	}

	@Test
	void realTimeIsKept() throws InterruptedException {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()))) {
			long start = System.nanoTime();
			run.start(1.0);
			Thread.sleep(400);
			run.stop();
			long wall = System.nanoTime() - start;
			long simulated = run.snapshot().simulatedNanos();
			assertTrue(simulated <= wall, () -> simulated + " ns simulated in " + wall + " ns");
			// A loaded machine may hold the run up; it must have moved all the same.
			assertTrue(simulated > 50 * MILLI, () -> simulated + " ns simulated in " + wall + " ns");
		}
	}

	@Test
	void snapshotsAgreeWithThemselvesWhileTheRunGoesOn() throws InterruptedException {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()))) {
			run.start(Double.POSITIVE_INFINITY);
			long time = 0;
			long sent = 0;
			for (int i = 0; i < 300; i++) {
				RunSnapshot snapshot = run.snapshot();
				SimulatorTest.assertConserved(snapshot);
				assertTrue(snapshot.simulatedNanos() >= time && snapshot.traffic().sent() >= sent);
				time = snapshot.simulatedNanos();
				sent = snapshot.traffic().sent();
				Thread.sleep(1);
			}
			assertTrue(sent > 0);
		}
	}

	@Test
	void stopAndCloseMayBeRepeatedAndLeaveNoThread() throws InterruptedException {
		EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()));
		run.start(1.0);
		assertFalse(ownThreads().isEmpty());
		Thread[] stoppers = new Thread[4];
		for (int i = 0; i < stoppers.length; i++) {
			stoppers[i] = Thread.ofPlatform().start(i % 2 == 0 ? run::stop : run::close);
		}
		for (Thread stopper : stoppers) {
			stopper.join();
		}
		run.stop();
		run.close();
		assertEquals(RunState.STOPPED, run.state());
		assertEquals(List.of(), ownThreads());
		assertThrows(IllegalStateException.class, () -> run.runFor(1));
		assertThrows(IllegalStateException.class, () -> run.start(1));
		run.pause();
		run.resume();
		assertEquals(RunState.STOPPED, run.state());
		EngineRun unused = SimulatorTest.prepare(SimulatorTest.spec(1));
		unused.close();
		assertEquals(RunState.STOPPED, unused.state());
		EngineRun paused = SimulatorTest.prepare(SimulatorTest.spec(1));
		paused.start(1);
		paused.pause();
		paused.close();
		assertEquals(List.of(), ownThreads());
	}

	@Test
	void stopEndsASynchronousRunFromAnotherThreadAndFromAListener() throws InterruptedException {
		EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()));
		Thread runner = Thread.ofPlatform().start(() -> run.runFor(Long.MAX_VALUE));
		await(() -> run.state() == RunState.RUNNING);
		run.stop();
		runner.join();
		assertEquals(RunState.STOPPED, run.state());
		EngineRun other = SimulatorTest.prepare(SimulatorTest.spec(1, SimulatorTest.busy()));
		other.addStateListener(other::stop);
		other.runFor(Long.MAX_VALUE);
		assertEquals(RunState.STOPPED, other.state());
	}

	@Test
	void listenersHearEveryChange() throws InterruptedException {
		List<RunState> heard = new CopyOnWriteArrayList<>();
		EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1));
		run.addStateListener(() -> heard.add(run.state()));
		run.start(1);
		run.pause();
		run.resume();
		run.stop();
		assertEquals(List.of(RunState.RUNNING, RunState.PAUSED, RunState.RUNNING, RunState.STOPPED), heard);
		run.close();
	}

	@Test
	void speedsMustBePositive() {
		try (EngineRun run = SimulatorTest.prepare(SimulatorTest.spec(1))) {
			assertThrows(IllegalArgumentException.class, () -> run.start(0));
			assertThrows(IllegalArgumentException.class, () -> run.setSpeed(Double.NaN));
			assertThrows(IllegalArgumentException.class, () -> run.runFor(-1));
			assertEquals(RunState.READY, run.state());
		}
	}

	/** A run whose kernels the host does not know: the first thing the simulation does ends in an error. */
	private static SimulatorRun broken() {
		SimulatedHost host = new SimulatedHost(Partitions.machine());
		RandomStream random = new RandomStream(1);
		List<SimulatedKernel> kernels = List.of(new SimulatedKernel(0, 0, "host", new int[] {0}, 0, 0, random),
				new SimulatedKernel(1, 1, "ghost", new int[] {1}, 0, 0, random));
		EventRing ring = new EventRing(64);
		RunObserver observer = new RunObserver(ring,
				kernels.stream().map(k -> new RunObserver.KernelInfo(k.id, k.name, InstanceState.READY)).toList(), List.of(), NOTHING);
		Simulation simulation = new Simulation(host, LatencyModel.defaults(), new RandomStreams(1), kernels, ring);
		simulation.begin(List.of());
		return new SimulatorRun(new Execution(simulation, observer), null, 1);
	}

	@Test
	void anErrorInTheRunThreadIsTold() throws InterruptedException {
		SimulatorRun run = broken();
		AtomicBoolean told = new AtomicBoolean();
		run.addStateListener(() -> told.compareAndSet(false, run.state() == RunState.FAILED));
		run.start(Double.POSITIVE_INFINITY);
		await(() -> run.state() == RunState.FAILED);
		assertTrue(run.snapshot().message().contains("ghost"), run.snapshot().message());
		run.stop();
		assertEquals(RunState.FAILED, run.state());
		assertTrue(told.get());
		run.close();
		assertEquals(List.of(), ownThreads());
	}

	@Test
	void anErrorInASynchronousRunIsThrownAndTold() {
		SimulatorRun run = broken();
		AtomicReference<RunState> last = new AtomicReference<>();
		run.addStateListener(() -> last.set(run.state()));
		assertThrows(IllegalStateException.class, () -> run.runFor(1000 * MILLI));
		assertEquals(RunState.FAILED, last.get());
		assertTrue(run.snapshot().message().contains("ghost"));
	}

	@Test
	void anErrorInTheObserverIsTold() throws InterruptedException {
		SimulatedHost host = new SimulatedHost(Partitions.machine());
		List<SimulatedKernel> kernels = List.of(new SimulatedKernel(0, 0, "host", new int[] {0}, 0, 0, new RandomStream(1)));
		EventRing ring = new EventRing(64);
		RunObserver observer = new RunObserver(ring, List.of(new RunObserver.KernelInfo(0, "host", InstanceState.ACTIVE)), List.of(), NOTHING);
		int at = ring.claim();
		new IpiEvent(IpiEvent.Kind.SENT, 0, 0, 0, 0, 5, 6, 0, 0, 0, 1).write(ring.words(), at);
		ring.publish();
		SimulatorRun run = new SimulatorRun(
				new Execution(new Simulation(host, LatencyModel.defaults(), new RandomStreams(1), kernels, ring), observer), null, 1);
		run.start(Double.POSITIVE_INFINITY);
		await(() -> run.state() == RunState.FAILED);
		assertTrue(run.snapshot().message().contains("Kernel 5"), run.snapshot().message());
		run.close();
	}
}
