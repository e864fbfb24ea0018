// SPDX-License-Identifier: EPL-2.0
/** Export as Common Trace Format 1.8, for Trace Compass and babeltrace2. */
package org.mkworkbench.engine.exchange.ctf;
