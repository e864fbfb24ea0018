// SPDX-License-Identifier: EPL-2.0
/**
 * How to run a design: its scenarios with their steps and workloads, and the dialog in which people edit and start them.
 */
package org.mkworkbench.ui.run.scenario;
