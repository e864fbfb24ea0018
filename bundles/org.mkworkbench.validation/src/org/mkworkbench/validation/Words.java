// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;

/** How things of a machine and a plan are called in sentences. */
public final class Words {
	private static final int SHOWN_PHYSICAL_IDS = 4;

	private Words() {
	}

	/** {@code CPU 16 (x20)} or {@code CPUs 4-7 (x08, x0a, x0c, x0e)}: Linux numbers, then physical ids in hexadecimal. */
	public static String cpus(Collection<HardwareThread> threads) {
		return (threads.size() == 1 ? "CPU " : "CPUs ") + numbers(threads) + " (" + physicalIds(threads) + ")";
	}

	/** {@code 4-7,12}; a thread without a Linux number appears by its uid. */
	public static String numbers(Collection<HardwareThread> threads) {
		List<Integer> known = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		for (HardwareThread thread : threads) {
			Integer number = thread.getOsIndex();
			if (number != null && number >= 0 && number <= CpuSet.MAX_CPU) {
				known.add(number);
			} else {
				parts.add(number == null ? "without number [" + thread.getUid() + "]" : number.toString());
			}
		}
		if (!known.isEmpty()) {
			parts.addFirst(CpuSet.of(known).toString());
		}
		return parts.size() > SHOWN_PHYSICAL_IDS ? String.join(", ", parts.subList(0, SHOWN_PHYSICAL_IDS)) + ", …" : String.join(", ", parts);
	}

	private static String physicalIds(Collection<HardwareThread> threads) {
		TreeSet<Long> ids = threads.stream().map(HardwareThread::getPhysicalId).filter(Objects::nonNull)
				.collect(Collectors.toCollection(() -> new TreeSet<>(Long::compareUnsigned)));
		boolean missing = threads.stream().anyMatch(thread -> thread.getPhysicalId() == null);
		if (ids.isEmpty()) {
			return "physical id unknown";
		}
		String text;
		if (ids.size() <= SHOWN_PHYSICAL_IDS) {
			text = ids.stream().map(Words::physicalId).collect(Collectors.joining(", "));
		} else {
			boolean dense = ids.last() - ids.first() == ids.size() - 1;
			text = physicalId(ids.first()) + (dense ? "-" : "…") + physicalId(ids.last());
		}
		return missing ? text + ", others unknown" : text;
	}

	/** {@code x08}, as the diagram shows it. */
	public static String physicalId(long id) {
		return "x%02x".formatted(id);
	}

	/** {@code "web"}; a kernel without a name by its id or uid. */
	public static String kernel(SpawnedKernel kernel) {
		if (kernel.getName() != null && !kernel.getName().isBlank()) {
			return quoted(kernel.getName());
		}
		return kernel.getId() != null ? "the unnamed kernel with id " + kernel.getId() : "the unnamed kernel [" + kernel.getUid() + "]";
	}

	/** The text in quotes, with control characters made visible. */
	public static String quoted(String text) {
		StringBuilder visible = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			if (Character.isISOControl(c)) {
				visible.append("\\u%04x".formatted(c));
			} else {
				visible.appendCodePoint(c);
			}
		});
		return visible.append('"').toString();
	}

	/** {@code node 1}. */
	public static String node(NumaNode node) {
		return node == null ? "no node" : node.getOsIndex() == null ? "the node without number [" + node.getUid() + "]" : "node " + node.getOsIndex();
	}

	/** {@code the L3 cache of CPUs 0-15}: what is below it says more than a number. */
	public static String cache(Cache cache) {
		List<HardwareThread> threads = MachineIndex.threadsBelow(cache);
		return "the L%d cache of %s%s".formatted(cache.getLevel(), threads.size() == 1 ? "CPU " : "CPUs ", numbers(threads));
	}

	/** {@code device 0000:17:00.0} or {@code device serial8250}. */
	public static String device(Element device) {
		String name = switch (device) {
		case PciFunction pci -> pci.getAddress();
		case PlatformDevice platform -> platform.getName();
		default -> null;
		};
		return "device " + (name == null ? "[" + device.getUid() + "]" : name);
	}

	/** {@code device A}, {@code devices A and B}. */
	public static String devices(Collection<? extends Element> devices) {
		List<String> names = devices.stream().map(device -> device(device).substring("device ".length())).toList();
		return (names.size() == 1 ? "device " : "devices ") + and(names);
	}

	/** The exact size, with a minus sign where a broken file has one. */
	public static String bytes(long bytes) {
		return bytes < 0 ? bytes + " B" : new ByteSize(bytes).toString();
	}

	/** A size that is easy to read, rounded down where the exact one is long; see {@link ByteSize#readable()}. */
	public static String size(long bytes) {
		return bytes < 0 ? bytes + " B" : new ByteSize(bytes).readable();
	}

	/** A readable size and the exact one where it differs: {@code 6.4 GiB (6777044 KiB)}. */
	public static String exactSize(long bytes) {
		return bytes < 0 ? bytes + " B" : new ByteSize(bytes).detailed();
	}

	/** {@code a}, {@code a and b}, {@code a, b and c}. */
	public static String and(List<String> parts) {
		return parts.size() < 2 ? String.join("", parts)
				: String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
	}

	public static String capitalised(String sentence) {
		return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
	}

	/** 4096 bytes, the only page size of x86 and the usual one elsewhere, where the machine's is unknown. */
	public static long pageSize(Machine machine) {
		return machine == null || machine.getPageSize() == null || machine.getPageSize() <= 0 ? 4096 : machine.getPageSize();
	}
}
