// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationException;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.run.RunException;
import org.mkworkbench.ui.document.DesignDocument;
import org.osgi.framework.FrameworkUtil;

/** Remembers the last choice for each design, by the name of its file. */
public final class RunChoices {
	private static final String SECTION = "runs";
	private static final String SCENARIO = "scenario";
	private static final String DURATION = "duration";
	private static final String SEED = "seed";
	private static final String REPLICATIONS = "replications";
	private static final String ONE_KERNEL = "oneKernel";
	private static final String KVM = "kvm";
	private static final String CALIBRATION = "calibration";

	private RunChoices() {
	}

	/** The last choice, or the usual one. */
	public static RunChoice of(DesignDocument document) {
		return read(section(document));
	}

	/** From now on, and after the next start. */
	public static void remember(DesignDocument document, RunChoice choice) {
		write(section(document), choice);
	}

	private static IDialogSettings section(DesignDocument document) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RunChoices.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, SECTION), document.fileName());
	}

	/** What cannot be read counts as the usual choice. */
	static RunChoice read(IDialogSettings settings) {
		RunChoice usual = RunChoice.USUAL;
		if (settings.get(SCENARIO) == null) {
			return usual;
		}
		try {
			return new RunChoice(settings.get(SCENARIO), settings.getLong(DURATION), settings.getLong(SEED), settings.getInt(REPLICATIONS), settings.getBoolean(ONE_KERNEL),
					settings.getBoolean(KVM), settings.get(CALIBRATION) == null ? usual.calibration() : settings.get(CALIBRATION));
		} catch (IllegalArgumentException e) {
			return usual;
		}
	}

	static void write(IDialogSettings settings, RunChoice choice) {
		settings.put(SCENARIO, choice.scenarioUid());
		settings.put(DURATION, choice.durationNanos());
		settings.put(SEED, choice.seed());
		settings.put(REPLICATIONS, choice.replications());
		settings.put(ONE_KERNEL, choice.oneKernel());
		settings.put(KVM, choice.kvm());
		settings.put(CALIBRATION, choice.calibration());
	}

	/**
	 * The costs that a choice names.
	 *
	 * @throws RunException with what is wrong with the file
	 */
	public static Calibration calibration(String name) throws RunException {
		var preset = Calibrations.byName(name);
		if (preset.isPresent()) {
			return preset.get();
		}
		try {
			return CalibrationFile.read(Path.of(name));
		} catch (CalibrationException e) {
			throw new RunException(e.getMessage(), e);
		} catch (IOException | RuntimeException e) {
			throw new RunException(NLS.bind(Messages.RunChoices_noCalibration, name), e);
		}
	}
}
