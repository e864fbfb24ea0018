// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Words;

/** CPUs of a machine as people list them: {@code 5,0-3} in Linux numbers, {@code apic:0x20,34-36} in physical ids. The order is kept. */
final class CpuList {
	private static final String PHYSICAL = "apic:";
	private static final String HELP = " Write Linux numbers such as 4-7,12, or physical ids such as apic:0x20-0x26,64.";
	/** No machine has more, so a range beyond it is a typing error. */
	private static final long LONGEST_RANGE = CpuSet.MAX_CPU;

	private final MachineIndex machine;
	private final String text;
	private final boolean physical;
	private final Set<HardwareThread> threads = new LinkedHashSet<>();
	private final List<String> unknown = new ArrayList<>();

	private CpuList(MachineIndex machine, String text) {
		this.machine = machine;
		this.text = text;
		physical = text.strip().toLowerCase(Locale.ROOT).startsWith(PHYSICAL);
	}

	/** @throws Failure for wrong usage: bad syntax, a CPU that the machine does not have, a CPU named twice, or none at all */
	static List<HardwareThread> parse(MachineIndex machine, String text) throws Failure {
		CpuList list = new CpuList(machine, text);
		String body = list.physical ? text.strip().substring(PHYSICAL.length()) : text;
		for (String part : body.split(",", -1)) {
			list.part(part.strip());
		}
		if (!list.unknown.isEmpty()) {
			throw Failure.usage(list.unknownCpus());
		}
		return List.copyOf(list.threads);
	}

	private void part(String part) throws Failure {
		String[] ends = part.split("-", -1);
		if (ends.length > 2) {
			throw bad(part);
		}
		long first = number(ends[0], part);
		long last = ends.length == 1 ? first : number(ends[1], part);
		if (first > last) {
			throw Failure.usage("\"" + part + "\" in the CPU list \"" + text + "\" runs backwards." + HELP);
		}
		if (last - first > LONGEST_RANGE) {
			throw Failure.usage("\"" + part + "\" in the CPU list \"" + text + "\" is longer than any machine." + HELP);
		}
		for (long number = first; number <= last; number++) {
			add(number);
		}
	}

	private long number(String digits, String part) throws Failure {
		try {
			String word = digits.strip().toLowerCase(Locale.ROOT);
			long number = physical && word.startsWith("0x") ? Long.parseLong(word, 2, word.length(), 16) : Long.parseLong(word);
			if (number >= 0 && !word.startsWith("+") && !word.startsWith("0x+")) {
				return number;
			}
		} catch (NumberFormatException e) {
			// Said below, in the words of the list.
		}
		throw bad(part);
	}

	private Failure bad(String part) {
		return Failure.usage("\"" + part + "\" in the CPU list \"" + text + "\" is no CPU number or range." + HELP);
	}

	private void add(long number) throws Failure {
		Optional<HardwareThread> thread = physical ? machine.threadByPhysicalId(number)
				: number > Integer.MAX_VALUE ? Optional.empty() : machine.thread((int) number);
		if (thread.isEmpty()) {
			unknown.add(physical ? "0x" + Long.toHexString(number) : Long.toString(number));
		} else if (!threads.add(thread.get())) {
			throw Failure.usage("The CPU list \"" + text + "\" names CPU " + number + " twice. Name each CPU once.");
		}
	}

	private String unknownCpus() {
		String shown = String.join(", ", unknown.subList(0, Math.min(8, unknown.size()))) + (unknown.size() > 8 ? ", …" : "");
		if (!physical) {
			return "The machine has no CPU " + shown + ". It has " + MachineIndex.cpuSet(machine.threads()) + ".";
		}
		boolean none = machine.threads().stream().allMatch(thread -> thread.getPhysicalId() == null);
		return none ? "The physical ids of this machine are unknown. Use Linux numbers, or merge a source that knows them."
				: "The machine has no CPU with the physical id " + shown + ". It has " + Words.cpus(machine.threads()) + ".";
	}
}
