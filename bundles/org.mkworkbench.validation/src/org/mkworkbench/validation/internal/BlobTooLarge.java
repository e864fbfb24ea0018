// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.function.Consumer;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-OVL-001: the kernel takes a baseline or an overlay of at most 1 MiB (EFBIG). Sizes are estimated from the number of parts. */
final class BlobTooLarge extends PlanRule {
	private static final long MOST = 1L << 20;
	/** Header, names of properties and comments that every blob has, bytes. */
	private static final long FIXED = 1024;
	/** A 64-bit number per CPU. */
	private static final long PER_CPU = 8;
	/** A node with a size and a node number. */
	private static final long PER_NODE = 64;
	/** A node with type, address, vendor and device, and an alias that points to it. */
	private static final long PER_DEVICE = 200;

	BlobTooLarge() {
		super("MK-OVL-001", "Exported file too large", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		long nodes = context.grants().stream().map(grant -> grant.grant().getNode()).distinct().count();
		long baseline = FIXED + PER_CPU * context.usedThreads().size() + PER_NODE * nodes + PER_DEVICE * context.usedDevices().size();
		if (baseline > MOST) {
			out.accept(error("The baseline of this plan would take about %s, but the kernel reads 1 MiB at most".formatted(Words.size(baseline)),
					"Give fewer devices away, or add them later with overlays").about(context.plan()));
		}
		for (SpawnedKernel kernel : context.plan().getKernels()) {
			long overlay = FIXED + PER_CPU * kernel.getThreads().size()
					+ PER_DEVICE * (kernel.getDevices().size() + kernel.getPlatformDevices().size() + kernel.getVirtioDevices().size());
			if (overlay > MOST) {
				out.accept(error("The overlay of %s would take about %s, but the kernel reads 1 MiB at most".formatted(context.label(kernel),
						Words.size(overlay)), "Give it fewer devices").about(kernel));
			}
		}
	}
}
