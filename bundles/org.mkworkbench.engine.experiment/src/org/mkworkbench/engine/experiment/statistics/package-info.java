// SPDX-License-Identifier: EPL-2.0
/**
 * What a number of a simulation is worth: intervals over independent replications and over batches of one long run, warm-up, paired
 * comparison. A figure is never shown without its interval. The methods are those of Law, "Simulation Modeling and Analysis" (5th ed.
 * 2015), chapters 4, 9 and 10.
 * <p>
 * Only {@link java.lang.StrictMath}, so that a figure is the same on every machine.
 */
package org.mkworkbench.engine.experiment.statistics;
