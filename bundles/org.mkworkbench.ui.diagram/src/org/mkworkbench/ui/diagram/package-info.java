// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of a design and its GEF diagram: figures, edit parts, policies, palette and tools.
 */
package org.mkworkbench.ui.diagram;
