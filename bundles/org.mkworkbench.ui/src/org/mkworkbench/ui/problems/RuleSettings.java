// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.problems;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.core.runtime.Platform;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/**
 * Severities of rules that a person chose, and the validator that follows them. In the preferences as words such as
 * {@code MK-CPU-005=error MK-DEV-003=off}; words nobody understands any more are passed over. Any thread.
 */
public final class RuleSettings {
	private static final String OFF = "off";

	private RuleSettings() {
	}

	/** All rules with the severities of the preferences. */
	public static Validator validator() {
		return validator(parse(Platform.getPreferencesService().getString(Preferences.NODE, Preferences.SEVERITIES, Preferences.SEVERITIES_DEFAULT, null)));
	}

	static Validator validator(Map<String, Optional<Severity>> chosen) {
		Map<String, Severity> severities = new LinkedHashMap<>();
		Set<String> off = new HashSet<>();
		chosen.forEach((rule, severity) -> severity.ifPresentOrElse(value -> severities.put(rule, value), () -> off.add(rule)));
		return Validator.standard().withSeverities(severities).without(off);
	}

	/** Severity by rule id; empty for a rule that is switched off. */
	public static Map<String, Optional<Severity>> parse(String text) {
		Map<String, Optional<Severity>> chosen = new LinkedHashMap<>();
		for (String word : text.strip().split("\\s+")) {
			int equals = word.indexOf('=');
			if (equals > 0) {
				severity(word.substring(equals + 1)).ifPresent(severity -> chosen.put(word.substring(0, equals), severity));
			}
		}
		return chosen;
	}

	/** Outer empty: no such word. Inner empty: off. */
	private static Optional<Optional<Severity>> severity(String word) {
		if (OFF.equals(word)) {
			return Optional.of(Optional.empty());
		}
		for (Severity severity : Severity.values()) {
			if (name(severity).equals(word)) {
				return Optional.of(Optional.of(severity));
			}
		}
		return Optional.empty();
	}

	public static String format(Map<String, Optional<Severity>> chosen) {
		StringJoiner words = new StringJoiner(" ");
		chosen.forEach((rule, severity) -> words.add(rule + "=" + severity.map(RuleSettings::name).orElse(OFF)));
		return words.toString();
	}

	private static String name(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}
}
