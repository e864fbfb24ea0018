// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link RequestResponse}. A request is known by its client and the client's count, so that a late response is told apart. */
final class RequestResponseActor extends PairActor {
	private static final long serialVersionUID = 1L;

	// Timers, and work when they are late; the argument is the request.
	private static final int SEND = 0;
	private static final int GIVE_UP = 1;
	private static final int RESPOND = 2;
	// Work; from SERVED on, a request served on the CPU of that number.
	private static final int DISPATCHED = 3;
	private static final int AWAKE = 4;
	private static final int SERVED = 8;

	private final RequestResponse spec;
	private int requests;
	private int responses;
	private RandomStream think;
	private RandomStream service;
	private LeastBusy servers;

	// By client.
	private final int[] counts;
	private final long[] begun;
	private final long[] tickets;
	private final boolean[] waiting;
	/** Timers to give up, {@link #NO_TIMER} if none is pending. */
	private final long[] watches;

	private final LatencyHistogram roundTrips = new LatencyHistogram();
	private final TimeMean outstanding = new TimeMean();
	private long timedOut;
	private long lost;
	private long retries;

	RequestResponseActor(RequestResponse spec) {
		super("request-response", spec.name(), spec.clientKernelId(), spec.serverKernelId());
		this.spec = spec;
		counts = new int[spec.clients()];
		begun = new long[spec.clients()];
		tickets = new long[spec.clients()];
		Arrays.fill(tickets, NO_TIMER);
		waiting = new boolean[spec.clients()];
		watches = new long[spec.clients()];
		Arrays.fill(watches, NO_TIMER);
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		think = stream("think");
		service = stream("service");
	}

	@Override
	void connect() {
		requests = machine.route(this, from, to, spec.messageType(), spec.requestBytes(), channel);
		responses = machine.route(this, to, from, spec.messageType(), spec.responseBytes(), channel);
		servers = new LeastBusy(machine, to);
	}

	@Override
	void begin() {
		for (int client = 0; client < counts.length; client++) {
			think(client);
		}
	}

	@Override
	void end() {
		servers.reset();
		for (int client = 0; client < counts.length; client++) {
			machine.cancel(tickets[client]);
			machine.cancel(watches[client]);
			watches[client] = NO_TIMER;
			if (waiting[client]) {
				lost++;
				stopWaiting(client);
			}
		}
	}

	private void think(int client) {
		tickets[client] = machine.after(spec.think().draw(think, spec.thinkNanos()), this, SEND, request(client));
	}

	private long request(int client) {
		return (long) client << 32 | counts[client] & 0xffffffffL;
	}

	private static int client(long request) {
		return (int) (request >>> 32);
	}

	private boolean awaited(long request) {
		int client = client(request);
		return waiting[client] && counts[client] == (int) request;
	}

	private void stopWaiting(int client) {
		waiting[client] = false;
		counts[client]++;
		outstanding.add(machine.now(), -1);
	}

	@Override
	protected void timer(int what, long argument) {
		if (canAct(what == RESPOND ? to : from, what, argument)) {
			act(what, argument);
		}
	}

	private void act(int what, long request) {
		if (what == RESPOND) {
			respond(request);
		} else if (what == GIVE_UP) {
			watches[client(request)] = NO_TIMER;
			giveUp(client(request));
		} else if (counts[client(request)] == (int) request) {
			request(request);
		}
	}

	/** One timer of a client follows its requests: each with its own would be pending long after most are answered. */
	private void giveUp(int client) {
		if (!waiting[client]) {
			return;
		}
		long left = begun[client] + spec.timeoutNanos() - machine.now();
		if (left > 0) {
			watches[client] = machine.after(left, this, GIVE_UP, (long) client << 32);
		} else {
			timedOut++;
			machine.cancel(tickets[client]);
			stopWaiting(client);
			think(client);
		}
	}

	/** Sends a request for the first time or again; its time counts from the first. */
	private void request(long request) {
		int client = client(request);
		if (!waiting[client]) {
			waiting[client] = true;
			begun[client] = machine.now();
			outstanding.add(machine.now(), 1);
			if (watches[client] == NO_TIMER) {
				giveUp(client);
			}
		}
		if (!machine.send(requests, request)) {
			retries++;
			// Waits longer each time: a server that hangs would be asked for ever.
			long pause = Math.max(RETRY_NANOS, (machine.now() - begun[client]) / 2);
			tickets[client] = machine.after(pause, this, SEND, request);
		}
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		if (route != requests && route != responses) {
			// Of the time before a hand-over.
			return;
		}
		// Both take their turn after the work that the message itself causes.
		int kernel = route == requests ? to : from;
		machine.compute(machine.cpus(kernel)[0], 0, this, route == requests ? DISPATCHED : AWAKE, cookie);
	}

	@Override
	protected void computed(int what, long request) {
		if (what == DISPATCHED) {
			int cpu = servers.take();
			machine.compute(cpu, spec.service().draw(service, spec.serviceNanos()), this, SERVED + cpu, request);
		} else if (what == AWAKE) {
			answered(request);
		} else if (what >= SERVED) {
			servers.done(what - SERVED);
			respond(request);
		} else {
			act(what, request);
		}
	}

	private void answered(long request) {
		if (awaited(request)) {
			int client = client(request);
			roundTrips.record(machine.now() - begun[client]);
			completed(begun[client]);
			stopWaiting(client);
			think(client);
		}
	}

	private void respond(long request) {
		// The server cannot know of a client that gave up, but nobody would notice that it tries again.
		if (!machine.send(responses, request) && awaited(request) && machine.now() - begun[client(request)] < spec.timeoutNanos()) {
			retries++;
			machine.after(RETRY_NANOS, this, RESPOND, request);
		}
	}

	@Override
	protected void report(Report report) {
		super.report(report);
		latencies(report, "request.roundtrip", "Round trip", roundTrips);
		rate(report, "request.throughput", "Requests answered", roundTrips.count());
		report.ratio("request.outstanding", "Requests under way, mean", name, "", outstanding.area(machine.now()), activeNanos());
		count(report, "request.answered", "Requests answered, in all", roundTrips.count());
		count(report, "request.timeout", "Requests given up", timedOut);
		count(report, "request.lost", "Requests lost with a kernel or in its hand-over", lost);
		count(report, "request.retries", "Messages sent again after ENOSPC", retries);
		now(report, "request.unanswered", "Requests under way at the end", outstanding.value());
	}
}
