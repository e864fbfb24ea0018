// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import org.mkworkbench.engine.cost.Distance;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.event.RandomStream;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * Carries out {@link VirtioQueue}. A request is a slot; its way: free, added by the driver, available, fetched by the device's kernel, served
 * by the device, used, reaped by the driver, free. Both kernels work on their first CPU, where their doorbells arrive.
 * <p>
 * What the steps cost is assumed to be what a ring entry costs: adding is a send without the request of an interrupt, fetching and reaping
 * are receptions without the interrupt.
 */
final class VirtioQueueActor extends PairActor {
	private static final long serialVersionUID = 1L;

	// Work, its argument a slot.
	private static final int ADDED = 0;
	private static final int FETCHED = 1;
	private static final int USED = 2;
	private static final int REAPED = 3;
	// Timers.
	private static final int ARRIVAL = 0;
	private static final int SERVED = 1;

	private final VirtioQueue spec;
	private RandomStream arrivals;
	private RandomStream service;
	private int kick;
	private int notice;

	private int driverCpu = -1;
	private int deviceCpu = -1;
	private long addNanos;
	private long fetchNanos;
	private long reapNanos;

	private final SlotQueue free;
	private final SlotQueue available;
	private final SlotQueue waiting;
	private final SlotQueue used;
	private final long[] begun;
	/** Changes whenever a kernel stops, so that what the device still serves belongs to nobody. */
	private int epoch;
	private long arrivalTicket = NO_TIMER;
	private int adding;
	private int unannounced;
	private int serving;
	private boolean deviceBusy;
	private boolean driverBusy;

	private final LatencyHistogram latencies = new LatencyHistogram();
	private final TimeMean outstanding = new TimeMean();
	private long arrived;
	private long dropped;
	private long lost;
	private long kicks;
	private long kicksSaved;
	private long notices;
	private long noticesSaved;

	VirtioQueueActor(VirtioQueue spec) {
		super("virtqueue", spec.name(), spec.driverKernelId(), spec.deviceKernelId());
		this.spec = spec;
		free = new SlotQueue(spec.queueSize());
		available = new SlotQueue(spec.queueSize());
		waiting = new SlotQueue(spec.queueSize());
		used = new SlotQueue(spec.queueSize());
		begun = new long[spec.queueSize()];
	}

	@Override
	protected void start(Machine on) {
		super.start(on);
		arrivals = stream("arrivals");
		service = stream("service");
	}

	@Override
	void connect() {
		kick = machine.route(this, from, to, MessageType.IO, 0, channel);
		notice = machine.route(this, to, from, MessageType.IO, 0, channel);
	}

	@Override
	void begin() {
		for (int slot = 0; slot < spec.queueSize(); slot++) {
			free.add(slot);
		}
		if (spec.ratePerSecond() > 0) {
			nextArrival();
		} else {
			for (int i = 0; i < spec.outstanding(); i++) {
				submit();
			}
		}
	}

	@Override
	void end() {
		machine.cancel(arrivalTicket);
		epoch++;
		lost += outstanding.value();
		outstanding.add(machine.now(), (int) -outstanding.value());
		free.clear();
		available.clear();
		waiting.clear();
		used.clear();
		adding = 0;
		unannounced = 0;
		serving = 0;
		deviceBusy = false;
		driverBusy = false;
	}

	private void nextArrival() {
		arrivalTicket = machine.after(arrivals.nextExponentialNanos(1e9 / spec.ratePerSecond()), this, ARRIVAL, 0);
	}

	@Override
	protected void timer(int what, long argument) {
		if (what == ARRIVAL) {
			nextArrival();
			arrived++;
			if (free.isEmpty()) {
				dropped++;
			} else {
				submit();
			}
		} else if (argument >>> 32 == epoch) {
			served((int) argument);
		}
	}

	@Override
	protected void computed(int what, long argument) {
		if (argument >>> 32 != epoch) {
			return;
		}
		int slot = (int) argument;
		switch (what) {
			case ADDED -> added(slot);
			case FETCHED -> fetched(slot);
			case USED -> used(slot);
			default -> reaped(slot);
		}
	}

