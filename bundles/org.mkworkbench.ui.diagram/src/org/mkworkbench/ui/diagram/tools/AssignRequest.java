// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;

/** Asks a target to take CPUs or devices. */
public final class AssignRequest extends LocationRequest {
	public static final String TYPE = "org.mkworkbench.ui.diagram.assign";

	private final Load load;

	public AssignRequest(Load load) {
		super(TYPE);
		this.load = load;
		setLocation(new Point());
	}

	public Load load() {
		return load;
	}

	/** The request if it is one of this kind, or null. */
	public static AssignRequest of(Request request) {
		return request instanceof AssignRequest assign ? assign : null;
	}
}
