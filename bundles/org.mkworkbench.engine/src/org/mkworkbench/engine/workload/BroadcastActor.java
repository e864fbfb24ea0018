// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Carries out {@link Broadcast}. Members stand in an array as in a heap: the asking kernel first, the children of position p at p × fan-out +
 * 1 and following. A child whose parent takes no part is asked by the asking kernel itself.
 */
final class BroadcastActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	// Timers.
	private static final int BEGIN = 0;
	private static final int SEND = 1;
	// Work is the number of a position, or a timer that came while its kernel hung.
	private static final int LATE = -2;

	private final Broadcast spec;
	private RandomStream pauses;
	/** Kernels by position. */
	private int[] members;
	private int fanOut;
	// Routes by position of the child: down from and up to its parent, and the same for the asking kernel.
	private int[] down;
	private int[] up;
	private int[] downDirect;
	private int[] upDirect;
	private int firstRoute;
	/** By route, less the first: position of the child, and whether it leads down. */
	private int[] childOfRoute;
	private boolean[] leadsDown;

	private long operation;
	private long beginTicket = NO_TIMER;
	private boolean busy;
	private long begun;
	/** By position: takes part; answers it still waits for, its own work being one. */
	private boolean[] asked;
	private int[] missing;

	private final LatencyHistogram latencies = new LatencyHistogram();
	private long aborted;
	private long retries;
	private long requests;

	BroadcastActor(Broadcast spec) {
		super("broadcast:" + spec.fromKernelId() + ">" + spec.toKernelIds(), spec.name());
		this.spec = spec;
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		pauses = stream("pauses");
		int from = kernel(spec.fromKernelId());
		List<Integer> ids = spec.toKernelIds();
		int[] others = ids.isEmpty() ? IntStream.range(0, on.kernels()).filter(k -> k != from).toArray()
				: ids.stream().mapToInt(this::kernel).toArray();
		int size = others.length + 1;
		members = new int[size];
		members[0] = from;
		System.arraycopy(others, 0, members, 1, others.length);
		connect();
		if (on.active(from)) {
			// The host kernel, which does not become active because it is.
			kernelChanged(from, true);
		}
	}

	/** Makes the routes; their numbers follow each other. */
	private void connect() {
		int size = members.length;
		fanOut = spec.fanOut() == 0 ? Math.max(1, size - 1) : spec.fanOut();
		asked = new boolean[size];
		missing = new int[size];
		down = new int[size];
		up = new int[size];
		downDirect = new int[size];
		upDirect = new int[size];
		childOfRoute = new int[4 * size];
		leadsDown = new boolean[4 * size];
		firstRoute = -1;
		for (int child = 1; child < size; child++) {
			int parent = parent(child);
			down[child] = route(parent, child, child, true);
			up[child] = route(child, parent, child, false);
			downDirect[child] = parent == 0 ? down[child] : route(0, child, child, true);
			upDirect[child] = parent == 0 ? up[child] : route(child, 0, child, false);
		}
	}

	/** The other kernel takes its place, unless it has one of its own: then the old one is left out when it ends. */
	@Override
	protected void replaced(int kernel, int by) {
		int position = position(kernel);
		if (by >= 0 && by != kernel && position >= 0 && position(by) < 0) {
			machine.cancel(beginTicket);
			abort();
			members[position] = by;
			connect();
			nowRuns(machine.active(members[0]));
			if (running()) {
				pause();
			}
		}
	}

	private int route(int fromPosition, int toPosition, int child, boolean isDown) {
		int route = machine.route(this, members[fromPosition], members[toPosition], spec.messageType(), isDown ? spec.requestBytes() : 0, channel);
		firstRoute = firstRoute < 0 ? route : firstRoute;
		childOfRoute[route - firstRoute] = child;
		leadsDown[route - firstRoute] = isDown;
		return route;
	}

	private int parent(int child) {
		return (child - 1) / fanOut;
	}

	/** Who asks a child in this operation. */
	private int asker(int child) {
		int parent = parent(child);
		return asked[parent] ? parent : 0;
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		if (kernel == members[0]) {
			nowRuns(active);
			if (active) {
				pause();
			} else {
				machine.cancel(beginTicket);
				abort();
			}
		} else if (busy && !active && position(kernel) >= 0 && asked[position(kernel)]) {
			abort();
			pause();
		}
	}

	/** -1 for a kernel that takes no part. */
	private int position(int kernel) {
		for (int i = 0; i < members.length; i++) {
			if (members[i] == kernel) {
				return i;
			}
		}
		return -1;
	}

	private void abort() {
		if (busy) {
			busy = false;
			aborted++;
			operation++;
		}
	}

	private void pause() {
		beginTicket = machine.after(spec.pause().draw(pauses, spec.pauseNanos()), this, BEGIN, 0);
	}

	@Override
	protected void timer(int what, long argument) {
		if (what == SEND) {
			if (argument >>> 32 == operation && busy && canAct(sender((int) argument), LATE + SEND, argument)) {
				send((int) argument);
			}
		} else if (!busy && canAct(members[0], LATE + BEGIN, argument)) {
			begin();
		}
	}

	private void begin() {
		busy = true;
		begun = machine.now();
		int others = 0;
		asked[0] = true;
		for (int p = 1; p < members.length; p++) {
			asked[p] = machine.active(members[p]);
			others += asked[p] ? 1 : 0;
		}
		Arrays.fill(missing, 1);
		for (int child = 1; child < members.length; child++) {
			missing[asker(child)] += asked[child] ? 1 : 0;
		}
		requests += others;
		handOn(0);
		// The asking kernel has no work of its own; with nobody to ask, the operation is over at once.
		answered(0);
	}

	/** Asks all children of a position. */
	private void handOn(int position) {
		if (position == 0) {
			for (int child = 1; child < members.length; child++) {
				if (asked[child] && asker(child) == 0) {
					send(parent(child) == 0 ? down[child] : downDirect[child]);
				}
			}
			return;
		}
		long first = (long) position * fanOut + 1;
		for (long child = first; child < Math.min(members.length, first + fanOut); child++) {
			if (asked[(int) child]) {
				send(down[(int) child]);
			}
		}
	}

	private void send(int route) {
		if (!machine.send(route, operation)) {
			retries++;
			machine.after(RETRY_NANOS, this, SEND, operation << 32 | route);
		}
	}

	/** Kernel a route leads from. */
	private int sender(int route) {
		int child = childOfRoute[route - firstRoute];
		return members[leadsDown[route - firstRoute] ? asker(child) : child];
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		if (cookie != operation || !busy || route < firstRoute) {
			return;
		}
		int child = childOfRoute[route - firstRoute];
		if (leadsDown[route - firstRoute]) {
			handOn(child);
			machine.compute(machine.cpus(members[child])[0], spec.workNanos(), this, child, operation);
		} else {
			answered(asker(child));
		}
	}

	@Override
	protected void computed(int what, long argument) {
		if (what < 0) {
			timer(what - LATE, argument);
		} else if (argument == operation && busy) {
			answered(what);
		}
	}

	/** A position has one answer more; with the last one it answers itself. */
	private void answered(int position) {
		if (--missing[position] > 0) {
			return;
		}
		if (position > 0) {
			send(asker(position) == parent(position) ? up[position] : upDirect[position]);
			return;
		}
		latencies.record(machine.now() - begun);
		busy = false;
		operation++;
		pause();
	}

	@Override
	protected void report(Report report) {
		latencies(report, "broadcast.latency", "Request to last answer", latencies);
		rate(report, "broadcast.throughput", "Operations completed", latencies.count());
		count(report, "broadcast.completed", "Operations completed, in all", latencies.count());
		count(report, "broadcast.aborted", "Operations broken off as a kernel ended", aborted);
		count(report, "broadcast.requests", "Kernels asked", requests);
		count(report, "broadcast.retries", "Messages sent again after ENOSPC", retries);
	}
}
