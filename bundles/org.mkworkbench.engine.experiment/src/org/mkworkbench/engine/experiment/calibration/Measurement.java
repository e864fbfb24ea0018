// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import org.mkworkbench.engine.traffic.LatencyHistogram;

/**
 * What one test gave at one pair of CPUs.
 *
 * @param test what was measured, for people
 * @param samples the valid samples, nanoseconds
 * @param rejected samples that do not count
 * @param reason why they do not, or why nothing could be measured; empty if all is well
 */
public record Measurement(Test test, CpuPair pair, LatencyHistogram samples, long rejected, String reason) {
	/** Fewer valid samples say nothing about a 99th percentile. */
	static final int ENOUGH = 200;

	/** The tests, each a round trip. */
	public enum Test {
		LINE("Cache line, round trip"),
		RING("Ring of 64 B entries, both sides polling, round trip"),
		DOORBELL("Doorbell (eventfd), both sides sleeping, round trip"),
		INTERRUPT("Interrupt (membarrier), running target, round trip"),
		NO_INTERRUPT("The same call without interrupt");

		private final String label;

		Test(String label) {
			this.label = label;
		}

		/** For people. */
		public String label() {
			return label;
		}
	}

	/**
	 * Whether the samples are good for a calibration: enough of them, and more valid than rejected. Interrupts are confirmed one batch at a time, so
	 * that those that are stay good whatever happened to the others.
	 */
	public boolean valid() {
		return samples.count() >= ENOUGH && (samples.count() > rejected || test == Test.INTERRUPT);
	}

	public long p50() {
		return samples.percentile(50);
	}

	public long p99() {
		return samples.percentile(99);
	}
}
