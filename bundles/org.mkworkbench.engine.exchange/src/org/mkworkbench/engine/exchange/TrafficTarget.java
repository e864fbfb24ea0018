// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Where imported traffic goes, such as a recorder. */
@FunctionalInterface
public interface TrafficTarget {
	/** Called once, before the first event. Events come in order of time. */
	EventRing.Sink begin(TrafficLayout layout);
}
