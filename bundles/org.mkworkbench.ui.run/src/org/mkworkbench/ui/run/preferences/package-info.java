// SPDX-License-Identifier: EPL-2.0
/**
 * The preference page about running and checking plans. Keys and defaults are those of the workbench.
 */
package org.mkworkbench.ui.run.preferences;
