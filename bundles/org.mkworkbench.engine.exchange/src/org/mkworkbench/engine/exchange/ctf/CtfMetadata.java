// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mkworkbench.engine.exchange.TrafficNames;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** The description of a trace in TSDL, the language of CTF 1.8. All of its integers lie on whole bytes, so that nothing is padded. */
final class CtfMetadata {
	/** Stream class of what happens on a CPU. */
	static final int CPU_STREAM = 0;
	/** Stream class of what happens to kernels and the machine. */
	static final int MACHINE_STREAM = 1;
	private static final long NANOS = 1_000_000_000L;

	private CtfMetadata() {
	}

	static String of(TrafficLayout layout, UUID uuid) {
		StringBuilder text = new StringBuilder("/* CTF 1.8 */\n\n");
		text.append("""
				typealias integer { size = 8; align = 8; signed = false; } := uint8_t;
				typealias integer { size = 16; align = 8; signed = false; } := uint16_t;
				typealias integer { size = 32; align = 8; signed = false; } := uint32_t;
				typealias integer { size = 32; align = 8; signed = true; } := int32_t;
				typealias integer { size = 64; align = 8; signed = false; } := uint64_t;
				typealias integer { size = 64; align = 8; signed = true; } := int64_t;

				""");
		text.append("trace {\n\tmajor = 1;\n\tminor = 8;\n\tuuid = \"").append(uuid).append("\";\n\tbyte_order = le;\n")
				.append("\tpacket.header := struct {\n\t\tuint32_t magic;\n\t\tuint8_t uuid[16];\n\t\tuint32_t stream_id;\n\t};\n};\n\n");
		environment(text, layout);
		clock(text, layout);
		typesAndKernels(text, layout);
		stream(text, CPU_STREAM, "\t\tuint32_t cpu_id;\n");
		stream(text, MACHINE_STREAM, "");
		return text.toString();
	}

	private static void environment(StringBuilder text, TrafficLayout layout) {
		Map<String, String> environment = new LinkedHashMap<>();
		// The domain that makes Trace Compass offer its views for kernels.
		environment.put("domain", "kernel");
		environment.put("sysname", "Linux");
		environment.put("hostname", layout.machine());
		environment.put("tracer_name", "mkworkbench");
		environment.put("trace_name", layout.title());
		environment.put("origin", layout.origin());
		environment.put("plan", layout.plan());
		text.append("env {\n");
		environment.forEach((key, value) -> text.append('\t').append(key).append(" = ").append(quoted(value)).append(";\n"));
		text.append("\ttracer_major = 1;\n\ttracer_minor = 0;\n");
		layout.kernels().forEach(kernel -> text.append("\tkernel_").append(kernel.id()).append(" = ").append(quoted(kernel.name())).append(";\n"));
		text.append("};\n\n");
	}

	private static void clock(StringBuilder text, TrafficLayout layout) {
		long start = Math.max(0, layout.startEpochNanos());
		text.append(String.format(Locale.ROOT, """
				clock {
					name = run;
					description = "Nanoseconds since the beginning of the run or trace";
					freq = %d;
					offset_s = %d;
					offset = %d;
				};

				typealias integer { size = 64; align = 8; signed = false; map = clock.run.value; } := run_time;

				""", NANOS, start / NANOS, start % NANOS));
	}

	private static void typesAndKernels(StringBuilder text, TrafficLayout layout) {
		Map<Integer, String> types = new LinkedHashMap<>();
		for (int top : new int[] { MessageType.IO, MessageType.RESOURCE, MessageType.SYSTEM, MessageType.USER, MessageType.NETWORK }) {
			for (int subtype = 0; subtype < 8; subtype++) {
				types.put(top + subtype, MessageType.name(top + subtype));
			}
		}
		types.put(MessageType.RESOURCE_ACK, MessageType.name(MessageType.RESOURCE_ACK));
		types.putAll(layout.typeNames());
		enumeration(text, "uint32_t", "message_type", types);
		Map<Integer, String> kernels = new LinkedHashMap<>();
		kernels.put(-1, "nobody");
		TrafficNames names = new TrafficNames(layout);
		layout.kernels().forEach(kernel -> kernels.put(kernel.id(), names.kernel(kernel.id())));
		enumeration(text, "int32_t", "kernel_id", kernels);
	}

	private static void enumeration(StringBuilder text, String base, String name, Map<Integer, String> words) {
		text.append("typealias enum : ").append(base).append(" {\n");
		Set<String> used = new HashSet<>();
		words.forEach((value, word) -> {
			// Readers take a word once.
			String own = used.add(word) ? word : word + " #" + value;
			used.add(own);
			text.append('\t').append(quoted(own)).append(" = ").append(value).append(",\n");
		});
		text.append("} := ").append(name).append(";\n\n");
	}

	private static void stream(StringBuilder text, int id, String more) {
		text.append("stream {\n\tid = ").append(id).append(";\n\tpacket.context := struct {\n\t\trun_time timestamp_begin;\n\t\trun_time timestamp_end;\n")
				.append("\t\tuint64_t content_size;\n\t\tuint64_t packet_size;\n\t\tuint64_t events_discarded;\n").append(more)
				.append("\t};\n\tevent.header := struct {\n\t\tuint16_t id;\n\t\trun_time timestamp;\n\t};\n};\n\n");
		for (CtfEvent event : CtfEvent.values()) {
			text.append("event {\n\tname = ").append(quoted(event.word())).append(";\n\tid = ").append(event.ordinal()).append(";\n\tstream_id = ").append(id)
					.append(";\n\tfields := struct { ").append(event.fields()).append(" };\n};\n\n");
		}
	}

	/** A string of TSDL. */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach(c -> {
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				default -> quoted.append(c < ' ' || c == 0x7f ? ' ' : (char) c);
			}
		});
		return quoted.append('"').toString();
	}
}
