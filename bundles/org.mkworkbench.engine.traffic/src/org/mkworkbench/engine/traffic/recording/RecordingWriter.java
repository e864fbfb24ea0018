// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/** Writes blocks and notes to a file on a thread of its own. Any thread may hand them over; the order is that of the calls. */
final class RecordingWriter {
	/** Who is written for. Called on the writer's thread. */
	interface Owner {
		/** Nothing was handed over for a while: what is not full may be handed over now. */
		void idle(RecordingWriter writer);

		/** The file is at its end, as it should be or not. */
		void ended(RecordingWriter writer);
	}

	private final Path path;
	private final RecorderOptions options;
	private final Owner owner;
	private final Thread thread;
	final RecordingOutput output;

	private final Deque<KeptBlock> blocks = new ArrayDeque<>();
	private List<TrafficNote> notes = new ArrayList<>();
	/** Of these, not counting those that were there from the beginning and take no further memory. */
	private long waitingBytes;
	private int initial;
	private boolean finishing;
	private long lost;
	private long bytes;
	private long events;
	private long leftOut;
	private long leftOutWritten;
	private long lastNanos;
	private RecordingStatus.State state = RecordingStatus.State.WRITING;
	private String message = "";

	/** @param before events of life from before the first block */
	RecordingWriter(Path path, TrafficLayout layout, List<IpiEvent> before, RecorderOptions options, Owner owner) throws RecordingException {
		this.path = path;
		this.options = options;
		this.owner = owner;
		try {
			output = new RecordingOutput(path, new RecordingHead(layout, RecordingHead.lastWords(before)));
		} catch (IOException e) {
			throw new RecordingException("Nothing can be recorded to " + path + ": " + said(e) + ". Choose another file.", e);
		}
		bytes = output.bytes();
		thread = Thread.ofPlatform().daemon().name("recording " + path.getFileName()).unstarted(this::run);
	}

	void start() {
		thread.start();
	}

	static String said(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	Path path() {
		return path;
	}

	/** Before the start: what was kept before. Nobody has to wait for it. */
	synchronized void addInitial(KeptBlock block) {
		blocks.add(new MemoryBlock(block.header, block.summaryBytes(), block.bodyBytes()));
		initial++;
	}

	/** Never waits. A block for which there is no room is written without its events, unless the recorder waits for the disk. */
	synchronized void add(KeptBlock block) {
		if (state != RecordingStatus.State.WRITING || finishing) {
			return;
		}
		// Holds the events, which the memory may forget before they are written.
		KeptBlock taken = new MemoryBlock(block.header, block.summaryBytes(), block.bodyBytes());
		if (!options.waitForDisk() && waitingBytes > options.queueBytes()) {
			taken = new MemoryBlock(block.header.withoutBody(), block.summaryBytes(), null);
			if (leftOut == 0) {
				note(TrafficNote.of(block.header.firstNanos(), TrafficNote.Kind.LOG, TrafficNote.Severity.WARNING, -1,
						"The disk is too slow: from here on, some events are counted but not written one by one."));
			}
			leftOut += block.header.events();
		}
		blocks.add(taken);
		waitingBytes += taken.header.length();
		notifyAll();
	}

	synchronized void note(TrafficNote note) {
		if (state == RecordingStatus.State.WRITING && !finishing) {
			notes.add(note);
		}
	}

	/** Waits until there is room, if the disk is to be waited for. */
	synchronized void awaitRoom() {
		boolean interrupted = false;
		while (options.waitForDisk() && waitingBytes > options.queueBytes() && state == RecordingStatus.State.WRITING) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true;
				break;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Nothing more will be handed over: writes what waits, then the end. */
	synchronized void finish(long lostAtAll) {
		lost = lostAtAll;
		finishing = true;
		notifyAll();
	}

	/** Waits until the file is at its end. */
	void awaitEnd() throws InterruptedException {
		thread.join();
	}

	synchronized RecordingStatus status() {
		return new RecordingStatus(path, state, bytes, events, leftOut,
				leftOut > 0 && message.isEmpty() ? String.format("The disk was too slow: %,d events are counted but not written one by one.", leftOut) : message);
	}

	private void run() {
		try (output) {
			while (write()) {
				// Until it is said to finish.
			}
			output.finish(lost);
			end(RecordingStatus.State.DONE, "");
		} catch (IOException e) {
			end(RecordingStatus.State.FAILED, String.format("The recording %s ended early, after %,d events: %s. What was written until then can be opened; the run goes on. "
					+ "Make room or choose another disk, and record again.", path, events, said(e)));
		} catch (Throwable e) {
			// Errors too, such as memory that ran out: whoever waits for room must not wait for ever.
			end(RecordingStatus.State.FAILED, String.format("The recording %s ended early, after %,d events: %s. What was written until then can be opened; the run goes on.", path,
					events, e));
		}
		owner.ended(this);
	}

	private synchronized void end(RecordingStatus.State ended, String why) {
		state = ended;
		message = why;
		bytes = output.bytes();
		events = output.events() - leftOutWritten;
		blocks.clear();
		waitingBytes = 0;
		notifyAll();
	}

	/** Writes what is next. False at the end. */
	private boolean write() throws IOException {
		KeptBlock block = next();
		if (block == null && !finishing()) {
			owner.idle(this);
			block = next(0);
		}
		List<TrafficNote> said = notes(block);
		output.notes(said);
		if (block != null) {
			output.events(block);
		}
		synchronized (this) {
			if (block != null) {
				waitingBytes -= initial > 0 ? 0 : block.header.length();
				initial = Math.max(0, initial - 1);
				leftOutWritten += block.readable() ? 0 : block.header.events();
			}
			bytes = output.bytes();
			events = output.events() - leftOutWritten;
			notifyAll();
			return !(finishing && blocks.isEmpty() && notes.isEmpty());
		}
	}

	private synchronized boolean finishing() {
		return finishing;
	}

	private KeptBlock next() {
		return next(options.flushMillis());
	}

	/** The next block, null if none comes in time or none will come. */
	private synchronized KeptBlock next(long millis) {
		long until = System.nanoTime() + millis * 1_000_000;
		while (blocks.isEmpty() && !finishing) {
			long left = (until - System.nanoTime()) / 1_000_000;
			if (left <= 0) {
				return null;
			}
			try {
				wait(left);
			} catch (InterruptedException e) {
				// Nobody interrupts this thread on purpose; the next round tells.
				return null;
			}
		}
		return blocks.poll();
	}

	private synchronized List<TrafficNote> notes(KeptBlock block) {
		List<TrafficNote> said = notes;
		notes = new ArrayList<>();
		if (block != null) {
			lastNanos = block.header.lastNanos();
		}
		return said;
	}

	/** Time of the last event written. */
	synchronized long lastNanos() {
		return lastNanos;
	}
}
