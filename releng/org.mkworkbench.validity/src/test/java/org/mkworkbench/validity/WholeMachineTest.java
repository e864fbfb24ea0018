// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.EngineException;
import org.mkworkbench.engine.EngineRun;
import org.mkworkbench.engine.OverlayBlob;
import org.mkworkbench.engine.RunSpec;
import org.mkworkbench.engine.contention.LockSpec;
import org.mkworkbench.engine.contention.Service;
import org.mkworkbench.engine.cost.LatencyModel;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.engine.host.HostCpu;
import org.mkworkbench.engine.host.HostMachine;
import org.mkworkbench.engine.host.HostNode;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.simulator.Simulator;
import org.mkworkbench.engine.traffic.LatencyHistogram;
import org.mkworkbench.engine.workload.SharedLock;

/**
 * The same contention as a person sees it: a plan with two kernels on two sockets of 24 cores, as blobs, in runs of the whole simulator as
 * two kernels and as one kernel, with the default costs. Nothing is fitted here; the lock is that of {@link WillItScaleTest}.
 */
class WholeMachineTest {
	private static final long GIB = 1L << 30;

	private static HostMachine machine() {
		List<HostCpu> cpus = new ArrayList<>();
		for (int n = 0; n < 48; n++) {
			cpus.add(new HostCpu(n, n, n / 24, n / 24, n, n / 24, true, n == 0));
		}
		return new HostMachine("2 x 24", 4096, 128L << 20, cpus, List.of(new HostNode(0, 64 * GIB), new HostNode(1, 64 * GIB)), List.of());
	}

	private static byte[] baseline() {
		DeviceTree tree = new DeviceTree();
		tree.root().setString("compatible", "multikernel-v1");
		DeviceTreeNode resources = tree.root().child("resources");
		resources.setU64("cpus", range(1, 47));
		resources.child("memory@0").setU64("size", 16 * GIB).setU32("numa-node-id", 0);
		resources.child("memory@1").setU64("size", 16 * GIB).setU32("numa-node-id", 1);
		return FlattenedDeviceTree.write(tree);
	}

	private static OverlayBlob kernel(int id, int node, long[] cpus) {
		DeviceTree tree = new DeviceTree();
		Consumer<DeviceTreeNode> create = body -> body.setString("instance-name", "k" + id).setU32("id", id).child("resources").setU64("memory-bytes", 8 * GIB)
				.setU32("numa-nodes", node).setU64("cpus", cpus);
		create.accept(tree.root().child("fragment@0").setString("target-path", "/instances").child("__overlay__").child("instance-create"));
		return new OverlayBlob("k" + id, FlattenedDeviceTree.write(tree));
	}

	private static long[] range(int first, int count) {
		long[] cpus = new long[count];
		Arrays.setAll(cpus, i -> first + i);
		return cpus;
	}

	/** Operations per second. */
	private static double rate(Personality personality, List<OverlayBlob> kernels, LockSpec work) throws EngineException {
		RunSpec spec = new RunSpec(machine(), baseline(), kernels, List.of(), 1).withWorkloads(List.of(new SharedLock("directory", List.of(1, 2), work)));
		double[] rate = {Double.NaN};
		try (EngineRun run = new Simulator(LatencyModel.preset(personality)).prepare(spec)) {
			run.runFor(600_000_000);
			run.report(new Report() {
				@Override
				public void figure(String id, String label, String subject, String unit, double value) {
					if (id.equals("lock.rate")) {
						rate[0] = value;
					}
				}

				@Override
				public void latencies(String id, String label, String subject, LatencyHistogram histogram) {
					// Rates are compared here.
				}
			});
		}
		return rate[0];
	}

	private static double split(List<OverlayBlob> kernels, double clock) throws EngineException {
		LockSpec unlink = new LockSpec(1e9 / 466_773 / clock, Service.EXPONENTIAL, 0, Service.DETERMINISTIC, 31.7, 1);
		return rate(Personality.MULTIKERNEL, kernels, unlink) / rate(Personality.ONE_KERNEL, kernels, unlink);
	}

	@Test
	void aPlanThatSplitsASocketGainsWhatTheModelAloneSays() throws EngineException {
		Published.residual(0, 2.60, split(List.of(kernel(1, 1, range(24, 12)), kernel(2, 1, range(36, 12))), 0.7375));
	}

	@Test
	void aPlanWithAKernelPerSocketGainsMoreButLessThanMeasured() throws EngineException {
		Published.residual(-13, 4.07, split(List.of(kernel(1, 0, range(1, 12)), kernel(2, 1, range(24, 12))), 0.9335));
	}
}
