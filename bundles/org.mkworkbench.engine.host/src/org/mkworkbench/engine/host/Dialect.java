// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** The two file dialects of multikernel Linux; a kernel of one refuses the baselines of the other. */
public enum Dialect {
	/** Root {@code multikernel-v1}: v7.0-mk2 and kerf 0.2 on (kernel/multikernel/baseline.c 1608369, overlay.c aec40b1, dts.c 0a54b0b). */
	V1,
	/** Root {@code linux,multikernel-host}: kernels until mid 2026 and kerf 0.1 (baseline.c 6fda0d4, dts.c 9246478). */
	H
}
