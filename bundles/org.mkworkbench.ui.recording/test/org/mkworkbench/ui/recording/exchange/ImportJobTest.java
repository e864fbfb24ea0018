// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.engine.exchange.TraceImport;
import org.mkworkbench.engine.exchange.TrafficTarget;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.RecordingFile;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** Importing a trace either makes a whole recording or says why not. */
class ImportJobTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("t", "test", "", "", 0, List.of(new TrafficLayout.Kernel(0, "host", -1, "", "")),
			List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 0, 0)), List.of(), Map.of(), Map.of());

	@TempDir
	Path folder;

	/** Two messages, whatever the file says. */
	private static final class TwoMessages implements TraceImport {
		@Override
		public String id() {
			return "two";
		}

		@Override
		public String label() {
			return "Two messages";
		}

		@Override
		public boolean recognises(String beginning) {
			return true;
		}

		@Override
		public ImportReport read(Path file, TrafficTarget target, Cancel cancel) {
			EventRing.Sink sink = target.begin(LAYOUT);
			long[] words = new long[IpiEvent.WORDS];
			for (int i = 1; i <= 2; i++) {
				new IpiEvent(IpiEvent.Kind.DELIVERED, 10 * i, 10 * i - 5, 0, 3, 0, 0, 0, 0, 8, i).write(words, 0);
				sink.event(words, 0);
			}
			return new ImportReport("two", 2, 2, 0, List.of(), null, List.of());
		}
	}

	private ImportJob job(Path recording) {
		return new ImportJob(new TwoMessages(), folder.resolve("trace.txt"), recording, null);
	}

	@Test
	void aWholeRecordingIsMade() throws IOException {
		Path recording = folder.resolve("whole.mkrec");
		assertEquals(2, job(recording).run(Cancel.NEVER).report().events());
		try (TrafficStore store = RecordingFile.open(recording)) {
			assertEquals(2, store.contents().events());
		}
	}

	@Test
	void whatCannotBeWrittenToItsEndIsNoSuccess() throws IOException {
		// Takes all bytes, but cannot be completed.
		Path recording = Files.createSymbolicLink(folder.resolve("nowhere.mkrec"), Path.of("/dev/null"));
		IOException refused = assertThrows(IOException.class, () -> job(recording).run(Cancel.NEVER));
		assertTrue(refused.getMessage().contains("nowhere.mkrec") && refused.getMessage().contains("Make room"), refused::getMessage);
		assertFalse(Files.exists(recording, LinkOption.NOFOLLOW_LINKS), "nothing is left of it");
	}

	@Test
	void aFileOfTraceCmdIsToldFromOneOfNoKind() throws IOException {
		Path binary = Files.write(folder.resolve("my.dat"), "\u0017\bDtracing6".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(TraceImportPage.remedy(binary).contains("trace-cmd report my.dat"), TraceImportPage.remedy(binary));
		Path words = Files.writeString(folder.resolve("words.txt"), "nothing special");
		assertEquals(Messages.TraceImport_notRecognised, TraceImportPage.remedy(words));
	}
}
