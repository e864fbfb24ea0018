// SPDX-License-Identifier: EPL-2.0
/** Traffic from and to other tools, and that of this computer. */
package org.mkworkbench.ui.recording.exchange;
