// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.topology.internal.MachineBuilder;

/** What the parts of one import share: the machine being built, attribute readers that note what they cannot read, and look-ups. */
final class HwlocContext {
	static final MachineFactory FACTORY = MachineFactory.eINSTANCE;
	/** In v2 these carry plain KiB numbers, in v3 the unit is written (hwloc NEWS, 3.0.0); v3's form is kept. */
	private static final Set<String> BYTES_ALREADY = Set.of("SectorSize", "PageSizeNr");

	final MachineBuilder builder;
	/** 2 or 3. */
	final int major;
	final Map<Integer, HardwareThread> threads = new LinkedHashMap<>();
	final Map<Integer, NumaNode> nodes = new LinkedHashMap<>();
	/** CPUs that exist and have an object; offline ones come later. */
	CpuSet online = CpuSet.EMPTY;
	private final Map<Long, SourcedElement> byGlobalIndex = new HashMap<>();
	private final Map<String, int[]> unused = new LinkedHashMap<>();

	HwlocContext(MachineBuilder builder, int major) {
		this.builder = builder;
		this.major = major;
	}

	Machine machine() {
		return builder.machine();
	}

	/** Remembers an object under its gp_index, by which distances and attributes name it. */
	void register(HwlocElement object, SourcedElement element) {
		Long index = number(object, "gp_index");
		if (index != null) {
			byGlobalIndex.putIfAbsent(index, element);
		}
	}

	Optional<SourcedElement> byGlobalIndex(long index) {
		return Optional.ofNullable(byGlobalIndex.get(index));
	}

	/** Counts something that is not used; {@link #noteUnused} writes one note for all of its kind. */
	void unused(String what, int line) {
		unused.computeIfAbsent(what, key -> new int[] { 0, line })[0]++;
	}

	void noteUnused() {
		unused.forEach((what, seen) -> builder.ignored(seen[1], seen[0] == 1 ? what : what + " (" + seen[0] + " times, first here)"));
	}

	/** A whole number, or null when absent or unreadable; the latter is noted. */
	Long number(HwlocElement element, String attribute) {
		String text = element.get(attribute);
		if (text == null) {
			return null;
		}
		try {
			return Long.decode(text.strip());
		} catch (NumberFormatException e) {
			builder.warning(element.line, "%s=\"%s\" is not a number and is left out".formatted(attribute, shortened(text)));
			return null;
		}
	}

	/** Like {@link #number}, for values that must lie in a range. */
	Integer integer(HwlocElement element, String attribute, int min, int max) {
		Long value = number(element, attribute);
		if (value == null) {
			return null;
		}
		if (value < min || value > max) {
			builder.warning(element.line, "%s=\"%d\" is outside %d..%d and is left out".formatted(attribute, value, min, max));
			return null;
		}
		return value.intValue();
	}

	/** Bytes; 0 and absent are unknown. */
	Long bytes(HwlocElement element, String attribute) {
		Long value = number(element, attribute);
		if (value != null && value < 0) {
			builder.warning(element.line, "%s=\"%d\" is negative and is left out".formatted(attribute, value));
		}
		return value == null || value <= 0 ? null : value;
	}

	/** A set, or null when absent or unreadable; the latter is noted. */
	CpuSet set(HwlocElement element, String attribute) {
		String text = element.get(attribute);
		if (text == null) {
			return null;
		}
		try {
			HwlocBitmap bitmap = HwlocBitmap.parse(text);
			if (bitmap.infinite()) {
				builder.warning(element.line, attribute + " is infinite; only the CPUs it names are used");
			}
			return bitmap.finite();
		} catch (IllegalArgumentException e) {
			builder.warning(element.line, attribute + " is left out: " + e.getMessage());
			return null;
		}
	}

	/** Keeps the infos of an object, those left out that became features. */
	void infos(HwlocElement object, SourcedElement element, Set<String> used) {
		object.infos().forEach((name, value) -> {
			if (!used.contains(name)) {
				MachineBuilder.info(element, name, withUnit(name, value));
			}
		});
	}

	String withUnit(String name, String value) {
		boolean size = name.endsWith("Size") || name.contains("MemorySize");
		return major < 3 && size && !BYTES_ALREADY.contains(name) && value.matches("\\d+") ? value + "KiB" : value;
	}

	/** Children that no part of the import looks at. */
	void reportChildren(HwlocElement object, Set<String> known) {
		for (HwlocElement child : object.children) {
			if (!known.contains(child.name)) {
				unused(child.name.equals("userdata") ? "application data in <userdata> is ignored" : "unknown element <" + shortened(child.name)
						+ "> is ignored", child.line);
			}
		}
	}

	static String shortened(String text) {
		return text.length() > 60 ? text.substring(0, 60) + "…" : text;
	}
}
