// SPDX-License-Identifier: EPL-2.0
/**
 * The pages of the editor beside the diagram: tables of the machine's resources, the comparison of two plans, and the bar that chooses the
 * plan.
 */
package org.mkworkbench.ui.pages;
