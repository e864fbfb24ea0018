// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.Package;

/** Two packages with an L3, two cores of two threads and 8 GiB each; physical ids are 0 to 3 and 32 to 35. */
final class Samples {
	private Samples() {
	}

	private static Machine machine() {
		MachineFactory factory = MachineFactory.eINSTANCE;
		Machine machine = factory.createMachine();
		machine.setUid("machine");
		machine.setName("Sample server");
		machine.setPageSize(4096L);
		for (int socket = 0; socket < 2; socket++) {
			Package parent = factory.createPackage();
			parent.setUid("package-" + socket);
			machine.getChildren().add(parent);
			Cache cache = factory.createCache();
			cache.setUid("l3-" + socket);
			cache.setLevel(3);
			parent.getChildren().add(cache);
			NumaNode node = factory.createNumaNode();
			node.setUid("node-" + socket);
			node.setOsIndex(socket);
			node.setBytes(8L << 30);
			machine.getNumaNodes().add(node);
			for (int i = 0; i < 4; i++) {
				if (i % 2 == 0) {
					Core core = factory.createCore();
					core.setUid("core-" + (2 * socket + i / 2));
					cache.getChildren().add(core);
				}
				HardwareThread thread = factory.createHardwareThread();
				thread.setUid("cpu-" + (4 * socket + i));
				thread.setOsIndex(4 * socket + i);
				thread.setPhysicalId(32L * socket + i);
				cache.getChildren().getLast().getChildren().add(thread);
				node.getThreads().add(thread);
			}
		}
		machine.setBootThread(new MachineIndex(machine).thread(0).orElseThrow());
		return machine;
	}

	/** Kernels "web" (id 1, CPUs 5, 4, 6) and "rt" (id 2, CPU 2); channels web → rt and rt → host. */
	static Plan plan() {
		Plan plan = Designs.create("sample", machine()).getActivePlan();
		SpawnedKernel web = kernel(plan, "web", 1, 1, 5, 4, 6);
		SpawnedKernel rt = kernel(plan, "rt", 2, 0, 2);
		channel(plan, web, rt, 10_000);
		channel(plan, rt, plan.getHostKernel(), 1_000);
		return plan;
	}

	private static SpawnedKernel kernel(Plan plan, String name, int id, int node, int... cpus) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		kernel.setName(name);
		kernel.setId(id);
		plan.getKernels().add(kernel);
		for (int cpu : cpus) {
			kernel.getThreads().add(thread(plan, cpu));
		}
		kernel.getMemory().add(Designs.createMemoryGrant(plan, new MachineIndex(machine(plan)).node(node).orElseThrow(), 1L << 30));
		return kernel;
	}

	private static void channel(Plan plan, Kernel from, Kernel to, double rate) {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setUid(Designs.freshUid(plan, "channel"));
		channel.setFrom(from);
		channel.setTo(to);
		channel.setRate(rate);
		plan.getChannels().add(channel);
	}

	static Machine machine(Plan plan) {
		return ((Design) plan.eContainer()).getMachine();
	}

	static HardwareThread thread(Plan plan, int number) {
		return new MachineIndex(machine(plan)).thread(number).orElseThrow();
	}
}
