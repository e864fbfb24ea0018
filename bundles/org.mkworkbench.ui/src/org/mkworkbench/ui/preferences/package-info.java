// SPDX-License-Identifier: EPL-2.0
/**
 * Defaults of the preferences, and the page about rules. Only settings that have an effect.
 */
package org.mkworkbench.ui.preferences;
