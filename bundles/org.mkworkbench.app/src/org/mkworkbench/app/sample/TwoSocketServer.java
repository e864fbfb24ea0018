// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.sample;

import org.mkworkbench.edit.DesignTemplate;
import org.mkworkbench.edit.DesignTemplates;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.topology.MachinePresets;

/** The server in three kernels that a person meets first: the first template, on its machine. */
public final class TwoSocketServer {
	private static final DesignTemplate TEMPLATE = DesignTemplates.find("two-socket-server").orElseThrow();

	private TwoSocketServer() {
	}

	public static Design create() {
		return TEMPLATE.create(MachinePresets.create(TEMPLATE.preset()));
	}
}
