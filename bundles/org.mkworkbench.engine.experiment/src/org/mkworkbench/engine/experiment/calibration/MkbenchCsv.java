// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.Distance;

/**
 * What mkbench (github.com/multikernel/mkbench) measured on a machine: CSV with a head line and one line for each repetition. Taken are the
 * cache line round trip (pingpong), the TLB shootdown with one participant (tlbshoot) as the round trip of an interrupt, and the wake-up of a
 * sleeping thread (wakeup); the median over the repetitions counts. mkbench places the pairs: T1 threads of a core, T2 two cores of
 * the first NUMA node, T3 the first and the second node.
 */
public final class MkbenchCsv {
	private static final String HEAD = "test,variant,tier,cpu_a,cpu_b,mem_node,size,repeat,metric,value,unit";
	private static final int COLUMNS = 11;
	private static final Set<String> TESTS = Set.of("memlat", "membw", "pingpong", "atomics", "lock", "ipc", "wakeup", "tlbshoot");
	private static final int MAX_ERRORS = 20;

	private final List<String> errors = new ArrayList<>();
	/** Values by test/variant/tier/metric. */
	private final Map<String, List<Double>> values = new TreeMap<>();
	/** File and line of the first of them. */
	private final Map<String, String> places = new TreeMap<>();

	private MkbenchCsv() {
	}

	/** @param remarks what was not found or could not be used; sentences for people */
	public record Import(Calibration calibration, List<String> remarks) {
	}

	/**
	 * @param paths files, or folders with {@code *.csv} such as {@code results/HOST/raw}
	 * @param base has what mkbench does not tell
	 * @throws IOException when a file cannot be read
	 * @throws CalibrationException when a line is wrong, with file and line, or nothing usable is there
	 */
	public static Import read(List<Path> paths, Calibration base) throws IOException, CalibrationException {
		MkbenchCsv csv = new MkbenchCsv();
		for (Path path : paths) {
			for (Path file : files(path)) {
				try {
					csv.lines(file.toString(), Files.readAllLines(file));
				} catch (CharacterCodingException e) {
					throw new CalibrationException(file + ": this is no output of mkbench; it is not text.", e);
				}
			}
		}
		return csv.result(paths.getFirst().toString(), base);
	}

	/** @param origin stands before the line numbers in messages */
	static Import parse(String origin, String text, Calibration base) throws CalibrationException {
		MkbenchCsv csv = new MkbenchCsv();
		csv.lines(origin, text.lines().toList());
		return csv.result(origin, base);
	}

	private static List<Path> files(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> entries = Files.list(path)) {
			return entries.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
	}

	private void lines(String origin, List<String> lines) throws CalibrationException {
		if (lines.isEmpty() || !lines.getFirst().strip().equals(HEAD)) {
			throw new CalibrationException(origin + ":1: the output of mkbench starts with the line \"" + HEAD + "\".");
		}
		for (int i = 1; i < lines.size() && errors.size() < MAX_ERRORS; i++) {
			String line = lines.get(i).strip();
			// Outputs of several calls may be joined.
			if (!line.isEmpty() && !line.equals(HEAD)) {
				row(origin + ":" + (i + 1) + ": ", line.split(",", -1));
			}
		}
		if (!errors.isEmpty()) {
			throw new CalibrationException(String.join("\n", errors));
		}
	}

	private void row(String where, String[] cells) {
		if (cells.length != COLUMNS) {
			errors.add(where + cells.length + " columns in place of " + COLUMNS + ".");
			return;
		}
		if (!TESTS.contains(cells[0])) {
			errors.add(where + "mkbench has no test \"" + cells[0] + "\".");
			return;
		}
		double value;
		try {
			value = Double.parseDouble(cells[9]);
		} catch (NumberFormatException e) {
			value = Double.NaN;
		}
		if (!(value >= 0 && value < 1e12)) {
			errors.add(where + "\"" + cells[9] + "\" is no value.");
			return;
		}
		boolean used = cells[0].equals("pingpong") && cells[8].equals("rtt") || cells[0].equals("tlbshoot") && cells[8].equals("shoot_med")
				|| cells[0].equals("wakeup");
		if (used && !cells[10].equals("ns")) {
			errors.add(where + "the unit of " + cells[0] + " is ns, not \"" + cells[10] + "\".");
			return;
		}
		if (used && value == 0) {
			errors.add(where + "a time of 0 ns cannot be. Run mkbench again, or delete the line.");
			return;
		}
		String test = cells[0] + "/" + cells[1] + "/" + cells[2] + "/" + cells[8];
		values.computeIfAbsent(test, key -> new ArrayList<>()).add(value);
		places.putIfAbsent(test, where.substring(0, where.length() - 2));
	}

	private Import result(String origin, Calibration base) throws CalibrationException {
		MeasuredCosts costs = new MeasuredCosts(base, "mkbench");
		List<String> remarks = new ArrayList<>();
		boolean any = line(costs, "T1", Distance.SAME_CORE) | line(costs, "T2", Distance.SAME_LLC) | line(costs, "T3", Distance.OTHER_PACKAGE);
		OptionalDouble solo = median("tlbshoot/mprotect-1p-0t/solo/shoot_med");
		if (solo.isPresent()) {
			any |= interrupt(costs, "sock0", Distance.SAME_LLC, solo.getAsDouble()) | interrupt(costs, "split", Distance.OTHER_PACKAGE, solo.getAsDouble());
		} else {
			remarks.add("No \"tlbshoot\" without participants (tier solo) is there, so the cost of interrupts stays as it was.");
		}
		any |= wake(costs, "T2", Distance.SAME_LLC) || wake(costs, "T3", Distance.OTHER_PACKAGE);
		if (!any) {
			throw new CalibrationException(origin + ": there is neither \"pingpong\" (metric rtt, tier T1, T2 or T3) nor \"tlbshoot\" nor"
					+ " \"wakeup\" to take costs from.");
		}
		remarks.addAll(costs.remarks());
		LocalDate today = LocalDate.now();
		return new Import(new Calibration("mkbench-" + today, "measured with mkbench: " + origin, today, costs.model(), Map.of()), List.copyOf(remarks));
	}

	private boolean line(MeasuredCosts costs, String tier, Distance distance) {
		String test = "pingpong/rtt/" + tier + "/rtt";
		OptionalDouble roundTrip = median(test);
		roundTrip.ifPresent(nanos -> costs.line(distance, nanos, "pingpong rtt, " + tier + ", " + places.get(test)));
		return roundTrip.isPresent();
	}

	private boolean interrupt(MeasuredCosts costs, String tier, Distance distance, double solo) {
		String test = "tlbshoot/mprotect-1p-1t/" + tier + "/shoot_med";
		OptionalDouble roundTrip = median(test);
		// A median without spread: the jitter of the base stays.
		roundTrip.ifPresent(nanos -> costs.interrupt(distance, nanos, 0, solo, "tlbshoot, 1 participant, " + tier + ", " + places.get(test)));
		return roundTrip.isPresent();
	}

	private boolean wake(MeasuredCosts costs, String tier, Distance distance) {
		OptionalDouble oneWay = median("wakeup/futex/" + tier + "/wake");
		oneWay.ifPresent(nanos -> costs.wake(distance, nanos, 0, "wakeup futex, " + tier));
		return oneWay.isPresent();
	}

	private OptionalDouble median(String key) {
		double[] sorted = values.getOrDefault(key, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		int n = sorted.length;
		return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted[n / 2] + sorted[(n - 1) / 2]) / 2);
	}
}
