// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Interrupts that CPUs send each other, and the timer's, with the message types that imported and monitored traffic has for them. These lie below
 * those of multikernel Linux, the first of which is 0x1000.
 */
public enum InterruptType {
	/** Row {@code RES}: look at what should run. */
	RESCHEDULE(0x101, "Reschedule"),
	/** Row {@code CAL}: carry out a function. */
	FUNCTION_CALL(0x102, "Function call"),
	/** Row {@code TLB}: forget translations of addresses. Counted within {@code CAL} as well by x86-64. */
	TLB_SHOOTDOWN(0x103, "TLB shootdown"),
	/** Row {@code LOC}: the timer of the CPU; nobody sends it. */
	LOCAL_TIMER(0x104, "Local timer"),
	/** Messages between kernels of a multikernel. */
	MULTIKERNEL(0x105, "Multikernel"),
	/** Row {@code IWI}: work put off from where no lock could be taken. */
	IRQ_WORK(0x106, "IRQ work"),
	/** Any other interrupt from CPU to CPU, such as stop or wake-up. */
	OTHER(0x107, "Other IPI");

	private final int type;
	private final String label;

	InterruptType(int type, String label) {
		this.type = type;
		this.label = label;
	}

	/** As events have it. */
	public int type() {
		return type;
	}

	public String label() {
		return label;
	}

	/** All of them by type, for a layout. */
	public static Map<Integer, String> names() {
		return Arrays.stream(values()).collect(Collectors.toMap(InterruptType::type, InterruptType::label));
	}

	/** What a sent interrupt arrives as. */
	InterruptType arrivesAs() {
		return this == TLB_SHOOTDOWN ? FUNCTION_CALL : this;
	}

	/**
	 * The type of a row of {@code /proc/interrupts}, empty for devices and others.
	 *
	 * @param key of the row without its colon; x86-64 has names, arm64 and RISC-V {@code IPI0} and so on
	 * @param description behind the numbers
	 */
	static Optional<InterruptType> ofRow(String key, String description) {
		String words = description.toLowerCase(Locale.ROOT);
		if (words.contains("multikernel") || key.equals("MK") || key.equals("MKI")) {
			return Optional.of(MULTIKERNEL);
		}
		return switch (key) {
			case "RES" -> Optional.of(RESCHEDULE);
			case "CAL" -> Optional.of(FUNCTION_CALL);
			case "TLB" -> Optional.of(TLB_SHOOTDOWN);
			case "LOC" -> Optional.of(LOCAL_TIMER);
			case "IWI" -> Optional.of(IRQ_WORK);
			default -> key.startsWith("IPI") ? Optional.of(described(words)) : words.contains("arch_timer") ? Optional.of(LOCAL_TIMER) : Optional.empty();
		};
	}

	/** From the reason in trace events and rows of arm64, such as {@code Function call interrupts}. */
	static InterruptType described(String description) {
		String words = description.toLowerCase(Locale.ROOT);
		return words.contains("reschedul") ? RESCHEDULE : words.contains("function call") ? FUNCTION_CALL : words.contains("irq work") ? IRQ_WORK
				: words.contains("multikernel") ? MULTIKERNEL : words.contains("tlb") ? TLB_SHOOTDOWN : words.contains("timer") ? LOCAL_TIMER : OTHER;
	}

	/** From the callback that the trace events {@code ipi_send_*} name; none stands for a reschedule. */
	static InterruptType calledBack(String callback) {
		if (callback.isEmpty() || callback.equals("0x0") || callback.equals("(nil)") || callback.matches("0+")) {
			return RESCHEDULE;
		}
		return callback.contains("flush_tlb") || callback.contains("tlb_") ? TLB_SHOOTDOWN : callback.contains("irq_work") ? IRQ_WORK : FUNCTION_CALL;
	}

	/** From the name of a trace event of {@code irq_vectors} without its {@code _entry} or {@code _exit}; empty if it is no such event. */
	static Optional<InterruptType> ofVector(String name) {
		return switch (name) {
			case "reschedule" -> Optional.of(RESCHEDULE);
			case "call_function", "call_function_single" -> Optional.of(FUNCTION_CALL);
			case "local_timer" -> Optional.of(LOCAL_TIMER);
			case "irq_work" -> Optional.of(IRQ_WORK);
			case "multikernel" -> Optional.of(MULTIKERNEL);
			default -> Optional.empty();
		};
	}
}
