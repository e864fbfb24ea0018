// SPDX-License-Identifier: EPL-2.0
/**
 * The core of a discrete-event simulation: pending events and random streams. Knows nothing of kernels.
 */
package org.mkworkbench.engine.event;
