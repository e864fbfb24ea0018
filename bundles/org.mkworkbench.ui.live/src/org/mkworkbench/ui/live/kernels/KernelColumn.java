// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import java.util.Comparator;
import java.util.function.Function;

/** A column of the view: what it says, how it sorts, and its plain value for tables. */
enum KernelColumn {
	KERNEL(Messages.KernelColumn_kernel, "kernel", false, KernelFacts::name, KernelFacts::name, Comparator.comparing(KernelFacts::id)),
	STATE(Messages.KernelColumn_state, "state", false, KernelFacts::stateText, KernelFacts::stateText, Comparator.comparing(KernelFacts::stateText)),
	CPUS(Messages.KernelColumn_cpus, "cpus", false, KernelFacts::cpus, KernelFacts::cpus, Comparator.comparingInt(facts -> facts.row().cpus().size())),
	MEMORY(Messages.KernelColumn_memory, "memory_bytes", true, KernelFacts::memoryText, facts -> facts.memory() < 0 ? "" : facts.memory(),
			Comparator.comparingLong(KernelFacts::memory)),
	SENT(Messages.KernelColumn_sent, "sent_per_s", true, facts -> facts.rate(facts.row().sentPerSecond()), facts -> facts.row().sentPerSecond(),
			Comparator.comparingDouble(facts -> facts.row().sentPerSecond())),
	RECEIVED(Messages.KernelColumn_received, "received_per_s", true, facts -> facts.rate(facts.row().receivedPerSecond()), facts -> facts.row().receivedPerSecond(),
			Comparator.comparingDouble(facts -> facts.row().receivedPerSecond())),
	BYTES_OUT(Messages.KernelColumn_bytesOut, "bytes_out_per_s", true, facts -> facts.bytes(facts.row().bytesOutPerSecond()), facts -> facts.row().bytesOutPerSecond(),
			Comparator.comparingDouble(facts -> facts.row().bytesOutPerSecond())),
	BYTES_IN(Messages.KernelColumn_bytesIn, "bytes_in_per_s", true, facts -> facts.bytes(facts.row().bytesInPerSecond()), facts -> facts.row().bytesInPerSecond(),
			Comparator.comparingDouble(facts -> facts.row().bytesInPerSecond())),
	DROPPED(Messages.KernelColumn_dropped, "dropped", true, KernelFacts::droppedText, facts -> facts.row().dropped(), Comparator.comparingLong(facts -> facts.row().dropped())),
	INTERRUPTS(Messages.KernelColumn_interrupts, "interrupt_load_mean", true, facts -> KernelFacts.load(facts.row().interruptLoads()),
			facts -> KernelFacts.mean(facts.row().interruptLoads()), Comparator.comparingDouble(facts -> KernelFacts.meanOrNone(facts.row().interruptLoads()))),
	BUSY(Messages.KernelColumn_busy, "busy_mean", true, facts -> KernelFacts.load(facts.row().cpuLoads()), facts -> KernelFacts.mean(facts.row().cpuLoads()),
			Comparator.comparingDouble(facts -> KernelFacts.meanOrNone(facts.row().cpuLoads()))),
	UPTIME(Messages.KernelColumn_uptime, "uptime_ns", true, KernelFacts::uptimeText, facts -> facts.uptime() < 0 ? "" : facts.uptime(),
			Comparator.comparingLong(KernelFacts::uptime)),
	LAST_EVENT(Messages.KernelColumn_lastEvent, "last_event", false, facts -> facts.row().lastEvent(), facts -> facts.row().lastEvent(),
			Comparator.comparing(facts -> facts.row().lastEvent())),
	LAST_ERROR(Messages.KernelColumn_lastError, "last_error", false, facts -> facts.row().lastError(), facts -> facts.row().lastError(),
			Comparator.comparing(facts -> facts.row().lastError()));

	private final String title;
	private final String key;
	private final boolean number;
	private final Function<KernelFacts, String> text;
	private final Function<KernelFacts, Object> value;
	private final Comparator<KernelFacts> order;

	KernelColumn(String title, String key, boolean number, Function<KernelFacts, String> text, Function<KernelFacts, Object> value, Comparator<KernelFacts> order) {
		this.title = title;
		this.key = key;
		this.number = number;
		this.text = text;
		this.value = value;
		this.order = order;
	}

	String title() {
		return title;
	}

	/** Stable, for tables. */
	String key() {
		return key;
	}

	/** Numbers stand at the right. */
	boolean number() {
		return number;
	}

	String text(KernelFacts facts) {
		return text.apply(facts);
	}

	Object value(KernelFacts facts) {
		return value.apply(facts);
	}

	/** Equal ones by id. */
	Comparator<KernelFacts> order(boolean down) {
		return (down ? order.reversed() : order).thenComparing(KernelFacts::id);
	}
}
