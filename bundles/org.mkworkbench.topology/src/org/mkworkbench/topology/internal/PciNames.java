// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.PciFunction;

/** Vendor and device names from the list of PCI ids that the system has installed (format: pci.ids, its own head comment). */
public final class PciNames {
	private static final List<Path> FILES = List.of(Path.of("/usr/share/misc/pci.ids"), Path.of("/usr/share/hwdata/pci.ids"));

	private PciNames() {
	}

	/**
	 * Names the functions that the source gave no names. Ids mean the same everywhere, so the list of this computer will do for any machine.
	 *
	 * @param noteAbsence whether to note that there is no list here
	 */
	public static void fill(MachineBuilder builder, boolean noteAbsence) {
		fill(builder, FILES, noteAbsence);
	}

	static void fill(MachineBuilder builder, List<Path> files, boolean noteAbsence) {
		Machine machine = builder.machine();
		List<PciFunction> functions = new ArrayList<>(machine.getPciDevices());
		functions.addAll(machine.getPciBridges());
		functions.removeIf(function -> function.getVendorId() == null || function.getVendorName() != null && function.getDeviceName() != null);
		Path file = files.stream().filter(Files::isReadable).findFirst().orElse(null);
		if (functions.isEmpty()) {
			return;
		}
		if (file == null) {
			if (noteAbsence) {
				builder.ignored(0, "names of PCI devices are not looked up: there is no pci.ids on this computer (Debian package pci.ids)");
			}
			return;
		}
		try {
			apply(functions, read(file, functions.stream().map(PciFunction::getVendorId).collect(Collectors.toSet())));
		} catch (IOException e) {
			builder.warning(0, "names of PCI devices cannot be read from " + file + ": " + e.getMessage());
		}
	}

	private static void apply(List<PciFunction> functions, Map<Long, String> names) {
		for (PciFunction function : functions) {
			if (function.getVendorName() == null) {
				function.setVendorName(names.get(-1L - function.getVendorId()));
			}
			if (function.getDeviceName() == null && function.getDeviceId() != null) {
				function.setDeviceName(names.get((long) function.getVendorId() << 16 | function.getDeviceId()));
			}
		}
	}

	/** Keys: -1 - vendor, and vendor << 16 | device. */
	static Map<Long, String> read(Path file, Set<Integer> vendors) throws IOException {
		Map<Long, String> names = new HashMap<>();
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			int vendor = -1;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.matches("[0-9a-f]{4} {2}.*")) {
					vendor = Integer.parseInt(line.substring(0, 4), 16);
					if (vendors.contains(vendor)) {
						names.put(-1L - vendor, utf8(line.substring(6)));
					}
				} else if (vendors.contains(vendor) && line.matches("\t[0-9a-f]{4} {2}.*")) {
					names.put((long) vendor << 16 | Integer.parseInt(line.substring(1, 5), 16), utf8(line.substring(7)));
				} else if (line.startsWith("C ")) {
					break;
				}
			}
		}
		return names;
	}

	private static String utf8(String bytes) {
		return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
	}
}
