// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.host.KernelMessage;
import org.mkworkbench.engine.host.message.Acknowledgement;
import org.mkworkbench.engine.host.message.MemoryChange;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.host.message.PendingAcks;
import org.mkworkbench.engine.simulator.Actor;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * The dialogue of the host kernel with the others about CPUs, memory, devices and halts, as hotplug.c 0646f02 and core.c 00ff7b0 lead it:
 * the host sends a message through the ring of a kernel, whose handler defers to a workqueue; when the work is done, an answer comes back
 * through the ring of the host and is paired by type, operation and resource. The host gives up after 10 s, or 30 s for a halt. Messages
 * that find a ring full are lost; nobody sends them again.
 */
final class HostDialogue extends Actor {
	private static final long serialVersionUID = 1L;

	/** Messages from the host to a kernel, then those from the kernel to the host. */
	private static final int[] TYPES = {MessageType.CPU_ADD, MessageType.CPU_REMOVE, MessageType.MEMORY_ADD, MessageType.MEMORY_REMOVE,
			MessageType.DEVICE_ADD, MessageType.DEVICE_REMOVE, MessageType.SHUTDOWN, MessageType.RESOURCE_ACK, MessageType.SHUTDOWN_ACK,
			MessageType.HALTED};
	private static final int FROM_KERNEL = 7;
	private static final String LOST = "the host's ring is full (ENOSPC), or was cleared because a kernel was started";
	private static final int WORK = 0;
	private static final int TIMEOUT = 1;

	/** A request under way; without an answer awaited, sent is null. */
	private static final class Exchange implements Serializable {
		private static final long serialVersionUID = 1L;

		final HostRequest request;
		final Task task;
		KernelMessage sent;
		PendingAcks.Pending pending;
		long number;
		long ticket;

		Exchange(HostRequest request, Task task) {
			this.request = request;
			this.task = task;
		}
	}

	private final ScenarioActor scenario;
	private Machine machine;
	private int firstRoute;
	private final List<Exchange> exchanges = new ArrayList<>();
	private final PendingAcks pending = new PendingAcks();
	/** Messages a kernel has and did not answer yet, by number; those whose request gave up included. */
	private final TreeMap<Long, KernelMessage> unanswered = new TreeMap<>();
	/** Who believes to have what the host has not given it: it got it after the host had given up. Index of the kernel by what it is. */
	private final TreeMap<String, Integer> strayed = new TreeMap<>();
	private long numbers;
	private boolean pumping;
	/** Who sends learns at once that there is no room. */
	private boolean sending;

	HostDialogue(ScenarioActor scenario) {
		super("host dialogue");
		this.scenario = scenario;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		firstRoute = -1;
		for (int kernel = 1; kernel < on.kernels(); kernel++) {
			for (int i = 0; i < TYPES.length; i++) {
				boolean down = i < FROM_KERNEL;
				int route = on.route(this, down ? 0 : kernel, down ? kernel : 0, TYPES[i], Acknowledgement.BYTES, -1);
				firstRoute = firstRoute < 0 ? route : firstRoute;
			}
		}
	}

	private int route(int kernel, int type) {
		for (int i = 0; i < TYPES.length; i++) {
			if (TYPES[i] == type) {
				return firstRoute + (kernel - 1) * TYPES.length + i;
			}
		}
		throw new IllegalArgumentException("The host sends no message of type 0x" + Integer.toHexString(type) + ".");
	}

	/** Sees a request of the host through; the task hears when it is done. */
	void carryOut(HostRequest request, Task task) {
		exchanges.add(new Exchange(request, task));
		pump();
	}

	/** A kernel tells the host that it stops by itself. Returns whether the message is in the ring. */
	boolean sendHalted(int kernel) {
		sending = true;
		boolean sent = send(kernel, kernel, MessageType.HALTED, new Acknowledgement(MessageType.HALTED, 0, machine.kernelId(kernel)).encode(), kernel);
		sending = false;
		return sent;
	}

