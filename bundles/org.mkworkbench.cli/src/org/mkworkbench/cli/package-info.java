// SPDX-License-Identifier: EPL-2.0
/**
 * The {@code mkw} command line over all headless bundles. Runs with no display and with no OSGi.
 */
package org.mkworkbench.cli;
