// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

/**
 * How to export.
 *
 * @param comments whether text files carry comments, such as the Linux numbers of the CPUs
 */
public record ExportOptions(boolean comments) {
	public static ExportOptions defaults() {
		return new ExportOptions(true);
	}
}
