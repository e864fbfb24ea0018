// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;
import java.util.function.Predicate;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;

/** Filters for {@link MadeUpRun} beside what they mean, said in Java. */
record Filters(String text, Predicate<IpiEvent> meaning) {
	static final List<Filters> ALL = List.of(new Filters("", e -> true),
			new Filters("from:web", e -> e.fromKernel() == 10),
			new Filters("from:web,NET to:\"rt core\",0", e -> (e.fromKernel() == 10 || e.fromKernel() == 20) && (e.toKernel() == 30 || e.toKernel() == 0)),
			new Filters("kernel:unknown", e -> e.fromKernel() < 0 || e.toKernel() < 0),
			new Filters("not kernel:20 type:NETWORK", e -> e.fromKernel() != 20 && e.toKernel() != 20 && MessageType.top(e.messageType()) == MessageType.NETWORK),
			new Filters("cpu:2-7", e -> linux(e.fromCpu()) >= 2 && linux(e.fromCpu()) <= 7 || linux(e.toCpu()) >= 2 && linux(e.toCpu()) <= 7),
			new Filters("-to-cpu:2,6-9 from-cpu:unknown,3", e -> linux(e.toCpu()) != 2 && (linux(e.toCpu()) < 6 || linux(e.toCpu()) > 9) && (linux(e.fromCpu()) < 0 || linux(e.fromCpu()) == 3)),
			new Filters("type:data_ready,res", e -> e.messageType() == MessageType.DATA_READY || e.messageType() == 0x9001),
			new Filters("outcome:dropped", e -> e.kind() == Kind.DROPPED),
			new Filters("outcome:dropped,lost,REFUSED", e -> e.kind() == Kind.DROPPED || e.kind() == Kind.LOST || e.kind() == Kind.REFUSED),
			new Filters("outcome:delivered from:host", e -> e.kind() == Kind.DELIVERED && e.fromKernel() == 0),
			new Filters("-outcome:delivered", e -> e.kind() != Kind.DELIVERED),
			new Filters("outcome:in-flight", e -> e.kind() == Kind.SENT),
			new Filters("outcome:doorbell", e -> e.kind() == Kind.DOORBELL || e.kind() == Kind.COUNT),
			new Filters("latency>10us", e -> e.kind() == Kind.DELIVERED && latency(e) > 10_000),
			new Filters("latency:1us..5us,>=0.02ms", e -> e.kind() == Kind.DELIVERED && (latency(e) >= 1_000 && latency(e) <= 5_000 || latency(e) >= 20_000)),
			new Filters("not latency<=3000 to:net", e -> (e.kind() != Kind.DELIVERED || latency(e) > 3_000) && e.toKernel() == 20),
			new Filters("channel:\"web to net\"", e -> e.channel() == 0),
			new Filters("-channel:bulk,unknown latency<8us", e -> e.channel() == 0 && e.kind() == Kind.DELIVERED && latency(e) < 8_000));

	private static int linux(long physicalId) {
		return physicalId < 0 ? -1 : (int) (physicalId - 0x40) / 6 + 2;
	}

	static long latency(IpiEvent event) {
		return event.timeNanos() - event.sentNanos();
	}

	TrafficFilter filter() throws FilterException {
		return TrafficFilter.parse(text, MadeUpRun.layout());
	}

	/** Messages and interrupts that pass. */
	boolean passes(IpiEvent event) {
		return switch (event.kind()) {
			case SENT, DELIVERED, DROPPED, LOST, REFUSED, DOORBELL, COUNT -> meaning.test(event);
			default -> false;
		};
	}
}
