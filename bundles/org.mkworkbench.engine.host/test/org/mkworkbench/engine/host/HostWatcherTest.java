// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mkworkbench.engine.host.Blobs.GIB;
import static org.mkworkbench.engine.host.Blobs.physical;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mkworkbench.engine.host.HostLogEntry.Severity;

class HostWatcherTest {
	private static final class Watcher implements HostWatcher {
		private static final long serialVersionUID = 1L;

		long now;
		final List<HostLogEntry> entries = new ArrayList<>();
		final List<String> changes = new ArrayList<>();
		byte[] blob;

		@Override
		public long now() {
			return now;
		}

		@Override
		public void logged(HostLogEntry entry) {
			entries.add(entry);
		}

		@Override
		public void changed(Transaction transaction, int instanceId, byte[] overlay) {
			changes.add(transaction.id() + " " + transaction.status().word() + " of " + instanceId);
			blob = overlay;
		}
	}

	@Test
	void hearsAllWithItsTimeAndHowBadItIs() throws HostError {
		SimulatedHost host = World.V1.host();
		byte[] create = World.V1.create("web", 1, GIB, 0, 1, 2);
		host.writeOverlay(create);
		Watcher watcher = new Watcher();
		watcher.now = 5;
		host.watch(watcher);
		assertEquals(host.log(), watcher.entries.stream().map(HostLogEntry::text).toList(), "what happened before");
		assertEquals(List.of("2 applied of 0"), watcher.changes);
		assertArrayEquals(create, watcher.blob);

		watcher.now = 77;
		byte[] move = World.V1.moves("web", b -> b.child("cpu-remove").child("cpu@0").setU64("reg", physical(9)));
		host.writeOverlay(move);
		assertEquals(List.of("3 pending of 1", "3 failed of 1"), watcher.changes.subList(1, 3));
		HostLogEntry failed = watcher.entries.getLast();
		assertEquals(new HostLogEntry(77, Severity.WARNING, 0, failed.text()), failed);

		host.removeTransaction(2);
		assertEquals("2 removed of 0", watcher.changes.getLast());
		host.writeOverlay(create);
		host.load(1);
		host.boot(1);
		host.panicked(1);
		assertEquals(new HostLogEntry(77, Severity.ERROR, 1, "instance \"web\": loaded, panicked"), watcher.entries.getLast());
		host.note("mine");
		assertEquals("mine", host.logEntries().getLast().text());
		assertEquals(1, watcher.entries.getLast().instanceId(), "its own lines are not told back");
	}
}
