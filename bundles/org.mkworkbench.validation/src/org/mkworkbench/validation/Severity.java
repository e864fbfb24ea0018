// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

/** How bad a finding is, worst first. */
public enum Severity {
	/** The plan cannot be exported or would fail on the machine. */
	ERROR,
	/** The plan works, but probably not as meant. */
	WARNING,
	/** Something that could not be checked, or that is good to know. */
	INFO
}