	/** Sends a message and shows observers what is in it. @param kernel that is not the host */
	private boolean send(int kernel, int sender, int type, byte[] payload, long cookie) {
		long before = machine.lastMessage();
		boolean sent = machine.send(route(kernel, type), payload.length, cookie);
		if (machine.lastMessage() != before) {
			machine.tell(new TrafficNote(machine.now(), TrafficNote.Kind.PAYLOAD, TrafficNote.Severity.INFO, machine.kernelId(sender),
					machine.lastMessage(), MessageType.name(type), payload));
		}
		return sent;
	}

	/** Brings all requests as far as they come without further answers. One that ends may let another one begin. */
	private void pump() {
		if (pumping) {
			return;
		}
		pumping = true;
		machine.resourcesChanged();
		for (int i = 0; i < exchanges.size();) {
			Exchange exchange = exchanges.get(i);
			Optional<KernelMessage> wanted = exchange.request.awaited();
			if (exchange.request.done()) {
				exchanges.remove(i);
				machine.resourcesChanged();
				exchange.task.ended(exchange.request);
				i = 0;
			} else if (wanted.isPresent() && exchange.sent == null) {
				i = send(exchange, wanted.get()) ? i + 1 : 0;
			} else {
				i++;
			}
		}
		pumping = false;
	}

	/** Returns false if the request went on at once because its message could not be sent. */
	private boolean send(Exchange exchange, KernelMessage message) {
		int kernel = machine.kernelIndex(message.instanceId());
		long number = ++numbers;
		if (kernel < 0 || !send(kernel, 0, message.type(), message.payload(), number)) {
			exchange.request.refused(kernel < 0 || !machine.active(kernel) ? "ENODEV" : "ENOSPC");
			return false;
		}
		exchange.sent = message;
		exchange.pending = pending.add(message.key(), machine.now(), exchange.request.timeoutNanos());
		exchange.number = number;
		exchange.ticket = machine.after(exchange.request.timeoutNanos(), this, TIMEOUT, number);
		unanswered.put(number, message);
		return true;
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		int kernel = (route - firstRoute) / TYPES.length + 1;
		int type = TYPES[(route - firstRoute) % TYPES.length];
		if (type == MessageType.HALTED) {
			scenario.halted((int) cookie);
		} else if (type == MessageType.RESOURCE_ACK || type == MessageType.SHUTDOWN_ACK) {
			answered(cookie);
		} else if (unanswered.containsKey(cookie)) {
			machine.compute(machine.cpus(kernel)[0], workNanos(unanswered.get(cookie)), this, WORK, cookie);
		}
	}

	/** What a kernel has to do before it answers. */
	private long workNanos(KernelMessage message) {
		return switch (message.type()) {
			case MessageType.CPU_ADD -> nanos(Cost.CPU_ADD);
			case MessageType.CPU_REMOVE -> nanos(Cost.CPU_REMOVE);
			case MessageType.MEMORY_ADD -> memory(message, Cost.MEMORY_ADD);
			case MessageType.MEMORY_REMOVE -> memory(message, Cost.MEMORY_REMOVE);
			case MessageType.DEVICE_ADD -> nanos(Cost.DEVICE_ADD);
			case MessageType.DEVICE_REMOVE -> nanos(Cost.DEVICE_REMOVE);
			default -> nanos(Cost.SHUTDOWN);
		};
	}

	private long memory(KernelMessage message, Cost perGib) {
		long bytes = MemoryChange.decode(message.payload()).pages() * machine.hardware().pageSize();
		return (bytes >>> 30) * nanos(perGib) + (bytes >>> 20 & 1023) * nanos(perGib) / 1024;
	}

	private long nanos(Cost cost) {
		return machine.costs().figure(cost).value();
	}

	/** A kernel has done its work and answers. */
	@Override
	protected void computed(int what, long number) {
		KernelMessage message = unanswered.get(number);
		int kernel = machine.kernelIndex(message.instanceId());
		int type = message.type() == MessageType.SHUTDOWN ? MessageType.SHUTDOWN_ACK : MessageType.RESOURCE_ACK;
		// If it finds no room it is lost, see dropped.
		send(kernel, kernel, type, new Acknowledgement(message.type(), 0, message.resourceId()).encode(), number);
		if (type == MessageType.SHUTDOWN_ACK) {
			// Nothing runs there after the answer; the host believes it active until the answer is there.
			machine.faults().stop(kernel);
		}
	}

