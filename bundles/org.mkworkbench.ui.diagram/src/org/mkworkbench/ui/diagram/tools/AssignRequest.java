// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.mkworkbench.model.machine.HardwareThread;

/** Asks a target to take CPUs. */
public final class AssignRequest extends LocationRequest {
	public static final String TYPE = "org.mkworkbench.ui.diagram.assign";

	private final List<HardwareThread> threads;

	public AssignRequest(List<HardwareThread> threads) {
		super(TYPE);
		this.threads = List.copyOf(threads);
		setLocation(new Point());
	}

	public List<HardwareThread> threads() {
		return threads;
	}

	/** The request if it is one of this kind, or null. */
	public static AssignRequest of(Request request) {
		return request instanceof AssignRequest assign ? assign : null;
	}
}
