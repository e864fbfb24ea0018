// SPDX-License-Identifier: EPL-2.0
/**
 * New, Import and Export. Long work runs in the wizard with progress and cancel.
 */
package org.mkworkbench.ui.wizards;
