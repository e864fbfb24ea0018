// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

/** Gets notes in order of time, on the thread that takes in events. */
@FunctionalInterface
public interface NoteSink {
	void note(TrafficNote note);
}
