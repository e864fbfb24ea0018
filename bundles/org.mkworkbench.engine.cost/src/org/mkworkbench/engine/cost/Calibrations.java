// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calibrations that come with the workbench. */
public final class Calibrations {
	/** The one used unless somebody chooses another. */
	public static final String DEFAULT = "generic-x86";
	/** Files {@code presets/NAME.calibration}, besides {@link #DEFAULT}, which is {@link LatencyModel#defaults}. */
	private static final List<String> FILES = List.of("xeon-5418y", "epyc", "arm64", "virtual-machine");

	private Calibrations() {
	}

	/** Read at first use: a preset may build on {@link #DEFAULT}. */
	private static final class Presets {
		private static final List<Calibration> ALL = FILES.stream().map(Presets::load).toList();

		private static Calibration load(String name) {
			String file = name + "." + CalibrationFile.EXTENSION;
			try (InputStream in = Calibrations.class.getResourceAsStream("presets/" + file)) {
				return CalibrationFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException | CalibrationException e) {
				throw new IllegalStateException("The preset " + file + " of the workbench cannot be read: " + e.getMessage(), e);
			}
		}
	}

	/** The usual x86-64 server, see {@link LatencyModel#defaults}. */
	public static Calibration standard() {
		return new Calibration(DEFAULT, "x86-64 server, typical", LocalDate.of(2026, 11, 20), LatencyModel.defaults(), Map.of());
	}

	/** The default first. */
	public static List<Calibration> presets() {
		return Stream.concat(Stream.of(standard()), Presets.ALL.stream()).toList();
	}

	/** Names of {@link #presets}. */
	public static List<String> names() {
		return Stream.concat(Stream.of(DEFAULT), FILES.stream()).toList();
	}

	public static Optional<Calibration> byName(String name) {
		if (name.equals(DEFAULT)) {
			return Optional.of(standard());
		}
		int index = FILES.indexOf(name);
		return index < 0 ? Optional.empty() : Optional.of(Presets.ALL.get(index));
	}
}
