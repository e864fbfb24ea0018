// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;

class CalibrationTest {
	private static final CpuPair PAIR = new CpuPair(0, 1, Distance.SAME_LLC);
	private static final Quietness QUIET = new Quietness(400_000_000, 1, 300_000, 0);

	private static long[] samples(int count, long value) {
		long[] samples = new long[count];
		Arrays.fill(samples, value);
		return samples;
	}

	private static Measurement measured(Measurement.Test test, long nanos) {
		SampleFilter filter = new SampleFilter();
		filter.spinning(samples(1000, nanos), 1000, 0);
		return filter.result(test, PAIR);
	}

	@Test
	void takesTheClockOffAndLeavesPreemptedSamplesOut() {
		SampleFilter filter = new SampleFilter();
		long[] samples = samples(300, 120);
		samples[7] = 5_000_000;
		filter.spinning(samples, 300, 20);
		Measurement result = filter.result(Measurement.Test.LINE, PAIR);
		assertTrue(result.valid());
		assertEquals(299, result.samples().count());
		assertEquals(100, result.p99());
		assertEquals(1, result.rejected());
		assertEquals("1 took more than 200 µs: a thread lost its CPU", result.reason());
	}

	@Test
	void callsThatInterruptedNobodyDoNotCount() {
		SampleFilter filter = new SampleFilter();
		for (int batch = 0; batch < 30; batch++) {
			// Every third time the counter moves too little: some of the calls were answered at once, without an interrupt.
			filter.interrupting(samples(16, batch % 3 == 0 ? 400 : 9_000), 16, batch % 3 == 0 ? 15 : 17, 0);
		}
		Measurement result = filter.result(Measurement.Test.INTERRUPT, PAIR);
		assertEquals(20 * 16, result.samples().count());
		assertEquals(9_000, result.samples().min());
		assertEquals(160, result.rejected());
		assertTrue(result.reason().contains("160 calls"), result.reason());
		assertTrue(result.valid());
	}

	@Test
	void tooFewOrMostlyRejectedSamplesAreNoMeasurement() {
		SampleFilter few = new SampleFilter();
		few.spinning(samples(50, 100), 50, 0);
		assertFalse(few.result(Measurement.Test.LINE, PAIR).valid());
		assertTrue(few.result(Measurement.Test.LINE, PAIR).reason().contains("only 50 valid samples"));
		SampleFilter disturbed = new SampleFilter();
		disturbed.spinning(samples(300, 100), 300, 0);
		disturbed.spinning(samples(300, 900_000), 300, 0);
		assertFalse(disturbed.result(Measurement.Test.LINE, PAIR).valid());
		SampleFilter moved = new SampleFilter();
		moved.spinning(samples(300, 100), 300, 0);
		moved.reject("a thread did not stay on CPU 1");
		assertFalse(moved.result(Measurement.Test.LINE, PAIR).valid());
		assertEquals(300, moved.result(Measurement.Test.LINE, PAIR).rejected());
	}

	@Test
	void costsFollowFromRoundTrips() {
		List<Measurement> measurements = List.of(measured(Measurement.Test.LINE, 100), measured(Measurement.Test.RING, 150),
				measured(Measurement.Test.DOORBELL, 20_000), measured(Measurement.Test.INTERRUPT, 2_000), measured(Measurement.Test.NO_INTERRUPT, 200));
		MachineCalibration result = MachineCalibration.of(Calibrations.standard(), "a box", QUIET, measurements);
		var costs = result.calibration().costs();
		assertEquals(50, costs.figure(Cost.LINE_SAME_LLC).value());
		assertFalse(costs.figure(Cost.LINE_SAME_LLC).isAssumed());
		// 2000 − 200 call − 286 entry − 50 answer − 100 request − 55 median of the jitter of the base, which has no spread here.
		assertEquals(1_309, costs.figure(Cost.IPI_SAME_LLC).value(), 3);
		assertTrue(costs.figure(Cost.IPI_SAME_LLC).source().contains("membarrier, CPU 0 and 1, p50 2000 ns"));
		assertEquals(10_000 - 200 - costs.ipiNanos(Distance.SAME_LLC) - 286 - costs.workNanos(), costs.wakeDeepNanos(), 100);
		assertEquals(Math.round(138 * 50 / 59.0), costs.figure(Cost.LINE_OTHER_PACKAGE).value());
		assertTrue(costs.figure(Cost.LINE_OTHER_PACKAGE).source().contains("scaled from line.same-llc, 50 ns here and 59 ns in generic-x86"));
		assertEquals(List.of(), result.calibration().notes());
		assertEquals(1, result.remarks().size(), () -> result.remarks().toString());
	}