	/** As in the kernel an answer goes to the newest request of its key, whoever sent it: nobody compares the sender with the one asked. */
	private void answered(long number) {
		KernelMessage message = unanswered.remove(number);
		PendingAcks.Pending done = pending.complete(message.key(), 0);
		int kernel = machine.kernelIndex(message.instanceId());
		for (Exchange exchange : exchanges) {
			if (exchange.sent != null && exchange.pending == done) {
				if (exchange.sent.instanceId() == message.instanceId()) {
					compareViews(kernel, message);
				} else {
					diverged(kernel, message, "its late answer is taken for that of instance " + exchange.sent.instanceId());
				}
				machine.cancel(exchange.ticket);
				settled(exchange);
				exchange.request.answered(0);
				pump();
				return;
			}
		}
		if (message.type() == MessageType.SHUTDOWN) {
			scenario.notes().warn("a late answer to " + MessageType.name(message.type()) + " is ignored: nobody waits for it any more; "
					+ machine.kernelName(kernel) + " has stopped, and the host takes it for active");
		} else {
			diverged(kernel, message, "its late answer is ignored: nobody waits for it any more");
		}
	}

	private void settled(Exchange exchange) {
		pending.remove(exchange.pending);
		exchange.sent = null;
		exchange.pending = null;
	}

	/** The kernel did what it was asked after the host had given up. */
	private void diverged(int kernel, KernelMessage message, String why) {
		boolean gives = gives(message.type());
		if (gives) {
			strayed.put(thing(message), kernel);
		}
		scenario.notes().warn("\"" + machine.kernelName(kernel) + "\" has done " + MessageType.name(message.type()) + " of " + thing(message) + ", and " + why
				+ (gives ? ". The kernel uses it, and the host takes it for free" : ". The kernel has given it up, and the host takes it for the kernel's"));
	}

	/** Something goes to a kernel, or comes back from one: does another one believe to have it? */
	private void compareViews(int kernel, KernelMessage message) {
		Integer other = strayed.get(thing(message));
		if (other == null || message.type() == MessageType.SHUTDOWN) {
			return;
		}
		if (other == kernel) {
			strayed.remove(thing(message));
		} else if (gives(message.type()) && machine.phase(other).takesMessages()) {
			scenario.notes().warn(thing(message) + " is with \"" + machine.kernelName(kernel) + "\" now as the host sees it, but \"" + machine.kernelName(other)
					+ "\" got it after its time was over and uses it as well; kill one of them");
		}
	}

	private static boolean gives(int type) {
		return type == MessageType.CPU_ADD || type == MessageType.MEMORY_ADD || type == MessageType.DEVICE_ADD;
	}

	/** What a message is about, for people. */
	private String thing(KernelMessage message) {
		String id = "0x" + Long.toHexString(message.resourceId());
		return switch (message.type()) {
			case MessageType.CPU_ADD, MessageType.CPU_REMOVE -> machine.hardware().cpuName(message.resourceId());
			case MessageType.MEMORY_ADD, MessageType.MEMORY_REMOVE -> "memory from page " + id;
			default -> "device " + id;
		};
	}

	/** An answer or a message of halt was dropped from the host's ring, or what was on its way to a kernel that is gone. */
	@Override
	protected void dropped(int route, long cookie) {
		int type = TYPES[(route - firstRoute) % TYPES.length];
		if (type == MessageType.RESOURCE_ACK || type == MessageType.SHUTDOWN_ACK) {
			KernelMessage message = unanswered.remove(cookie);
			if (message != null) {
				scenario.notes().warn("the answer of " + machine.kernelName(machine.kernelIndex(message.instanceId())) + " to "
						+ MessageType.name(message.type()) + " is lost: " + LOST);
			}
		} else if (type == MessageType.HALTED && !sending) {
			scenario.notes().warn("the message that " + machine.kernelName((int) cookie) + " stopped is lost: " + LOST);
		}
	}

	/** A kernel that is gone believes nothing. */
	void forget(int kernel) {
		strayed.values().removeIf(who -> who == kernel);
	}

	@Override
	protected void timer(int what, long number) {
		for (Exchange exchange : exchanges) {
			if (exchange.sent != null && exchange.number == number) {
				settled(exchange);
				exchange.request.timedOut();
				pump();
				return;
			}
		}
	}
}
