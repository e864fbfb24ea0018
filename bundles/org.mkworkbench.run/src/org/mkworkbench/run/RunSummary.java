// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.traffic.TrafficSnapshot;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;

/** The figures of a run as text and as data. */
public final class RunSummary {
	private final RunSnapshot snapshot;
	private final Map<Integer, String> names = new LinkedHashMap<>();

	public RunSummary(RunSnapshot snapshot) {
		this.snapshot = snapshot;
		snapshot.kernels().forEach(kernel -> names.put(kernel.id(), kernel.name()));
	}

	/** Whether every kernel is up. */
	public boolean allUp() {
		return notUp().isEmpty();
	}

	/** Names of kernels that are not up: those that do not run, and those that are active for the host but still starting. */
	public List<String> notUp() {
		return snapshot.kernels().stream().filter(kernel -> !kernel.up()).map(KernelSnapshot::name).toList();
	}

	/** One line such as {@code 12,345 messages in 1 s: 12,340 delivered, 0 dropped, 5 under way}. */
	public String headline() {
		TrafficSnapshot traffic = snapshot.traffic();
		return count(traffic.sent()) + (traffic.sent() == 1 ? " message" : " messages") + " in " + nanos(snapshot.simulatedNanos()) + ": "
				+ count(traffic.delivered()) + " delivered, " + count(traffic.dropped()) + " dropped, " + count(traffic.inFlight()) + " under way";
	}

	/** A table of the kernels: head line, then a line for each. */
	public List<List<String>> kernelTable() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Kernel", "Id", "State", "CPUs", "Memory", "Sent", "Received", "Dropped", "Last event"));
		for (KernelSnapshot kernel : snapshot.kernels()) {
			rows.add(List.of(kernel.name(), String.valueOf(kernel.id()), kernel.state().word(), CpuSet.of(kernel.cpus()).toString(),
					new ByteSize(kernel.memoryBytes()).rounded(), count(kernel.sentMessages()), count(kernel.receivedMessages()),
					count(kernel.droppedMessages()), kernel.lastEvent()));
		}
		return rows;
	}

	/** The delivered messages, kernel × kernel: head line, then a line for each sender. Pairs without messages show a dot. */
	public List<List<String>> matrixTable() {
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("From \\ to"));
		snapshot.traffic().kernelIds().forEach(id -> head.add(name(id)));
		rows.add(head);
		for (int from : snapshot.traffic().kernelIds()) {
			List<String> row = new ArrayList<>(List.of(name(from)));
			for (int to : snapshot.traffic().kernelIds()) {
				long delivered = snapshot.traffic().pair(from, to).delivered();
				row.add(delivered == 0 ? "·" : count(delivered));
			}
			rows.add(row);
		}
		return rows;
	}

	/** The pairs that sent anything: head line, then a line for each with counts and latencies. */
	public List<List<String>> pairTable() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("From", "To", "Delivered", "Dropped", "Payload", "p50", "p99", "max"));
		for (PairSnapshot pair : snapshot.traffic().pairs()) {
			boolean any = pair.delivered() > 0;
			rows.add(List.of(name(pair.fromKernelId()), name(pair.toKernelId()), count(pair.delivered()), count(pair.dropped()),
					new ByteSize(pair.bytes()).rounded(), any ? nanos(pair.p50Nanos()) : "–", any ? nanos(pair.p99Nanos()) : "–",
					any ? nanos(pair.maxNanos()) : "–"));
		}
		return rows;
	}

	/**
	 * The figures for {@link Json}: traceHash (16 hexadecimal digits), simulatedNanos, messages {sent, delivered, dropped, inFlight},
	 * kernels [{name, id, state, cpus}] with the host kernel (id 0) first, matrix [{from, to, count, bytes, latency {p50, p99, max}}] of the
	 * pairs that sent anything: names of the kernels, delivered messages and payload bytes, nanoseconds; latency is null if none arrived.
	 */
	public Map<String, Object> data() {
		TrafficSnapshot traffic = snapshot.traffic();
		List<Object> kernels = new ArrayList<>();
		for (KernelSnapshot kernel : snapshot.kernels()) {
			kernels.add(Json.object("name", kernel.name(), "id", kernel.id(), "state", kernel.state().word(), "cpus", kernel.cpus(),
					"memoryBytes", kernel.memoryBytes(), "sent", kernel.sentMessages(), "received", kernel.receivedMessages(), "dropped",
					kernel.droppedMessages()));
		}
		List<Object> matrix = new ArrayList<>();
		for (PairSnapshot pair : traffic.pairs()) {
			matrix.add(Json.object("from", name(pair.fromKernelId()), "to", name(pair.toKernelId()), "count", pair.delivered(), "bytes",
					pair.bytes(), "dropped", pair.dropped(), "latency", pair.delivered() == 0 ? null
							: Json.object("p50", pair.p50Nanos(), "p99", pair.p99Nanos(), "max", pair.maxNanos())));
		}
		return Json.object("traceHash", snapshot.traceHashText(), "simulatedNanos", snapshot.simulatedNanos(), "messages",
				Json.object("sent", traffic.sent(), "delivered", traffic.delivered(), "dropped", traffic.dropped(), "inFlight", traffic.inFlight()),
				"kernels", kernels, "matrix", matrix);
	}

	private String name(int kernelId) {
		return names.getOrDefault(kernelId, String.valueOf(kernelId));
	}

	/** With thousands separators. */
	public static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** A span of time in the unit that leaves one to three digits before the point, such as {@code 1.87 µs}. */
	public static String nanos(long nanos) {
		if (nanos < 1_000) {
			return nanos + " ns";
		}
		double value = nanos;
		String[] units = { "ns", "µs", "ms", "s" };
		int unit = 0;
		while (value >= 999.5 && unit < units.length - 1) {
			value /= 1000;
			unit++;
		}
		String text = String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
		return (text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text) + " " + units[unit];
	}
}
