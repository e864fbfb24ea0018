// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.io.Serializable;
import java.util.Arrays;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * A rolling hash over all a simulation does, with a checkpoint every 2¹⁶ events, so that two runs can be told where they part. Two kinds of
 * events, numbered together in their order: those the simulation carries out, and those it tells the observer of.
 */
final class TraceHash implements Serializable {
	private static final long serialVersionUID = 1L;
	/** Events from one checkpoint to the next. */
	static final int STRIDE = 1 << 16;
	/** Factor of the hash, odd; from the MMIX generator (Knuth). */
	private static final long FACTOR = 0x5851f42d4c957f2dL;
	/** Another odd factor, for what is mixed beside the hash: the golden ratio. */
	private static final long BESIDE = 0x9e3779b97f4a7c15L;

	private long value;
	private long count;
	private long[] checkpoints = new long[1024];
	private int checkpointCount;

	/** Takes in an event told to the observer; must not be called for those that depend on pacing. */
	void add(long[] words, int at) {
		long h = value;
		for (int i = 0; i < 6; i++) {
			// A rotation and an odd factor are bijective, so no event can wipe out the ones before.
			h = Long.rotateLeft(h, 27) * FACTOR + words[at + i];
		}
		// The upper half of the value, the entries in a ring, is there for people only.
		h = Long.rotateLeft(h, 27) * FACTOR + (int) words[at + 6];
		end(Long.rotateLeft(h, 27) * FACTOR + words[at + 7]);
	}

	/** Takes in an event carried out. Time and the rest in two steps, the rest mixed meanwhile: this is done for each event of a run. */
	void add(long time, int kind, int subject, long argument) {
		long what = ((long) kind << 32 | subject & 0xffff_ffffL) * BESIDE;
		what = (what ^ what >>> 32) + Long.rotateLeft(argument * FACTOR, 32);
		long h = Long.rotateLeft(value, 27) * FACTOR + time;
		end(Long.rotateLeft(h, 27) * FACTOR + what);
	}

	private void end(long h) {
		value = h ^ h >>> 29;
		if ((++count & STRIDE - 1) == 0) {
			checkpoint();
		}
	}

	private void checkpoint() {
		if (checkpointCount == checkpoints.length) {
			checkpoints = Arrays.copyOf(checkpoints, checkpointCount * 2);
		}
		checkpoints[checkpointCount++] = value;
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
