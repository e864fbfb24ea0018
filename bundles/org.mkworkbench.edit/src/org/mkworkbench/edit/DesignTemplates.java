// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import static org.mkworkbench.edit.TemplateDesign.GIB;

import java.util.List;
import java.util.Optional;

import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.StepAction;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.design.WorkloadKind;

/**
 * Designs to begin with. Each is free of errors and warnings that it does not mean to teach. CPU numbers in command lines are those of the
 * spawned kernel, which counts its own CPUs from 0.
 */
public final class DesignTemplates {
	private static final List<DesignTemplate> ALL = List.of(
			new DesignTemplate("two-socket-server", "Two-socket server in three kernels",
					"A web server, a real-time controller on a socket of its own and packet processing side by side; a third of the CPUs stays"
							+ " spare for more.", "2x-xeon-gold-5418y", DesignTemplates::twoSocketServer),
			new DesignTemplate("rt-laptop", "Real time and general work on a hybrid laptop",
					"Two performance cores run a real-time kernel with cache ways of its own, the efficiency cores a general one with"
							+ " paravirtual devices.", "hybrid-laptop", DesignTemplates::laptop),
			new DesignTemplate("bare-metal-tenants", "Bare-metal tenants",
					"Four tenants on whole chiplets, so that none shares a core or a last-level cache with another: with disks and network cards"
							+ " of their own, virtual functions, or paravirtual devices.", "2x-epyc-9654", DesignTemplates::tenants),
			new DesignTemplate("update-pair", "Active and standby pair for updates",
					"The standby kernel runs the next version on as much of the machine as the active one and follows its state, ready to take"
							+ " over disk and network card.", "arm-server-128", DesignTemplates::updatePair),
			new DesignTemplate("packet-processing", "Packet processing with its network card",
					"A kernel that does nothing but forward packets of its own card, near its memory and with cache ways of its own, and the"
							+ " kernel that controls it.", "2x-xeon-gold-5418y", DesignTemplates::packetProcessing));

	private DesignTemplates() {
	}

	/** In the order in which a gallery shows them. */
	public static List<DesignTemplate> all() {
		return ALL;
	}

	public static Optional<DesignTemplate> find(String id) {
		return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
	}

	private static void twoSocketServer(TemplateDesign design) {
		design.plan("Three kernels", "A web server, a real-time controller and packet processing side by side");
		SpawnedKernel web = design.kernel("web", KernelRole.GENERAL, "4-15", 0, 64 * GIB);
		design.boot(web, "/boot/vmlinuz", "/boot/initrd-web.img", "root=/dev/nvme0n1p2 ro");
		design.devices(web, "0000:98:00.0");
		SpawnedKernel rt = design.kernel("rt", KernelRole.REAL_TIME, "24-29", 1, 8 * GIB);
		design.boot(rt, "/boot/vmlinuz", "/boot/initrd-rt.img", "isolcpus=managed_irq,domain,1-5 nohz_full=1-5 rcu_nocbs=1-5 irqaffinity=0");
		design.devices(rt, "0000:a8:00.0");
		SpawnedKernel net = design.kernel("net", KernelRole.PACKET_PROCESSING, "16-19", 0, 16 * GIB);
		design.boot(net, "/boot/vmlinuz", "/boot/initrd-net.img", "default_hugepagesz=1G hugepagesz=1G hugepages=8");
		design.devices(net, "0000:27:00.1");
		design.spare("20-23,30-47");
		design.spare(0, 32 * GIB);
		design.spare(1, 88 * GIB);
		design.channel(rt, web, null, MessageType.USER, 1_000, 64);
		design.channel(web, net, null, MessageType.USER, 20_000, 256);
		Scenario failure = design.scenario("Controller fails", 2_000_000_000);
		design.step(failure, StepAction.PANIC, 1_000_000_000, rt);
		design.step(failure, StepAction.START, 1_200_000_000, rt);
		design.workload(failure, WorkloadKind.HEARTBEAT, rt, web);
	}

	private static void laptop(TemplateDesign design) {
		design.plan("Real time beside work", "P-cores 4 and 5 for the controller, all E-cores for general work, the other P-cores for the desktop");
		SpawnedKernel rt = design.kernel("rt", KernelRole.REAL_TIME, "8-11", 0, 4 * GIB);
		design.boot(rt, "/boot/vmlinuz-rt", "/boot/initrd-rt.img",
				"isolcpus=managed_irq,domain,1-3 nohz_full=1-3 rcu_nocbs=1-3 irqaffinity=0 skew_tick=1 nowatchdog");
		design.devices(rt, "0000:00:0d.0");
		design.ways(rt, 8, 11);
		SpawnedKernel work = design.kernel("work", KernelRole.GENERAL, "12-19", 0, 8 * GIB);
		design.boot(work, "/boot/vmlinuz", "/boot/initrd-work.img", "root=/dev/vda rw");
		design.virtio(work, VirtioKind.BLOCK, "root", 2);
		design.virtio(work, VirtioKind.NET, "uplink", 2);
		design.ways(work, 0, 3);
		design.bursts(design.channel(rt, work, "samples", MessageType.DATA_READY, 1_000, 512), 4, 1_000);
		design.channel(work, rt, "setpoints", MessageType.USER, 50, 128);
	}

