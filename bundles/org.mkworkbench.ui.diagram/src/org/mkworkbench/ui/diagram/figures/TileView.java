// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

/**
 * What a CPU tile shows.
 *
 * @param number Linux number
 * @param physicalId such as {@code x20}, empty when unknown
 * @param boot true for the boot CPU of its kernel
 * @param kind 'P' or 'E', 0 where all cores are alike
 * @param planned look of the owner in the plan where the run has given the CPU to another one, else null
 * @param level how busy it is; null if nothing is known
 */
public record TileView(String number, String physicalId, OwnerLook owner, boolean boot, boolean online, boolean allowed, char kind, Mark mark, OwnerLook planned, Level level) {
	public TileView withLevel(Level other) {
		return new TileView(number, physicalId, owner, boot, online, allowed, kind, mark, planned, other);
	}
}
