// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Words of filters: quotes, names of types, and what somebody may have meant. */
final class FilterWords {
	/** Stands for a sender, CPU or channel of which nothing is known. */
	static final String UNKNOWN = "unknown";

	private static final int[] NAMED = {MessageType.IO, MessageType.IRQ_FORWARD, MessageType.IRQ_BALANCE, MessageType.IRQ_MASK, MessageType.IRQ_UNMASK,
			MessageType.RESOURCE, MessageType.CPU_ADD, MessageType.CPU_REMOVE, MessageType.MEMORY_ADD, MessageType.MEMORY_REMOVE, MessageType.QUERY,
			MessageType.DEVICE_ADD, MessageType.DEVICE_REMOVE, MessageType.RESOURCE_ACK, MessageType.SYSTEM, MessageType.HEARTBEAT, MessageType.SHUTDOWN,
			MessageType.SHUTDOWN_ACK, MessageType.HALTED, MessageType.USER, MessageType.NETWORK, MessageType.VSOCK_PACKET, MessageType.DATA_READY};

	private FilterWords() {
	}

	/** Names of types, in the order to offer them: those of the layout first. A subtype has its own word, such as DATA_READY. */
	static Map<String, Integer> types(TrafficLayout layout) {
		Map<String, Integer> types = new LinkedHashMap<>();
		layout.typeNames().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> types.putIfAbsent(each.getValue(), each.getKey()));
		for (int type : NAMED) {
			String name = MessageType.name(type);
			types.putIfAbsent(type == MessageType.RESOURCE_ACK ? "RESOURCE_ACK" : name.substring(name.indexOf(' ') + 1), type);
		}
		return types;
	}

	/** The word of a type for a filter: its name, or its number. */
	static String typeWord(int type, TrafficLayout layout) {
		for (Map.Entry<String, Integer> each : types(layout).entrySet()) {
			if (each.getValue() == type) {
				return each.getKey();
			}
		}
		return "0x" + Integer.toHexString(type);
	}

	/** With quotes if it needs some. */
	static String quoted(String word) {
		boolean plain = !word.isEmpty() && !word.equals("not");
		for (int i = 0; i < word.length() && plain; i++) {
			char c = word.charAt(i);
			plain = c > ' ' && c != '"' && c != ',' && c != '\\';
		}
		return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** The one of the words that was most likely meant, or empty text. Made for the end of a message. */
	static String didYouMean(String typed, List<String> words) {
		String best = null;
		int least = Math.max(1, typed.length() / 3) + 1;
		for (String word : words) {
			int distance = distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
			if (distance < least) {
				least = distance;
				best = word;
			}
		}
		return best == null ? "" : "; did you mean \"" + best + "\"?";
	}

	/** A few of the words, for a message: {@code "a", "b", …}. */
	static String some(List<String> words) {
		List<String> some = new ArrayList<>();
		for (String word : words.subList(0, Math.min(6, words.size()))) {
			some.add('"' + word + '"');
		}
		return String.join(", ", some) + (words.size() > some.size() ? ", …" : "");
	}

	/** Letters to change, add, leave out or swap with their neighbour. */
	private static int distance(String a, String b) {
		int[][] d = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					d[i][j] = i + j;
					continue;
				}
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
				}
			}
		}
		return d[a.length()][b.length()];
	}
}
