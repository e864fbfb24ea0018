// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.mkworkbench.engine.traffic.IpiEvent;

/** Writes a stretch of kept traffic to a recording of its own. */
public final class RecordingCut {
	private static final int BLOCK_BYTES = 1 << 20;

	private final Places places;
	private final OpenBlock open;
	private final RecordingOutput output;
	private long events;
	private IOException failure;

	/**
	 * What became of it.
	 *
	 * @param events written
	 * @param leftOut events, at most, of the stretch that are forgotten or damaged
	 */
	public record Result(long events, long leftOut) {
	}

	private RecordingCut(TrafficLayout layout, List<IpiEvent> before, Path file) throws IOException {
		places = new Places(layout);
		open = new OpenBlock(places, BLOCK_BYTES);
		output = new RecordingOutput(file, new RecordingHead(layout, RecordingHead.lastWords(before)));
	}

	/**
	 * Writes all events with {@code from <= time <= to}, the notes of that time, and what state kernels were in before. A file that is there is
	 * replaced once the new one is complete.
	 *
	 * @throws RecordingException if it cannot be written
	 */
	public static Result cut(TrafficStore store, long from, long to, Path path) throws RecordingException {
		TrafficStore.Contents contents = store.contents();
		try {
			Path place = FilePlace.of(path);
			// A name nobody has, so that nothing else is overwritten.
			return write(store.layout(), contents, from, to, place, place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part"));
		} catch (FileSystemException e) {
			throw new RecordingException("The recording cannot be written to " + path + ": " + (e.getReason() == null ? RecordingWriter.said(e) : e.getReason()) + ".", e);
		} catch (IOException e) {
			throw new RecordingException("The recording cannot be written to " + path + ": " + RecordingWriter.said(e) + ". Make room or choose another place.", e);
		}
	}

	private static Result write(TrafficLayout layout, TrafficStore.Contents contents, long from, long to, Path place, Path made) throws IOException {
		try {
			Result result = write(layout, contents, from, to, made);
			Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
			return result;
		} finally {
			try {
				Files.deleteIfExists(made);
			} catch (IOException e) {
				// Whatever kept it from being written was said already.
			}
		}
	}

	private static Result write(TrafficLayout layout, TrafficStore.Contents contents, long from, long to, Path made) throws IOException {
		List<IpiEvent> before = contents.lifeEvents().stream().filter(event -> event.timeNanos() < from).toList();
		RecordingCut cut = new RecordingCut(withCut(layout, from, to), before, made);
		long leftOut = 0;
		try (cut.output) {
			for (int block = 0; block < contents.blocks(); block++) {
				TrafficStore.BlockExtent extent = contents.extent(block);
				if (extent.lastNanos() < from || extent.firstNanos() > to) {
					continue;
				}
				boolean read = contents.read(block, (words, at) -> {
					if (words[at + 1] >= from && words[at + 1] <= to) {
						cut.add(words, at);
					}
				});
				leftOut += read ? 0 : extent.events();
				cut.check();
			}
			cut.seal();
			cut.output.notes(notes(contents, from, to, leftOut));
			cut.output.finish(contents.lost());
		}
		return new Result(cut.events, leftOut);
	}

	private static TrafficLayout withCut(TrafficLayout layout, long from, long to) {
		Map<String, String> attributes = new TreeMap<>(layout.attributes());
		attributes.put("cut", from + ".." + to);
		return new TrafficLayout(layout.title(), layout.origin(), layout.plan(), layout.machine(), layout.startEpochNanos(), layout.kernels(), layout.cpus(),
				layout.channels(), layout.typeNames(), attributes);
	}

	private static List<TrafficNote> notes(TrafficStore.Contents contents, long from, long to, long leftOut) {
		List<TrafficNote> notes = new ArrayList<>(contents.notes(from, to));
		if (leftOut > 0) {
			notes.add(TrafficNote.of(from, TrafficNote.Kind.LOG, TrafficNote.Severity.WARNING, -1,
					String.format("Up to %,d events of this stretch were forgotten or damaged when it was cut out.", leftOut)));
		}
		return notes;
	}

	private void add(long[] words, int at) {
		while (open.add(words, at, at + IpiEvent.WORDS) == at) {
			seal();
		}
		events++;
	}

	/** Called from where no exception may come out. */
	private void seal() {
		if (open.events() == 0) {
			return;
		}
		try {
			if (failure == null) {
				output.events(MemoryBlock.of(open, open.summary(), 0, 0));
			}
		} catch (IOException e) {
			failure = e;
		}
		open.clear();
	}

	private void check() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}
}
