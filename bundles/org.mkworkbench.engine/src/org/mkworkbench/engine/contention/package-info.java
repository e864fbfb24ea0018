// SPDX-License-Identifier: EPL-2.0
/**
 * Places where the CPUs of one kernel get into each other's way: a lock that many of them share, and the spreading of a TLB shootdown over
 * a machine. What of it is checked against formulas and published measurements is told in docs/validity.md.
 */
package org.mkworkbench.engine.contention;
