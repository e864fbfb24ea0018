// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.ui.document.DesignDocument;

/**
 * What runs, as it was when it was started; later edits of the plan do not change it.
 *
 * @param document the document the plan came from; it may have been closed since
 * @param scenarioName what happens in the run; empty for a run without scenario
 * @param kernels spawned kernels by id; the host kernel, id 0, is not among them
 * @param notes what the run assumes because the machine does not tell
 */
public record RunInfo(DesignDocument document, String planUid, String planName, String scenarioName, String engineId, String engineLabel, long seed,
		List<RunKernel> kernels, List<String> notes) {
	/**
	 * How a kernel of the run is shown.
	 *
	 * @param uid of the model element
	 * @param colour slot in the ownership palette
	 */
	public record RunKernel(int id, String uid, String name, int colour, KernelRole role) {
	}

	public RunInfo {
		kernels = List.copyOf(kernels);
		notes = List.copyOf(notes);
	}

	/** Empty for the host kernel. */
	public Optional<RunKernel> kernel(int id) {
		return kernels.stream().filter(kernel -> kernel.id() == id).findFirst();
	}
}
