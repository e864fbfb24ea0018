// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.simulator;

/** How far a paused run goes on. @param events told to observers; 0 to go by time @param nanos simulated; 0 to go by events */
record Stride(long events, long nanos) {
}
