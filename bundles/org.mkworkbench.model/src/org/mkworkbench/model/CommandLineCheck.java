// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CommandLine.Problem;
import org.mkworkbench.model.CommandLine.ProblemKind;
import org.mkworkbench.model.CommandLine.Word;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.PciDevice;

/** Compares one command line with what the plan gives its kernel. */
final class CommandLineCheck {
	static final String CONSOLE = "console=mktty0";
	private static final int CLASS_DISPLAY = 0x03;
	/** Huge pages of a size that no option names: 2 MiB on x86 and on arm64 with pages of 4 KiB. */
	private static final long HUGE_PAGE = 2L << 20;
	/** Options whose value is, or ends in, a list of CPU numbers. */
	private static final List<String> CPU_LISTS = List.of("isolcpus", "nohz_full", "rcu_nocbs", "irqaffinity");

	private final CommandLine line;
	private final SpawnedKernel kernel;
	private final int cpus;
	private final List<Problem> problems = new ArrayList<>();

	CommandLineCheck(CommandLine line, SpawnedKernel kernel) {
		this.line = line;
		this.kernel = kernel;
		cpus = kernel.getThreads().size();
	}

	List<Problem> problems() {
		missingConsole();
		List<Word> words = line.words().stream().filter(word -> !word.init()).toList();
		words.forEach(this::hostConsole);
		words.forEach(this::memory);
		hugePages(words);
		words.forEach(this::fewerCpus);
		words.forEach(this::cpuNumbers);
		text();
		line.duplicates().forEach((name, same) -> add(ProblemKind.DUPLICATE, same.getFirst(),
				"%s is there %s; the last one holds: %s".formatted(same.getFirst().name(), same.size() == 2 ? "twice" : same.size() + " times",
						same.getLast().text()),
				"Remove " + same.subList(0, same.size() - 1).stream().map(Word::text).distinct().collect(Collectors.joining(" and "))));
		words.forEach(this::harmful);
		return List.copyOf(problems);
	}

	private void add(ProblemKind kind, Word word, String message, String remedy) {
		problems.add(new Problem(kind, word, message, remedy));
	}

	private void missingConsole() {
		if (line.values("console").stream().noneMatch(value -> value.equals("mktty") || value.startsWith("mktty0"))) {
			add(ProblemKind.MISSING_CONSOLE, null, CONSOLE + " is missing, so nobody sees what the kernel says", "Add " + CONSOLE);
		}
	}

	/** The kernel may have a serial port, a graphics card or a virtio console of its own. */
	private void hostConsole(Word word) {
		if (!word.isNamed("console") || word.value() == null) {
			return;
		}
		String value = word.value().toLowerCase(Locale.ROOT);
		boolean serial = value.startsWith("ttys") || value.startsWith("ttyama") || value.startsWith("uart");
		boolean screen = value.matches("tty\\d*");
		boolean virtual = value.startsWith("hvc");
		if (serial && !hasSerialPort() || screen && !hasScreen() || virtual && !hasVirtioConsole()) {
			String device = word.value().contains(",") ? word.value().substring(0, word.value().indexOf(',')) : word.value();
			add(ProblemKind.HOST_CONSOLE, word, virtual ? word.text() + " needs a virtio console, which the kernel does not have"
					: "%s names %s, which the kernel does not have; %s is the host's".formatted(word.text(), serial ? "a serial port" : "a screen", device),
					virtual ? "Add a virtio console or remove " + word.text()
							: "Replace it by %s, or give the kernel the %s".formatted(CONSOLE, serial ? "serial port" : "graphics card"));
		}
	}

	private boolean hasSerialPort() {
		return kernel.getPlatformDevices().stream().anyMatch(device -> contains(device.getName(), "serial") || contains(device.getName(), "uart")
				|| contains(device.getHardwareId(), "PNP0501") || contains(device.getHardwareId(), "ARMH0011"))
				|| kernel.getDevices().stream().anyMatch(device -> device.getClassCode() != null && device.getClassCode() == 0x0700);
	}

	private static boolean contains(String text, String part) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

	private boolean hasScreen() {
		return kernel.getDevices().stream().map(PciDevice::getClassCode).anyMatch(code -> code != null && code >> 8 == CLASS_DISPLAY);
	}

	private boolean hasVirtioConsole() {
		return kernel.getVirtioDevices().stream().anyMatch(device -> device.getKind() == VirtioKind.CONSOLE);
	}

	private void memory(Word word) {
		if (word.isNamed("mem") || word.isNamed("memmap")) {
			add(ProblemKind.MEMORY, word, "%s contradicts the plan, which says what memory the kernel has".formatted(word.text()),
					"Remove %s and change the kernel's memory instead".formatted(word.text()));
		}
	}

