// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.engine.workload.Lab.MESSAGE;
import static org.mkworkbench.engine.workload.Lab.MILLI;
import static org.mkworkbench.engine.workload.Lab.SECOND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.host.message.MessageType;

class RequestResponseTest {
	/** Work of 0 takes 1 ns: that of taking the message over, at either end. */
	private static final long TAKEN = 1;

	private static RequestResponse spec(int clients, long think, Spread thinkSpread, long service, Spread serviceSpread, long timeout) {
		return new RequestResponse("rpc", 1, 4, clients, think, thinkSpread, 64, service, serviceSpread, 64, timeout, MessageType.USER);
	}

	private static void assertBalanced(Lab.Figures f, long clients) {
		assertTrue(f.count("request.unanswered") <= clients);
		assertEquals(f.count("request.answered"), f.times("request.roundtrip").count());
	}

	@Test
	void aRoundTripIsTheSumOfItsParts() {
		long service = 3000;
		long think = 5000;
		Lab.Figures f = new Lab().with(spec(1, think, Spread.CONSTANT, service, Spread.CONSTANT, SECOND)).run(10 * MILLI);
		long trip = MESSAGE + TAKEN + service + MESSAGE + TAKEN;
		assertEquals(trip, f.times("request.roundtrip").min());
		assertEquals(trip, f.times("request.roundtrip").max());
		assertEquals(10 * MILLI / (trip + think), f.count("request.answered"));
		assertEquals((double) trip / (trip + think), f.value("request.outstanding"), 1e-3);
	}

	@Test
	void workOfTheMessagesCountsAtBothEnds() {
		Lab.Figures f = new Lab().cost(Cost.WORK, 700).with(spec(1, 5000, Spread.CONSTANT, 0, Spread.CONSTANT, SECOND)).run(MILLI);
		assertEquals(2 * (MESSAGE + 700 + TAKEN) + TAKEN, f.times("request.roundtrip").min());
	}

