// SPDX-License-Identifier: EPL-2.0
/**
 * What simulations gave: tables, plots and what they assume. What the tables show is worked out without a display.
 */
package org.mkworkbench.ui.live.results;
