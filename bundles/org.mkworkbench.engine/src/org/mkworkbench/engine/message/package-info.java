// SPDX-License-Identifier: EPL-2.0
/**
 * Messages between kernels as the kernel lays them out.
 */
package org.mkworkbench.engine.message;
