// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import org.eclipse.swt.graphics.RGB;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.theme.OwnershipPalette;

/** Owner colours of the kernels of the current run, as the diagram shows them. */
final class KernelColours {
	private KernelColours() {
	}

	/** Outline colour of a kernel; a kernel the run does not know has the host's. @param kernelId 0 for the host kernel */
	static RGB border(int kernelId, boolean dark) {
		return RunSession.get().current().flatMap(info -> info.kernel(kernelId)).map(kernel -> OwnershipPalette.kernel(kernel.colour(), dark))
				.orElseGet(() -> OwnershipPalette.host(dark)).border();
	}
}
