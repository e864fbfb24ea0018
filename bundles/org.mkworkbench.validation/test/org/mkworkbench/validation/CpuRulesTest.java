// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;

class CpuRulesTest {
	private final TestPlan test = new TestPlan(2, 12, 1);

	private void clean() {
		assertEquals(List.of(), test.findings());
	}

	@Test
	void aSoundPlanHasNoFindings() {
		test.kernel("web", 4, 5, 6);
		test.kernel("net", 16);
		test.spare(20, 21);
		clean();
		assertEquals(List.of(), test.findings());
	}

	@Test
	void anEmptyPlanHasNoFindings() {
		clean();
	}

	@Test
	void cpuOwnedTwiceNamesNumberPhysicalIdAndBothOwners() {
		SpawnedKernel web = test.kernel("web", 14, 16);
		SpawnedKernel net = test.kernel("net", 16, 17);
		Finding finding = test.finding("MK-CPU-001");
		assertEquals("CPU 16 (x20) belongs to \"web\" and to \"net\"", finding.message());
		assertEquals("Keep it in one of them", finding.remedy());
		assertEquals(Severity.ERROR, finding.severity());
		assertEquals(List.of("cpu-16", web.getUid(), net.getUid()), finding.subjects());
		assertEquals(test.plan.getUid(), finding.planUid());
		assertEquals(List.of(new FixProposal.AssignThreads("Keep CPU 16 in \"web\"", web.getUid(), List.of("cpu-16")),
				new FixProposal.AssignThreads("Keep CPU 16 in \"net\"", net.getUid(), List.of("cpu-16"))), finding.fixes());
		assertEquals(List.of(finding), test.findings());
	}

	@Test
	void cpusOwnedTwiceComeTogether() {
		test.kernel("web", 4, 5, 6, 7, 9);
		test.kernel("net", 4, 5, 6, 7, 8);
		test.kernel("rt", 9, 10);
		List<Finding> findings = test.findings("MK-CPU-001");
		assertEquals(List.of("CPUs 4-7 (x08, x0a, x0c, x0e) belong to \"web\" and to \"net\"", "CPU 9 (x12) belongs to \"web\" and to \"rt\""),
				findings.stream().map(Finding::message).toList());
		assertEquals("Keep them in one of them", findings.getFirst().remedy());
	}

	@Test
	void aWholePackageIsOneFindingWithAShortSentence() {
		test.kernel("web", IntStream.range(12, 24).toArray());
		test.kernel("net", IntStream.range(12, 24).toArray());
		assertEquals("CPUs 12-23 (x18…x2e) belong to \"web\" and to \"net\"", test.finding("MK-CPU-001").message());
	}

	@Test
	void cpuOfAKernelIsNoSpareOne() {
		test.kernel("web", 4);
		test.spare(4);
		assertEquals("CPU 4 (x08) belongs to \"web\" and to the pool", test.finding("MK-CPU-001").message());
	}

	@Test
	void kernelsOfTheSameNameAreToldApart() {
		SpawnedKernel one = test.kernel("web", 4);
		SpawnedKernel two = test.kernel("web", 4);
		assertEquals("CPU 4 (x08) belongs to \"web\" [%s] and to \"web\" [%s]".formatted(one.getUid(), two.getUid()), test.finding("MK-CPU-001").message());
	}

	@Test
	void offline() {
		SpawnedKernel web = test.kernel("web", 4, 5, 6);
		test.spare(9);
		List.of(5, 6, 9, 11).forEach(cpu -> test.cpu(cpu).setOnline(false));
		assertEquals(List.of("CPUs 5-6 (x0a, x0c) of \"web\" are offline", "CPU 9 (x12) of the pool is offline"),
				test.findings("MK-CPU-002").stream().map(Finding::message).toList());
		assertEquals(List.of("cpu-5", "cpu-6", web.getUid()), test.findings("MK-CPU-002").getFirst().subjects());
		assertEquals(new FixProposal.AssignThreads("Give CPUs 5-6 to the host", test.plan.getHostKernel().getUid(), List.of("cpu-5", "cpu-6")),
				test.findings("MK-CPU-002").getFirst().fixes().getFirst());
	}

	@Test
	void notAllowed() {
		test.kernel("web", 4, 5);
		test.cpu(5).setAllowed(false);
		test.cpu(8).setAllowed(false);
		assertEquals("CPU 5 (x0a) of \"web\" was not allowed where the machine was read", test.finding("MK-CPU-003").message());
		assertEquals(Severity.WARNING, test.finding("MK-CPU-003").severity());
	}

