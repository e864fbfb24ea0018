// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.traffic;

import java.util.Optional;

import org.mkworkbench.engine.traffic.query.TrafficQueries;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.RunInfo;

/** Something with traffic: the run, a recording, an imported trace, or this computer. */
public interface TrafficSource extends AutoCloseable {
	/** For people, such as the name of the file. */
	String label();

	Kind kind();

	TrafficStore store();

	/** Of {@link #store}; ask off the UI thread. */
	TrafficQueries queries();

	/** The run of the workbench that this is; empty for others. */
	Optional<RunInfo> run();

	@Override
	void close();

	/** Where traffic comes from. */
	enum Kind {
		RUN, RECORDING, IMPORT, MONITOR
	}
}
