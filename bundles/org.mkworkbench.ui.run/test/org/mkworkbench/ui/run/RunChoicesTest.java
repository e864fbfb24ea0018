// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.run.RunException;

class RunChoicesTest {
	private final DialogSettings settings = new DialogSettings("test");

	@Test
	void aChoiceIsFoundAgain() {
		RunChoice choice = RunChoice.USUAL.withDuration(5).withSeed(-7).withReplications(200).comparing(true, false).withCalibration("epyc");
		RunChoices.write(settings, choice);
		assertEquals(choice, RunChoices.read(settings));
		assertEquals(EnumSet.of(Personality.MULTIKERNEL, Personality.ONE_KERNEL), choice.personalities());
	}

	@Test
	void nothingOrNonsenseIsTheUsualChoice() {
		assertEquals(RunChoice.USUAL, RunChoices.read(settings));
		RunChoices.write(settings, RunChoice.USUAL.withSeed(3));
		settings.put("replications", "many");
		assertEquals(RunChoice.USUAL, RunChoices.read(settings));
		settings.put("replications", 0);
		assertEquals(RunChoice.USUAL, RunChoices.read(settings));
	}

	@Test
	void costsComeFromAPresetOrAFile(@TempDir Path folder) throws Exception {
		assertEquals("epyc", RunChoices.calibration("epyc").name());
		Path file = folder.resolve("mine.calibration");
		Files.writeString(file, CalibrationFile.write(Calibrations.standard()));
		assertEquals(Calibrations.standard().costs().figures(), RunChoices.calibration(file.toString()).costs().figures());
		Files.writeString(file, "calibration 1\nname = x\nipi.smt = fast\n");
		String wrong = assertThrows(RunException.class, () -> RunChoices.calibration(file.toString())).getMessage();
		assertTrue(wrong.contains("mine.calibration"), wrong);
		String missing = assertThrows(RunException.class, () -> RunChoices.calibration(folder.resolve("gone.calibration").toString())).getMessage();
		assertTrue(missing.contains("gone.calibration") && missing.contains("Choose another one"), missing);
	}
}
