// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class PairPicksTest {
	private static final Party HOST = new Party("host", 0, -1);
	private static final Party WEB = new Party("web", 1, -1);
	private static final Party NET = new Party("net 2", 2, -1);

	private final TrafficLayout layout = Answers.layout(8);
	private final PairPicks picks = new PairPicks();

	private String click(Party from, Party to, boolean adding, String now) throws FilterException {
		String text = picks.click(from, to, adding, now, layout);
		assertEquals(text, TrafficFilter.parse(text, layout).text(), "the filter line understands it");
		return text;
	}

	@Test
	void aClickFiltersAndTheNextTakesItBack() throws FilterException {
		String text = click(WEB, HOST, false, "type:NETWORK");
		assertEquals("type:NETWORK from:web to:host", text);
		assertTrue(picks.contains(WEB, HOST));
		assertFalse(picks.contains(HOST, WEB));
		assertEquals("type:NETWORK", picks.base(), "the matrix still shows the other cells");
		assertEquals("type:NETWORK", click(WEB, HOST, false, text));
		assertTrue(picks.isEmpty());
	}

	@Test
	void anotherClickReplacesAndControlAdds() throws FilterException {
		String text = click(WEB, HOST, false, "");
		text = click(WEB, NET, false, text);
		assertEquals("from:web to:2", text, "a name with a blank goes by its id");
		text = click(HOST, NET, true, text);
		assertEquals("from:web,host to:2", text);
		assertTrue(picks.contains(HOST, NET) && picks.contains(WEB, NET));
		text = click(WEB, NET, true, text);
		assertEquals("from:host to:2", text);
		assertEquals("", click(HOST, NET, true, text));
	}

	@Test
	void cpusAndTheUnknownHaveWordsOfTheirOwn() throws FilterException {
		assertEquals("from-cpu:5 to:host", click(new Party("5", 1, 5), HOST, false, ""));
		assertEquals("from:unknown to-cpu:3", click(new Party("", -1, -1), new Party("3", -1, 3), true, "from-cpu:5 to:host"), "another kind begins anew");
	}

	@Test
	void whatSomebodyTypedInBetweenStays() throws FilterException {
		click(WEB, HOST, false, "");
		assertTrue(picks.filterChanged("latency>1us"));
		assertTrue(picks.isEmpty());
		assertEquals("latency>1us from:web to:host", click(WEB, HOST, false, "latency>1us"));
		assertFalse(picks.filterChanged("latency>1us from:web to:host"));
		assertEquals("latency>1us", picks.clear());
	}

	@Test
	void whatIsPickedTakesThePlaceOfWhatContradictsIt() throws FilterException {
		String typed = "from:web latency>1us -to:web";
		assertEquals("latency>1us -to:web from-cpu:5 to:host", click(new Party("5", 2, 5), HOST, false, typed));
		assertEquals(typed, picks.base());
		assertEquals(typed, click(new Party("5", 2, 5), HOST, false, picks.applied()));
		assertEquals("from-cpu:5 from:host to:web", click(HOST, WEB, false, "from:\"net 2\" from-cpu:5 to:host"), "a CPU still narrows a kernel");
	}
}