	/** As in a virtual machine: interrupts take ten times as long as elsewhere. */
	@Test
	void distancesThatAreNotThereAreScaledFromThoseThatAre() {
		for (int nanos : new int[] {100, 400}) {
			LatencyModel costs = MachineCalibration.of(Calibrations.standard(), "a box", QUIET, List.of(measured(Measurement.Test.LINE, nanos),
					measured(Measurement.Test.INTERRUPT, 15_000), measured(Measurement.Test.NO_INTERRUPT, 400))).calibration().costs();
			for (int i = 2; i < Distance.values().length; i++) {
				Distance near = Distance.values()[i - 1];
				Distance far = Distance.values()[i];
				assertTrue(costs.lineNanos(near) < costs.lineNanos(far), far::label);
				assertTrue(costs.hardwareIpiNanos(near) < costs.hardwareIpiNanos(far), far::label);
				assertEquals(far != Distance.SAME_LLC, costs.figure(Cost.ipi(far)).isAssumed(), far::label);
			}
		}
	}

	@Test
	void doubtsAreWrittenIntoTheFile() throws Exception {
		List<Measurement> measurements = List.of(measured(Measurement.Test.LINE, 100), measured(Measurement.Test.INTERRUPT, 2_000),
				measured(Measurement.Test.NO_INTERRUPT, 200));
		Quietness busy = new Quietness(400_000_000, 90, 100_000_000, 12);
		Calibration written = MachineCalibration.of(Calibrations.standard(), "a box", busy, measurements).calibration();
		Calibration read = CalibrationFile.parse("box", CalibrationFile.write(written));
		assertTrue(read.notes().getFirst().startsWith("The machine was not quiet"), read.notes().toString());
		assertTrue(read.costs().figure(Cost.LINE_SAME_LLC).isAssumed());
		assertTrue(read.costs().figure(Cost.LINE_SAME_LLC).source().endsWith("doubtful: the machine was not quiet"));
	}

	@Test
	void interruptsThatMostlyDidNotCountAreDoubtful() {
		SampleFilter filter = new SampleFilter();
		for (int batch = 0; batch < 90; batch++) {
			filter.interrupting(samples(16, batch % 3 == 0 ? 9_000 : 400), 16, batch % 3 == 0 ? 17 : 3, 0);
		}
		Calibration calibration = MachineCalibration.of(Calibrations.standard(), "a box", QUIET, List.of(measured(Measurement.Test.LINE, 100),
				filter.result(Measurement.Test.INTERRUPT, PAIR), measured(Measurement.Test.NO_INTERRUPT, 200))).calibration();
		assertEquals(1, calibration.notes().size());
		assertTrue(calibration.notes().getFirst().contains("960 of 1440 samples were rejected"), calibration.notes().toString());
		assertTrue(calibration.costs().figure(Cost.IPI_SAME_LLC).isAssumed());
		assertFalse(calibration.costs().figure(Cost.LINE_SAME_LLC).isAssumed());
	}

	@Test
	void theNameTellsMachineAndDate() {
		assertEquals("intel-xeon-gold-5418y-2026-11-21", MachineCalibration.shortName("Intel(R) Xeon(R) Gold 5418Y, 96 CPUs", LocalDate.of(2026, 11, 21)));
		assertEquals("machine-2026-11-21", MachineCalibration.shortName("", LocalDate.of(2026, 11, 21)));
	}

