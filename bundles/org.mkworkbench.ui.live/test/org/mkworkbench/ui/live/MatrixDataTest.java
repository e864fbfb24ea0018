// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.traffic.PairSnapshot;
import org.mkworkbench.engine.RateWindow;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.RunState;
import org.mkworkbench.engine.traffic.TrafficSnapshot;

class MatrixDataTest {
	private final RateWindow window = new RateWindow(1_000_000_000L);

	private static KernelSnapshot kernel(int id, String name) {
		return new KernelSnapshot(id, name, InstanceState.ACTIVE, List.of(id), 0, 0, 0, 0, 0, 0, "");
	}

	private static RunSnapshot snapshot(long nanos, long sent, long lost) {
		PairSnapshot pair = new PairSnapshot(1, 2, sent, sent - 3, 2, 64 * sent, 1_310, 2_900, 14_200);
		return new RunSnapshot(nanos, RunState.RUNNING, 1, 0, List.of(kernel(0, "host"), kernel(1, "web"), kernel(2, "net")),
				new TrafficSnapshot(List.of(0, 1, 2), List.of(pair), sent, sent - 3, 2, 1, lost), "");
	}

	@Test
	void nothingBeforeTheFirstSnapshot() {
		assertNull(MatrixData.of(window, MatrixData.Metric.RATE));
	}

	@Test
	void rowsSendAndColumnsReceive() {
		window.add(snapshot(1_000_000_000L, 1_000, 0));
		window.add(snapshot(2_000_000_000L, 42_208, 0));
		MatrixData rate = MatrixData.of(window, MatrixData.Metric.RATE);
		assertEquals(41_208, rate.value(1, 2), 1e-6);
		assertEquals(0, rate.value(2, 1));
		assertEquals(41_208, rate.largest(), 1e-6);
		assertEquals(42_208, MatrixData.of(window, MatrixData.Metric.TOTAL).value(1, 2));
		assertEquals("web → net", rate.title(1, 2));
		assertTrue(rate.hasDrops(1, 2));
		assertFalse(rate.hasDrops(2, 1));
	}

	@Test
	void detailsAreExactAndSayWhenThereIsNothing() {
		window.add(snapshot(1_000_000_000L, 41_208, 0));
		MatrixData data = MatrixData.of(window, MatrixData.Metric.RATE);
		assertTrue(data.details(1, 2).contains(Map.entry("latency p99", "2.90 µs")));
		assertTrue(data.details(1, 2).contains(Map.entry("messages sent", "41,208")));
		assertTrue(data.details(1, 2).contains(Map.entry("in flight", "1")));
		assertEquals(List.of(Map.entry("messages", "none so far")), data.details(0, 0));
	}

	@Test
	void lostEventsAreNamed() {
		window.add(snapshot(1_000_000_000L, 100, 7));
		assertTrue(MatrixData.of(window, MatrixData.Metric.RATE).totals().contains("7 events lost"));
	}

	@Test
	void csvHoldsExactCounters() {
		window.add(snapshot(1_000_000_000L, 1_000, 0));
		assertEquals("from,to,sent,delivered,dropped,bytes,p50_ns,p99_ns,max_ns,sent_per_s\r\nweb,net,1000,997,2,64000,1310,2900,14200,1000.000\r\n",
				MatrixData.of(window, MatrixData.Metric.RATE).csv());
	}
}
