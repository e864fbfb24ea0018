// SPDX-License-Identifier: EPL-2.0
/**
 * Measures what the {@link org.mkworkbench.engine.cost.Cost costs} are on the machine at hand, without privileges, and imports what mkbench
 * measured. Linux on x86-64 or arm64 only; everything else of the engine needs nothing but the JDK.
 */
package org.mkworkbench.engine.experiment.calibration;
