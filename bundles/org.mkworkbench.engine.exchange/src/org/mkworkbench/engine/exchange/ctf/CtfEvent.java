// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

/**
 * The events of an export and their fields in TSDL. Those that LTTng's kernel tracer has carry its names and fields, so that views for Linux
 * traces understand them. A leading underscore of a field is taken off by readers.
 */
enum CtfEvent {
	MK_IPI_SEND(message("")),
	/** {@code sent} is when the message was sent, {@code latency} the time since then. */
	MK_IPI_DELIVER(message("uint64_t _sent; uint64_t _latency; ")),
	/** The receiver's ring was full. */
	MK_DROP(message("")),
	/** It was in the ring of a kernel that died. */
	MK_LOST(message("")),
	/** The receiver was not active. */
	MK_REFUSED(message("")),
	/** An interrupt without a message, or whose sender is not known. */
	MK_DOORBELL(message("uint64_t _sent; ")),
	/** Interrupts that were counted since {@code begin}. */
	MK_COUNT("uint64_t _begin; message_type _type; int32_t _to_cpu; kernel_id _to_kernel; uint32_t _count;"),
	MK_CPU_OWNER("int32_t _cpu; kernel_id _from_kernel; kernel_id _to_kernel;"),
	MK_KERNEL_STATE("kernel_id _kernel; string _state;"),
	MK_KERNEL_PHASE("kernel_id _kernel; string _phase;"),
	MK_KERNEL_STAGE("kernel_id _kernel; uint32_t _stage;"),
	/** A CPU stood still since {@code begin} with its hung kernel. */
	MK_CPU_HUNG("uint64_t _begin; int32_t _cpu; kernel_id _kernel;"),
	MK_NOTE("string _kind; string _severity; kernel_id _kernel; uint64_t _number; string _text;"),
	IRQ_HANDLER_ENTRY("int32_t _irq; string _name;"),
	IRQ_HANDLER_EXIT("int32_t _irq; int32_t _ret;"),
	SCHED_SWITCH("string _prev_comm; int32_t _prev_tid; int32_t _prev_prio; int64_t _prev_state; string _next_comm; int32_t _next_tid; int32_t _next_prio;");

	private final String fields;

	CtfEvent(String fields) {
		this.fields = fields;
	}

	private static String message(String times) {
		return times + "uint64_t _number; message_type _type; uint32_t _bytes; kernel_id _from_kernel; kernel_id _to_kernel; int32_t _from_cpu; int32_t _to_cpu;"
				+ " int32_t _channel; int32_t _ring_entries;";
	}

	/** Declarations of the fields in TSDL. */
	String fields() {
		return fields;
	}

	/** As in the trace, in lower case. */
	String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