	/** The preset follows from round trips of that machine in the way of every other one. */
	@Test
	void thePresetOfTheVirtualMachineIsWhatMeasuringGives() {
		Calibration preset = Calibrations.byName("virtual-machine").orElseThrow();
		MeasuredCosts costs = new MeasuredCosts(preset, "again");
		costs.line(Distance.SAME_LLC, 48, "pingpong");
		costs.interrupt(Distance.SAME_LLC, 9_100, 9_700, 390, "membarrier");
		costs.wake(Distance.SAME_LLC, 13_000, 390, "eventfd");
		for (Cost cost : List.of(Cost.LINE_SAME_LLC, Cost.IPI_SAME_LLC, Cost.IPI_JITTER, Cost.WAKE_DEEP)) {
			assertEquals(preset.costs().figure(cost).value(), costs.model().figure(cost).value(), cost::key);
		}
	}

	@Test
	void theMiddleOfSeveralPairsCounts() {
		List<Measurement> measurements = new ArrayList<>();
		for (int b = 1; b <= 3; b++) {
			SampleFilter filter = new SampleFilter();
			filter.spinning(samples(1000, 300 - 60 * b), 1000, 0);
			measurements.add(filter.result(Measurement.Test.LINE, new CpuPair(0, b, Distance.OTHER_PACKAGE)));
		}
		MachineCalibration result = MachineCalibration.of(Calibrations.standard(), "a box", QUIET, measurements);
		assertEquals(90, result.calibration().costs().figure(Cost.LINE_OTHER_PACKAGE).value());
	}

	@Test
	void whatDoesNotCountLeavesTheBaseAndIsSaid() {
		SampleFilter few = new SampleFilter();
		few.interrupting(samples(16, 400), 16, 0, 0);
		List<Measurement> measurements = List.of(few.result(Measurement.Test.INTERRUPT, PAIR), measured(Measurement.Test.NO_INTERRUPT, 200));
		MachineCalibration result = MachineCalibration.of(Calibrations.standard(), "a box", new Quietness(400_000_000, 90, 100_000_000, 12), measurements);
		assertEquals(Calibrations.standard().costs().figures(), result.calibration().costs().figures());
		assertTrue(result.remarks().get(0).startsWith("The machine was not quiet: 90 pauses of more than 200 µs took 25 %"), result.remarks().get(0));
		assertTrue(result.remarks().get(1).endsWith("The test does not count."), result.remarks().get(1));
	}

	@Test
	void anInterruptShorterThanItsPartsIsNoFigure() {
		List<Measurement> measurements = List.of(measured(Measurement.Test.INTERRUPT, 500), measured(Measurement.Test.NO_INTERRUPT, 400));
		MachineCalibration result = MachineCalibration.of(Calibrations.standard(), "a box", QUIET, measurements);
		assertEquals(Calibrations.standard().costs().figure(Cost.IPI_SAME_LLC), result.calibration().costs().figure(Cost.IPI_SAME_LLC));
		assertTrue(result.remarks().getLast().contains("ipi.same-llc stays as it was"), result.remarks().getLast());
	}

	@Test
	void readsTheCounterOfTheRightCpu() {
		List<String> x86 = List.of("            CPU0       CPU2", "  0:         12          0   IO-APIC   2-edge      timer",
				"CAL:       1234     567890   Function call interrupts", "TLB:          1          2   TLB shootdowns");
		assertEquals(OptionalLong.of(567890), InterruptCounters.functionCalls(x86, 2));
		assertEquals(OptionalLong.of(1234), InterruptCounters.functionCalls(x86, 0));
		assertEquals(OptionalLong.empty(), InterruptCounters.functionCalls(x86, 1));
		List<String> arm = List.of("           CPU0       CPU1       ", "IPI0:         5          6       Rescheduling interrupts",
				"IPI1:        77         88       Function call interrupts");
		assertEquals(OptionalLong.of(88), InterruptCounters.functionCalls(arm, 1));
		assertEquals(OptionalLong.empty(), InterruptCounters.functionCalls(List.of(), 0));
	}

