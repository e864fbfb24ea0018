// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.io.Serializable;
import java.util.List;

import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.engine.simulator.Actor;

/**
 * Something kernels do in a run, beside the plain traffic of {@link ChannelSpec}. A record whose constructor refuses values outside their
 * range with an {@link IllegalArgumentException} that names the workload, the value and the range.
 */
public interface WorkloadSpec extends Serializable {
	/** What people know it by, and what its random draws hang on. */
	String name();

	/** Ids of the kernels it cannot do without. */
	List<Integer> kernelIds();

	/** What nobody measured and its figures rest on; sentences for people, the same for all workloads of a kind. */
	default List<String> assumptions() {
		return List.of();
	}

	/** A new actor that carries it out. */
	Actor actor();
}
