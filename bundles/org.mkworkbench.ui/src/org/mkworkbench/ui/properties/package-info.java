// SPDX-License-Identifier: EPL-2.0
/**
 * The tabbed property pages. Each edit is one command of the document; facts of the machine are only shown, with their source.
 */
package org.mkworkbench.ui.properties;
