// SPDX-License-Identifier: EPL-2.0
/** What the views of traffic look at, and where: one source, one selection of time and one filter for all of them. */
package org.mkworkbench.ui.run.traffic;
