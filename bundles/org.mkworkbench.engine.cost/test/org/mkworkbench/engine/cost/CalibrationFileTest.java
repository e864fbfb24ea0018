// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationFileTest {
	private static final String START = "calibration 1\nname = box\n";

	static List<Calibration> presets() {
		return Calibrations.presets();
	}

	private static Calibration parse(String text) throws CalibrationException {
		return CalibrationFile.parse("box.calibration", text);
	}

	private static String refusal(String text) {
		return assertThrows(CalibrationException.class, () -> parse(text)).getMessage();
	}

	private static void assertSame(Calibration expected, Calibration actual) {
		assertEquals(expected.name(), actual.name());
		assertEquals(expected.machine(), actual.machine());
		assertEquals(expected.date(), actual.date());
		assertEquals(expected.notes(), actual.notes());
		for (Personality personality : Personality.values()) {
			assertEquals(expected.costs(personality).figures(), actual.costs(personality).figures());
		}
	}

	@ParameterizedTest
	@MethodSource("presets")
	void whatIsWrittenReadsTheSame(Calibration preset) throws Exception {
		assertSame(preset, parse(CalibrationFile.write(preset)));
		assertSame(preset, Calibrations.byName(preset.name()).orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("presets")
	void everyFigureOfAPresetNamesItsSource(Calibration preset) {
		for (Personality personality : Personality.values()) {
			Map<Cost, Figure> figures = preset.costs(personality).figures();
			assertEquals(Cost.values().length, figures.size());
			figures.forEach((cost, figure) -> assertTrue(figure.source().length() > 8, () -> preset.name() + " " + cost));
			assertFalse(preset.assumptions(personality).isEmpty());
		}
	}

	@Test
	void presetsHaveDifferentNames() {
		assertEquals(Calibrations.names(), presets().stream().map(Calibration::name).toList());
		assertEquals(Calibrations.names().size(), Calibrations.names().stream().distinct().count());
	}

	@Test
	void keysAreDifferent() {
		assertEquals("ipi.same-llc", Cost.IPI_SAME_LLC.key());
		assertEquals(Cost.values().length, java.util.Arrays.stream(Cost.values()).map(Cost::key).distinct().count());
	}

	@Test
	void everyKeyIsDescribed() throws Exception {
		String document = Files.readString(Path.of("../../docs/calibration.md"));
		for (Cost cost : Cost.values()) {
			assertTrue(document.contains("| `" + cost.key() + "` | " + cost.label() + " |"), () -> cost.key() + " is not in docs/calibration.md");
		}
		Calibrations.names().forEach(name -> assertTrue(document.contains("| `" + name + "` |"), name));
	}

	@ParameterizedTest
	@CsvSource({ "850 ns, 850", "1.5 µs, 1500", "1.5 us, 1500", "0.25 ms, 250000", "1s, 1000000000", "0 ns, 0" })
	void readsUnits(String amount, long nanos) throws Exception {
		Calibration calibration = parse(START + "send = " + amount + " ; measured ; a stop watch; twice\n");
		assertEquals(Figure.measured(nanos, "ns", "a stop watch; twice"), calibration.costs().figure(Cost.SEND));
		assertEquals(LatencyModel.defaults().figure(Cost.BOOT), calibration.costs().figure(Cost.BOOT));
	}

	@Test
	void takesTheRestFromTheBase() throws Exception {
		Calibration calibration = parse(START + "# a comment\n\nbase = arm64\nkvm.ipi.same-llc = 7 ns ; assumed ; a guess\n");
		assertEquals(48, calibration.costs().figure(Cost.LINE_SAME_LLC).value());
		assertEquals(7, calibration.costs(Personality.KVM).figure(Cost.IPI_SAME_LLC).value());
		assertEquals(1980, calibration.costs(Personality.KVM).figure(Cost.IPI_SAME_PACKAGE).value());
		assertEquals(830, calibration.costs().figure(Cost.IPI_SAME_LLC).value());
		assertNull(calibration.date());
		assertEquals("box", calibration.machine());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "ipi.same-lcl = 1 ns ; measured ; x|Did you mean \"ipi.same-llc\"?",
			"nmae = x|Did you mean \"name\"?", "kvm.bot = 1 ns ; measured ; x|Did you mean \"kvm.boot\"?", "send 5|not of the form",
			"send = |has no value", "send = 5 ns|needs value, evidence and source", "send = 5 ns ; measured ; |needs value, evidence and source",
			"send = 5 ns ; guessed ; x|write \"measured\" or \"assumed\"", "send = 5 ; measured ; x|write a number and a unit",
			"send = 5 furlongs ; measured ; x|write ns, µs, ms or s", "send = -5 ns ; measured ; x|cannot be negative",
			"send = 0.5 ns ; measured ; x|not a whole number of ns", "send = 99999999999 s ; measured ; x|not a whole number of ns",
			"image.load = 9000000000000000000 ns ; assumed ; x|more than an hour", "ipi.jitter = 3601 s ; assumed ; x|more than a second", "boot = 3601 s ; assumed ; x|more than an hour",
			"kvm.send = 1000000001 ns ; assumed ; x|more than a second",
			"date = yesterday|write it like", "base = epic|Did you mean \"epyc\"?", "name = other|for the second time" })
	void namesTheLineOfAnError(String line, String part) {
		String message = refusal(START + "\n" + line + "\n");
		assertTrue(message.startsWith("box.calibration:4: "), message);
		assertTrue(message.contains(part), message);
		assertEquals(1, message.lines().count(), message);
	}

	/** What a file may say never takes a run past the end of time. */
	@Test
	void theMostThatIsAllowedCanBeAddedUp() throws Exception {
		StringBuilder text = new StringBuilder(START);
		for (Cost cost : Cost.values()) {
			text.append(cost.key()).append(" = " + cost.longestNanos() + " ns ; assumed ; the most\n");
		}
		LatencyModel costs = parse(text.toString()).costs();
		assertEquals(8192 * 3_600_000_000_000L, costs.bootMemoryNanos(8192L << 30));
		assertTrue(costs.imageLoadNanos() + costs.bootMemoryNanos(8192L << 30) + costs.bootCpusNanos(4096) > 0);
	}

	@Test
	void keepsNotes() throws Exception {
		Calibration calibration = parse(START + "note = The machine was not quiet.\nnote = Most interrupts did not count.\n");
		assertEquals(List.of("The machine was not quiet.", "Most interrupts did not count."), calibration.notes());
		assertSame(calibration, parse(CalibrationFile.write(calibration)));
		assertTrue(calibration.assumptions(Personality.KVM).contains("The machine was not quiet."));
	}

	@Test
	void tellsAllErrorsAtOnce() {
		assertEquals(List.of("box.calibration:3", "box.calibration:5"),
				refusal(START + "sned = 1 ns ; measured ; x\nsend = 1 ns ; measured ; x\ncopy = x\n").lines().map(line -> line.split(": ")[0]).toList());
	}

	@Test
	void refusesWhatIsNoCalibration(@TempDir Path folder) throws Exception {
		assertTrue(refusal("").startsWith("box.calibration:1: "));
		assertTrue(refusal("calibration 2\n").contains("another version"));
		assertTrue(refusal("calibration 1\n").contains("name is missing"));
		Path file = Files.write(folder.resolve("picture"), new byte[] { (byte) 0x89, 'P', 'N', 'G', (byte) 0xff });
		assertTrue(assertThrows(CalibrationException.class, () -> CalibrationFile.read(file)).getMessage().contains("not UTF-8"));
		Files.write(file, new byte[2 << 20]);
		assertTrue(assertThrows(CalibrationException.class, () -> CalibrationFile.read(file)).getMessage().contains("more than 1 MiB"));
		Files.write(file, ("\uFEFF" + START).getBytes(StandardCharsets.UTF_8));
		assertEquals("box", CalibrationFile.read(file).name());
	}

	@Test
	void otherPersonalitiesFollowFromTheMachine() {
		LatencyModel fast = LatencyModel.defaults().with(Cost.IPI_SAME_LLC, Figure.measured(500, "ns", "here"));
		LatencyModel usual = LatencyModel.defaults().as(Personality.KVM);
		LatencyModel guest = fast.as(Personality.KVM);
		assertEquals(Personality.KVM, guest.personality());
		assertEquals(350, usual.figure(Cost.IPI_SAME_LLC).value() - guest.figure(Cost.IPI_SAME_LLC).value());
		assertTrue(guest.figure(Cost.IPI_SAME_LLC).isAssumed());
		assertEquals(0, LatencyModel.preset(Personality.ONE_KERNEL).figure(Cost.IMAGE_LOAD).value());
		assertEquals(fast, fast.as(Personality.MULTIKERNEL));
		assertThrows(IllegalStateException.class, () -> guest.as(Personality.ONE_KERNEL));
	}

	/** Nobody published how long the same Linux boots in a guest and on bare metal. */
	@ParameterizedTest
	@MethodSource("presets")
	void guestsBootLikeKernelsOnBareMetal(Calibration preset) {
		LatencyModel guest = preset.costs(Personality.KVM);
		for (Cost cost : Cost.values()) {
			if (cost.name().startsWith("BOOT") || cost == Cost.IMAGE_LOAD) {
				assertEquals(preset.costs().figure(cost).value(), guest.figure(cost).value(), cost::key);
				assertTrue(guest.figure(cost).isAssumed(), cost::key);
			}
		}
	}

	/** What bare metal takes from request to handler is the same 1.24 µs in each preset; how much of it is the interrupt differs. */
	@ParameterizedTest
	@CsvSource({"generic-x86", "xeon-5418y", "epyc", "arm64"})
	void wireAndSoftwareOfAnInterruptAddUp(String name) {
		LatencyModel costs = Calibrations.byName(name).orElseThrow().costs();
		assertEquals(1240, costs.requestNanos() + costs.hardwareIpiNanos(Distance.SAME_LLC) + costs.hardwareInterruptNanos(), 5);
		assertEquals(0, costs.hardwareIpiNanos(Distance.SAME_CPU));
		assertTrue(costs.figure(Cost.INTERRUPT).isAssumed());
		assertTrue(costs.figure(Cost.WAKE_DEEP).isAssumed());
	}

	/** A wake-up in one kernel needs no interrupt; a TLB shootdown does. */
	@Test
	void oneKernelInterruptsOnlyForShootdowns() {
		LatencyModel one = LatencyModel.preset(Personality.ONE_KERNEL);
		assertEquals(0, one.ipiNanos(Distance.SAME_LLC) + one.interruptNanos() + one.ipiJitterNanos());
		assertEquals(850, one.hardwareIpiNanos(Distance.SAME_LLC));
		assertEquals(286, one.hardwareInterruptNanos());
	}
}
