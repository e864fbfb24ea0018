// SPDX-License-Identifier: EPL-2.0
/**
 * Findings as markers, and their quick fixes.
 */
package org.mkworkbench.ui.problems;
