// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;

/** Rules about what a kernel is for, about kinds of cores and about the machine as a whole. CPU n and n + 8 share a core. */
class RoleRulesTest {
	private final TestPlan test = new TestPlan(2, 4, 2);

	private SpawnedKernel kernel(KernelRole role, String name, int... cpus) {
		SpawnedKernel kernel = test.kernel(name, cpus);
		kernel.setRole(role);
		return kernel;
	}

	private CpuKind kind(String name, int efficiency, int... cpus) {
		CpuKind kind = MachineFactory.eINSTANCE.createCpuKind();
		kind.setUid("kind-" + name);
		kind.setName(name);
		kind.setEfficiency(efficiency);
		test.machine.getCpuKinds().add(kind);
		for (int cpu : cpus) {
			test.cpu(cpu).setKind(kind);
		}
		return kind;
	}

	@Test
	void realTimeWantsWholeCores() {
		SpawnedKernel rt = kernel(KernelRole.REAL_TIME, "rt", 5);
		Finding finding = test.finding("MK-ROLE-001");
		assertEquals("The real-time kernel \"rt\" shares cores with CPU 13 (x16) of the host, so nobody can bound its delays", finding.message());
		assertEquals(List.of(rt.getUid(), "cpu-13", test.plan.getHostKernel().getUid()), finding.subjects());
		assertEquals(List.of("Give CPU 13 to \"rt\""), test.fixes("MK-ROLE-001"));
		test.spare(13);
		assertEquals(List.of(), test.findings("MK-ROLE-001"), "nothing runs on a spare CPU");
		rt.setRole(KernelRole.GENERAL);
		test.plan.getPool().getThreads().clear();
		assertEquals(List.of(), test.findings("MK-ROLE-001"));
	}

	@Test
	void realTimeWantsCacheWays() {
		SpawnedKernel rt = kernel(KernelRole.REAL_TIME, "rt", 5, 13);
		assertEquals(List.of(), test.findings("MK-ROLE-002"), "no ways are known");
		test.cache(1, 12, 0xc00L);
		Finding finding = test.finding("MK-ROLE-002");
		assertEquals("The real-time kernel \"rt\" has no cache ways of its own, so the host can evict its data from the L3 cache of CPUs 4-7,12-15",
				finding.message());
		assertEquals(List.of(rt.getUid(), "l3-1", test.plan.getHostKernel().getUid()), finding.subjects());
		assertEquals(List.of(new FixProposal.SetCacheWays("Give \"rt\" ways 7-9", rt.getUid(), 0x380L)), finding.fixes());
		test.kernel("web", 6, 14).setLlcWayMask(0x380L);
		assertEquals(List.of("Give \"rt\" ways 4-6"), test.fixes("MK-ROLE-002"));
		rt.setLlcWayMask(0x070L);
		assertEquals(List.of(), test.findings("MK-ROLE-002"));
		rt.setLlcWayMask(null);
		rt.getThreads().addAll(List.of(test.cpu(4), test.cpu(12), test.cpu(7), test.cpu(15)));
		test.plan.getKernels().getLast().getThreads().clear();
		rt.getThreads().addAll(List.of(test.cpu(6), test.cpu(14)));
		assertEquals(List.of(), test.findings("MK-ROLE-002"), "nobody else is below the cache");
	}

	@Test
	void realTimeKeepsOffTheBootCore() {
		SpawnedKernel rt = kernel(KernelRole.REAL_TIME, "rt", 8);
		Finding finding = test.finding("MK-ROLE-003");
		assertEquals("CPU 8 (x02) of the real-time kernel \"rt\" is on the core of CPU 0 (x00), which booted the machine and does the housekeeping of the host",
				finding.message());
		assertEquals(List.of("cpu-8", rt.getUid(), "cpu-0", test.plan.getHostKernel().getUid()), finding.subjects());
		test.machine.setBootThread(null);
		assertEquals(List.of(), test.findings("MK-ROLE-003"));
	}

	@Test
	void securityCriticalKeepsApart() {
		test.cache(1, 12, 0L);
		SpawnedKernel vault = kernel(KernelRole.SECURITY_CRITICAL, "vault", 5);
		SpawnedKernel web = test.kernel("web", 6, 14);
		PciDevice one = test.device("0000:01:00.0", 7);
		test.device("0000:01:00.1", 7);
		vault.getDevices().add(one);
		assertEquals("The security-critical kernel \"vault\" shares cores with the host, the last-level cache with the host and \"web\" and an IOMMU group"
				+ " with the host", test.finding("MK-ROLE-004").message());
		vault.getThreads().add(test.cpu(13));
		vault.getDevices().clear();
		vault.setLlcWayMask(0xf00L);
		assertEquals("The security-critical kernel \"vault\" shares the last-level cache with \"web\"", test.finding("MK-ROLE-004").message());
		web.setLlcWayMask(0x0f0L);
		assertEquals(List.of(), test.findings("MK-ROLE-004"));
		assertEquals("No hypervisor guards \"vault\": \"web\" and the host kernel can reach all memory of the machine", test.finding("MK-GLOBAL-002").message());
	}

