// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.NoteSink;
import org.mkworkbench.engine.traffic.recording.TrafficNote;

/**
 * Who looks at a run besides its own figures: gets every event and note, in order. Notes go beside the ring and are handed over before the
 * first event that is not earlier.
 * <p>
 * Guarded by the lock of {@link RunObserver}, but for {@link #tell} and {@link #present}.
 */
final class Audience implements EventRing.Sink {
	/** Notes kept for who comes later; payloads are not. */
	private static final int MOST_KEPT = 10_000;

	private record Member(EventRing.Sink sink, NoteSink notes) {
	}

	private volatile Member[] members = {};
	/** Whether an event matters to anybody: one look for each of them while nobody is here. */
	private volatile boolean busy;
	private final Queue<TrafficNote> waiting = new ConcurrentLinkedQueue<>();
	private final ArrayDeque<TrafficNote> told = new ArrayDeque<>();

	/** Whether there is anybody; any thread. */
	boolean present() {
		return members.length > 0;
	}

	/** Passes on a note; on the thread that advances the simulation, in order of time, before the events that come after it. */
	void tell(TrafficNote note) {
		if (note.kind() != TrafficNote.Kind.PAYLOAD || present()) {
			waiting.add(note);
			busy = true;
		}
	}

	/** @param now events handed over so far are not later */
	void add(EventRing.Sink sink, NoteSink notes, long now) {
		settle(now);
		told.forEach(notes::note);
		List<Member> all = new ArrayList<>(List.of(members));
		all.add(new Member(sink, notes));
		members = all.toArray(Member[]::new);
		busy = true;
	}

	void remove(EventRing.Sink sink) {
		List<Member> all = new ArrayList<>(List.of(members));
		all.removeIf(member -> member.sink == sink);
		members = all.toArray(Member[]::new);
	}

	/** Whether there is something to hand over. */
	boolean busy() {
		return busy;
	}

	@Override
	public void event(long[] words, int at) {
		settle(IpiEvent.time(words, at));
		for (Member member : members) {
			member.sink.event(words, at);
		}
	}

	/** Hands over the notes up to a time. */
	private void settle(long time) {
		TrafficNote note = waiting.peek();
		while (note != null && note.timeNanos() <= time) {
			waiting.remove();
			for (Member member : members) {
				member.notes.note(note);
			}
			if (note.kind() != TrafficNote.Kind.PAYLOAD) {
				told.add(note);
				if (told.size() > MOST_KEPT) {
					told.remove();
				}
			}
			note = waiting.peek();
		}
		if (note == null && members.length == 0) {
			busy = false;
			if (waiting.peek() != null) {
				// It came in between; what comes after this look says so itself.
				busy = true;
			}
		}
	}
}
