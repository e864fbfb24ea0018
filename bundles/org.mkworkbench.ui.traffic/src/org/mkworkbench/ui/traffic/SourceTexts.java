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
		return NLS.bind(switch (source.kind()) {
		case RUN -> source.store().growing() ? Messages.SourceTexts_run : Messages.SourceTexts_endedRun;
		case RECORDING -> Messages.SourceTexts_recording;
		case IMPORT -> Messages.SourceTexts_trace;
		case MONITOR -> Messages.SourceTexts_monitor;
		}, source.label());
	}
}
