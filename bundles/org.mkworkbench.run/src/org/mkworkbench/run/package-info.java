// SPDX-License-Identifier: EPL-2.0
/**
 * Runs a plan: exports it, hands exactly the exported bytes to an engine, and gives the run to whoever watches.
 */
package org.mkworkbench.run;