	@Test
	void whatGoesBackLeavesNoCoreSplitAndNoKernelWithoutCpu() {
		TestPlan test = new TestPlan(2, 4, 2);
		SpawnedKernel web = test.kernel("web", 5, 13, 6);
		test.cpu(5).setAllowed(false);
		assertEquals(List.of("Give CPUs 5,13 to the host, the whole core"), test.fixes("MK-CPU-003"));
		web.getThreads().remove(test.cpu(6));
		assertEquals(List.of(), test.fixes("MK-CPU-003"), "a split core is no better");
		web.getThreads().remove(test.cpu(13));
		assertEquals(List.of(), test.fixes("MK-CPU-003"), "its last CPU");
		web.getThreads().add(test.cpu(6));
		assertEquals(List.of("Give CPU 5 to the host"), test.fixes("MK-CPU-003"), "nothing of the kernel stays on the core");
		test.machine.setBootThread(test.cpu(6));
		assertEquals(List.of("Give CPU 6 to the host"), test.fixes("MK-CPU-004"));
		web.getThreads().add(test.cpu(14));
		assertEquals(List.of("Give CPUs 6,14 to the host, the whole core"), test.fixes("MK-CPU-004"));
		web.getThreads().remove(test.cpu(5));
		assertEquals(List.of("Give CPU 6 to the host"), test.fixes("MK-CPU-004"), "a split core is better than a CPU that cannot be had");
		web.getThreads().remove(test.cpu(14));
		assertEquals(List.of(), test.fixes("MK-CPU-004"), "its last CPU");
		assertEquals("Give another CPU to \"web\", then this one back to the host", test.finding("MK-CPU-004").remedy());
	}

	@Test
	void noFixGivesAwayWhatCannotBeNamedOrIsTheHostsLast() {
		TestPlan test = new TestPlan(2, 4, 2);
		test.kernel("web", 5);
		assertEquals(List.of("Give CPU 13 to \"web\""), test.fixes("MK-CPU-005"), "the first one would leave the kernel without a CPU");
		test.cpu(13).setPhysicalId(null);
		assertEquals(List.of(), test.fixes("MK-CPU-005"));
		test.cpu(13).setPhysicalId(test.cpu(2).getPhysicalId());
		assertEquals(List.of(), test.fixes("MK-CPU-005"));
	}

	@Test
	void bootCpu() {
		test.kernel("web", 1);
		assertEquals(List.of(), test.findings("MK-CPU-004"));
		test.kernel("net", 0);
		assertEquals("CPU 0 (x00) booted the machine and must stay with the host, but belongs to \"net\"", test.finding("MK-CPU-004").message());
		assertEquals("cpu-0", test.finding("MK-CPU-004").subjects().getFirst());
		test.plan.getKernels().get(1).getThreads().clear();
		test.spare(0);
		assertTrue(test.finding("MK-CPU-004").message().endsWith("belongs to the pool"));
		test.machine.setBootThread(null);
		assertEquals(List.of(), test.findings("MK-CPU-004"));
	}

	@Test
	void kernelWithoutCpu() {
		SpawnedKernel web = test.kernel("web");
		assertEquals("\"web\" has no CPU", test.finding("MK-CPU-006").message());
		assertEquals(List.of(web.getUid()), test.finding("MK-CPU-006").subjects());
	}

	@Test
	void cpuListedTwice() {
		SpawnedKernel web = test.kernel("web", 4, 5, 6);
		((InternalEList<HardwareThread>) web.getThreads()).addAllUnique(List.of(test.cpu(6), test.cpu(4), test.cpu(4)));
		Finding finding = test.finding("MK-CPU-007");
		assertEquals("CPUs 4,6 (x08, x0c) are listed more than once in \"web\"", finding.message());
		assertEquals(List.of(finding), test.findings(), "a CPU listed twice has one owner only");
		assertInstanceOf(FixProposal.RemoveRepeatedThreads.class, finding.fixes().getFirst());
	}

	@Test
	void hostWithoutCpu() {
		test.kernel("web", IntStream.range(0, 23).toArray());
		assertEquals(List.of(), test.findings("MK-CPU-008"));
		test.cpu(23).setOnline(false);
		assertEquals("The host has no online CPU left", test.finding("MK-CPU-008").message());
	}

