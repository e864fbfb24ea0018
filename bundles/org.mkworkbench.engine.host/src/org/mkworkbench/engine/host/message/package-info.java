// SPDX-License-Identifier: EPL-2.0
/**
 * Messages between kernels as the kernel lays them out in memory, bit for bit. Ranges and errors are those of the kernel.
 */
package org.mkworkbench.engine.host.message;
