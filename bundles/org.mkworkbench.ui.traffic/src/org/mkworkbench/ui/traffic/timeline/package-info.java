// SPDX-License-Identifier: EPL-2.0
/** What every CPU did and which messages went from whom to whom, over time from hours to nanoseconds. */
package org.mkworkbench.ui.traffic.timeline;
