// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** Id, title and severity of a rule, and words that several rules share. */
abstract class PlanRule implements Rule {
	private final String id;
	private final String title;
	private final Severity severity;

	/** @param severity of its worst findings */
	PlanRule(String id, String title, Severity severity) {
		this.id = id;
		this.title = title;
		this.severity = severity;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String title() {
		return title;
	}

	@Override
	public final Severity defaultSeverity() {
		return severity;
	}

	final Finding error(String message, String remedy) {
		return Finding.error(this, message, remedy);
	}

	final Finding warning(String message, String remedy) {
		return Finding.warning(this, message, remedy);
	}

	final Finding info(String message, String remedy) {
		return Finding.info(this, message, remedy);
	}

	/** The form of the verb that goes with the number of things. */
	static String verb(Collection<?> things, String one, String several) {
		return things.size() == 1 ? one : several;
	}

	static String it(Collection<?> things) {
		return verb(things, "it", "them");
	}

	/** {@code "web" and to "net"}, with " and to " between. */
	static String labels(List<Holder> holders, String between) {
		return holders.stream().map(Holder::label).collect(Collectors.joining(between));
	}

	static List<String> uids(Collection<? extends Element> elements) {
		return elements.stream().map(Element::getUid).filter(Objects::nonNull).toList();
	}

	static List<Element> elements(List<Holder> holders) {
		return holders.stream().map(Holder::element).filter(Objects::nonNull).toList();
	}

	/** {@code CPU 5} or {@code CPUs 4-7}, without physical ids, for labels of fixes. */
	static String shortCpus(Collection<HardwareThread> threads) {
		return verb(threads, "CPU ", "CPUs ") + Words.numbers(threads);
	}

	static FixProposal delete(String label, Element element) {
		return new FixProposal.DeleteElements(label, uids(List.of(element)));
	}

	static FixProposal giveThreads(Collection<HardwareThread> threads, Holder owner) {
		return new FixProposal.AssignThreads("Give " + shortCpus(threads) + " to " + owner.label(), owner.uid(), uids(threads));
	}

	/**
	 * CPUs back to the host, with what the same kernels run on the other threads of their cores, so that no core is split. Where that would take
	 * the last CPUs of a kernel, the CPUs alone.
	 *
	 * @param alone whether CPUs may go back alone and leave a core split
	 */
	static List<FixProposal> giveBackCores(PlanContext context, Collection<HardwareThread> threads, boolean alone) {
		Set<HardwareThread> whole = new LinkedHashSet<>(threads);
		Set<Holder> owners = new LinkedHashSet<>();
		threads.forEach(thread -> context.holders(thread).stream().filter(Holder::isKernel).forEach(owners::add));
		threads.forEach(thread -> MachineIndex.siblings(thread).stream()
				.filter(sibling -> sibling.isOnline() && context.holders(sibling).stream().anyMatch(owners::contains)).forEach(whole::add));
		FixProposal single = giveThreads(context.sorted(threads), context.host());
		if (whole.size() == Set.copyOf(threads).size()) {
			return List.of(single);
		}
		if (owners.stream().noneMatch(owner -> whole.containsAll(owner.kernel().getThreads()))) {
			return List.of(new FixProposal.AssignThreads("Give %s to the host, %s".formatted(shortCpus(context.sorted(whole)),
					threads.size() == 1 ? "the whole core" : "whole cores"), context.host().uid(), uids(context.sorted(whole))));
		}
		return alone ? List.of(single) : List.of();
	}

	/** Devices back to the host. */
	static FixProposal giveBack(PlanContext context, Collection<? extends Element> devices) {
		return new FixProposal.AssignDevices("Give " + Words.devices(devices) + " to the host", context.host().uid(), uids(devices));
	}
}
