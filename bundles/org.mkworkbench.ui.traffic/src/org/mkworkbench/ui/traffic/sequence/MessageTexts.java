// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.Outcome;
import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/** Messages in words. */
final class MessageTexts {
	/** A payload longer than this is no help beside an arrow. */
	private static final int LONGEST_VALUE = 40;

	private final TrafficLayout layout;

	MessageTexts(TrafficLayout layout) {
		this.layout = layout;
	}

	/** {@code RESOURCE CPU_ADD}. */
	String type(Message message) {
		if (message.outcome() == Outcome.DOORBELL && message.type() == 0) {
			return Messages.MessageTexts_doorbell;
		}
		String other = layout.typeNames().get(message.type());
		return other == null ? MessageType.name(message.type()) : other;
	}

	/** Beside the arrow: type and payload, {@code RESOURCE CPU_ADD cpu 12 node 0}. */
	String label(Message message) {
		StringBuilder text = new StringBuilder(type(message));
		message.payload().forEach((key, value) -> {
			if (value.length() <= LONGEST_VALUE) {
				text.append(' ').append(key).append(' ').append(value);
			}
		});
		if (message.payload().isEmpty() && message.bytes() > 0) {
			text.append(" · ").append(bytes(message));
		}
		return text.toString();
	}

	static String bytes(Message message) {
		return Quantities.count(message.bytes()) + " B";
	}

	/** What went wrong, in words; empty if nothing did. */
	static String trouble(Message message) {
		String outcome = switch (message.outcome()) {
		case DROPPED -> Messages.MessageTexts_dropped;
		case LOST -> Messages.MessageTexts_lost;
		case REFUSED -> Messages.MessageTexts_refused;
		case IN_FLIGHT -> Messages.MessageTexts_inFlight;
		case DELIVERED, DOORBELL -> "";
		};
		return !message.timeout() ? outcome : outcome.isEmpty() ? Messages.MessageTexts_timeout : outcome + " · " + Messages.MessageTexts_timeout;
	}

	String kernel(int id) {
		return id < 0 ? Messages.MessageTexts_unknown : layout.kernel(id).map(TrafficLayout.Kernel::name).orElse(Integer.toString(id));
	}

	/** {@code web CPU 12 (physical 24)}. */
	String party(int kernel, int cpu) {
		if (cpu < 0 || cpu >= layout.cpus().size()) {
			return kernel(kernel);
		}
		TrafficLayout.Cpu thread = layout.cpus().get(cpu);
		return NLS.bind(Messages.MessageTexts_party, new Object[] { kernel(kernel), thread.linux(), thread.physicalId() });
	}

	/** All there is to know about a message: what it is about and its value. @param pair request of an answer, or answer to a request; may be null */
	List<Map.Entry<String, String>> details(Message message, Message pair) {
		List<Map.Entry<String, String>> lines = new ArrayList<>();
		add(lines, Messages.MessageTexts_fieldType, type(message) + " (0x" + Integer.toHexString(message.type()) + ")");
		add(lines, Messages.MessageTexts_fieldFrom, party(message.fromKernel(), message.fromCpu()));
		add(lines, Messages.MessageTexts_fieldTo, party(message.toKernel(), message.toCpu()));
		add(lines, Messages.MessageTexts_fieldSent, Quantities.moment(message.sentNanos()));
		boolean handled = message.handledNanos() >= 0;
		add(lines, Messages.MessageTexts_fieldHandled, handled ? Quantities.moment(message.handledNanos()) : Messages.MessageTexts_notHandled);
		if (handled) {
			add(lines, Messages.MessageTexts_fieldLatency, TimeText.exact(message.handledNanos() - message.sentNanos()));
		}
		String trouble = trouble(message);
		add(lines, Messages.MessageTexts_fieldOutcome, trouble.isEmpty() ? message.outcome().word() : trouble);
		if (message.number() > 0) {
			add(lines, Messages.MessageTexts_fieldNumber, Quantities.count(message.number()));
		}
		pairing(lines, message, pair);
		add(lines, Messages.MessageTexts_fieldBytes, bytes(message));
		message.payload().forEach((key, value) -> add(lines, key, value));
		if (message.payload().isEmpty() && message.bytes() > 0) {
			add(lines, Messages.MessageTexts_fieldPayload, Messages.MessageTexts_notKept);
		}
		return lines;
	}

	private static void pairing(List<Map.Entry<String, String>> lines, Message message, Message pair) {
		if (message.answers() != 0) {
			add(lines, Messages.MessageTexts_fieldAnswers, Quantities.count(message.answers()));
		}
		if (message.answeredBy() != 0) {
			add(lines, Messages.MessageTexts_fieldAnsweredBy, Quantities.count(message.answeredBy()));
		}
		long roundTrip = pair == null ? -1 : roundTrip(message, pair);
		if (roundTrip >= 0) {
			add(lines, Messages.MessageTexts_fieldRoundTrip, TimeText.exact(roundTrip));
		}
	}

	/** From the sending of a request until its answer was handled, -1 if it was not. The two in any order. */
	static long roundTrip(Message one, Message other) {
		Message request = one.answers() == 0 ? one : other;
		Message answer = request == one ? other : one;
		return answer.handledNanos() < 0 ? -1 : answer.handledNanos() - request.sentNanos();
	}

	private static void add(List<Map.Entry<String, String>> lines, String key, String value) {
		lines.add(Map.entry(key, value));
	}

	/** Everything of a message that a search looks at. */
	String searched(Message message) {
		return label(message) + ' ' + kernel(message.fromKernel()) + " → " + kernel(message.toKernel()) + ' ' + trouble(message) + ' '
				+ message.payload().values().stream().collect(Collectors.joining(" ")) + " #" + message.number();
	}

	/** A line for people and screen readers. */
	String sentence(Message message) {
		String trouble = trouble(message);
		return NLS.bind(Messages.MessageTexts_sentence, new Object[] { label(message), party(message.fromKernel(), message.fromCpu()),
				party(message.toKernel(), message.toCpu()), Quantities.moment(message.sentNanos()) }) + (trouble.isEmpty() ? "" : ", " + trouble);
	}

	/** All messages as comma-separated values (RFC 4180), numbers without separators. */
	String csv(List<Message> messages) {
		StringBuilder text = new StringBuilder(
				"number,sent_ns,handled_ns,latency_ns,from_kernel,to_kernel,from_cpu,to_cpu,type,bytes,outcome,payload,answers,answered_by,timeout\r\n");
		for (Message message : messages) {
			String payload = message.payload().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining(" "));
			boolean handled = message.handledNanos() >= 0;
			List<Object> cells = List.of(message.number(), message.sentNanos(), handled ? message.handledNanos() : "",
					handled ? message.handledNanos() - message.sentNanos() : "", kernel(message.fromKernel()), kernel(message.toKernel()), cpu(message.fromCpu()),
					cpu(message.toCpu()), type(message), message.bytes(), message.outcome().word(), payload, number(message.answers()), number(message.answeredBy()),
					message.timeout() ? "yes" : "no");
			text.append(cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(","))).append("\r\n");
		}
		return text.toString();
	}

	private Object cpu(int position) {
		return position < 0 || position >= layout.cpus().size() ? "" : layout.cpus().get(position).linux();
	}

	private static Object number(long number) {
		return number == 0 ? "" : number;
	}

	private static String quoted(String cell) {
		return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 ? cell
				: '"' + cell.replace("\"", "\"\"") + '"';
	}
}
