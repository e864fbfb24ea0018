// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.engine.host.message.MessageType;

/** Carries out a script on a machine and writes down what it is told. Never part of a snapshot. */
@SuppressWarnings("serial")
final class Probe extends Actor {
	record Told(String what, int number, long value, long at) {
	}

	final List<Told> told = new ArrayList<>();
	Machine machine;
	private final transient Consumer<Probe> beginning;
	private final transient List<Runnable> scripts = new ArrayList<>();
	private int current;

	Probe(Consumer<Probe> beginning) {
		super("probe");
		this.beginning = beginning;
	}

	@Override
	protected void start(Machine on) {
		machine = on;
		beginning.accept(this);
	}

	/** Has something done at a time. */
	void at(long nanos, Runnable script) {
		scripts.add(script);
		machine.after(nanos - machine.now(), this, scripts.size() - 1, 0);
	}

	/** Has something done after some time, in place of what is being done. */
	void again(long nanos, Runnable script) {
		scripts.set(current, script);
		machine.after(nanos, this, current, 0);
	}

	void watchAll() {
		for (int kernel = 0; kernel < machine.kernels(); kernel++) {
			machine.watch(this, kernel);
		}
	}

	int route(int fromId, int toId) {
		return machine.route(this, machine.kernelIndex(fromId), machine.kernelIndex(toId), MessageType.USER, 64, -1);
	}

	private void tell(String what, int number, long value) {
		told.add(new Told(what, number, value, machine.now()));
	}

	List<Told> told(String what) {
		return told.stream().filter(t -> t.what.equals(what)).toList();
	}

	@Override
	protected void timer(int what, long argument) {
		current = what;
		scripts.get(what).run();
	}

	@Override
	protected void delivered(int route, long cookie, long sentNanos) {
		tell("delivered", route, cookie);
	}

	@Override
	protected void dropped(int route, long cookie) {
		tell("dropped", route, cookie);
	}

	@Override
	protected void doorbell(int route, long cookie) {
		tell("doorbell", route, cookie);
	}

	@Override
	protected void computed(int what, long argument) {
		tell("computed", what, argument);
	}

	@Override
	protected void kernelChanged(int kernel, boolean active) {
		tell(active ? "active" : "inactive", machine.kernelId(kernel), 0);
	}
}
