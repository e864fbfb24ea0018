// SPDX-License-Identifier: EPL-2.0
/**
 * The run of the workbench and how parts hear of it.
 */
package org.mkworkbench.ui.run;
