// SPDX-License-Identifier: EPL-2.0
/**
 * What all parts of the workbench share: colours of owners, the design of a resource and its markers, wizards, actions, preferences.
 */
package org.mkworkbench.ui;
