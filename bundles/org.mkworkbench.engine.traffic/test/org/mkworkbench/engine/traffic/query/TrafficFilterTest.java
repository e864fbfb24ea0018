// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class TrafficFilterTest {
	private final TrafficLayout layout = MadeUpRun.layout();

	@Test
	void acceptsWhatItSays() throws FilterException {
		MadeUpRun run = new MadeUpRun(1, 4000);
		for (Filters each : Filters.ALL) {
			TrafficFilter filter = each.filter();
			int passed = 0;
			for (IpiEvent event : run.events) {
				boolean passes = filter.accepts(MadeUpRun.words(event, -1), 0);
				assertEquals(each.passes(event), passes, () -> each.text() + " " + event);
				passed += passes ? 1 : 0;
			}
			assertTrue(passed > 0, () -> each.text() + " lets nothing pass: the test says nothing");
		}
	}

	@Test
	void keepsItsText() throws FilterException {
		for (Filters each : Filters.ALL) {
			TrafficFilter filter = each.filter();
			assertEquals(each.text(), filter.text());
			assertEquals(filter, TrafficFilter.parse(filter.text(), layout));
		}
		assertTrue(TrafficFilter.parse("  ", layout).isAll());
		assertEquals("from:web", TrafficFilter.parse("  from:web ", layout).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"kernel:wbe | 7 | There is no kernel \"wbe\"; did you mean \"web\"?",
			"from:host to:nte | 13 | There is no kernel \"nte\"; did you mean \"net\"?",
			"kernel:99 | 7 | There is no kernel \"99\"; there are \"host\", \"web\", \"net\", \"rt core\".",
			"cpu:1 | 4 | There is no CPU 1; there are 2 to 17.",
			"cpu:7-4 | 4 | The range 7-4 runs backwards; write 4-7.",
			"cpu:x | 4 | \"x\" is not a CPU; write a Linux number or a range, such as 7 or 4-7.",
			"type:NETWROK | 5 | There is no message type \"NETWROK\"; did you mean \"NETWORK\"?",
			"outcome:drop | 8 | There is no outcome \"drop\"; there are \"delivered\", \"dropped\", \"lost\", \"refused\", \"in-flight\", \"doorbell\".",
			"latency>10km | 8 | \"10km\" is not a time; write a number with ns, us, ms or s, such as 10us.",
			"latency:5us..1us | 8 | The range 5us..1us runs backwards; write the shorter time first.",
			"form:web | 0 | A filter knows no \"form\"; did you mean \"from\"?",
			"web | 0 | \"web\" is not a term; did you mean kernel:web?",
			"from | 0 | \"from\" is not a term; write from:host.",
			"kernel: | 7 | Something must follow \"kernel:\", such as kernel:host.",
			"kernel:web, | 11 | A value is missing after the comma; leave the comma out or write a value.",
			"kernel:,web | 7 | A value is missing before the comma; leave the comma out or write a value.",
			"kernel:\"rt core | 7 | The quote is not closed; add a \" at the end of the name.",
			"cpu>4 | 3 | \"cpu\" cannot be compared; write cpu:… instead.",
			"channel:blk | 8 | There is no channel \"blk\"; did you mean \"bulk\"?",
			"- | 1 | A term must follow \"-\", such as -kernel:host."})
	void saysWhatIsWrong(String text, int offset, String message) {
		FilterException wrong = assertThrows(FilterException.class, () -> TrafficFilter.parse(text, layout));
		assertEquals(message, wrong.getMessage());
		assertEquals(offset, wrong.offset());
	}

	@Test
	void anythingTypedIsUnderstoodOrExplained() {
		Random random = new Random(7);
		String[] bits = {"from", "to", ":", ",", " ", "-", "not ", "web", "\"", "rt core", "cpu", "7", "4-9", "latency", ">", "<=", "=", "10us", "..", "type", "NETWORK", "0x5002",
				"outcome", "dropped", "\\", "é", "\t", "99999999999999999999", "channel", "bulk", "-1", "\u0000", "kernel", "1e99s", "."};
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(9); n >= 0; n--) {
				text.append(random.nextInt(12) == 0 ? String.valueOf((char) random.nextInt(0x3000)) : bits[random.nextInt(bits.length)]);
			}
			String typed = text.toString();
			try {
				TrafficFilter filter = TrafficFilter.parse(typed, layout);
				assertEquals(typed.strip().isEmpty(), filter.isAll(), typed);
			} catch (FilterException e) {
				assertTrue(e.offset() >= 0 && e.offset() <= typed.length(), typed);
				assertTrue(e.getMessage().endsWith(".") || e.getMessage().endsWith("?"), e.getMessage());
			}
			for (Proposal each : TrafficFilter.proposals(typed, random.nextInt(typed.length() + 1), layout)) {
				assertNotNull(each.apply(typed));
			}
		}
	}

	@Test
	void refusesABook() {
		assertThrows(FilterException.class, () -> TrafficFilter.parse("cpu:2 ".repeat(5000), layout));
	}

	private String completed(String text) {
		return completed(text, text.length(), 0);
	}

	private String completed(String text, int caret, int which) {
		List<Proposal> proposals = TrafficFilter.proposals(text, caret, layout);
		return proposals.size() <= which ? null : proposals.get(which).apply(text);
	}

	@Test
	void completes() {
		assertEquals("from:", completed("fr"));
		assertEquals("from-cpu:", completed("fr", 2, 1));
		assertEquals("from:web", completed("from:w"));
		assertEquals("from:web,\"rt core\"", completed("from:web,rt"));
		assertEquals("from:web,\"rt core\"", completed("from:web,\"r"));
		assertEquals("from:web to:net", completed("from:web to:N"));
		assertEquals("-type:DATA_READY", completed("-type:data"));
		assertEquals("-outcome:", completed("-out"));
		assertEquals("latency>", completed("lat"));
		assertEquals("latency>100us", completed("latency>100"));
		assertEquals("cpu:17", completed("cpu:17"));
		assertEquals("channel:\"web to net\"", completed("channel:web"));
		assertEquals("outcome:in-flight", completed("outcome:fli"));
		// In the middle of a line the rest of the word is replaced as well.
		assertEquals("from:host to:net", completed("from:ho to:net", 6, 0));
		assertEquals("kernel:web to:net", completed("from to:net", 0, 2).replace("kernel:", "kernel:web"));
		assertEquals(null, completed("nonsense:"));
		assertTrue(TrafficFilter.proposals("", 0, layout).stream().anyMatch(each -> each.text().equals("not ")));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 10, 30, -1})
	void makesTermsOfClicks(int from) throws FilterException {
		TrafficFilter pair = TrafficFilter.pair(layout, from, 30);
		IpiEvent hit = new IpiEvent(IpiEvent.Kind.SENT, 1, 1, -1, 0x5000, from, 30, -1, MadeUpRun.physical(3), 0, 1);
		IpiEvent miss = new IpiEvent(IpiEvent.Kind.SENT, 1, 1, -1, 0x5000, 20, 30, -1, MadeUpRun.physical(3), 0, 1);
		assertTrue(pair.accepts(MadeUpRun.words(hit, -1), 0), pair.text());
		assertFalse(pair.accepts(MadeUpRun.words(miss, -1), 0), pair.text());
		assertTrue(pair.pairsSuffice() && pair.hasPair());
		TrafficFilter typed = TrafficFilter.parse("type:NETWORK", layout);
		assertEquals("type:NETWORK " + pair.text(), typed.withPair(from, 30, layout).text());
		assertEquals("type:NETWORK from-cpu:unknown to-cpu:5", typed.withPair(from, 30, layout).withCpuPair(-1, 3, layout).text());
		assertEquals("type:NETWORK", typed.withPair(from, 30, layout).withCpu(3, layout).withoutPair(layout).text());
		assertEquals("type:NETWORK", typed.withTerm("type:NETWORK", layout).text());
		assertEquals("type:RES", TrafficFilter.ALL.withType(0x9001, layout).text());
		assertEquals("latency:5ns..10ns", TrafficFilter.ALL.withLatency(5, 10, layout).text());
		assertEquals("kernel:\"rt core\"", TrafficFilter.ALL.withKernel(30, layout).text());
	}

	@Test
	void fitsOneLayoutOnly() throws FilterException {
		TrafficFilter filter = TrafficFilter.parse("from:web", layout);
		assertSame(filter, filter.forLayout(MadeUpRun.layout()));
		TrafficLayout other = new TrafficLayout("", "", "", "", 0, List.of(new TrafficLayout.Kernel(0, "linux", -1, "", "")), List.of(), List.of(), java.util.Map.of(), java.util.Map.of());
		assertThrows(FilterException.class, () -> filter.forLayout(other));
		assertEquals("kernel:linux", filter.withKernel(0, other).text());
		assertTrue(filter.withoutPair(other).isAll());
	}
}
