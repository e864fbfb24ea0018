// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.host.message.AckKey;
import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.Payload;
import org.mkworkbench.engine.host.message.PendingAcks;

/**
 * Which message answers which: messages carry no numbers of requests, so type, operation and resource are compared as the kernel does. An answer goes
 * to the newest request that still waits, else to the newest one that nobody answered, which is too late then.
 */
final class AckPairing {
	/** Longest time anybody waits. */
	static final long LONGEST_WAIT = PendingAcks.HALT_TIMEOUT_NANOS;

	private final List<Control> messages = new ArrayList<>();
	private final Map<Long, Control> byNumber = new HashMap<>();

	/** A control message of which the payload is known. */
	static final class Control {
		private final long number;
		private final long time;
		private final AckKey key;
		private final boolean answer;
		private final int asker;
		private final boolean arrived;
		private Control other;

		private Control(long number, long time, AckKey key, boolean answer, int asker, boolean arrived) {
			this.number = number;
			this.time = time;
			this.key = key;
			this.answer = answer;
			this.asker = asker;
			this.arrived = arrived;
		}
	}

	/**
	 * Adds a message.
	 *
	 * @param sent when it was sent
	 * @param handled when it was handled, as far as is known; -1 otherwise
	 * @param lost it is known never to have arrived
	 */
	void add(long number, long sent, long handled, int fromKernel, int toKernel, int type, boolean lost, byte[] payload) {
		Payload decoded = PayloadFields.decode(type, payload);
		if (decoded == null || number == 0 || byNumber.containsKey(number)) {
			return;
		}
		Control control = null;
		if (type == MessageType.SHUTDOWN) {
			control = new Control(number, sent, AckKey.shutdown(toKernel), false, fromKernel, !lost);
		} else if (type > MessageType.RESOURCE && type <= MessageType.DEVICE_REMOVE) {
			control = new Control(number, sent, AckKey.resource(type, decoded.resourceId()), false, fromKernel, !lost);
		} else if ((type == MessageType.RESOURCE_ACK || type == MessageType.SHUTDOWN_ACK) && decoded instanceof Acknowledgement ack) {
			control = new Control(number, handled >= 0 ? handled : sent, ack.key(), true, toKernel, !lost);
		}
		if (control != null) {
			messages.add(control);
			byNumber.put(number, control);
		}
	}

	void pair() {
		messages.sort(Comparator.<Control>comparingLong(each -> each.time).thenComparingLong(each -> each.number));
		Map<AckKey, List<Control>> open = new HashMap<>();
		for (Control each : messages) {
			List<Control> requests = open.computeIfAbsent(each.key, key -> new ArrayList<>());
			if (!each.answer) {
				requests.add(each);
			} else if (each.arrived) {
				answer(each, requests);
			}
		}
	}

	private static void answer(Control answer, List<Control> requests) {
		Control late = null;
		for (int i = requests.size() - 1; i >= 0; i--) {
			Control request = requests.get(i);
			if (request.asker == answer.asker && request.other == null) {
				if (answer.time <= deadline(request)) {
					request.other = answer;
					answer.other = request;
					return;
				}
				late = late == null ? request : late;
			}
		}
		if (late != null) {
			late.other = answer;
			answer.other = late;
		}
	}

	private static long deadline(Control request) {
		return request.time + (request.key.type() == MessageType.SYSTEM ? PendingAcks.HALT_TIMEOUT_NANOS : PendingAcks.RESOURCE_TIMEOUT_NANOS);
	}

	/** Number of the message that this one answers, 0 for none. */
	long answers(long number) {
		Control control = byNumber.get(number);
		return control == null || !control.answer || control.other == null ? 0 : control.other.number;
	}

	/** Number of the message that answers this one, 0 for none. */
	long answeredBy(long number) {
		Control control = byNumber.get(number);
		return control == null || control.answer || control.other == null ? 0 : control.other.number;
	}

	/** Whether a request was not answered in time. @param now until when everything is known */
	boolean timeout(long number, long now) {
		Control control = byNumber.get(number);
		if (control == null || control.answer || !control.arrived) {
			// One that never came into the ring is given up at once.
			return false;
		}
		return control.other == null ? now > deadline(control) : control.other.time > deadline(control);
	}
}
