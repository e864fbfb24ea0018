// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.RateWindow;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.ui.traffic.Quantities;

/** The texts of one line of the Kernels view. Rates are per simulated second over the last second. */
record KernelRow(int id, boolean dropping, List<String> cells) {
	/** Column titles, in the order of {@link #cells}. */
	static final List<String> COLUMNS = List.of(Messages.KernelRow_kernel, Messages.KernelRow_state, Messages.KernelRow_cpus, Messages.KernelRow_memory,
			Messages.KernelRow_sent, Messages.KernelRow_received, Messages.KernelRow_bytesOut, Messages.KernelRow_bytesIn, Messages.KernelRow_dropped,
			Messages.KernelRow_lastEvent);

	/** @param steps what the scenario did to the kernels */
	static List<KernelRow> of(RateWindow window, StepEvents steps) {
		RunSnapshot latest = window.latest();
		return latest == null ? List.of() : latest.kernels().stream().map(kernel -> row(kernel, window, steps)).toList();
	}

	/** As the status file says it, and whether that means that it is up. */
	private static String state(KernelSnapshot kernel) {
		String word = kernel.state().name().toLowerCase(Locale.ROOT);
		return kernel.state() == InstanceState.ACTIVE && !kernel.up() ? NLS.bind(Messages.KernelRow_notUp, word) : word;
	}

	private static KernelRow row(KernelSnapshot kernel, RateWindow window, StepEvents steps) {
		return new KernelRow(kernel.id(), kernel.droppedMessages() > 0,
				List.of(kernel.name(), state(kernel), CpuSet.of(kernel.cpus()).toString(),
						kernel.memoryBytes() == 0 ? "–" : new ByteSize(kernel.memoryBytes()).rounded(), Quantities.rate(window.sentBy(kernel.id())),
						Quantities.rate(window.receivedBy(kernel.id())), new ByteSize(kernel.bytesOut()).rounded(),
						new ByteSize(kernel.bytesIn()).rounded(), Quantities.count(kernel.droppedMessages()), steps.newest(kernel.name(), kernel.lastEvent())));
	}
}
