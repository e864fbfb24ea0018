// SPDX-License-Identifier: EPL-2.0
/**
 * What menus, tool bar and keys do with the run. What can be done now is told by {@link org.mkworkbench.ui.run.commands.RunState}.
 */
package org.mkworkbench.ui.run.commands;
