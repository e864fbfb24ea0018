// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/** How sources are called. */
final class SourceTexts {
	private SourceTexts() {
	}

	/** Such as "Run: server plan". */
	static String title(TrafficSource source) {
		return title(source, false);
	}

	/** Whether a source is what everybody expects: a run that goes on. */
	static boolean goesOn(TrafficSource source, boolean paused) {
		return source.kind() == TrafficSource.Kind.RUN && source.store().growing() && !paused;
	}

	/** @param paused whether the run of the workbench stands still */
	static String title(TrafficSource source, boolean paused) {
		return NLS.bind(switch (source.kind()) {
		case RUN -> source.store().growing() ? paused ? Messages.SourceTexts_pausedRun : Messages.SourceTexts_run : Messages.SourceTexts_endedRun;
		case RECORDING -> Messages.SourceTexts_recording;
		case IMPORT -> Messages.SourceTexts_trace;
		case MONITOR -> Messages.SourceTexts_monitor;
		}, source.label());
	}
}
