// SPDX-License-Identifier: EPL-2.0
/** How long messages take: figures, histograms and how they change over time. */
package org.mkworkbench.ui.traffic.latency;
