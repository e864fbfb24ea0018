// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

/** Says which events go into an export. Must not keep the array. */
@FunctionalInterface
public interface EventFilter {
	EventFilter ALL = (words, at) -> true;

	boolean accepts(long[] words, int at);
}
