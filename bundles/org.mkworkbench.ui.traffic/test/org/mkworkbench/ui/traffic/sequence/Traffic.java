// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Made-up kernels, two CPUs each, and messages between them. */
final class Traffic {
	private Traffic() {
	}

	static TrafficLayout layout(int kernels) {
		return new TrafficLayout("plan", "simulator", "plan", "machine", 0,
				IntStream.range(0, kernels).mapToObj(id -> new TrafficLayout.Kernel(id, id == 0 ? "host" : "k" + id, id - 1, "", "")).toList(),
				IntStream.range(0, 2 * kernels).mapToObj(cpu -> new TrafficLayout.Cpu(cpu, 100 + cpu, 0, 0, cpu, cpu / 2)).toList(), List.of(), Map.of(), Map.of());
	}

	static Message message(long number, long sent, long handled, int from, int to, Outcome outcome) {
		return new Message(number, sent, handled, from, to, from < 0 ? -1 : 2 * from, to < 0 ? -1 : 2 * to, MessageType.DATA_READY, 64, outcome, Map.of(), 0, 0, false);
	}

	static Message delivered(long number, long sent, long handled, int from, int to) {
		return message(number, sent, handled, from, to, Outcome.DELIVERED);
	}

	/** CPU_ADD from the host to kernel 1 as message 7, and its answer, message 9. */
	static List<Message> pair() {
		Map<String, String> cpu = new LinkedHashMap<>();
		cpu.put("cpu", "12");
		cpu.put("node", "0");
		return List.of(new Message(7, 1_000, 4_000, 0, 1, 0, 2, MessageType.CPU_ADD, 24, Outcome.DELIVERED, cpu, 0, 9, false),
				new Message(9, 10_000, 13_500, 1, 0, 2, 0, MessageType.RESOURCE_ACK, 16, Outcome.DELIVERED, Map.of("result", "0"), 7, 0, false));
	}

	static SequenceScene scene(TrafficLayout layout, List<Message> messages, double width) {
		Lifelines lines = new Lifelines();
		lines.update(layout, messages);
		return new SequenceScene(layout, messages, lines, new TimeScale(messages, true, 1), width);
	}
}
