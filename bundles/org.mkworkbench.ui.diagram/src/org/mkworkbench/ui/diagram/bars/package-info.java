// SPDX-License-Identifier: EPL-2.0
/** How memory bars and strips of cache ways are dragged, moved by keys and changed through menus. */
package org.mkworkbench.ui.diagram.bars;
