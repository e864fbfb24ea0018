// SPDX-License-Identifier: EPL-2.0
/**
 * What the views of runs share: tables as pictures, steps out of logs.
 */
package org.mkworkbench.ui.live;