	/** The machine-repair model: N clients, exponential think and service times, one server; exact by mean value analysis. */
	@ParameterizedTest
	@CsvSource({"1, 2", "5, 4", "20, 1", "20, 3"})
	void answersAsManyAsMeanValueAnalysisSays(int clients, long serviceMicros) {
		double think = 20 * MILLI + 2 * MESSAGE;
		double service = serviceMicros * 1000;
		double queue = 0;
		double rate = 0;
		for (int n = 1; n <= clients; n++) {
			double response = service * (1 + queue);
			rate = n / (think + response);
			queue = rate * response;
		}
		long duration = 100 * SECOND;
		Lab.Figures f = new Lab().with(spec(clients, 20 * MILLI, Spread.EXPONENTIAL, serviceMicros * 1000, Spread.EXPONENTIAL, 100 * SECOND))
				.run(duration);
		// Below the Poisson deviation of the count: a closed loop evens itself out.
		double expected = rate * duration;
		assertEquals(expected, f.count("request.answered"), 4 * Math.sqrt(expected));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 10, 100})
	void numberUnderWayIsThroughputTimesRoundTrip(int clients) {
		Lab.Figures f = new Lab().real().with(spec(clients, 50_000, Spread.EXPONENTIAL, 2000, Spread.EXPONENTIAL, SECOND)).run(200 * MILLI);
		double byLittle = f.value("request.throughput") * f.times("request.roundtrip").mean() / 1e9;
		// Equal but for the requests under way at the end.
		assertEquals(byLittle, f.value("request.outstanding"), 2e-3 * clients);
		assertBalanced(f, clients);
		assertEquals(0, f.count("request.retries") + f.count("request.timeout") + f.count("request.lost"));
	}

	@Test
	void aFullRingIsTriedAgain() {
		Lab.Figures f = new Lab().cost(Cost.HANDLER, 5000).with(spec(300, 0, Spread.CONSTANT, 0, Spread.CONSTANT, SECOND)).run(100 * MILLI);
		assertTrue(f.count("request.retries") > 1000);
		assertEquals(f.count("request.retries"), f.count("messages.dropped"));
		// The handler of the server limits to 20,000, and keeps the server from its work while interrupts follow each other.
		assertTrue(f.count("request.answered") > 10_000 && f.count("request.answered") < 20_000);
		assertEquals(300, f.value("request.outstanding"), 1);
		assertBalanced(f, 300);
	}

	@Test
	void requestsAreLostWithTheServerAndComeAgainWithIt() {
		Lab lab = new Lab().with(spec(8, 1000, Spread.CONSTANT, 2 * MILLI, Spread.CONSTANT, SECOND)).panic(4, 101 * MILLI).boot(4, 201 * MILLI);
		Lab.Figures before = new Lab().with(spec(8, 1000, Spread.CONSTANT, 2 * MILLI, Spread.CONSTANT, SECOND)).run(101 * MILLI);
		Lab.Figures after = lab.run(302 * MILLI);
		assertEquals(8, after.count("request.lost"), "all wait for a server of 2 ms");
		assertEquals(50, before.count("request.answered"));
		assertEquals(100, after.count("request.answered"));
		assertEquals(500, after.value("request.throughput"), 5, "the time without server does not count");
		assertBalanced(after, 8);
	}

	@Test
	void clientsGiveUpOnAServerThatHangs() {
		Lab.Figures f = new Lab().with(spec(80, 1000, Spread.CONSTANT, 1000, Spread.CONSTANT, 10 * MILLI)).hang(4, 50 * MILLI).run(101 * MILLI);
		// Every 10 ms from 50 ms on; its ring holds 63 messages.
		assertEquals(5 * 80, f.count("request.timeout"), 80);
		assertTrue(f.count("request.retries") > 0);
		assertEquals(0, f.count("request.lost"));
	}

	@Test
	void everybodyGoesOnAfterAHang() {
		for (int hangs : new int[] {1, 4}) {
			Lab.Figures f = new Lab().with(spec(3, 1000, Spread.CONSTANT, MILLI, Spread.CONSTANT, 50 * MILLI)).hang(hangs, 10 * MILLI + MILLI / 2)
					.recover(hangs, 20 * MILLI + MILLI / 2).run(41 * MILLI);
			assertEquals(31, f.count("request.answered"), 2);
			assertEquals(0, f.count("request.timeout") + f.count("request.lost"));
			assertEquals(10 * MILLI, f.times("request.roundtrip").max(), 4 * MILLI);
		}
	}

	@Test
	void clientsBeginAnewWithTheirKernel() {
		Lab.Figures f = new Lab().with(spec(3, 1000, Spread.CONSTANT, MILLI, Spread.CONSTANT, SECOND)).hang(1, 10 * MILLI).panic(1, 20 * MILLI)
				.boot(1, 30 * MILLI).run(40 * MILLI + 500_000);
		assertEquals(20, f.count("request.answered"), 2);
		assertEquals(3, f.count("request.lost"));
		// Also those that were about to give up while they hung.
		RequestResponse impatient = spec(3, 1000, Spread.CONSTANT, MILLI, Spread.CONSTANT, 4 * MILLI);
		f = new Lab().with(impatient).hang(1, 10 * MILLI).panic(1, 20 * MILLI).boot(1, 30 * MILLI).hang(4, 40 * MILLI).run(100 * MILLI);
		assertEquals(3 * 60 / 4, f.count("request.timeout"), 6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"0; 0; 0; 0; 0; 1; the number of clients must be 1 to 100000, not 0",
			"1; -1; 0; 0; 0; 1; the think time in ns must be 0 to 1000000000000000, not -1", "1; 0; 4073; 0; 0; 1; the request in bytes must be 0 to 4072, not 4073",
			"1; 0; 0; -5; 0; 1; the service time in ns must be 0 to 1000000000000000, not -5", "1; 0; 0; 0; -1; 1; the response in bytes must be 0 to 4072, not -1",
			"1; 0; 0; 0; 0; 0; the time-out in ns must be 1 to 1000000000000000, not 0"})
	void refusesValuesOutOfRange(int clients, long think, int request, long service, int response, long timeout, String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> new RequestResponse("rpc", 1, 2, clients, think, Spread.CONSTANT, request,
				service, Spread.CONSTANT, response, timeout, MessageType.USER)).getMessage();
		assertEquals("Workload \"rpc\": " + text + ".", message);
	}

	@Test
	void refusesOneKernelAtBothEnds() {
		assertEquals("Workload \"rpc\": kernel 2 stands at both ends. Choose two kernels.",
				assertThrows(IllegalArgumentException.class, () -> new RequestResponse("rpc", 2, 2, 1, 0, 0, 0, 0)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> new RequestResponse("rpc", -1, 2, 1, 0, 0, 0, 0));
	}
}
