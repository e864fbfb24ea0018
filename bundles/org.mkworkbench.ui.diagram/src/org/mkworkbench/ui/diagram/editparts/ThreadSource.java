// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.List;

import org.mkworkbench.model.machine.HardwareThread;

/** A selectable edit part that stands for CPUs of the machine. */
public interface ThreadSource {
	/** In reading order. */
	List<HardwareThread> threads();
}
