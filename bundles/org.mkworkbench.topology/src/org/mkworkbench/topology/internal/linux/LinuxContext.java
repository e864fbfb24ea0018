// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.topology.internal.MachineBuilder;

/** What the parts of one import share. */
final class LinuxContext {
	private static final Pattern SIZE = Pattern.compile("(\\d{1,10})\\s*([kKmMgG]?)[bB]?");
	static final MachineFactory FACTORY = MachineFactory.eINSTANCE;

	final FileTree files;
	final MachineBuilder builder;
	final CpuInfo cpuInfo;
	/** This computer: names of PCI devices may be looked up in its installed lists. */
	final boolean local;
	final Map<Integer, HardwareThread> threads = new TreeMap<>();
	final Map<Integer, NumaNode> nodes = new TreeMap<>();
	CpuSet online = CpuSet.EMPTY;

	LinuxContext(FileTree files, MachineBuilder builder, boolean local) {
		this.files = files;
		this.builder = builder;
		this.local = local;
		this.cpuInfo = CpuInfo.parse(files.text("proc/cpuinfo").orElse(""));
	}

	Machine machine() {
		return builder.machine();
	}

	/** A CPU list such as 0-3,8; empty when there is no such file, or it is no list, which is noted. */
	Optional<CpuSet> list(String path) {
		return files.text(path).flatMap(text -> {
			try {
				return Optional.of(CpuSet.parse(text));
			} catch (IllegalArgumentException e) {
				builder.warning(0, "/" + path + " is left out: " + e.getMessage());
				return Optional.empty();
			}
		});
	}

	/** A CPU mask in 32-bit hex words, the first the highest. */
	Optional<CpuSet> mask(String path) {
		return files.text(path).flatMap(text -> {
			String[] words = text.split(",", -1);
			if (words.length > (CpuSet.MAX_CPU + 1) / 32 || !text.matches("[0-9a-fA-F]{1,8}(,[0-9a-fA-F]{1,8})*")) {
				builder.warning(0, "/" + path + " holds no CPU mask and is left out");
				return Optional.empty();
			}
			long[] bits = new long[(words.length + 1) / 2];
			for (int i = 0; i < words.length; i++) {
				int position = words.length - 1 - i;
				bits[position / 2] |= Long.parseLong(words[i], 16) << 32 * (position % 2);
			}
			return Optional.of(CpuSet.ofWords(bits));
		});
	}

	/** A decimal or 0x number; empty when there is no such file, or it is no number, which is noted. */
	Optional<Long> number(String path) {
		return files.text(path).filter(text -> !text.isEmpty()).flatMap(text -> {
			try {
				return Optional.of(text.startsWith("0x") ? Long.decode(text) : Long.valueOf(text));
			} catch (NumberFormatException e) {
				builder.warning(0, "/%s holds \"%s\", which is no number".formatted(path, text.length() > 40 ? text.substring(0, 40) + "…"
						: text));
				return Optional.empty();
			}
		});
	}

	/** Like {@link #number}; what does not fit is unknown. */
	Optional<Integer> integer(String path) {
		return number(path).filter(value -> value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE).map(Long::intValue);
	}

	/** "32768K", "16 kB": bytes. */
	static Optional<Long> size(String text) {
		Matcher size = SIZE.matcher(text.strip());
		if (!size.matches()) {
			return Optional.empty();
		}
		int shift = switch (size.group(2).toUpperCase(Locale.ROOT)) {
		case "K" -> 10;
		case "M" -> 20;
		case "G" -> 30;
		default -> 0;
		};
		return Optional.of(Long.parseLong(size.group(1)) << shift).filter(bytes -> bytes > 0);
	}
}
