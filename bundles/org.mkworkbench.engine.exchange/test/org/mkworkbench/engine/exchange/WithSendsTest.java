// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;

class WithSendsTest {
	@Test
	void messagesThatPassByTheirEndBringTheirSends() throws Exception {
		ListStore store = ListStore.sample();
		TimeWindow window = new TimeWindow(0, 10_000);
		List<String> seen = new ArrayList<>();
		// Message 1 took 1,200 ns, message 2 took 900.
		Selection selection = new Selection(window, WithSends.of(TrafficFilter.parse("latency>1us", store.layout()), store, window));
		new EventWalk(store, selection, Cancel.NEVER).events((words, at) -> {
			if (IpiEvent.isMessage(IpiEvent.kind(words, at))) {
				seen.add(IpiEvent.read(words, at).kind() + " " + IpiEvent.number(words, at));
			}
		});
		assertEquals(List.of("SENT 1", "DELIVERED 1"), seen);
	}
}
