// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.RunInfo;

/** A source of everything that is kept in a store: closing it closes the store. */
public final class StoreSource implements TrafficSource {
	private final String label;
	private final Kind kind;
	private final TrafficStore store;
	private final TrafficQueries queries;
	private final RunInfo run;

	public StoreSource(String label, Kind kind, TrafficStore store) {
		this(label, kind, store, null);
	}

	/** @param run that fills the store, or null */
	public StoreSource(String label, Kind kind, TrafficStore store, RunInfo run) {
		this.label = label;
		this.kind = kind;
		this.store = store;
		this.run = run;
		queries = new TrafficQueries(store);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Kind kind() {
		return kind;
	}

	@Override
	public TrafficStore store() {
		return store;
	}

	@Override
	public TrafficQueries queries() {
		return queries;
	}

	@Override
	public Optional<RunInfo> run() {
		return Optional.ofNullable(run);
	}

	@Override
	public void close() {
		store.close();
	}
}
