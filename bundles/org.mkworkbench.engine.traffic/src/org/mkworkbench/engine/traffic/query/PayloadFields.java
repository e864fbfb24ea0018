// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.engine.host.Errno;
import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.CpuChange;
import org.mkworkbench.engine.host.message.DeviceChange;
import org.mkworkbench.engine.host.message.IrqRequest;
import org.mkworkbench.engine.host.message.MalformedMessageException;
import org.mkworkbench.engine.host.message.MemoryChange;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.Payload;
import org.mkworkbench.engine.host.message.Shutdown;

/** Payloads for people: the fields of the structs of include/linux/multikernel.h by their names there. */
final class PayloadFields {
	/** Bytes shown of a payload that has no struct. */
	private static final int SHOWN = 32;

	private final LayoutTables tables;

	PayloadFields(LayoutTables tables) {
		this.tables = tables;
	}

	/** The payload of a message, null if it has no struct or is shorter than it. */
	static Payload decode(int type, byte[] data) {
		try {
			return Payload.decode(type, data);
		} catch (MalformedMessageException e) {
			return null;
		}
	}

	/** Fields in order; of a payload without a struct its bytes. */
	Map<String, String> fields(int type, byte[] data) {
		Map<String, String> fields = new LinkedHashMap<>();
		try {
			switch (Payload.decode(type, data)) {
				case null -> bytes(data, fields);
				case CpuChange cpu -> cpu(cpu, fields);
				case MemoryChange memory -> memory(memory, fields);
				case DeviceChange device -> device(device, fields);
				case IrqRequest irq -> irq(irq, fields);
				case Acknowledgement ack -> ack(ack, fields);
				case Shutdown shutdown -> {
					fields.put("flags", flags(shutdown.flags(), "GRACEFUL"));
					fields.put("sender_instance_id", kernel(shutdown.sender()));
				}
			}
		} catch (MalformedMessageException e) {
			fields.put("error", e.getMessage());
			bytes(data, fields);
		}
		return Collections.unmodifiableMap(fields);
	}

	private void cpu(CpuChange cpu, Map<String, String> fields) {
		fields.put("cpu_id", cpuId(cpu.cpuId()));
		fields.put("numa_node", Integer.toUnsignedString(cpu.numaNode()));
		fields.put("flags", flags(cpu.flags(), "AVX512", "TSX", "HYPERTHREAD"));
		fields.put("sender_instance_id", kernel(cpu.sender()));
	}

	private void memory(MemoryChange memory, Map<String, String> fields) {
		fields.put("start_pfn", "0x" + Long.toHexString(memory.startPfn()));
		fields.put("nr_pages", String.format(Locale.ROOT, "%,d", memory.pages()));
		fields.put("numa_node", Integer.toUnsignedString(memory.numaNode()));
		fields.put("mem_type", flags(memory.memoryType(), "NORMAL", "DMA", "DMA32", "HIGHMEM"));
		fields.put("sender_instance_id", kernel(memory.sender()));
	}

	private void device(DeviceChange device, Map<String, String> fields) {
		fields.put("device", address(device.domain(), device.bus(), device.devfn()));
		fields.put("flags", flags(device.flags(), "VFIO", "PCI_STUB"));
		fields.put("driver", device.driver().isEmpty() ? "default" : device.driver());
		fields.put("sender_instance_id", kernel(device.sender()));
	}

	private static void irq(IrqRequest irq, Map<String, String> fields) {
		fields.put("irq_number", Integer.toUnsignedString(irq.irq()));
		fields.put("vector", "0x" + Integer.toHexString(irq.vector()));
		fields.put("device_id", "0x" + Integer.toHexString(irq.deviceId()));
		fields.put("flags", flags(irq.flags(), "HIGH_PRIORITY", "LOW_LATENCY", "EDGE_TRIGGERED", "LEVEL_TRIGGERED"));
	}

	private void ack(Acknowledgement ack, Map<String, String> fields) {
		int operation = ack.operation();
		fields.put("operation", MessageType.name(operation));
		fields.put("result", ack.result() == 0 ? "0" : ack.result() + " (" + Errno.name(ack.result()) + ")");
		fields.put("resource_id", switch (operation) {
			case MessageType.CPU_ADD, MessageType.CPU_REMOVE -> cpuId(ack.resourceId());
			case MessageType.DEVICE_ADD, MessageType.DEVICE_REMOVE -> address((int) ack.resourceId() >>> 16, (int) ack.resourceId() >>> 8 & 0xff, (int) ack.resourceId() & 0xff);
			case MessageType.SHUTDOWN -> kernel((int) ack.resourceId());
			default -> "0x" + Long.toHexString(ack.resourceId());
		});
	}

	private static void bytes(byte[] data, Map<String, String> fields) {
		if (data.length > 0) {
			int shown = Math.min(SHOWN, data.length);
			fields.put("bytes", HexFormat.ofDelimiter(" ").formatHex(data, 0, shown) + (shown < data.length ? " …" : ""));
		}
	}

	private String cpuId(long physical) {
		int cpu = tables.cpu(physical);
		return "0x" + Long.toHexString(physical) + (cpu < 0 ? "" : " (CPU " + tables.layout().cpus().get(cpu).linux() + ")");
	}

	private String kernel(int id) {
		int at = tables.kernel(id);
		return id + (at < 0 ? "" : " (" + tables.layout().kernels().get(at).name() + ")");
	}

	private static String address(int domain, int bus, int devfn) {
		return String.format(Locale.ROOT, "%04x:%02x:%02x.%x", domain & 0xffff, bus, devfn >>> 3, devfn & 7);
	}

	/** Names of the bits that are set, from the lowest on. */
	private static String flags(int flags, String... names) {
		List<String> set = new ArrayList<>();
		int rest = flags;
		for (int i = 0; i < names.length; i++) {
			if ((flags >>> i & 1) != 0) {
				set.add(names[i]);
				rest &= ~(1 << i);
			}
		}
		if (rest != 0) {
			set.add("0x" + Integer.toHexString(rest));
		}
		return set.isEmpty() ? "0" : String.join(" ", set);
	}
}
