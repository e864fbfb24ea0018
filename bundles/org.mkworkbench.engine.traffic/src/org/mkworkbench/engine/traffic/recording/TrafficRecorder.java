// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
	private KeptBlock openCopy;
	private long lost;
	private boolean closed;
	// Read without it by those who only ask how it goes, as a file may be opened under the lock, and that may take long:
	/** Null while nothing is recorded. */
	volatile RecordingWriter writer;
	private volatile RecordingWriter ended;
	private volatile TriggeredRecording triggered;

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
			RecordingWriter writing;
			RecordingWriter keeping;
			synchronized (lock) {
				encode();
				encoded = 0;
				STAGED.setRelease(this, 0);
				writing = writer;
				keeping = triggered == null ? null : triggered.writer;
			}
			if (writing != null) {
				writing.awaitRoom();
			}
			if (keeping != null) {
				keeping.awaitRoom();
			}
		}
	}

	@Override
	public void note(TrafficNote note) {
		synchronized (lock) {
			memory.add(note);
			if (writer != null) {
				writer.note(note);
			}
			if (triggered != null && triggered.writer != null) {
				triggered.writer.note(note);
			}
		}
	}

	/** Says how many events never came here so far, because a ring overran. */
	public void lost(long total) {
		synchronized (lock) {
			lost = Math.max(lost, total);
		}
	}

	/** Records to a file what comes from now on. */
	public void recordTo(Path path) throws RecordingException {
		recordTo(path, false);
	}

	/**
	 * Records to a file. What the file had before is gone. A recording that is being written already is finished.
	 *
	 * @param withMemory whether it begins with the events that are in memory now, else with what comes from now on
	 * @throws RecordingException if the file cannot be written; if that happens later, {@link #recording} says so and the run goes on
	 */
	public void recordTo(Path path, boolean withMemory) throws RecordingException {
		stopRecording();
		synchronized (lock) {
			if (closed) {
				throw new RecordingException("The run is over; nothing more can be recorded to " + path + ". Save what is kept instead.");
			}
			encode();
			writer = begin(path, withMemory ? Long.MIN_VALUE : Long.MAX_VALUE);
		}
	}

	/** Begins a file with what is in memory from some time on. With the lock. */
	private RecordingWriter begin(Path path, long sinceNanos) throws RecordingException {
		if (open.events() > 0) {
			seal();
		}
		BlockList kept = memory.blocks();
		int first = firstReadable(kept, sinceNanos);
		RecordingWriter begun = new RecordingWriter(path, layout, lifeBefore(kept, first), options, new WriterOwner());
		for (int block = first; block < kept.size(); block++) {
			begun.addInitial(kept.get(block));
		}
		if (first < kept.size()) {
			long since = kept.get(first).header.firstNanos();
			memory.notes().stream().filter(note -> note.timeNanos() >= since).forEach(begun::note);
		}
		begun.start();
		return begun;
	}

	private static int firstReadable(BlockList blocks, long sinceNanos) {
		int first = blocks.size();
		while (first > 0 && blocks.get(first - 1).readable() && blocks.get(first - 1).header.lastNanos() >= sinceNanos) {
			first--;
		}
		return first;
	}

	/** Events of life before a block. */
	private List<IpiEvent> lifeBefore(BlockList blocks, int first) {
		List<IpiEvent> all = memory.life();
		int later = 0;
		for (int block = first; block < blocks.size(); block++) {
			byte[] summary = blocks.get(block).summaryBytes();
			later += KeptBlock.readLife(new Input(summary, 0, summary.length)).size();
		}
		return all.subList(0, all.size() - later);
	}

	/** Finishes the recording, if there is one, and waits until it is written. */
	public void stopRecording() {
		RecordingWriter finished;
		synchronized (lock) {
			finished = writer;
			if (finished == null) {
				return;
			}
			finish();
		}
		await(finished);
	}

	private static void await(RecordingWriter finished) {
		try {
			if (finished != null) {
				finished.awaitEnd();
			}
		} catch (InterruptedException e) {
			// It is finished all the same, only later.
			Thread.currentThread().interrupt();
		}
	}

	/** Hands over the rest and says that this was all. With the lock. */
	private void finish() {
		encode();
		if (open.events() > 0) {
			seal();
		}
		writer.finish(lost);
		ended = writer;
		writer = null;
	}

	/** How the present recording is doing, or how the last one ended; empty if there never was one. */
	public Optional<RecordingStatus> recording() {
		// In this order: what ends is first known as ended.
		RecordingWriter present = writer;
		return Optional.ofNullable(present == null ? ended : present).map(RecordingWriter::status);
	}

	/** What the writer's thread asks for. */
	private final class WriterOwner implements RecordingWriter.Owner {
		@Override
		public void idle(RecordingWriter asking) {
			synchronized (lock) {
				if (writer == asking || triggered != null && triggered.writer == asking) {
					encode();
					if (open.events() > 0) {
						seal();
					}
				}
			}
		}

		@Override
		public void ended(RecordingWriter asking) {
			synchronized (lock) {
				RecordingStatus status = asking.status();
				if (writer == asking) {
					ended = asking;
					writer = null;
				}
				if (triggered != null && triggered.writer == asking) {
					triggered.ended = asking;
					triggered.writer = null;
				}
				if (status.state() == RecordingStatus.State.FAILED) {
					memory.add(TrafficNote.of(asking.lastNanos(), TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, -1, status.message()));
				}
			}
		}
	}

	/** Encodes what is staged. With the lock. */
	private void encode() {
		int to = (int) STAGED.getAcquire(this);
		if (closed || encoded == to) {
			return;
		}
		openCopy = null;
		while (encoded < to) {
			int met = triggered == null ? to : look(to);
			// The event that met the condition, too, is in the block that is there when the file begins.
			int end = met == to ? to : met + IpiEvent.WORDS;
			while (true) {
				encoded = open.add(staging, encoded, end);
				if (encoded == end) {
					break;
				}
				seal();
			}
			if (met < to) {
				keepAround(staging[met + 1]);
			}
		}
		if (triggered != null && triggered.complete(open.last())) {
			finishKept();
		}
	}

	/** With the lock. */
	private int look(int to) {
		try {
			return triggered.look(staging, encoded, to);
		} catch (RuntimeException e) {
			// The condition is somebody else's; the run must not end for it.
			triggered.off = true;
			note(TrafficNote.of(staging[encoded + 1], TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, -1,
					"The trigger for \"" + triggered.trigger.reason() + "\" is off, since looking for it failed: " + e));
			return to;
		}
	}

	/** The trigger's condition was met. With the lock. */
	private void keepAround(long nanos) {
		triggered.happened(nanos);
		if (triggered.writer != null) {
			return;
		}
		RecordingTrigger trigger = triggered.trigger;
		triggered.files++;
		Path path = trigger.path(triggered.files);
		try {
			triggered.writer = begin(path, nanos - trigger.beforeNanos());
			note(TrafficNote.of(nanos, TrafficNote.Kind.BOOKMARK, TrafficNote.Severity.WARNING, -1, "Kept in " + path + ": " + trigger.reason()));
		} catch (RecordingException e) {
			triggered.files = trigger.mostFiles();
			String why = e.getMessage() + " The trigger is off.";
			triggered.refused = new RecordingStatus(path, RecordingStatus.State.FAILED, 0, 0, 0, why);
			note(TrafficNote.of(nanos, TrafficNote.Kind.LOG, TrafficNote.Severity.ERROR, -1, why));
		}
	}

	/** With the lock. */
	private void finishKept() {
		if (open.events() > 0) {
			seal();
		}
		triggered.writer.finish(lost);
		triggered.ended = triggered.writer;
		triggered.writer = null;
	}

	/**
	 * Has a stretch of traffic written to a file by itself when something happens, instead of what was wanted so before. Independent of
	 * {@link #recordTo}.
	 *
	 * @param trigger null for none
	 */
	public void keepAround(RecordingTrigger trigger) {
		synchronized (lock) {
			encode();
			if (triggered != null && triggered.writer != null) {
				finishKept();
			}
			triggered = trigger == null ? null : new TriggeredRecording(trigger);
		}
	}

	/**
	 * How the file is doing that the trigger has written, or writes; empty if nothing happened. A file that could not even be begun has failed with
	 * no bytes; then the trigger is off.
	 */
	public Optional<RecordingStatus> kept() {
		TriggeredRecording armed = triggered;
		if (armed == null) {
			return Optional.empty();
		}
		RecordingStatus refused = armed.refused;
		RecordingWriter present = armed.writer;
		return refused != null ? Optional.of(refused) : Optional.ofNullable(present == null ? armed.ended : present).map(RecordingWriter::status);
	}

	/** Makes the open block one that does not change any more. With the lock. */
	private void seal() {
		Summary summary = open.summary();
		MemoryBlock block = MemoryBlock.of(open, summary, memory.nextNumber(), lost);
		if (writer != null) {
			// Before the memory might forget its events.
			writer.add(block);
		}
		if (triggered != null && triggered.writer != null) {
			triggered.writer.add(block);
		}
		memory.add(block, summary, List.copyOf(open.life()));
		open.clear();
		openCopy = null;
	}

	private StoreContents contents() {
		synchronized (lock) {
			encode();
			if (open.events() > 0 && openCopy == null) {
				openCopy = open.copy(memory.nextNumber(), lost);
			}
			return memory.contents(openCopy, open.life(), lost);
		}
	}

	/** No further events will come. What is kept stays. */
	@Override
	public void close() {
		stopRecording();
		RecordingWriter kept = null;
		synchronized (lock) {
			if (!closed && triggered != null && triggered.writer != null) {
				encode();
			}
			if (triggered != null && triggered.writer != null) {
				kept = triggered.writer;
				finishKept();
			}
		}
		await(kept);
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
