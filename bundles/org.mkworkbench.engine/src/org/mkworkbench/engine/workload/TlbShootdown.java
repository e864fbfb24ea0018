// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.contention.ShootdownProtocol;
import org.mkworkbench.engine.simulator.Actor;

/**
 * The first CPU of a kernel changes mappings that other CPUs have in their TLBs, tells each of them by an interrupt and waits for all
 * answers. One at a time: when the next one is due earlier, it waits.
 *
 * @param kernelIds whose CPUs take part, the kernel that changes first. An address space of multikernel Linux lies in one kernel; more of
 *             them show what shared mappings would cost
 * @param ratePerSecond mean, Poisson
 * @param protocol interrupts to all CPUs one by one, or along a tree over packages
 */
public record TlbShootdown(String name, List<Integer> kernelIds, double ratePerSecond, ShootdownProtocol protocol) implements WorkloadSpec {
	public TlbShootdown {
		kernelIds = List.copyOf(kernelIds);
		new Range(name).rate(ratePerSecond).check("the number of kernels", kernelIds.size(), 1, Integer.MAX_VALUE).distinct(kernelIds);
		Objects.requireNonNull(protocol, "protocol");
	}

	@Override
	public List<String> assumptions() {
		return List.of("Shootdown \"" + name + "\": all CPUs of its kernels have the mapping and are awake. Dropping it from a TLB takes "
				+ TlbShootdownActor.INVALIDATE + " ns.");
	}

	@Override
	public Actor actor() {
		return new TlbShootdownActor(this);
	}
}
