// SPDX-License-Identifier: EPL-2.0
/**
 * Places where work waits: stations with servers and a limited number of places, a lock shared by many CPUs, and the spreading of a TLB
 * shootdown over a machine. What of it is checked against formulas and published measurements is told in docs/validity.md.
 */
package org.mkworkbench.engine.queueing;