	@Test
	void readsTimeStolenByTheHypervisor() {
		assertEquals(42, Quietness.steal(List.of("cpu  1 2 3 4 5 6 7 42 0 0", "cpu0 1 2 3 4 5 6 7 21 0 0")));
		assertEquals(-1, Quietness.steal(List.of("cpu  1 2 3")));
	}

	@Test
	void findsAPairForEachDistance(@TempDir Path root) throws Exception {
		// Two packages, each with two caches of two cores of two threads.
		for (int cpu = 0; cpu < 16; cpu++) {
			Path folder = root.resolve("sys/devices/system/cpu/cpu" + cpu);
			Files.createDirectories(folder.resolve("topology"));
			Files.writeString(folder.resolve("topology/thread_siblings_list"), cpu / 2 * 2 + "-" + (cpu / 2 * 2 + 1) + "\n");
			Files.writeString(folder.resolve("topology/physical_package_id"), cpu / 8 + "\n");
			for (int index = 0; index < 2; index++) {
				Path cache = Files.createDirectories(folder.resolve("cache/index" + index));
				Files.writeString(cache.resolve("level"), index + 2 + "\n");
				Files.writeString(cache.resolve("shared_cpu_list"), index == 0 ? cpu + "\n" : cpu / 4 * 4 + "-" + (cpu / 4 * 4 + 3) + "\n");
			}
		}
		List<Integer> all = new ArrayList<>();
		for (int cpu = 0; cpu < 16; cpu++) {
			all.add(cpu);
		}
		assertEquals(List.of("0-1 T1", "0-2 T2", "0-3 T2", "0-4 T2", "0-6 T2", "0-7 T2", "0-8 T3", "0-12 T3", "0-15 T3"), pairs(root, all));
		assertEquals(List.of("3-7 T2"), pairs(root, List.of(3, 7)));
	}

	private static List<String> pairs(Path root, List<Integer> cpus) {
		return CpuPair.of(root, cpus).stream().map(pair -> pair.a() + "-" + pair.b() + " " + pair.tier()).toList();
	}

	@Test
	void refusesMachinesItCannotMeasure() {
		assertTrue(assertThrows(CalibrationException.class, () -> NativeCalls.open("Mac OS X", "aarch64")).getMessage().contains("Mac OS X"));
		assertTrue(assertThrows(CalibrationException.class, () -> NativeCalls.open("Linux", "riscv64")).getMessage().contains("riscv64"));
		assertTrue(assertThrows(CalibrationException.class, () -> MachineCalibration.requireTwo(List.of(3))).getMessage().contains("needs two CPUs"));
	}

	@Test
	void namesTheMachine() {
		assertEquals("Box 3000, 2 CPUs of a virtual machine",
				MachineCalibration.name(List.of("processor\t: 0", "model name\t: Box 3000", "flags\t\t: fpu hypervisor"), 2));
	}

	/** Only that what comes is in order; how large the figures are is nobody's guess. Says nothing where the machine cannot be measured. */
	@Test
	void measuresThisMachine() throws Exception {
		MachineCalibration result;
		try {
			result = MachineCalibration.measure(Calibrations.standard(), step -> {
			}, 10);
		} catch (CalibrationException e) {
			assertTrue(e.getMessage().endsWith("."), e.getMessage());
			return;
		}
		assertEquals(0, result.measurements().size() % Measurement.Test.values().length);
		for (Measurement m : result.measurements()) {
			assertTrue(m.valid() || !m.reason().isEmpty(), () -> m.test() + " " + m.reason());
			assertTrue(m.p50() <= m.p99());
		}
		CalibrationFile.parse("written", CalibrationFile.write(result.calibration()));
	}
}
