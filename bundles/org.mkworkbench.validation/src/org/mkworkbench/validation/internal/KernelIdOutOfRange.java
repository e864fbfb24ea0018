// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-ID-002: ids run from 1 to 511 (kerf); 0 is the host. */
final class KernelIdOutOfRange extends PlanRule {
	/** KEXEC_MK_ID_MASK of kexec_file_load has 11 bits. */
	private static final int MOST_OF_KERNEL = 2047;

	KernelIdOutOfRange() {
		super("MK-ID-002", "Kernel id out of range", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		FreeIds free = new FreeIds(context.plan());
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			Integer id = kernel.getId();
			if (id != null && (id < Designs.MIN_KERNEL_ID || id > Designs.MAX_KERNEL_ID)) {
				out.accept(error("%s has the id %d%s".formatted(Words.capitalised(context.label(kernel)), id,
						reason(id)), "Choose an id from 1 to 511 that no other kernel has")
						.about(kernel).fixedBy(free.propose(context, kernel)));
			}
		}
	}

	private static String reason(int id) {
		return id == 0 ? ", which is the host's"
				: id > Designs.MAX_KERNEL_ID && id <= MOST_OF_KERNEL ? ", which the kernel has room for, but kerf takes 511 at most" : ", which is not in 1..511";
	}
}
