// SPDX-License-Identifier: EPL-2.0
/** What kernels and the host log, with the steps of scenarios and people, line by line in time with the other views. */
package org.mkworkbench.ui.live.console;