	private static void tenants(TemplateDesign design) {
		design.plan("Four tenants", "24 cores of three chiplets each; the first chiplets of both sockets stay with the host, the last are spare");
		String[] cpus = { "24-47,216-239", "48-71,240-263", "120-143,312-335", "144-167,336-359" };
		for (int i = 0; i < cpus.length; i++) {
			String name = "tenant-" + (char) ('a' + i);
			SpawnedKernel tenant = design.kernel(name, KernelRole.GENERAL, cpus[i], i / 2, 192 * GIB);
			boolean disk = i == 0 || i == 2;
			design.boot(tenant, "/srv/tenants/" + name + "/vmlinuz", "/srv/tenants/" + name + "/initrd.img",
					"root=" + (disk ? "/dev/nvme0n1p2" : "/dev/vda") + " ro mitigations=auto");
			switch (i) {
			case 0 -> design.devices(tenant, "0000:02:00.0", "0000:41:01.0");
			case 1 -> {
				design.devices(tenant, "0000:41:01.1");
				design.virtio(tenant, VirtioKind.BLOCK, "root", 8);
			}
			case 2 -> design.devices(tenant, "0000:81:00.0", "0000:c1:00.0");
			default -> {
				design.virtio(tenant, VirtioKind.BLOCK, "root", 8);
				design.virtio(tenant, VirtioKind.NET, "uplink", 8);
			}
			}
			design.virtio(tenant, VirtioKind.CONSOLE, "console", 1);
		}
		design.spare("72-95,264-287,168-191,360-383");
		design.spare(0, 128 * GIB);
		design.spare(1, 128 * GIB);
	}

	private static void updatePair(TemplateDesign design) {
		design.plan("Before the update", "The active kernel has the devices; at the hand-over they move to the standby one");
		SpawnedKernel active = design.kernel("active", KernelRole.GENERAL, "32-63", 1, 96 * GIB);
		design.boot(active, "/boot/Image-7.0.1", "/boot/initrd-7.0.1.img", "root=/dev/nvme0n1p2 ro");
		design.devices(active, "0003:02:00.0", "0005:01:00.0");
		SpawnedKernel standby = design.kernel("standby", KernelRole.UPDATE_TWIN, "64-95", 2, 96 * GIB);
		design.boot(standby, "/boot/Image-7.0.2", "/boot/initrd-7.0.2.img", "root=/dev/vda ro");
		design.virtio(standby, VirtioKind.BLOCK, "root", 4);
		design.virtio(standby, VirtioKind.NET, "uplink", 4);
		design.channel(active, standby, "alive", MessageType.HEARTBEAT, 100, 16);
		design.random(design.channel(active, standby, "state", MessageType.DATA_READY, 5_000, 1_024));
		design.channel(standby, active, "acknowledged", MessageType.USER, 500, 32);
		design.spare("96-127");
		design.spare(3, 64 * GIB);
	}

	private static void packetProcessing(TemplateDesign design) {
		design.plan("Fast path and control", "Both kernels on the socket of the card; the other socket stays with the host");
		SpawnedKernel dataplane = design.kernel("dataplane", KernelRole.PACKET_PROCESSING, "24-39", 1, 64 * GIB);
		design.boot(dataplane, "/boot/vmlinuz", "/boot/initrd-dataplane.img",
				"default_hugepagesz=1G hugepagesz=1G hugepages=48 isolcpus=managed_irq,domain,1-15 nohz_full=1-15 rcu_nocbs=1-15 irqaffinity=0");
		design.devices(dataplane, "0000:a8:00.0");
		design.ways(dataplane, 4, 14);
		SpawnedKernel control = design.kernel("control", KernelRole.GENERAL, "40-43", 1, 16 * GIB);
		design.boot(control, "/boot/vmlinuz", "/boot/initrd-control.img", "root=/dev/nvme0n1p2 ro");
		design.devices(control, "0000:99:00.0");
		design.virtio(control, VirtioKind.NET, "management", 2);
		design.ways(control, 0, 3);
		design.random(design.channel(dataplane, control, "exceptions", MessageType.DATA_READY, 2_000, 1_514));
		design.channel(control, dataplane, "routes", MessageType.USER, 200, 256);
		design.channel(control, dataplane, "alive", MessageType.HEARTBEAT, 10, 16);
		design.spare("44-47");
		design.spare(1, 32 * GIB);
	}
}