	private void work(int kernel, long nanos, int what, int slot) {
		machine.compute(machine.cpus(kernel)[0], nanos, this, what, argument(slot));
	}

	private long argument(int slot) {
		return (long) epoch << 32 | slot;
	}

	/** What the steps cost between the CPUs that the kernels have at the moment. */
	private void findCosts() {
		int driverNow = machine.cpus(from)[0];
		int deviceNow = machine.cpus(to)[0];
		if (driverNow != driverCpu || deviceNow != deviceCpu) {
			driverCpu = driverNow;
			deviceCpu = deviceNow;
			LatencyModel costs = machine.costs();
			Distance distance = machine.distance(driverCpu, deviceCpu);
			addNanos = Math.max(0, costs.sendNanos(0) - costs.ringNanos());
			fetchNanos = costs.receiveNanos(distance, spec.requestBytes());
			reapNanos = costs.receiveNanos(distance, 0);
		}
	}

	// Driver to device

	private void submit() {
		int slot = free.take();
		begun[slot] = machine.now();
		outstanding.add(machine.now(), 1);
		adding++;
		findCosts();
		work(from, addNanos, ADDED, slot);
	}

	private void added(int slot) {
		adding--;
		available.add(slot);
		unannounced++;
		if (adding > 0 && unannounced < spec.batch()) {
			return;
		}
		unannounced = 0;
		if (spec.suppression() && deviceBusy) {
			kicksSaved++;
		} else {
			kicks++;
			machine.ring(kick, 0);
		}
	}

	@Override
	protected void doorbell(int route, long cookie) {
		if (route == kick && !deviceBusy) {
			deviceBusy = true;
			fetch();
		} else if (route == notice && !driverBusy) {
			driverBusy = true;
			reap();
		}
	}

	/** Goes on as long as there are requests; then asks for doorbells again. */
	private void fetch() {
		if (available.isEmpty()) {
			deviceBusy = false;
		} else {
			work(to, fetchNanos, FETCHED, available.take());
		}
	}

	private void fetched(int slot) {
		waiting.add(slot);
		serve();
		fetch();
	}

	// Device

	private void serve() {
		while (serving < spec.deviceDepth() && !waiting.isEmpty()) {
			serving++;
			machine.after(spec.service().draw(service, spec.serviceNanos()), this, SERVED, argument(waiting.take()));
		}
	}

	private void served(int slot) {
		serving--;
		serve();
		work(to, addNanos, USED, slot);
	}

	// Device to driver

	private void used(int slot) {
		used.add(slot);
		if (spec.suppression() && driverBusy) {
			noticesSaved++;
		} else {
			notices++;
			machine.ring(notice, 0);
		}
	}

	private void reap() {
		if (used.isEmpty()) {
			driverBusy = false;
		} else {
			work(from, reapNanos, REAPED, used.take());
		}
	}

	private void reaped(int slot) {
		latencies.record(machine.now() - begun[slot]);
		completed(begun[slot]);
		outstanding.add(machine.now(), -1);
		free.add(slot);
		if (spec.ratePerSecond() == 0) {
			submit();
		}
		reap();
	}

	@Override
	protected void report(Report report) {
		super.report(report);
		latencies(report, "virtqueue.latency", "Request, submitted to completed", latencies);
		rate(report, "virtqueue.throughput", "Requests completed", latencies.count());
		report.ratio("virtqueue.outstanding", "Requests under way, mean", name, "", outstanding.area(machine.now()), activeNanos());
		count(report, "virtqueue.completed", "Requests completed, in all", latencies.count());
		now(report, "virtqueue.underway", "Requests under way at the end", outstanding.value());
		count(report, "virtqueue.arrived", "Requests that came at the rate", arrived);
		count(report, "virtqueue.dropped", "Requests without free descriptor", dropped);
		count(report, "virtqueue.lost", "Requests lost with a kernel or in its hand-over", lost);
		count(report, "virtqueue.kicks", "Doorbells to the device", kicks);
		count(report, "virtqueue.kickssaved", "Doorbells to the device saved", kicksSaved);
		count(report, "virtqueue.notices", "Doorbells to the driver", notices);
		count(report, "virtqueue.noticessaved", "Doorbells to the driver saved", noticesSaved);
	}
}
