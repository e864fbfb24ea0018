// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Cost;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.host.message.MessageType;

/** Simulated messages against lmbench on 2 × Xeon Gold 5418Y (multikernel.io 2026-08-16), the figures that the other personalities are fitted to. */
class PublishedTimesTest {
	private static Lab lab(Personality personality) {
		return new Lab().real(Calibrations.byName("xeon-5418y").orElseThrow().costs(personality));
	}

	/** Mean of a ping-pong of single bytes between two CPUs at one last-level cache: the host on CPU 0 and kernel 1 on CPU 2. */
	private static double roundTrip(Lab lab, long thinkNanos) {
		RequestResponse pingPong = new RequestResponse("ping", 0, 1, 1, thinkNanos, Spread.CONSTANT, 1, 0, Spread.CONSTANT, 1, Lab.SECOND, MessageType.USER);
		return lab.with(pingPong).run(100 * Lab.MILLI).times("request.roundtrip").mean();
	}

	@Test
	void aMessageWithinOneKernelTakesWhatAPipeTakes() {
		assertEquals(3240, roundTrip(lab(Personality.ONE_KERNEL), 0), 0.01 * 3240);
	}

	@Test
	void aMessageBetweenGuestsTakesWhatAPipeOfAGuestTakes() {
		assertEquals(7060, roundTrip(lab(Personality.KVM), 0), 0.01 * 7060);
	}

	/** A context switch is what remains without the pipe: cache lines, and in one kernel the system calls. */
	@Test
	void contextSwitchesTakeWhatWasPublished() {
		Lab one = lab(Personality.ONE_KERNEL).cost(Cost.LINE_SAME_LLC, 0).cost(Cost.SEND, 0);
		assertEquals(1370, roundTrip(one, 0) / 2, 0.01 * 1370);
		assertEquals(3420, roundTrip(lab(Personality.KVM).cost(Cost.LINE_SAME_LLC, 0), 0) / 2, 0.01 * 3420);
	}

	/** Not fitted: it follows from interrupts and rings. More than a wake-up in one kernel, less than through a hypervisor. */
	@Test
	void aMessageBetweenKernelsLiesInBetween() {
		double kernels = roundTrip(lab(Personality.MULTIKERNEL), 0);
		assertTrue(kernels > 3240 && kernels < 7060, "" + kernels);
		assertTrue(Calibrations.byName("xeon-5418y").orElseThrow().costs().figure(Cost.WORK).isAssumed());
	}

	/** After a rest the CPU sleeps as on bare metal, and the guest has to be resumed on top. */
	@Test
	void aGuestThatRestedIsWokenLater() {
		double rested = roundTrip(lab(Personality.KVM), Lab.MILLI);
		assertTrue(rested > 7060 + 900, "" + rested);
		assertTrue(rested > roundTrip(lab(Personality.MULTIKERNEL), Lab.MILLI), "" + rested);
	}
}
