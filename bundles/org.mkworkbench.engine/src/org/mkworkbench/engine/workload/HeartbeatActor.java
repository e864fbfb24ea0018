// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link Heartbeat}. The watcher begins to wait when both kernels are active for the first time, and then never stops. */
final class HeartbeatActor extends WorkloadActor {
	private static final long serialVersionUID = 1L;

	private static final int BEAT = 0;
	private static final int DEADLINE = 1;

	private final Heartbeat spec;
	private int watched;
	private int watcher;
	private int route;
	private long beatTicket = NO_TIMER;
	private long deadlineTicket = NO_TIMER;
	private boolean waiting;
	private boolean suspected;

	private long sent;
	private long received;
	private long dropped;
	private long falseAlarms;
	private long recoveries;
	private final LatencyHistogram detections = new LatencyHistogram();
	private final LatencyHistogram delays = new LatencyHistogram();

	HeartbeatActor(Heartbeat spec) {
		super("heartbeat:" + spec.watchedKernelId() + ">" + spec.watcherKernelId(), spec.name());
		this.spec = spec;
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		watched = kernel(spec.watchedKernelId());
		watcher = kernel(spec.watcherKernelId());
		route = on.route(this, watched, watcher, MessageType.HEARTBEAT, 0, channel);
		if (on.active(watched)) {
			// The host kernel, which does not become active because it is.
			kernelChanged(watched, true);
		}
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		boolean both = machine.active(watched) && machine.active(watcher);
		nowRuns(both);
		if (kernel == watched) {
			machine.cancel(beatTicket);
			if (active) {
				beatTicket = machine.after(spec.intervalNanos(), this, BEAT, 0);
			}
		} else if (kernel == watcher && !active) {
			waiting = false;
			machine.cancel(deadlineTicket);
		}
		if (both && !waiting) {
			waiting = true;
			suspected = false;
			expectNext();
		}
	}

	/** The other kernel sends, or listens, from now on. Until then the old one does. */
	@Override
	protected void replaced(int kernel, int by) {
		if (by < 0 || by == kernel || kernel != watched && kernel != watcher || by == watched + watcher - kernel) {
			return;
		}
		watched = watched == kernel ? by : watched;
		watcher = watcher == kernel ? by : watcher;
		route = machine.route(this, watched, watcher, MessageType.HEARTBEAT, 0, channel);
		kernelChanged(by, machine.active(by));
		if (waiting) {
			expectNext();
		}
	}

	private void expectNext() {
		machine.cancel(deadlineTicket);
		deadlineTicket = machine.after(spec.intervalNanos() * spec.missedLimit() + spec.intervalNanos() / 2, this, DEADLINE, 0);
	}

	@Override
	protected void timer(int what, long argument) {
		if (what == DEADLINE) {
			if (canAct(watcher, DEADLINE, 0)) {
				suspect();
			}
		} else if (canAct(watched, BEAT, 0)) {
			beat();
		}
	}

	/** Of timers that came while a kernel hung. A watcher that hung itself gives the other one time. */
	@Override
	protected void computed(int what, long argument) {
		if (what == DEADLINE) {
			expectNext();
		} else {
			beat();
		}
	}

	private void beat() {
		beatTicket = machine.after(spec.intervalNanos(), this, BEAT, 0);
		if (machine.active(watcher)) {
			sent++;
			if (!machine.send(route, 0)) {
				dropped++;
			}
		}
	}

	private void suspect() {
		suspected = true;
		if (runs(watched)) {
			falseAlarms++;
		} else {
			detections.record(machine.now() - machine.stoppedAt(watched));
		}
	}

	@Override
	protected void delivered(int way, long cookie, long sentNanos) {
		received++;
		delays.record(machine.now() - sentNanos);
		if (suspected) {
			suspected = false;
			recoveries++;
		}
		if (waiting) {
			expectNext();
		}
	}

	@Override
	protected void report(Report report) {
		count(report, "heartbeat.sent", "Heartbeats sent", sent);
		count(report, "heartbeat.received", "Heartbeats received", received);
		count(report, "heartbeat.dropped", "Heartbeats lost to a full ring", dropped);
		count(report, "heartbeat.falsealarms", "False alarms: taken for dead while alive", falseAlarms);
		count(report, "heartbeat.detections", "Stops noticed", detections.count());
		count(report, "heartbeat.recoveries", "Taken for alive again", recoveries);
		latencies(report, "heartbeat.detection", "Stop to notice", detections);
		latencies(report, "heartbeat.delay", "Heartbeat, sent to handled", delays);
	}
}
