// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/**
 * A way to complete a filter.
 *
 * @param offset of the first character it replaces
 * @param length how many characters it replaces
 * @param text what comes in their place
 * @param description for people
 */
public record Proposal(int offset, int length, String text, String description) {
	/** The whole line with the proposal in its place. */
	public String apply(String line) {
		return line.substring(0, offset) + text + line.substring(offset + length);
	}
}
