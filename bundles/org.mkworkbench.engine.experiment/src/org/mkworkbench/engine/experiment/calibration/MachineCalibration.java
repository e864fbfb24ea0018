// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.experiment.calibration.Measurement.Test;

/**
 * What was measured on this machine, and the calibration that follows.
 *
 * @param measurements for each pair of CPUs the tests in the order of {@link Test}
 * @param calibration figures that could not be measured are those of the calibration it started from
 * @param remarks what did not count and why; sentences for people
 */
public record MachineCalibration(Quietness quietness, List<Measurement> measurements, Calibration calibration, List<String> remarks) {
	private static final Path ROOT = Path.of("/");

	public MachineCalibration {
		measurements = List.copyOf(measurements);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Takes some seconds for each pair of CPUs: up to three for each distance of this machine. Nothing else should run meanwhile.
	 *
	 * @param base has what cannot be measured
	 * @param progress told what is measured next
	 * @throws CalibrationException when this machine cannot be measured: no Linux, one CPU, native calls forbidden
	 */
	public static MachineCalibration measure(Calibration base, Consumer<String> progress) throws CalibrationException {
		return measure(base, progress, 100);
	}

	/** @param percent of the usual number of samples, 1 to 100 */
	static MachineCalibration measure(Calibration base, Consumer<String> progress, int percent) throws CalibrationException {
		NativeCalls calls = NativeCalls.open();
		List<CpuPair> pairs = CpuPair.of(ROOT, requireTwo(calls.allowedCpus()));
		Quietness quietness = Quietness.watch(calls, pairs.getFirst());
		List<Measurement> measurements = new ArrayList<>();
		for (CpuPair pair : pairs) {
			progress.accept("CPU " + pair.a() + " and " + pair.b() + ", " + pair.distance().label());
			RoundTrips tests = new RoundTrips(calls, pair, percent);
			measurements.add(tests.line());
			measurements.add(tests.ring());
			measurements.add(tests.doorbell());
			measurements.add(tests.interrupt());
			measurements.add(tests.noInterrupt());
		}
		return of(base, name(), quietness, measurements);
	}

	static List<Integer> requireTwo(List<Integer> cpus) throws CalibrationException {
		if (cpus.size() < 2) {
			throw new CalibrationException("Measuring needs two CPUs, and this process may use only " + cpus.size()
					+ ". Choose a preset, or import what mkbench measured.");
		}
		return cpus;
	}

	/** @param machine for people */
	static MachineCalibration of(Calibration base, String machine, Quietness quietness, List<Measurement> measurements) {
		MeasuredCosts costs = new MeasuredCosts(base, "mkw calibrate");
		List<String> remarks = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		remarks.add(quietness.sentence());
		if (!quietness.quiet()) {
			notes.add(quietness.sentence());
		}
		for (Measurement m : measurements) {
			if (!m.reason().isEmpty()) {
				remarks.add(m.test().label() + ", CPU " + m.pair().a() + " and " + m.pair().b() + ": " + m.rejected() + " of "
						+ (m.rejected() + m.samples().count()) + " samples do not count; " + m.reason() + (m.valid() ? "." : ". The test does not count."));
			}
		}
		// In the order of the tests: a wake-up contains an interrupt, which contains a cache line.
		for (Distance distance : Distance.values()) {
			String busy = quietness.quiet() ? "" : "the machine was not quiet";
			costs.doubt(busy);
			Measurement line = typical(measurements, Test.LINE, distance);
			if (line != null) {
				costs.line(distance, line.p50(), where(line) + ", p50");
			}
			Measurement call = typical(measurements, Test.NO_INTERRUPT, distance);
			Measurement interrupt = typical(measurements, Test.INTERRUPT, distance);
			Measurement doorbell = typical(measurements, Test.DOORBELL, distance);
			if (call != null && interrupt != null) {
				String rejected = mostRejected(measurements, distance);
				if (!rejected.isEmpty()) {
					notes.add(Test.INTERRUPT.label() + ", " + distance.label() + ": " + rejected + ".");
				}
				costs.doubt(busy.isEmpty() || rejected.isEmpty() ? busy + rejected : busy + ", and " + rejected);
				costs.interrupt(distance, interrupt.p50(), interrupt.samples().percentile(90), call.p50(), where(interrupt));
				// Without the interrupt of this machine the rest of a wake-up would be a guess.
				if (doorbell != null) {
					costs.wake(distance, doorbell.p50() / 2.0, call.p50(), where(doorbell) + ", half of p50");
				}
			}
		}
		remarks.addAll(costs.remarks());
		LocalDate today = LocalDate.now();
		Calibration calibration = new Calibration(shortName(machine, today), machine, today, costs.model(), Map.of(), notes);
		return new MachineCalibration(quietness, measurements, calibration, remarks);
	}

	/** The model of the processors and the date, in the form of the names of presets. */
	static String shortName(String machine, LocalDate date) {
		String model = machine.replaceFirst(",.*", "").replaceAll("\\((R|TM|C)\\)", " ").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		return (model.isEmpty() ? "machine" : model) + "-" + date;
	}

	/** Says so when more samples of the interrupt at a distance were rejected than count; empty otherwise. */
	private static String mostRejected(List<Measurement> measurements, Distance distance) {
		long valid = 0;
		long rejected = 0;
		for (Measurement m : measurements) {
			if (m.test() == Test.INTERRUPT && m.pair().distance() == distance) {
				valid += m.samples().count();
				rejected += m.rejected();
			}
		}
		return rejected > valid ? rejected + " of " + (rejected + valid) + " samples were rejected" : "";
	}

	/** Of the valid measurements of a test at a distance, the one in the middle; null if there is none. */
	private static Measurement typical(List<Measurement> measurements, Test test, Distance distance) {
		List<Measurement> valid = measurements.stream().filter(m -> m.test() == test && m.pair().distance() == distance && m.valid())
				.sorted(Comparator.comparingLong(Measurement::p50)).toList();
		return valid.isEmpty() ? null : valid.get(valid.size() / 2);
	}

	private static String where(Measurement m) {
		String test = switch (m.test()) {
			case LINE -> "cache line";
			case RING -> "ring";
			case DOORBELL -> "eventfd";
			case INTERRUPT, NO_INTERRUPT -> "membarrier";
		};
		return test + ", CPU " + m.pair().a() + " and " + m.pair().b();
	}

	private static String name() {
		try {
			return name(Files.readAllLines(Path.of("/proc/cpuinfo")), Runtime.getRuntime().availableProcessors());
		} catch (IOException e) {
			return System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " CPUs";
		}
	}

	static String name(List<String> cpuinfo, int cpus) {
		String model = cpuinfo.stream().filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst("[^:]*:\\s*", "").strip()).findFirst()
				.orElse(System.getProperty("os.arch"));
		boolean guest = cpuinfo.stream().anyMatch(line -> line.startsWith("flags") && line.contains(" hypervisor"));
		return model + ", " + cpus + " CPUs" + (guest ? " of a virtual machine" : "");
	}
}
