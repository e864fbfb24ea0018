// SPDX-License-Identifier: EPL-2.0
/**
 * Runs variants of a machine several times, with different random numbers each time but the same for all variants, and says what the figures
 * are worth. Replications run side by side; how many at once has no influence on the result.
 */
package org.mkworkbench.engine.experiment;
