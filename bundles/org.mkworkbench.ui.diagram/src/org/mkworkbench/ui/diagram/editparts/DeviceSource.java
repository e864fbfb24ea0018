// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.mkworkbench.model.machine.Element;

/** A selectable edit part that stands for devices of the machine. */
public interface DeviceSource {
	List<? extends Element> devices();
}
