// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.ctf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.mkworkbench.engine.exchange.EventWalk;
import org.mkworkbench.engine.exchange.Exported;
import org.mkworkbench.engine.exchange.Replacement;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TraceExport;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** A folder with the Common Trace Format, version 1.8: a description and streams of packets for each CPU. */
public final class CtfExport implements TraceExport {
	@Override
	public String id() {
		return "ctf";
	}

	@Override
	public String label() {
		return "Common Trace Format 1.8";
	}

	@Override
	public String description() {
		return "A folder that Trace Compass and babeltrace2 open.";
	}

	@Override
	public String ending() {
		return "";
	}

	@Override
	public Exported export(TrafficStore store, Selection selection, Path target, Cancel cancel) throws IOException {
		TrafficStore.Contents contents = store.contents();
		EventWalk walk = new EventWalk(contents, selection, cancel);
		UUID uuid = uuid(store, contents);
		List<TrafficNote> notes = walk.notes();
		try (Replacement replacement = Replacement.folder(target)) {
			Files.writeString(replacement.draft().resolve("metadata"), CtfMetadata.of(store.layout(), uuid), StandardCharsets.UTF_8);
			CtfStreams streams = new CtfStreams(replacement.draft(), store.layout(), uuid, contents.lost());
			try {
				walk.events(streams);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			for (TrafficNote note : notes) {
				cancel.check();
				streams.note(note);
			}
			streams.finish();
			replacement.commit();
		}
		try (Stream<Path> files = Files.list(target)) {
			return new Exported(files.sorted().toList(), walk.taken(), notes.size(), walk.remarks());
		}
	}

	/** The same for the same trace, so that exports can be compared. */
	private static UUID uuid(TrafficStore store, TrafficStore.Contents contents) {
		String what = store.layout().title() + '\n' + store.layout().origin() + '\n' + store.layout().startEpochNanos() + '\n' + contents.beginNanos() + '\n'
				+ contents.endNanos() + '\n' + contents.events();
		return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
	}
}
