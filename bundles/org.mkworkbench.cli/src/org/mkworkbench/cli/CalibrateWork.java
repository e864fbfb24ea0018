// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.experiment.calibration.MachineCalibration;
import org.mkworkbench.engine.experiment.calibration.Measurement;
import org.mkworkbench.engine.experiment.calibration.MkbenchCsv;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.run.RunSummary;

/** {@code mkw calibrate}, and finding calibrations for other commands. */
final class CalibrateWork {
	private CalibrateWork() {
	}

	/** @param name of a preset or file; null for the default */
	static Calibration calibration(String name) throws Failure {
		if (name != null && name.isBlank()) {
			throw Failure.usage("The name of the calibration is empty. Write a file or a preset: " + String.join(", ", Calibrations.names()) + ".");
		}
		Optional<Calibration> preset = Calibrations.byName(name == null ? Calibrations.DEFAULT : name);
		if (preset.isPresent()) {
			return preset.get();
		}
		Path file = Path.of(name);
		if (!Files.exists(file) && !name.contains("/") && !name.contains(".")) {
			throw Failure.usage("There is no preset and no file \"" + name + "\". " + Suggestion.of(name, Calibrations.names()));
		}
		try {
			return CalibrationFile.read(file);
		} catch (IOException e) {
			throw Failure.read(file, e);
		} catch (CalibrationException e) {
			throw Failure.file(e.getMessage(), e);
		}
	}

	static int list(Output output) {
		if (output.json()) {
			output.out().print(Json.write(Json.object("presets", Calibrations.presets().stream().map(CalibrateWork::data).toList())));
			return Mkw.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Preset", "Measured", "Machine"));
		for (Calibration preset : Calibrations.presets()) {
			int all = preset.costs().figures().size();
			rows.add(List.of(preset.name(), all - assumed(preset) + " of " + all, preset.machine()));
		}
		Table.print(output.out(), "", rows);
		return Mkw.OK;
	}

	private static int assumed(Calibration calibration) {
		return (int) calibration.costs().figures().values().stream().filter(Figure::isAssumed).count();
	}

	static int run(Output output, Path target, List<Path> mkbench, String baseName) throws Failure {
		Calibration base = calibration(baseName == null && System.getProperty("os.arch").equals("aarch64") ? "arm64" : baseName);
		Calibration calibration;
		List<Measurement> measurements = List.of();
		List<String> remarks;
		if (target != null && !Files.isDirectory(target.toAbsolutePath().getParent())) {
			// Before some seconds of measuring.
			throw Failure.write(target, new NoSuchFileException(target.toString()));
		}
		if (mkbench.isEmpty()) {
			try {
				MachineCalibration measured = MachineCalibration.measure(base, step -> output.progress("Measuring " + step));
				calibration = measured.calibration();
				measurements = measured.measurements();
				remarks = measured.remarks();
			} catch (CalibrationException e) {
				throw Failure.refused(e.getMessage(), e);
			} finally {
				output.progress("");
			}
		} else {
			MkbenchCsv.Import imported = imported(mkbench, base);
			calibration = imported.calibration();
			remarks = imported.remarks();
		}
		if (target != null) {
			write(target, calibration);
		}
		remarks.forEach(output::warn);
		show(output, target, calibration, base, measurements);
		return Mkw.OK;
	}

	private static MkbenchCsv.Import imported(List<Path> paths, Calibration base) throws Failure {
		try {
			return MkbenchCsv.read(paths, base);
		} catch (CalibrationException e) {
			throw Failure.file(e.getMessage(), e);
		} catch (IOException e) {
			throw Failure.read(paths.getFirst(), e);
		}
	}

	private static void write(Path target, Calibration calibration) throws Failure {
		try {
			Files.writeString(target, CalibrationFile.write(calibration));
		} catch (IOException e) {
			throw Failure.write(target, e);
		}
	}

	private static void show(Output output, Path target, Calibration calibration, Calibration base, List<Measurement> measurements) {
		if (output.json()) {
			var data = data(calibration);
			data.put("file", target == null ? null : target.toString());
			data.put("measurements", measurements.stream().map(CalibrateWork::data).toList());
			output.out().print(Json.write(data));
			return;
		}
		output.out().println(calibration.machine());
		if (!measurements.isEmpty()) {
			output.out().println();
			Table.print(output.out(), "", rows(measurements));
		}
		List<List<String>> changed = new ArrayList<>();
		changed.add(List.of("Cost", "Value", "Before", "Source"));
		calibration.costs().figures().forEach((cost, figure) -> {
			Figure before = base.costs().figure(cost);
			if (!figure.equals(before)) {
				changed.add(List.of(cost.key(), RunSummary.nanos(figure.value()), RunSummary.nanos(before.value()), figure.source()));
			}
		});
		output.out().println();
		if (changed.size() == 1) {
			output.out().println("No cost could be measured; all are those of \"" + base.name() + "\".");
		} else {
			Table.print(output.out(), "", changed);
		}
		output.out().println();
		output.out().println("All other costs are those of \"" + base.name() + "\"; " + assumed(calibration) + " of " + calibration.costs().figures().size()
				+ " are assumed.");
		if (target != null) {
			output.out().println("Written to " + target + ".");
		}
	}

	private static List<List<String>> rows(List<Measurement> measurements) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Test", "Distance", "CPUs", "p50", "p99", "Samples", "Rejected"));
		for (Measurement m : measurements) {
			boolean any = m.samples().count() > 0;
			rows.add(List.of(m.test().label(), m.pair().tier() + ", " + m.pair().distance().label(), m.pair().a() + " and " + m.pair().b(),
					any ? RunSummary.nanos(m.p50()) : "–", any ? RunSummary.nanos(m.p99()) : "–", RunSummary.count(m.samples().count()),
					RunSummary.count(m.rejected())));
		}
		return rows;
	}

	private static Map<String, Object> data(Calibration calibration) {
		List<Object> costs = new ArrayList<>();
		for (Personality personality : Personality.values()) {
			calibration.costs(personality).figures().forEach((cost, figure) -> costs.add(Json.object("personality", personality.id(), "cost", cost.key(),
					"label", cost.label(), "value", figure.value(), "unit", figure.unit(), "assumed", figure.isAssumed(), "source", figure.source())));
		}
		return Json.object("name", calibration.name(), "machine", calibration.machine(), "date",
				calibration.date() == null ? null : calibration.date().toString(), "costs", costs);
	}

	private static Map<String, Object> data(Measurement m) {
		boolean any = m.samples().count() > 0;
		return Json.object("test", m.test().name().toLowerCase(Locale.ROOT).replace('_', '-'), "tier", m.pair().tier(), "distance",
				m.pair().distance().label(), "cpus", List.of(m.pair().a(), m.pair().b()), "p50", any ? m.p50() : null, "p99", any ? m.p99() : null,
				"samples", m.samples().count(), "rejected", m.rejected(), "valid", m.valid(), "reason", m.reason());
	}
}
