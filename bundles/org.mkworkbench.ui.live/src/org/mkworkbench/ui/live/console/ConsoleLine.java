// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;

/**
 * A line of the console.
 *
 * @param step whether it tells of a step of a scenario or of a person, else it is a line of a log
 * @param kernelId whom it concerns, -1 for nobody in particular
 */
record ConsoleLine(long nanos, Severity severity, boolean step, int kernelId, String text) {
}
