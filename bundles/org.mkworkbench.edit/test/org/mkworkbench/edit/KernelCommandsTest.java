// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;

class KernelCommandsTest {
	private static final DesignPackage MODEL = DesignPackage.eINSTANCE;

	private final TestDesign test = new TestDesign(2, 4, 1);
	private final SpawnedKernel web = test.kernel("web", 1, 2, 3);
	private final SpawnedKernel net = test.kernel("net", 4);

	private void perform(ModelCommand command) {
		Acts.perform(test.design, command);
	}

	private VirtioDevice add(VirtioKind kind) {
		AddVirtioDeviceCommand command = new AddVirtioDeviceCommand(test.plan, web, kind);
		perform(command);
		return command.device();
	}

	@Test
	void virtioDevicesGetNamesOfTheirOwn() {
		assertEquals("Add virtio network device to web", new AddVirtioDeviceCommand(test.plan, web, VirtioKind.NET).getLabel());
		VirtioDevice first = add(VirtioKind.NET);
		add(VirtioKind.NET);
		add(VirtioKind.BLOCK);
		VirtioDevice console = add(VirtioKind.CONSOLE);
		assertEquals(List.of("net0", "net1", "blk0", "console0"), web.getVirtioDevices().stream().map(VirtioDevice::getName).toList());
		assertEquals(2, first.getQueues());
		assertEquals(256, first.getQueueSize());
		assertEquals(VirtioKind.CONSOLE, console.getKind());
		perform(new DeleteCommand(test.plan, List.of(first)));
		assertEquals("net0", add(VirtioKind.NET).getName());
		test.plan.getKernels().remove(net);
		Acts.refuse(test.design, new AddVirtioDeviceCommand(test.plan, net, VirtioKind.NET), "The kernel is not in this plan");
		test.plan.setLocked(true);
		Acts.refuse(test.design, new AddVirtioDeviceCommand(test.plan, web, VirtioKind.NET), "Plan \"Plan 1\" is locked");
		Acts.refuse(test.design, new SetValueCommand(console, MODEL.getVirtioDevice_Queues(), 4, "Set queues"), "Plan \"Plan 1\" is locked");
	}

	@Test
	void virtioValues() {
		VirtioDevice device = add(VirtioKind.NET);
		add(VirtioKind.NET);
		perform(new SetValueCommand(device, MODEL.getVirtioDevice_Queues(), 8, "Set queues"));
		perform(new SetValueCommand(device, MODEL.getVirtioDevice_QueueSize(), 32768, "Set queue size"));
		perform(new SetValueCommand(device, MODEL.getVirtioDevice_Name(), "uplink", "Rename device"));
		Acts.refuse(test.design, new SetValueCommand(device, MODEL.getVirtioDevice_Queues(), 0, "Set"), "A virtio device has one queue at least");
		for (int size : new int[] { 0, -256, 3, 255, 65536, Integer.MIN_VALUE }) {
			Acts.refuse(test.design, new SetValueCommand(device, MODEL.getVirtioDevice_QueueSize(), size, "Set"),
					"The size of a virtio queue is a power of two from 1 to 32768");
		}
		Acts.refuse(test.design, new SetValueCommand(device, MODEL.getVirtioDevice_Name(), "net1", "Set"), "web has a virtio device \"net1\" already");
		Acts.refuse(test.design, new SetValueCommand(device, MODEL.getVirtioDevice_Name(), " ", "Set"), "A virtio device needs a name");
		Acts.refuse(test.design, new SetValueCommand(device, MODEL.getVirtioDevice_Queues(), null, "Set"), "queues cannot have this value");
	}

	@Test
	void cardsAreArrangedInOneAct() {
		web.setBounds(new Bounds(1, 2, 3, 4));
		Map<Kernel, Bounds> places = new HashMap<>();
		places.put(web, null);
		places.put(net, new Bounds(10, 20, 30, 40));
		places.put(test.plan.getHostKernel(), new Bounds(0, 0, 30, 40));
		perform(new ArrangeCardsCommand(test.plan, places));
		assertNull(web.getBounds());
		assertEquals(new Bounds(10, 20, 30, 40), net.getBounds());
		Acts.refuse(test.design, new ArrangeCardsCommand(test.plan, places), "Nothing would change");
		assertEquals("Move kernel web", new ArrangeCardsCommand(test.plan, Map.of(web, new Bounds(0, 0, 1, 1))).getLabel());
		test.plan.getKernels().remove(net);
		Acts.refuse(test.design, new ArrangeCardsCommand(test.plan, places), "The kernel is not in this plan");
	}

	@Test
	void oneValueForMany() {
		perform(new SetValuesCommand(List.of(web, net, web), MODEL.getSpawnedKernel_Role(), KernelRole.REAL_TIME, "Set role"));
		assertEquals(List.of(KernelRole.REAL_TIME, KernelRole.REAL_TIME), test.plan.getKernels().stream().map(SpawnedKernel::getRole).toList());
		perform(new SetValuesCommand(List.of(web, test.plan.getHostKernel()), MODEL.getKernel_Image(), "/boot/vmlinux", "Set image"));
		Acts.refuse(test.design, new SetValuesCommand(List.of(web, net), MODEL.getSpawnedKernel_Role(), KernelRole.REAL_TIME, "Set role"), "Nothing would change");
		Acts.refuse(test.design, new SetValuesCommand(List.of(), MODEL.getSpawnedKernel_Role(), KernelRole.REAL_TIME, "Set role"), "Nothing is selected");
		Acts.refuse(test.design, new SetValuesCommand(List.of(web, test.plan.getHostKernel()), MODEL.getSpawnedKernel_Role(), KernelRole.GENERAL, "Set role"),
				"Not all of these have a role");
		Acts.refuse(test.design, new SetValuesCommand(List.of(web), MODEL.getSpawnedKernel_Role(), "fast", "Set role"), "role cannot have this value");
	}

	@Test
	void orderOfCpus() {
		perform(new OrderThreadsCommand(test.plan, web, test.cpus(3, 1, 2)));
		assertEquals(List.of(3, 1, 2), TestDesign.numbers(web.getThreads()));
		OrderThreadsCommand boot = OrderThreadsCommand.boot(test.plan, web, test.cpu(2));
		assertEquals("Boot web on CPU 2", boot.getLabel());
		perform(boot);
		assertEquals(List.of(2, 3, 1), TestDesign.numbers(web.getThreads()));
		Acts.refuse(test.design, OrderThreadsCommand.boot(test.plan, web, test.cpu(2)), "Nothing would change");
		Acts.refuse(test.design, OrderThreadsCommand.boot(test.plan, web, test.cpu(4)), "These are not the CPUs of web; give it the CPUs first");
		Acts.refuse(test.design, new OrderThreadsCommand(test.plan, web, test.cpus(1, 2)), "These are not the CPUs of web; give it the CPUs first");
	}
}
