// SPDX-License-Identifier: EPL-2.0
/**
 * A design that is open in an editor: model, undo history, file and validation. UI thread.
 */
package org.mkworkbench.ui.document;
