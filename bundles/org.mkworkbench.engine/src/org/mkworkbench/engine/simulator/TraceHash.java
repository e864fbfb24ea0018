// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.traffic.IpiEvent;

/** A rolling hash over events, with a checkpoint every 2¹⁶ events, so that two runs can be told where they part. */
final class TraceHash implements Serializable {
	private static final long serialVersionUID = 1L;
	/** Events from one checkpoint to the next. */
	static final int STRIDE = 1 << 16;
	/** Factor of the hash, odd; from the MMIX generator (Knuth). */
	private static final long FACTOR = 0x5851f42d4c957f2dL;

	private long value;
	private long count;
	private long[] checkpoints = new long[1024];
	private int checkpointCount;

	/** Takes in an event; must not be called for those that depend on pacing. */
	void add(long[] words, int at) {
		long h = value;
		for (int i = 0; i < IpiEvent.WORDS; i++) {
			// A rotation and an odd factor are bijective, so no event can wipe out the ones before.
			h = Long.rotateLeft(h, 27) * FACTOR + words[at + i];
		}
		value = h ^ h >>> 29;
		if ((++count & STRIDE - 1) == 0) {
			if (checkpointCount == checkpoints.length) {
				checkpoints = Arrays.copyOf(checkpoints, checkpointCount * 2);
			}
			checkpoints[checkpointCount++] = value;
		}
	}

	long value() {
		return value;
	}

	/** Events taken in. */
	long count() {
		return count;
	}

	/** Values after each {@link #STRIDE} events, a copy. */
	long[] checkpoints() {
		return Arrays.copyOf(checkpoints, checkpointCount);
	}
}
