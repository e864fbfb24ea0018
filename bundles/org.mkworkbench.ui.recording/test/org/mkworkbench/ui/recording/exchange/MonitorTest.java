// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** Watching a computer ends well, whether a person or the computer ends it. */
class MonitorTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("t", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0)), List.of(), Map.of(), Map.of());

	private final TrafficSession session = new TrafficSession();
	private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
	private final List<Exception> failures = new ArrayList<>();

	private Monitor monitor(Monitor.Look look) {
		return new Monitor(LAYOUT, look, session, ui::add, failures::add);
	}

	private TrafficSource started(Monitor monitor) {
		monitor.start();
		return session.source().orElseThrow();
	}

	private void untilFailed() throws InterruptedException {
		while (failures.isEmpty()) {
			ui.take().run();
		}
	}

	@Test
	void aComputerThatCannotBeLookedAtAnyMoreIsToldOfOnce() throws InterruptedException {
		for (Exception reason : List.of(new IOException("gone"), new IllegalStateException("odd"))) {
			failures.clear();
			Monitor monitor = monitor(sink -> {
				if (reason instanceof IOException gone) {
					throw gone;
				}
				throw (RuntimeException) reason;
			});
			TrafficSource source = started(monitor);
			untilFailed();
			assertEquals(List.of(reason), failures);
			assertFalse(source.store().growing());
			monitor.stop();
		}
	}

	@Test
	void onlyTheLastOneIsKept() throws InterruptedException {
		Monitor first = monitor(sink -> { });
		TrafficSource seen = started(first);
		first.stop();
		while (seen.store().growing()) {
			ui.take().run();
		}
		assertEquals(List.of(seen), session.sources(), "what was seen stays");
		Monitor second = monitor(sink -> { });
		assertNotEquals(seen, started(second));
		assertEquals(1, session.sources().size());
		second.stop();
		second.stop();
	}
}
