// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.host.HostLogEntry.Severity;

/** What the host noted, oldest first. Guarded by the host. */
final class HostLog implements Serializable {
	private static final long serialVersionUID = 1L;

	private final List<HostLogEntry> entries = new ArrayList<>();
	/** Null for nobody. */
	private HostWatcher watcher;

	void watch(HostWatcher by) {
		watcher = by;
		entries.forEach(by::logged);
	}

	/** @param instanceId the kernel it is about, 0 for the host */
	void add(Severity severity, int instanceId, String text) {
		HostLogEntry entry = entry(severity, instanceId, text);
		entries.add(entry);
		if (watcher != null) {
			watcher.logged(entry);
		}
	}

	/** Adds a line of the watcher's own, who need not be told. */
	void addForeign(String text) {
		entries.add(entry(Severity.INFO, 0, text));
	}

	private HostLogEntry entry(Severity severity, int instanceId, String text) {
		return new HostLogEntry(watcher == null ? 0 : watcher.now(), severity, instanceId, text);
	}

	void changed(Transaction transaction, int instanceId, byte[] overlay) {
		if (watcher != null) {
			watcher.changed(transaction, instanceId, overlay);
		}
	}

	List<HostLogEntry> entries() {
		return List.copyOf(entries);
	}
}
