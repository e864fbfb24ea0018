// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * The beginning of a recording: what its events refer to. See docs/recording-format.md, "Head".
 *
 * @param before the last words on states of kernels and owners of CPUs from before the first event
 */
record RecordingHead(TrafficLayout layout, List<IpiEvent> before) {
	static final long MAGIC = ByteBuffer.wrap(new byte[] {(byte) 0x89, 'M', 'K', 'R', 'E', 'C', '\r', '\n'}).order(ByteOrder.LITTLE_ENDIAN).getLong();
	/** Magic, version, version a reader must know, length and CRC of the fields. */
	static final int FIXED_BYTES = 20;
	static final int VERSION = 1;
	/** More than any machine needs. */
	static final int MOST_BYTES = 64 << 20;
	private static final int MOST_PLACES = 1 << 16;

	byte[] toBytes() {
		Output fields = new Output(1 << 12);
		text(fields, "title", layout.title());
		text(fields, "origin", layout.origin());
		text(fields, "plan", layout.plan());
		text(fields, "machine", layout.machine());
		field(fields, "start", start -> start.signed(layout.startEpochNanos()));
		for (TrafficLayout.Kernel kernel : layout.kernels()) {
			field(fields, "kernel", out -> {
				out.signed(kernel.id());
				out.text(kernel.name());
				out.signed(kernel.colour());
				out.text(kernel.role());
				out.text(kernel.uid());
			});
		}
		for (TrafficLayout.Cpu cpu : layout.cpus()) {
			field(fields, "cpu", out -> {
				out.signed(cpu.linux());
				out.signed(cpu.physicalId());
				out.signed(cpu.packageNumber());
				out.signed(cpu.node());
				out.signed(cpu.core());
				out.signed(cpu.kernelId());
			});
		}
		for (TrafficLayout.Channel channel : layout.channels()) {
			field(fields, "channel", out -> {
				out.signed(channel.position());
				out.text(channel.name());
				out.signed(channel.fromKernel());
				out.signed(channel.toKernel());
			});
		}
		new TreeMap<>(layout.typeNames()).forEach((type, name) -> field(fields, "type", out -> {
			out.signed(type);
			out.text(name);
		}));
		new TreeMap<>(layout.attributes()).forEach((key, value) -> field(fields, "attribute", out -> {
			out.text(key);
			out.text(value);
		}));
		if (!before.isEmpty()) {
			field(fields, "before", out -> KeptBlock.writeLife(out, before));
		}
		ByteBuffer all = ByteBuffer.allocate(FIXED_BYTES + fields.size).order(ByteOrder.LITTLE_ENDIAN);
		all.putLong(MAGIC).putShort((short) VERSION).putShort((short) VERSION).putInt(fields.size).putInt(BlockHeader.crc(fields.bytes, 0, fields.size));
		all.put(fields.bytes, 0, fields.size);
		return all.array();
	}

	private interface Value {
		void write(Output out);
	}

	private static void field(Output fields, String key, Value value) {
		Output out = new Output(64);
		value.write(out);
		fields.text(key);
		fields.data(out.toBytes());
	}

	private static void text(Output fields, String key, String value) {
		if (!value.isEmpty()) {
			field(fields, key, out -> out.text(value));
		}
	}

	/** Reads the fields; those with unknown keys, and what follows the known part of a value, are for later versions. */
	static RecordingHead read(Input in) {
		Map<String, String> texts = new LinkedHashMap<>();
		long start = 0;
		List<TrafficLayout.Kernel> kernels = new ArrayList<>();
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		List<TrafficLayout.Channel> channels = new ArrayList<>();
		Map<Integer, String> types = new TreeMap<>();
		Map<String, String> attributes = new TreeMap<>();
		List<IpiEvent> before = new ArrayList<>();
		while (in.left() > 0) {
			String key = in.text();
			Input value = in.part();
			switch (key) {
			case "title", "origin", "plan", "machine" -> texts.put(key, value.text());
			case "start" -> start = value.signed();
			case "kernel" -> kernels.add(new TrafficLayout.Kernel(value.signedInt("a kernel"), value.text(), value.signedInt("a colour"), value.text(), value.text()));
			case "cpu" -> cpus.add(new TrafficLayout.Cpu(value.signedInt("a CPU"), value.signed(), value.signedInt("a package"), value.signedInt("a node"),
					value.signedInt("a core"), value.signedInt("a kernel")));
			case "channel" -> channels.add(new TrafficLayout.Channel(value.signedInt("a channel"), value.text(), value.signedInt("a kernel"), value.signedInt("a kernel")));
			case "type" -> types.put(value.signedInt("a type"), value.text());
			case "attribute" -> attributes.put(value.text(), value.text());
			case "before" -> before.addAll(KeptBlock.readLife(value));
			default -> {
				// Of a later version that can do without.
			}
			}
		}
		if (kernels.size() > MOST_PLACES || cpus.size() > MOST_PLACES) {
			throw new Input.Damaged("it has " + kernels.size() + " kernels and " + cpus.size() + " CPUs");
		}
		return new RecordingHead(new TrafficLayout(texts.getOrDefault("title", ""), texts.getOrDefault("origin", ""), texts.getOrDefault("plan", ""),
				texts.getOrDefault("machine", ""), start, kernels, cpus, channels, types, attributes), List.copyOf(before));
	}

	/** The last word of each kind on each kernel and CPU, in order. */
	static List<IpiEvent> lastWords(List<IpiEvent> life) {
		Map<String, IpiEvent> last = new LinkedHashMap<>();
		for (IpiEvent event : life) {
			String about = event.kind() + " " + (event.kind() == IpiEvent.Kind.OWNER ? event.fromCpu() : event.fromKernel());
			last.remove(about);
			last.put(about, event);
		}
		return List.copyOf(last.values());
	}
}
