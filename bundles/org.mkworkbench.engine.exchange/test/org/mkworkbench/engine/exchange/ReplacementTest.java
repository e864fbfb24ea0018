// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.RecordingCut;
import org.mkworkbench.engine.traffic.recording.RecordingException;
import org.mkworkbench.engine.traffic.recording.RecordingFile;

class ReplacementTest {
	@TempDir
	Path folder;

	@Test
	void linksAreFollowedAndStay() throws Exception {
		Path far = Files.createDirectory(folder.resolve("far"));
		Path real = Files.writeString(far.resolve("real.csv"), "old");
		Files.createSymbolicLink(folder.resolve("second"), Path.of("far/real.csv"));
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("second"));
		new CsvExport().export(ListStore.sample(), Selection.ALL, link, Cancel.NEVER);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.readString(real).startsWith("time_ns,"));
		Path nothingYet = Files.createSymbolicLink(folder.resolve("new.mkrec"), Path.of("far/new.mkrec"));
		RecordingCut.cut(ListStore.sample(), 0, 10_000, nothingYet);
		assertTrue(Files.isSymbolicLink(nothingYet));
		assertTrue(RecordingFile.looksLikeOne(far.resolve("new.mkrec")));
		assertEquals(List.of("new.mkrec", "real.csv"), names(far));
	}

	@Test
	void whatIsNoFileIsNotReplaced() throws Exception {
		Path socket = folder.resolve("s");
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(socket));
			assertThrows(IOException.class, () -> new CsvExport().export(ListStore.sample(), Selection.ALL, socket, Cancel.NEVER));
			RecordingException refused = assertThrows(RecordingException.class, () -> RecordingCut.cut(ListStore.sample(), 0, 10_000, socket));
			assertTrue(refused.getMessage().contains("not a file. Choose another place."), refused.getMessage());
			assertTrue(Files.exists(socket));
			assertFalse(Files.isRegularFile(socket));
		}
		assertEquals(List.of("s"), names(folder));
	}

	@Test
	void linksInACircleAreTold() throws Exception {
		Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
		Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
		IOException refused = assertThrows(IOException.class, () -> Replacement.file(folder.resolve("a")));
		assertTrue(refused.getMessage().contains("circle"), refused.getMessage());
	}

	@Test
	void cutOverwritesNoNeighbour() throws Exception {
		Path neighbour = Files.writeString(folder.resolve("a.mkrec.new"), "mine");
		RecordingCut.cut(ListStore.sample(), 0, 10_000, folder.resolve("a.mkrec"));
		assertEquals("mine", Files.readString(neighbour));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
