// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

class ValidatorTest {
	private static final Map<String, Severity> SEVERITIES = Validator.standard().rules().stream()
			.collect(Collectors.toMap(Rule::id, Rule::defaultSeverity));

	@Test
	void errorsComeFirstAndPlansInOrder() {
		TestPlan test = new TestPlan(1, 4, 2);
		test.kernel("web", 1, 5);
		test.kernel("net", 2);
		Plan second = Designs.createPlan(test.design, "second");
		test.design.getPlans().add(second);
		SpawnedKernel rt = Designs.createKernel(second);
		second.getKernels().add(rt);
		List<Finding> findings = Validator.standard().validate(test.design).stream().filter(finding -> finding.severity() != Severity.INFO).toList();
		assertEquals(List.of("MK-CPU-006", "MK-MEM-001", "MK-CPU-005"), findings.stream().map(Finding::ruleId).toList());
		assertEquals(List.of(second.getUid(), second.getUid(), test.plan.getUid()), findings.stream().map(Finding::planUid).toList());
	}

	@Test
	void severitiesAreAMatterOfTaste() {
		TestPlan test = new TestPlan(1, 4, 2);
		test.kernel("web", 1);
		Finding split = test.finding("MK-CPU-005");
		assertEquals(Severity.WARNING, split.severity());
		Validator strict = Validator.standard().withSeverities(Map.of("MK-CPU-005", Severity.ERROR, "MK-GONE-001", Severity.INFO));
		Finding worse = strict.validate(test.plan).getFirst();
		assertEquals(Severity.ERROR, worse.severity());
		assertEquals(List.of(split.message(), split.subjects(), split.fixes()), List.of(worse.message(), worse.subjects(), worse.fixes()));
		Rule rule = strict.rules().stream().filter(each -> each.id().equals("MK-CPU-005")).findFirst().orElseThrow();
		assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.WARNING),
				List.of(strict.severity(rule), Validator.standard().severity(rule), rule.defaultSeverity()));
		assertEquals(Severity.WARNING, test.finding("MK-CPU-005").severity(), "the standard stays as it is");
	}

	@Test
	void whatNobodyCanSayIsNoErrorForAnybody() {
		TestPlan test = new TestPlan(1, 4, 2);
		test.kernel("web", 1, 5).getDevices().add(test.device("0000:01:00.0", null));
		Map<String, Severity> strict = Map.of("MK-DEV-007", Severity.ERROR);
		assertEquals(Severity.INFO, severity(test, Map.of()), "no group of the machine is known");
		assertEquals(Severity.INFO, severity(test, strict));
		test.device("0000:02:00.0", 3);
		assertEquals(Severity.WARNING, severity(test, Map.of()));
		assertEquals(Severity.ERROR, severity(test, strict));
		assertEquals(Severity.INFO, severity(test, Map.of("MK-DEV-007", Severity.INFO)));
	}

	private static Severity severity(TestPlan test, Map<String, Severity> wanted) {
		return Validator.standard().withSeverities(wanted).validate(test.plan).stream().filter(finding -> finding.ruleId().equals("MK-DEV-007"))
				.findFirst().orElseThrow().severity();
	}

	@Test
	void rulesCanBeLeftOut() {
		TestPlan test = new TestPlan(1, 4, 2);
		test.kernel("web", 1);
		Validator without = Validator.standard().withSeverities(Map.of("MK-CPU-005", Severity.ERROR)).without(Set.of("MK-CPU-005", "MK-GONE-001"));
		assertEquals(Validator.standard().rules().size() - 1, without.rules().size());
		assertTrue(without.validate(test.plan).stream().noneMatch(finding -> finding.ruleId().equals("MK-CPU-005")));
		assertEquals(1, test.findings("MK-CPU-005").size());
	}

	@Test
	void aCopyGivesTheSameFindings() {
		TestPlan test = new TestPlan(2, 4, 2);
		test.kernel("web", 0, 1, 2);
		test.kernel("net", 2, 12);
		Design copy = EcoreUtil.copy(test.design);
		assertFalse(test.findings().isEmpty());
		assertEquals(Validator.standard().validate(test.design), Validator.standard().validate(copy));
	}

	@Test
	void aPlanWithoutADesignIsChecked() {
		Plan plan = DesignFactory.eINSTANCE.createPlan();
		plan.getKernels().add(DesignFactory.eINSTANCE.createSpawnedKernel());
		plan.getChannels().add(DesignFactory.eINSTANCE.createChannel());
		List<String> ids = Validator.standard().validate(plan).stream().map(Finding::ruleId).toList();
		assertEquals(List.of("MK-CPU-006", "MK-MEM-001", "MK-ID-001", "MK-NAME-001", "MK-CHAN-002", "MK-IMG-001", "MK-CMD-010"), ids);
	}

	@Test
	void aLargeMachineIsCheckedAndTimed() {
		TestPlan test = new TestPlan(2, 96, 2);
		for (int kernel = 0; kernel < 8; kernel++) {
			int first = 8 + 16 * kernel;
			// every kernel shares CPUs with the next one and splits cores with the host, so that the rules have work to do
			test.kernel("kernel" + kernel, IntStream.range(first, first + 20).toArray());
		}
		for (int i = 0; i < 100; i++) {
			test.findings();
		}
		List<Long> nanos = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			long start = System.nanoTime();
			assertFalse(test.findings().isEmpty());
			nanos.add(System.nanoTime() - start);
		}
		nanos.sort(Comparator.naturalOrder());
		// printed, not asserted: a busy machine must not fail the test; the limit of the editor is 200 ms
		System.out.println("validation of 384 threads and 8 kernels: median " + nanos.get(25) / 1000 + " µs, " + test.findings().size() + " findings");
	}

	/** Whatever a file may hold, the rules answer with complete sentences instead of failing. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void brokenPlansAreDescribedNotFeared(long seed) throws IOException {
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			TestPlan test = broken(random);
			List<Finding> findings = Validator.standard().validate(test.design);
			for (Finding finding : findings) {
				assertFalse(finding.message().contains("null"), finding.message());
				assertFalse(finding.message().endsWith("."), finding.message());
				assertFalse(finding.remedy().isBlank());
				assertTrue(finding.severity().compareTo(SEVERITIES.get(finding.ruleId())) >= 0, "worse than its rule: " + finding);
				assertTrue(Character.isUpperCase(finding.message().codePointAt(0)) || "\"0123456789x-".indexOf(finding.message().charAt(0)) >= 0,
						finding.message());
				finding.fixes().forEach(fix -> assertFalse(fix.label().isBlank()));
			}
			assertEquals(findings, Validator.standard().validate(DesignFile.read(DesignFile.write(test.design), "memory")), "after a round trip");
		}
	}

	/** Role, cache ways, image, command line, devices and virtio devices. */
	private static void breakSettings(TestPlan test, SpawnedKernel kernel, Random random) {
		Long[] masks = { null, null, 0L, -1L, 0xf0L, 0x101L, Long.MIN_VALUE };
		String[] texts = { null, "", " ", "vmlinux", "/a b", "console=ttyS0 mem=1 maxcpus=0 root=\"x", "isolcpus=9-1 -- x" };
		String[] addresses = { null, "", "0000:01:00.0", "0000:01:00.1", "x.y" };
		kernel.setRole(KernelRole.values()[random.nextInt(KernelRole.values().length)]);
		kernel.setLlcWayMask(masks[random.nextInt(masks.length)]);
		test.plan.getPool().setLlcWayMask(masks[random.nextInt(masks.length)]);
		kernel.setImage(texts[random.nextInt(texts.length)]);
		kernel.setInitrd(texts[random.nextInt(texts.length)]);
		kernel.setCommandLine(texts[random.nextInt(texts.length)]);
		for (int n = random.nextInt(3); n > 0; n--) {
			PciDevice device = test.device("0000:00:00.0", random.nextBoolean() ? null : random.nextInt(2));
			device.setUid("pci-" + test.machine.getPciDevices().size());
			device.setAddress(addresses[random.nextInt(addresses.length)]);
			device.setVendorId(random.nextBoolean() ? null : 1);
			device.setClassCode(random.nextBoolean() ? null : 0x100 * random.nextInt(4));
			device.setPhysicalFunction(random.nextBoolean() ? null : test.machine.getPciDevices().getFirst());
			kernel.getDevices().add(device);
			VirtioDevice virtio = test.virtio(kernel, VirtioKind.values()[random.nextInt(3)], random.nextBoolean() ? null : "same");
			virtio.setQueues(random.nextInt());
			virtio.setQueueSize(random.nextInt());
		}
	}

	private static TestPlan broken(Random random) {
		TestPlan test = new TestPlan(1 + random.nextInt(2), 1 + random.nextInt(4), 1 + random.nextInt(2));
		Integer[] ways = { null, -1, 0, 8, 12, 100 };
		if (random.nextBoolean()) {
			test.cache(0, ways[random.nextInt(ways.length)], random.nextBoolean() ? null : random.nextLong());
		}
		List<HardwareThread> threads = new PlanContext(test.plan).threads();
		threads.forEach(thread -> {
			switch (random.nextInt(12)) {
			case 0 -> thread.setOnline(false);
			case 1 -> thread.setAllowed(false);
			case 2 -> thread.setPhysicalId(null);
			case 3 -> thread.setPhysicalId(random.nextLong());
			case 4 -> thread.setOsIndex(null);
			case 5 -> thread.setOsIndex(random.nextInt());
			default -> { /* stays as it is */ }
			}
		});
		String[] names = { "web", "net", null, "", "a/b", "x y", "host", "\t", "y".repeat(300) };
		Integer[] ids = { null, 0, 1, 1, 511, 512, -7 };
		Long[] bytes = { 0L, -1L, 4096L, 4097L, 1L << 33, Long.MAX_VALUE, Long.MIN_VALUE };
		for (int i = random.nextInt(5); i > 0; i--) {
			SpawnedKernel kernel = Designs.createKernel(test.plan);
			kernel.setName(names[random.nextInt(names.length)]);
			kernel.setId(ids[random.nextInt(ids.length)]);
			test.plan.getKernels().add(kernel);
			for (int n = random.nextInt(6); n > 0; n--) {
				HardwareThread thread = threads.get(random.nextInt(threads.size()));
				if (!kernel.getThreads().contains(thread)) {
					((InternalEList<HardwareThread>) kernel.getThreads()).addUnique(thread);
				}
			}
			breakSettings(test, kernel, random);
			for (int n = random.nextInt(3); n > 0; n--) {
				test.memory(kernel, 0, bytes[random.nextInt(bytes.length)]);
			}
			kernel.getMemory().stream().filter(grant -> random.nextInt(5) == 0).forEach(grant -> grant.setNode(null));
			kernel.getMemory().stream().filter(grant -> random.nextInt(5) == 0).forEach(grant -> grant.setBase(random.nextLong()));
		}
		test.plan.getPool().getThreads().addAll(threads.stream().filter(thread -> random.nextInt(6) == 0).toList());
		if (random.nextBoolean()) {
			test.node(0).setBytes(null);
		}
		List<Kernel> ends = new ArrayList<>(test.plan.getKernels());
		ends.add(test.plan.getHostKernel());
		ends.add(null);
		for (int i = random.nextInt(4); i > 0; i--) {
			Channel channel = test.channel(ends.get(random.nextInt(ends.size())), ends.get(random.nextInt(ends.size())));
			channel.setRate(random.nextBoolean() ? random.nextGaussian() : 5);
			channel.setPayload(random.nextInt(8000) - 2000);
		}
		if (random.nextInt(4) == 0) {
			test.machine.setBootThread(null);
		}
		return test;
	}
}
