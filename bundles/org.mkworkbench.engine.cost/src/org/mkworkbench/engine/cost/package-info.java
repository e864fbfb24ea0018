// SPDX-License-Identifier: EPL-2.0
/**
 * What things cost in simulated time, and where each figure comes from.
 */
package org.mkworkbench.engine.cost;
