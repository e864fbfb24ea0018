// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.Package;

/** Names of machines as people say them: "2 × Xeon Gold 5418Y". */
public final class MachineNames {
	private MachineNames() {
	}

	public static String display(Machine machine) {
		List<Package> packages = new ArrayList<>();
		machine.eAllContents().forEachRemaining(object -> {
			if (object instanceof Package found) {
				packages.add(found);
			}
		});
		Map<String, Integer> models = new LinkedHashMap<>();
		for (Package each : packages) {
			String model = Optional.ofNullable(each.getModel()).or(() -> MachineBuilder.info(machine, "CPUModel"))
					.filter(text -> text.matches(".*[A-Za-z]{2}.*"))
					.map(MachineNames::shortModel).orElse("");
			if (!model.isEmpty()) {
				models.merge(model, 1, Integer::sum);
			}
		}
		if (models.isEmpty()) {
			return board(machine).orElse(packages.size() > 1 ? packages.size() + " processors" : "Machine");
		}
		return models.entrySet().stream().map(entry -> entry.getValue() > 1 ? entry.getValue() + " × " + entry.getKey() : entry.getKey())
				.collect(Collectors.joining(" + "));
	}

	private static Optional<String> board(Machine machine) {
		return Stream.of("DMIProductName", "PlatformModel", "PlatformName", "HardwareName", "DMIBoardName", "CPUModel", "SoC0Family", "HostName")
				.map(name -> MachineBuilder.info(machine, name).orElse("").strip()).filter(name -> !name.isEmpty()).findFirst();
	}

	/** Without marks, vendor and clock: "Intel(R) Xeon(R) CPU E5-2650 0 @ 2.00GHz" becomes "Xeon E5-2650". */
	public static String shortModel(String model) {
		String text = model.replaceAll("(?i)\\((r|tm|c)\\)", " ").replaceAll("(?i)(@|, altivec).*$", " ")
				.replaceAll("(?i)\\b(\\d+(st|nd|rd|th) Gen|Intel|AMD|CPU|Genuine|Processors?|w/.*|with Radeon.*|\\d+-Cores?|Eng Sample.*|Engineering Sample)(?=\\s|$|,)", " ")
				.replaceAll("\\s+", " ").strip().replaceAll("(?<=\\w) 0$", "").replaceAll("(E\\d-) ", "$1");
		String cased = Stream.of(text.split(" ")).map(MachineNames::calmer).collect(Collectors.joining(" ")).strip();
		return cased.isEmpty() || cased.equals(",") ? model.strip() : cased;
	}

	/** Some firmware shouts; EPYC is written so. */
	private static String calmer(String word) {
		return switch (word) {
		case "XEON", "GOLD", "SILVER", "BRONZE", "PLATINUM", "CORE", "MAX" -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
		default -> word;
		};
	}
}
