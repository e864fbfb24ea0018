// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * Keeps the traffic of a run, in memory and, if wanted, in a file. One thread hands over events; everything else may be called by any thread at
 * any time.
 * <p>
 * An event is only copied at first, 64 bytes; every {@value #STAGED_EVENTS} of them are encoded and added up at once. Whoever wants to see them
 * earlier does that himself, so that nobody waits for events to come.
 */
public final class TrafficRecorder implements EventRing.Sink, NoteSink, AutoCloseable {
	private static final int STAGED_EVENTS = 512;
	private static final VarHandle STAGED;
	static {
		try {
			STAGED = MethodHandles.lookup().findVarHandle(TrafficRecorder.class, "staged", int.class);
		} catch (ReflectiveOperationException e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	private final TrafficLayout layout;
	private final Places places;
	private final RecorderOptions options;
	private final MemoryStore memory;
	private final TrafficStore store = new Store();

	private final long[] staging = new long[STAGED_EVENTS * IpiEvent.WORDS];
	/** Longs written by the thread that hands over events; only it sets this, back to 0 under the lock only. */
	private int staged;

	private final Object lock = new Object();
	// Guarded by the lock:
	/** Longs of the staging area that are encoded already. */
	private int encoded;
	private final OpenBlock open;
	private MemoryBlock openCopy;
	private Summary openSummary;
	private long lost;
	private boolean closed;

	public TrafficRecorder(TrafficLayout layout, RecorderOptions options) {
		this.layout = layout;
		this.options = options;
		places = new Places(layout);
		memory = new MemoryStore(places, options);
		open = new OpenBlock(places, options.blockBytes());
	}

	/** What is kept, while it grows. */
	public TrafficStore store() {
		return store;
	}

	/** Takes in an event. Events should come in order of time. One thread only, never after {@link #close}. */
	@Override
	public void event(long[] words, int at) {
		int to = staged;
		System.arraycopy(words, at, staging, to, IpiEvent.WORDS);
		STAGED.setRelease(this, to + IpiEvent.WORDS);
		if (to + IpiEvent.WORDS == staging.length) {
			synchronized (lock) {
				encode();
				encoded = 0;
				STAGED.setRelease(this, 0);
			}
		}
	}

	@Override
	public void note(TrafficNote note) {
		synchronized (lock) {
			memory.add(note);
		}
	}

	/** Says how many events never came here so far, because a ring overran. */
	public void lost(long total) {
		synchronized (lock) {
			lost = Math.max(lost, total);
		}
	}

	/** Encodes what is staged. With the lock. */
	private void encode() {
		int to = (int) STAGED.getAcquire(this);
		if (closed || encoded == to) {
			return;
		}
		openCopy = null;
		while (true) {
			encoded = open.add(staging, encoded, to);
			if (encoded == to) {
				return;
			}
			seal();
		}
	}

	/** Makes the open block one that does not change any more. With the lock. */
	private void seal() {
		Summary summary = open.summary();
		MemoryBlock block = MemoryBlock.of(open, summary, memory.nextNumber(), lost);
		memory.add(block, summary, List.copyOf(open.life()));
		open.clear();
		openCopy = null;
	}

	private StoreContents contents() {
		synchronized (lock) {
			encode();
			if (open.events() > 0 && openCopy == null) {
				openSummary = open.summary();
				openCopy = MemoryBlock.of(open, openSummary, memory.nextNumber(), lost);
			}
			return memory.contents(openCopy, openCopy == null ? null : openSummary, open.life(), lost);
		}
	}

	/** No further events will come. What is kept stays. */
	@Override
	public void close() {
		synchronized (lock) {
			if (!closed) {
				encode();
				if (open.events() > 0) {
					seal();
				}
				closed = true;
			}
		}
	}

	/** The view others have of this. */
	private final class Store implements TrafficStore {
		@Override
		public TrafficLayout layout() {
			return layout;
		}

		@Override
		public Contents contents() {
			return TrafficRecorder.this.contents();
		}

		@Override
		public boolean growing() {
			synchronized (lock) {
				return !closed;
			}
		}

		@Override
		public void close() {
			TrafficRecorder.this.close();
		}
	}
}
