// SPDX-License-Identifier: EPL-2.0
/** Questions to kept traffic: a window of time, a filter and a resolution give rows, cells and intervals, the same for a run and a recording. */
package org.mkworkbench.engine.traffic.query;
