// SPDX-License-Identifier: EPL-2.0
/**
 * The project a person meets first: a design of this machine, and one of a two-socket server with three kernels.
 */
package org.mkworkbench.app.sample;