	@Test
	void updateTwinNeedsAPartner() {
		SpawnedKernel twin = kernel(KernelRole.UPDATE_TWIN, "standby", 5, 13);
		SpawnedKernel web = test.kernel("web", 6);
		assertEquals("The update twin \"standby\" has 2 CPUs and 1 GiB, but no other kernel has as much, so it can take over from none",
				test.finding("MK-ROLE-005").message());
		web.getThreads().add(test.cpu(14));
		assertEquals(List.of(), test.findings("MK-ROLE-005"));
		twin.getMemory().getFirst().setBytes(2 * TestPlan.GIB);
		assertEquals(1, test.findings("MK-ROLE-005").size());
	}

	@Test
	void packetProcessingNeedsANetworkDeviceNearby() {
		SpawnedKernel net = kernel(KernelRole.PACKET_PROCESSING, "net", 5, 13);
		assertEquals("\"net\" is to process packets, but has no network device", test.finding("MK-ROLE-006").message());
		test.virtio(net, VirtioKind.NET, "net0");
		assertEquals(List.of(), test.findings("MK-ROLE-006"));
		PciDevice card = test.device("0000:01:00.0", 7);
		card.setClassCode(0x0200);
		card.setNode(test.node(0));
		net.getDevices().add(card);
		assertEquals("\"net\" processes packets on node 1, but its network device 0000:01:00.0 is on node 0", test.finding("MK-ROLE-007").message());
		assertEquals(List.of(), test.findings("MK-DEV-008"), "said once");
		card.setNode(test.node(1));
		assertEquals(List.of(), test.findings("MK-ROLE-007"));
	}

	@Test
	void kindsOfCores() {
		kind("P-core", 1, 4, 12, 5, 13);
		kind("E-core", 0, 0, 8, 1, 9, 2, 10, 3, 11, 6, 14, 7, 15);
		SpawnedKernel web = test.kernel("web", 6, 14, 5, 13);
		Finding finding = test.finding("MK-CPU-010");
		assertEquals(Severity.INFO, finding.severity());
		assertEquals("\"web\" has CPUs 6,14 of kind E-core and CPUs 5,13 of kind P-core", finding.message());
		web.setRole(KernelRole.REAL_TIME);
		assertEquals(Severity.WARNING, test.finding("MK-CPU-010").severity());
		finding = test.finding("MK-CPU-011");
		assertEquals("\"web\" boots on CPU 6 (x18) and receives its messages there, though it has faster CPUs", finding.message());
		assertEquals(List.of(new FixProposal.OrderThreads("Boot \"web\" on CPU 5", web.getUid(), List.of("cpu-5", "cpu-6", "cpu-14", "cpu-13"))), finding.fixes());
		assertEquals(List.of(), test.findings("MK-HOST-001"));
		test.kernel("net", 4, 12);
		assertEquals("The host keeps efficiency cores only; all faster CPUs are given away", test.finding("MK-HOST-001").message());
	}

	@Test
	void firstCpuWithoutKnownBootCpu() {
		test.machine.setBootThread(null);
		SpawnedKernel web = test.kernel("web", 0, 8);
		assertEquals("CPU 0 (x00) belongs to \"web\"; which CPU booted the machine is unknown, but it is usually this one, and it must stay with the host",
				test.finding("MK-CPU-009").message());
		assertEquals(List.of(), test.fixes("MK-CPU-009"), "the kernel would have half a core left, or no CPU at all");
		web.getThreads().add(test.cpu(1));
		assertEquals(List.of("Give CPUs 0,8 to the host, the whole core"), test.fixes("MK-CPU-009"));
		test.machine.setBootThread(test.cpu(1));
		assertEquals(List.of(), test.findings("MK-CPU-009"));
	}

	@Test
	void whatNoPlanKeepsApart() {
		SpawnedKernel web = test.kernel("web", 5, 13);
		assertEquals(List.of(), test.findings("MK-GLOBAL-001"), "nobody counts on being left alone");
		web.setRole(KernelRole.SECURITY_CRITICAL);
		test.kernel("rt", 6, 14).setRole(KernelRole.REAL_TIME);
		assertEquals("Some acts of the other kernels reach \"web\" and \"rt\": errors of memory and buses, firmware calls, power management and resets",
				test.finding("MK-GLOBAL-001").message(), "once per plan");
		test.machine.setArchitecture("x86_64");
		assertEquals("Some acts of the other kernels reach \"web\" and \"rt\": writing back all caches (WBINVD), split locks, machine checks, firmware calls"
				+ " and resets", test.finding("MK-GLOBAL-001").message());
	}

	@Test
	void exportLimits() {
		SpawnedKernel web = test.kernel("web", 5, 13);
		for (int i = 0; i < 5400; i++) {
			PciDevice device = test.device("%04x:00:%02x.%d".formatted(i / 256, i / 8 % 32, i % 8), i);
			web.getDevices().add(device);
		}
		assertEquals(2, test.findings("MK-OVL-001").size(), "baseline and overlay");
		test.node(1).setOsIndex(1024);
		assertEquals("Node 1024 gives memory to \"web\", but files name nodes by a number from 0 to 1023", test.finding("MK-OVL-002").message());
	}
}
