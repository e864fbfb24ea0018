// SPDX-License-Identifier: EPL-2.0
/**
 * The preference page of the workbench. Only settings that have an effect.
 */
package org.mkworkbench.ui.preferences;
