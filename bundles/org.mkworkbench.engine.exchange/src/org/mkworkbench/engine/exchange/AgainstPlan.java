// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Traffic of a plain machine as if its CPUs belonged to the kernels of a plan: what it asks of CPUs stays, the kernels are those of the plan and
 * run all the time. An interrupt from one CPU to another then shows whether it would cross kernels.
 */
public final class AgainstPlan implements TrafficTarget {
	private final TrafficTarget target;
	private final String plan;
	private final List<TrafficLayout.Kernel> kernels;
	private final IntUnaryOperator kernelOfCpu;

	/**
	 * @param target gets the traffic with the kernels of the plan
	 * @param plan its name
	 * @param kernels host kernel first
	 * @param kernelOfCpu kernel id by Linux CPU number, -1 for nobody
	 */
	public AgainstPlan(TrafficTarget target, String plan, List<TrafficLayout.Kernel> kernels, IntUnaryOperator kernelOfCpu) {
		this.target = target;
		this.plan = plan;
		this.kernels = List.copyOf(kernels);
		this.kernelOfCpu = kernelOfCpu;
	}

	@Override
	public EventRing.Sink begin(TrafficLayout layout) {
		List<TrafficLayout.Cpu> cpus = new ArrayList<>();
		Map<Long, Integer> owners = new HashMap<>();
		for (TrafficLayout.Cpu cpu : layout.cpus()) {
			int owner = kernelOfCpu.applyAsInt(cpu.linux());
			owners.put(cpu.physicalId(), owner);
			cpus.add(new TrafficLayout.Cpu(cpu.linux(), cpu.physicalId(), cpu.packageNumber(), cpu.node(), cpu.core(), owner));
		}
		TrafficLayout planned = new TrafficLayout(layout.title(), layout.origin(), plan, layout.machine(), layout.startEpochNanos(), kernels, cpus, layout.channels(),
				layout.typeNames(), layout.attributes());
		return new Owners(target.begin(planned), owners);
	}

	private final class Owners implements EventRing.Sink {
		private final EventRing.Sink sink;
		private final Map<Long, Integer> owners;
		private final long[] copy = new long[IpiEvent.WORDS];
		private boolean begun;

		Owners(EventRing.Sink sink, Map<Long, Integer> owners) {
			this.sink = sink;
			this.owners = owners;
		}

		@Override
		public void event(long[] words, int at) {
			if (!begun) {
				begun = true;
				kernels.forEach(kernel -> starts(kernel.id(), IpiEvent.time(words, at)));
			}
			int kind = IpiEvent.kind(words, at);
			if (kind == IpiEvent.STATE || kind == IpiEvent.STAGE || kind == IpiEvent.PHASE || kind == IpiEvent.OWNER || kind == IpiEvent.LOAD) {
				return;
			}
			System.arraycopy(words, at, copy, 0, IpiEvent.WORDS);
			int from = owner(IpiEvent.fromCpu(words, at), IpiEvent.fromKernel(words, at));
			copy[3] = kind == IpiEvent.CPU ? IpiEvent.kernels(from, from) : IpiEvent.kernels(from, owner(IpiEvent.toCpu(words, at), IpiEvent.toKernel(words, at)));
			sink.event(copy, 0);
		}

		/** A CPU that is not known keeps the kernel it came with if that is unknown too. */
		private int owner(long cpu, int kernel) {
			return kernel == IpiEvent.UNKNOWN || cpu == IpiEvent.UNKNOWN ? IpiEvent.UNKNOWN : owners.getOrDefault(cpu, IpiEvent.UNKNOWN);
		}

		private void starts(int kernel, long time) {
			IpiEvent.Kind state = IpiEvent.Kind.STATE;
			new IpiEvent(state, time, time, -1, 0, kernel, 0, 0, 0, InstanceState.ACTIVE.ordinal(), 0).write(copy, 0);
			sink.event(copy, 0);
		}
	}
}
