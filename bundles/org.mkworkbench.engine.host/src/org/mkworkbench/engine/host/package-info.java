// SPDX-License-Identifier: EPL-2.0
/**
 * The host kernel's multikernel interface without a machine: blobs in, states and answers out.
 */
package org.mkworkbench.engine.host;
