// SPDX-License-Identifier: EPL-2.0
/** Drawing once for the screen, PNG and SVG. */
package org.mkworkbench.ui.traffic.drawing;