	private void hugePages(List<Word> words) {
		long size = line.value("default_hugepagesz").map(CommandLineCheck::bytes).filter(bytes -> bytes > 0).orElse(HUGE_PAGE);
		long asked = 0;
		Word last = null;
		for (Word word : words) {
			if (word.isNamed("hugepagesz") && word.value() != null) {
				size = Math.max(0, bytes(word.value()));
			} else if (word.isNamed("hugepages") && word.value() != null && word.value().matches("\\d{1,9}")) {
				long pages = Long.parseLong(word.value());
				asked = size > 0 && pages > (Long.MAX_VALUE - asked) / size ? Long.MAX_VALUE : asked + pages * size;
				last = word;
			}
		}
		long given = kernel.getMemory().stream().mapToLong(MemoryGrant::getBytes).filter(bytes -> bytes > 0).reduce(0, CommandLineCheck::saturated);
		if (last != null && given > 0 && asked >= given) {
			add(ProblemKind.MEMORY, last, "huge pages take %s, but the kernel has %s".formatted(new ByteSize(asked).rounded(), new ByteSize(given).rounded()),
					"Reserve fewer huge pages or give the kernel more memory");
		}
	}

	private static long saturated(long a, long b) {
		return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
	}

	/** -1 for what is no size. */
	private static long bytes(String text) {
		try {
			return ByteSize.parse(text).bytes();
		} catch (IllegalArgumentException e) {
			return -1;
		}
	}

	private void fewerCpus(Word word) {
		if ((word.isNamed("maxcpus") || word.isNamed("nr_cpus")) && word.value() != null && word.value().matches("\\d{1,9}")) {
			int limit = Math.max(1, Integer.parseInt(word.value()));
			if (limit < cpus) {
				add(ProblemKind.FEWER_CPUS, word, "%s leaves %s of the kernel's %d CPUs unused".formatted(word.text(), cpus - limit, cpus),
						"Remove %s or take the CPUs away".formatted(word.text()));
			}
		} else if (word.isNamed("nosmp") && cpus > 1) {
			add(ProblemKind.FEWER_CPUS, word, "nosmp leaves %d of the kernel's %d CPUs unused".formatted(cpus - 1, cpus), "Remove nosmp or take the CPUs away");
		} else if (word.isNamed("nosmt")) {
			Set<EObject> cores = new HashSet<>();
			long second = kernel.getThreads().stream().filter(thread -> MachineIndex.siblings(thread).size() > 1 && !cores.add(thread.eContainer())).count();
			if (second > 0) {
				add(ProblemKind.FEWER_CPUS, word, "%s leaves %d of the kernel's %d CPUs unused, the second %s".formatted(word.text(), second, cpus,
						second == 1 ? "thread of a core" : "threads of cores"), "Remove %s or take the second threads away".formatted(word.text()));
			}
		}
	}

	/** A spawned kernel counts its CPUs from 0, whatever their numbers in the host. */
	private void cpuNumbers(Word word) {
		if (cpus == 0 || word.value() == null || CPU_LISTS.stream().noneMatch(word::isNamed)) {
			return;
		}
		String list = word.value().replaceFirst("^([a-z_]+,)+", "");
		CpuSet set;
		try {
			set = CpuSet.parse(list);
		} catch (IllegalArgumentException e) {
			return; // forms such as all, N or 1-N, which hold for any number of CPUs
		}
		if (!set.isEmpty() && set.stream().anyMatch(number -> number >= cpus)) {
			add(ProblemKind.CPU_NUMBERS, word, "%s names CPUs that the kernel does not have; it counts its own as %s"
					.formatted(word.text(), cpus == 1 ? "0" : "0-" + (cpus - 1)), "Use the numbers that the kernel gives its CPUs, the boot CPU being 0");
		}
	}

	private void text() {
		if (!line.balanced()) {
			add(ProblemKind.UNBALANCED_QUOTE, line.words().getLast(), "a quotation mark is not closed, so everything behind it is one word",
					"Close the quotation mark");
		}
		int length = line.toString().getBytes(StandardCharsets.UTF_8).length;
		if (length > CommandLine.MAX_BYTES) {
			add(ProblemKind.TOO_LONG, null, "the command line has %d bytes, the kernel reads %d".formatted(length, CommandLine.MAX_BYTES), "Shorten it");
		}
	}

	private void harmful(Word word) {
		if (problems.stream().noneMatch(problem -> problem.word() == word && problem.kind() != ProblemKind.DUPLICATE)) {
			CommandLineOptions.of(word.name()).filter(CommandLineOptions.Option::harmful).ifPresent(option -> add(ProblemKind.HARMFUL, word,
					"%s: %s".formatted(word.text(), option.help().substring(0, 1).toLowerCase(Locale.ROOT) + option.help().substring(1)), "Remove " + word.text()));
		}
	}
}