	@Test
	void splitCore() {
		TestPlan smt = new TestPlan(1, 4, 2);
		SpawnedKernel web = smt.kernel("web", 1, 5);
		SpawnedKernel rt = smt.kernel("rt", 2, 3, 7);
		Finding finding = smt.finding("MK-CPU-005");
		assertEquals("CPU 2 (x08) of \"rt\" and CPU 6 (x0a) of the host share a core", finding.message());
		assertEquals("Give all threads of the core to one kernel", finding.remedy());
		assertEquals(Severity.WARNING, finding.severity());
		assertEquals(List.of("cpu-2", "cpu-6", rt.getUid(), smt.plan.getHostKernel().getUid()), finding.subjects());
		assertEquals(List.of("Give CPU 6 to \"rt\"", "Give CPU 2 to the host"), finding.fixes().stream().map(FixProposal::label).toList());
		web.getThreads().add(smt.cpu(6));
		assertEquals("CPU 2 (x08) of \"rt\" and CPU 6 (x0a) of \"web\" share a core", smt.finding("MK-CPU-005").message());
	}

	@Test
	void noFixTakesTheLastCpuOfAKernel() {
		TestPlan smt = new TestPlan(1, 4, 2);
		smt.kernel("web", 2);
		assertEquals(List.of("Give CPU 6 to \"web\""), smt.finding("MK-CPU-005").fixes().stream().map(FixProposal::label).toList());
		smt.kernel("rt", 6);
		assertEquals(List.of(), smt.finding("MK-CPU-005").fixes(), "either would leave a kernel without CPU");
	}

	@Test
	void manySplitCoresComeTogether() {
		TestPlan smt = new TestPlan(2, 8, 2);
		smt.kernel("web", 8, 9, 10, 11);
		smt.kernel("net", 24, 25, 26, 27);
		assertEquals("CPUs 8-11 (x20…x2c) of \"web\" and CPUs 24-27 (x22…x2e) of \"net\" share 4 cores".replace("x20…x2c", "x20, x24, x28, x2c")
				.replace("x22…x2e", "x22, x26, x2a, x2e"), smt.finding("MK-CPU-005").message());
		assertEquals("Give all threads of each core to one kernel", smt.finding("MK-CPU-005").remedy());
	}

	@Test
	void idleSiblingsSplitNoCore() {
		TestPlan smt = new TestPlan(1, 4, 2);
		smt.kernel("rt", 2, 3);
		smt.spare(6);
		smt.cpu(7).setOnline(false);
		assertEquals(List.of(), smt.findings());
	}

	@Test
	void noFixGivesTheBootCpuToAKernel() {
		TestPlan smt = new TestPlan(1, 4, 2);
		smt.kernel("rt", 4, 5, 1);
		assertEquals(List.of("Give CPU 4 to the host"), smt.finding("MK-CPU-005").fixes().stream().map(FixProposal::label).toList());
	}

	@Test
	void physicalIdMissing() {
		test.kernel("web", 4, 5);
		test.kernel("net", 6);
		new PlanContext(test.plan).threads().forEach(thread -> thread.setPhysicalId(null));
		assertEquals(List.of("CPUs 4-5 of \"web\" have no known physical id, so the plan cannot be exported",
				"CPU 6 of \"net\" has no known physical id, so the plan cannot be exported"),
				test.findings("MK-PHYS-001").stream().map(Finding::message).toList());
		assertInstanceOf(FixProposal.AssumePhysicalIds.class, test.findings("MK-PHYS-001").getFirst().fixes().getFirst());
		test.cpu(1).setPhysicalId(4L);
		assertEquals(List.of(), test.findings("MK-PHYS-001").getFirst().fixes(), "CPU 4 would get the physical id of CPU 1");
	}

	@Test
	void physicalIdUsedTwice() {
		test.kernel("web", 4, 5);
		test.cpu(8).setPhysicalId(test.cpu(9).getPhysicalId());
		assertEquals(List.of(), test.findings("MK-PHYS-002"), "the host's CPUs are not exported");
		test.cpu(10).setPhysicalId(test.cpu(4).getPhysicalId());
		assertEquals("x08 is the physical id of CPU 4 of \"web\" and CPU 10 of the host", test.finding("MK-PHYS-002").message());
		test.cpu(11).setPhysicalId(test.cpu(5).getPhysicalId());
		assertEquals("CPUs 4-5,10-11 share 2 physical ids; for example x08 is the physical id of CPU 4 of \"web\" and CPU 10 of the host",
				test.finding("MK-PHYS-002").message());
	}
}
