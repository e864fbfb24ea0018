// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.perfetto;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mkworkbench.engine.exchange.EventWalk;
import org.mkworkbench.engine.exchange.Exported;
import org.mkworkbench.engine.exchange.Replacement;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TraceExport;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** A file of Perfetto track events: a process per kernel, a thread per CPU, flows for messages, a counter for each ring. */
public final class PerfettoExport implements TraceExport {
	private static final int BUFFER = 1 << 18;

	@Override
	public String id() {
		return "perfetto";
	}

	@Override
	public String label() {
		return "Perfetto";
	}

	@Override
	public String description() {
		return "A file that ui.perfetto.dev opens; it stays on this computer.";
	}

	@Override
	public String ending() {
		return ".pftrace";
	}

	@Override
	public Exported export(TrafficStore store, Selection selection, Path target, Cancel cancel) throws IOException {
		EventWalk walk = new EventWalk(store.contents(), selection, cancel);
		List<TrafficNote> notes = walk.notes();
		try (Replacement replacement = Replacement.file(target)) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(replacement.draft()), BUFFER)) {
				PerfettoTracks tracks = new PerfettoTracks(new Packets(out), store.layout());
				walk.events(tracks);
				for (TrafficNote note : notes) {
					cancel.check();
					tracks.note(note);
				}
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			replacement.commit();
		}
		return new Exported(List.of(target), walk.taken(), notes.size(), walk.remarks());
	}
}
