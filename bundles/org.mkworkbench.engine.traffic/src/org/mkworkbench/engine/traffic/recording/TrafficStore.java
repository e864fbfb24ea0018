// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Kept traffic: blocks of events in order of time, with a summary each. A store may grow while it is asked; a block, once listed, does not
 * change, except that the last one of a growing store is replaced by a longer one, and that a store of bounded size may forget the events of
 * its oldest blocks, never their summaries. When there are very many of these, the oldest are merged: the number of a block is valid in one
 * {@link Contents} only.
 * <p>
 * Any thread may ask. Once it is closed, a store in a file tells nothing new: summaries that are not in memory throw {@link Closed}.
 */
public interface TrafficStore extends AutoCloseable {
	/** What the events refer to. */
	TrafficLayout layout();

	/** All that is there now. Immutable; take it once for everything that should agree with each other. */
	Contents contents();

	/** Whether further events may come. */
	boolean growing();

	@Override
	void close();

	/** The store at one moment. */
	interface Contents {
		/** Time of the first and the last event; 0 and 0 if there is none. */
		long beginNanos();

		long endNanos();

		/** Events kept or forgotten, all kinds but marks. */
		long events();

		/** Events that never came here because a ring overran; missing in everything else. */
		long lost();

		/** Exact, since the beginning. */
		BlockSummary totals();

		int blocks();

		BlockExtent extent(int block);

		BlockSummary summary(int block);

		/**
		 * Visits summaries that cover blocks, each of one or of 8, 64, 512 … blocks, in order: as few as possible whose bins are not longer than
		 * wanted, so that this costs by the size of the answer. Where not even a block's own bins are so short, it gets that block.
		 *
		 * @param from first block
		 * @param to block after the last
		 * @param maxBinNanos longest bins wanted; {@link Long#MAX_VALUE} for the fewest summaries
		 */
		default void cover(int from, int to, long maxBinNanos, SummaryVisitor visitor) {
			for (int block = from; block < to; block++) {
				visitor.summary(block, block + 1, summary(block));
			}
		}

		/**
		 * Hands over the events of a block in order; {@code words} is reused.
		 *
		 * @return false if the events are no longer there, or cannot be read ({@link BlockExtent#readable} turns false)
		 */
		boolean read(int block, EventRing.Sink sink);

		/**
		 * All events that say what state kernels are in and whose CPUs are: STATE, STAGE, PHASE and OWNER, in order, also those of blocks whose
		 * events are forgotten. They are few. Of a growing store, what was handed over before is the beginning of what comes later. Without a better
		 * way this reads all blocks.
		 */
		default List<IpiEvent> lifeEvents() {
			List<IpiEvent> found = new ArrayList<>();
			for (int block = 0; block < blocks(); block++) {
				read(block, (words, at) -> {
					if (IpiEvent.isLife(IpiEvent.kind(words, at))) {
						found.add(IpiEvent.read(words, at));
					}
				});
			}
			return List.copyOf(found);
		}

		/** Notes with {@code from <= time <= to}, in order of time. */
		List<TrafficNote> notes(long fromNanos, long toNanos);
	}

	/** A file was closed while somebody asked: nothing of it can be told any more, and nobody waits for it. */
	final class Closed extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Closed(String what) {
			super(what + " was closed.");
		}
	}

	/** Gets what blocks {@code from} to before {@code to} add up to. */
	@FunctionalInterface
	interface SummaryVisitor {
		void summary(int from, int to, BlockSummary summary);
	}

	/**
	 * Where a block lies in time.
	 *
	 * @param readable whether its events can be had
	 */
	record BlockExtent(long firstNanos, long lastNanos, long events, boolean readable) {
	}
}
