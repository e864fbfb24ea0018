// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.message.IrqRequest;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/** Carries out {@link IrqForwarding}. Messages and work carry the time of the device's request. */
final class IrqForwardingActor extends PairActor {
	private static final long serialVersionUID = 1L;

	private static final int RAISE = 0;
	private static final int FORWARD = 1;
	private static final int UNMASK = 2;
	private static final int HANDLED = 3;
	private static final long NONE = -1;

	private final IrqForwarding spec;
	private final double meanGap;
	private RandomStream arrivals;
	private int forward;
	private int unmask;
	private long raiseTicket = NO_TIMER;
	private long forwardTicket = NO_TIMER;
	private long unmaskTicket = NO_TIMER;
	private boolean masked;
	/** A request waits for the owner to go on. */
	private boolean held;
	/** Time of the first request while masked. */
	private long raisedWhileMasked = NONE;

	private long raised;
	private long coalesced;
	private long lost;
	private long handled;
	private final LatencyHistogram arrivalLatency = new LatencyHistogram();
	private final LatencyHistogram handledLatency = new LatencyHistogram();

	IrqForwardingActor(IrqForwarding spec) {
		super("irq", spec.name(), spec.deviceKernelId(), spec.handlerKernelId());
		this.spec = spec;
		this.meanGap = 1e9 / spec.ratePerSecond();
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		arrivals = stream("arrivals");
	}

	@Override
	void connect() {
		forward = machine.route(this, from, to, MessageType.IRQ_FORWARD, IrqRequest.BYTES, channel);
		unmask = machine.route(this, to, from, MessageType.IRQ_UNMASK, IrqRequest.BYTES, channel);
	}

	@Override
	void begin() {
		next();
	}

	@Override
	void end() {
		machine.cancel(raiseTicket);
		machine.cancel(forwardTicket);
		machine.cancel(unmaskTicket);
		masked = false;
		held = false;
		raisedWhileMasked = NONE;
	}

	private void next() {
		long gap = spec.spread() == Spread.EXPONENTIAL ? arrivals.nextExponentialNanos(meanGap) : (long) meanGap;
		raiseTicket = machine.after(gap, this, RAISE, 0);
	}

	@Override
	protected void timer(int what, long argument) {
		switch (what) {
			case RAISE -> {
				next();
				raised++;
				if (!held && canAct(from, RAISE, machine.now())) {
					raise(machine.now());
				} else {
					// The interrupt controller keeps one for a kernel that hangs.
					coalesced += held ? 1 : 0;
					held = true;
				}
			}
			case FORWARD -> act(from, what, argument);
			default -> act(to, what, argument);
		}
	}

	private void act(int kernel, int what, long argument) {
		if (canAct(kernel, what, argument)) {
			computed(what, argument);
		}
	}

	@Override
	protected void computed(int what, long argument) {
		switch (what) {
			case RAISE -> {
				held = false;
				raise(argument);
			}
			case FORWARD -> forward(argument);
			case HANDLED -> handled(argument);
			default -> unmask();
		}
	}

	private void raise(long requested) {
		if (!spec.levelTriggered()) {
			interrupt(requested);
		} else if (masked) {
			coalesced += raisedWhileMasked == NONE ? 0 : 1;
			raisedWhileMasked = raisedWhileMasked == NONE ? requested : raisedWhileMasked;
		} else {
			masked = true;
			interrupt(requested);
		}
	}

	/** The owner of the device takes the interrupt, and forwards it from its handler. */
	private void interrupt(long requested) {
		long entry = machine.interrupt(machine.cpus(from)[0]);
		forwardTicket = machine.after(entry, this, FORWARD, requested);
	}

	private void forward(long requested) {
		if (machine.send(forward, requested)) {
			return;
		}
		if (spec.levelTriggered()) {
			// Still masked and not forwarded: nobody else would ever do it.
			forwardTicket = machine.after(RETRY_NANOS, this, FORWARD, requested);
		} else {
			lost++;
		}
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		if (route == forward) {
			arrivalLatency.record(machine.now() - cookie);
			machine.after(machine.stayInInterrupt(machine.cpus(to)[0], spec.handlingNanos()), this, HANDLED, cookie);
		} else if (route == unmask) {
			masked = false;
			if (raisedWhileMasked != NONE) {
				long requested = raisedWhileMasked;
				raisedWhileMasked = NONE;
				masked = true;
				interrupt(requested);
			}
		}
	}

	private void handled(long requested) {
		handled++;
		completed(requested);
		handledLatency.record(machine.now() - requested);
		if (spec.levelTriggered()) {
			unmask();
		}
	}

	private void unmask() {
		if (!machine.send(unmask, 0)) {
			unmaskTicket = machine.after(RETRY_NANOS, this, UNMASK, 0);
		}
	}

	@Override
	protected void report(Report report) {
		super.report(report);
		latencies(report, "irq.arrival", "Device to handler", arrivalLatency);
		latencies(report, "irq.handled", "Device to end of handling", handledLatency);
		rate(report, "irq.throughput", "Interrupts handled", handled);
		count(report, "irq.raised", "Requests of the device", raised);
		count(report, "irq.coalesced", "Requests that met a raised line", coalesced);
		count(report, "irq.lost", "Interrupts lost to a full ring", lost);
		count(report, "irq.handledcount", "Interrupts handled, in all", handled);
	}
}
