// SPDX-License-Identifier: EPL-2.0
/**
 * What menus, tool bar and keys do. Handlers hold no state; what can be done now is told by {@link org.mkworkbench.ui.commands.DesignState}.
 */
package org.mkworkbench.ui.commands;
