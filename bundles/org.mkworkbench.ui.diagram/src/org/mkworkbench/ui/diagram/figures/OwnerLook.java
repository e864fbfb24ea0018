// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import org.eclipse.swt.graphics.Color;

/**
 * How the resources of one owner are drawn.
 *
 * @param hatchLine colour of hatch lines over the fill; weak enough that text on top stays readable
 * @param hatched true for real-time kernels and for owners whose colour is used a second time
 */
public record OwnerLook(Color fill, Color border, Color text, Color hatchLine, boolean hatched) {
}
