// SPDX-License-Identifier: EPL-2.0
/**
 * Colours of owners and the light or dark look.
 */
package org.mkworkbench.ui.theme;
