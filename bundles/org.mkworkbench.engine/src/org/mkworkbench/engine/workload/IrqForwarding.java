// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.simulator.Actor;

/**
 * A kernel that owns a device and forwards its interrupts to another kernel, by IRQ_FORWARD messages. An edge-triggered interrupt is
 * forwarded each time. A level-triggered one is masked until the handler is done and its kernel says IRQ_UNMASK; the line is then raised
 * again if the device asked in the meantime.
 *
 * @param deviceKernelId gets the interrupts from the device
 * @param handlerKernelId has the driver
 * @param ratePerSecond of the device's requests, above 0 and at most 10⁹
 * @param spread of the times between them
 * @param handlingNanos time of the driver in the interrupt, on the first CPU of its kernel; 0 or more
 * @param irq interrupt number, 0 or more
 */
public record IrqForwarding(String name, int deviceKernelId, int handlerKernelId, double ratePerSecond, Spread spread, long handlingNanos, int irq,
		boolean levelTriggered) implements WorkloadSpec {
	public IrqForwarding {
		Objects.requireNonNull(spread, "spread");
		new Range(name).kernels(deviceKernelId, handlerKernelId).rate(ratePerSecond)
				.time("the handling time", handlingNanos, 0).check("the interrupt number", irq, 0, Integer.MAX_VALUE);
	}

	@Override
	public List<Integer> kernelIds() {
		return List.of(deviceKernelId, handlerKernelId);
	}

	@Override
	public List<String> assumptions() {
		return levelTriggered ? List.of("A level-triggered interrupt that meets a full ring is forwarded again after 10 µs.") : List.of();
	}

	@Override
	public Actor actor() {
		return new IrqForwardingActor(this);
	}
}
