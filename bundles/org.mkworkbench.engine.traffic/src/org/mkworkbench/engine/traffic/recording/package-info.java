// SPDX-License-Identifier: EPL-2.0
/** What a run's traffic is kept in: blocks of events with summaries, in memory or in recordings ({@code *.mkrec}). */
package org.mkworkbench.engine.traffic.recording;
