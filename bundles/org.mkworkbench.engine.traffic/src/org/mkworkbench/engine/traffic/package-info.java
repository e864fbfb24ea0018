// SPDX-License-Identifier: EPL-2.0
/**
 * Events of a run on their way to who watches: ring, matrix, histograms.
 */
package org.mkworkbench.engine.traffic;
