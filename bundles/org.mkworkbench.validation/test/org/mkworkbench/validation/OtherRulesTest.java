// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mkworkbench.validation.TestPlan.GIB;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;

class OtherRulesTest {
	private final TestPlan test = new TestPlan(2, 4, 1);

	private void only(String ruleId, String message) {
		assertEquals(List.of(message), test.findings().stream().map(Finding::message).toList());
		assertEquals(ruleId, test.findings().getFirst().ruleId());
	}

	@Test
	void kernelWithoutMemory() {
		SpawnedKernel web = test.kernel("web", 5);
		web.getMemory().clear();
		only("MK-MEM-001", "\"web\" has no memory");
		assertEquals(List.of(new FixProposal.GiveMemory("Give \"web\" 1 GiB of node 1", web.getUid(), "node-1", GIB)), test.findings().getFirst().fixes());
	}

	@Test
	void proposedMemoryLeavesTheHostHalfOfWhatIsLeft() {
		SpawnedKernel web = test.kernel("web", 5);
		test.memory(web, 1, 8 * GIB - (1 << 30) - (302 << 20));
		assertEquals(new MemoryProposal(test.node(1), 150 << 20), MemoryProposal.of(test.plan, List.of(test.cpu(6))).orElseThrow());
		test.memory(web, 1, 300 << 20);
		assertEquals(new MemoryProposal(test.node(0), GIB), MemoryProposal.of(test.plan, List.of(test.cpu(6))).orElseThrow(), "the other node");
		test.node(0).setBytes(null);
		assertTrue(MemoryProposal.of(test.plan, List.of(test.cpu(6))).isEmpty());
	}

	@Test
	void nodeOversubscribed() {
		SpawnedKernel web = test.kernel("web", 5);
		SpawnedKernel net = test.kernel("net", 6);
		test.memory(web, 0, 4 * GIB);
		MemoryGrant spare = Designs.createMemoryGrant(test.plan, test.node(0), 4 * GIB - (2 << 20));
		test.plan.getPool().getMemory().add(spare);
		assertEquals(List.of(), test.findings("MK-MEM-002"), "full up to the pool's book-keeping is allowed");
		spare.setBytes(spare.getBytes() + 4096);
		assertEquals("Node 0 has 8 GiB, but 7.9 GiB (8386564 KiB) and 2 MiB for the pool's book-keeping (assumed) are given away:"
				+ " 4 GiB to \"web\" and 3.9 GiB to the pool", test.finding("MK-MEM-002").message());
		assertEquals("Take at least 4 KiB back", test.finding("MK-MEM-002").remedy());
		assertEquals(List.of("Reduce the memory of \"web\" on node 0 to 3.875 GiB", "Reduce the memory of the pool on node 0 to 4094 MiB"),
				test.finding("MK-MEM-002").fixes().stream().map(FixProposal::label).toList());
		spare.setBytes(4 * GIB);
		MemoryGrant grant = test.memory(net, 0, GIB);
		assertEquals("Node 0 has 8 GiB, but 9 GiB and 2 MiB for the pool's book-keeping (assumed) are given away:"
				+ " 4 GiB to \"web\", 1 GiB to \"net\" and 4 GiB to the pool", test.finding("MK-MEM-002").message());
		assertEquals("Take at least 1026 MiB back", test.finding("MK-MEM-002").remedy());
		assertEquals(List.of("node-0", web.getUid(), net.getUid(), test.plan.getPool().getUid()), test.finding("MK-MEM-002").subjects());
		assertEquals(List.of("Reduce the memory of \"web\" on node 0 to 2.875 GiB", "Reduce the memory of the pool on node 0 to 2.875 GiB"),
				test.finding("MK-MEM-002").fixes().stream().map(FixProposal::label).toList());
		grant.setBytes(Long.MAX_VALUE / 4096 * 4096);
		assertEquals(1, test.findings("MK-MEM-002").size(), "sums do not overflow");
	}

	@Test
	void nodeOfUnknownSize() {
		test.node(1).setBytes(null);
		assertEquals(List.of(), test.findings());
		SpawnedKernel web = test.kernel("web", 5);
		only("MK-MEM-003", "The size of node 1 is unknown, so nobody can say whether the memory given to \"web\" fits");
		assertEquals(Severity.INFO, test.findings().getFirst().severity());
		assertEquals(List.of("node-1", web.getUid()), test.findings().getFirst().subjects());
	}

	@Test
	void notAPageMultiple() {
		MemoryGrant grant = test.kernel("web", 5).getMemory().getFirst();
		grant.setBytes(GIB + 1);
		only("MK-MEM-004", "1 GiB (1073741825 B) of node 1 for \"web\" is not a multiple of the page size (4 KiB)");
		assertEquals(List.of(new FixProposal.ResizeMemory("Round down to 1 GiB", grant.getUid(), GIB),
				new FixProposal.ResizeMemory("Round up to 1 GiB (1048580 KiB)", grant.getUid(), GIB + 4096)), test.findings().getFirst().fixes());
		grant.setBytes(100);
		assertEquals(1, test.findings().getFirst().fixes().size(), "nothing is left when 100 bytes are rounded down");
		grant.setBytes(64 << 10);
		assertEquals(List.of(), test.findings());
		test.machine.setPageSize(16384L * 8);
		assertTrue(test.finding("MK-MEM-004").message().endsWith("(128 KiB)"));
		test.machine.setPageSize(null);
		grant.setBytes(4097);
		assertTrue(test.finding("MK-MEM-004").message().endsWith("(4 KiB, assumed)"));
	}

	@Test
	void baseNotAPageMultiple() {
		MemoryGrant grant = test.kernel("web", 5).getMemory().getFirst();
		grant.setBase(0x1000L);
		assertEquals(List.of(), test.findings());
		grant.setBase(0x1234L);
		only("MK-MEM-004", "The memory of \"web\" on node 1 begins at 0x1234, which is not a multiple of the page size (4 KiB)");
		assertEquals(new FixProposal.MoveMemory("Begin at 0x1000", grant.getUid(), 0x1000L), test.findings().getFirst().fixes().getFirst());
	}

	@Test
	void incompleteGrants() {
		SpawnedKernel web = test.kernel("web", 5);
		MemoryGrant grant = web.getMemory().getFirst();
		grant.setBytes(0);
		only("MK-MEM-005", "The memory of \"web\" on node 1 has the size 0 B");
		grant.setBytes(-4096);
		only("MK-MEM-005", "The memory of \"web\" on node 1 has the size -4096 B");
		grant.setBytes(GIB);
		grant.setNode(null);
		only("MK-MEM-005", "A memory grant of 1 GiB to \"web\" names no NUMA node");
		grant.setNode(test.node(1));
		test.memory(web, 1, GIB);
		only("MK-MEM-005", "The memory of \"web\" on node 1 is listed more than once");
	}

	@Test
	void hostWithoutMemory() {
		SpawnedKernel web = test.kernel("web", 5);
		long most = 8 * GIB - (2 << 20);
		test.memory(web, 0, most);
		web.getMemory().getFirst().setBytes(most - 4096);
		assertEquals(List.of(), test.findings("MK-MEM-006"));
		web.getMemory().getFirst().setBytes(most);
		assertEquals("The host has no memory left on any node", test.finding("MK-MEM-006").message());
		assertEquals(List.of(), test.findings("MK-MEM-002"));
	}

	@Test
	void idUnset() {
		SpawnedKernel web = test.kernel("web", 5);
		web.setId(null);
		only("MK-ID-001", "\"web\" has no id");
		assertEquals(List.of(new FixProposal.SetKernelId("Give \"web\" the id 1", web.getUid(), 1)), test.findings().getFirst().fixes());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 511 })
	void idInRange(int id) {
		test.kernel("web", 5).setId(id);
		assertEquals(List.of(), test.findings());
	}

	@ParameterizedTest
	@CsvSource(value = { "0;which is the host's", "512;which the kernel has room for, but kerf takes 511 at most", "-1;which is not in 1..511",
			"2047;which the kernel has room for, but kerf takes 511 at most", "2048;which is not in 1..511" }, delimiter = ';')
	void idOutOfRange(int id, String why) {
		test.kernel("web", 5).setId(id);
		only("MK-ID-002", "\"web\" has the id %d, %s".formatted(id, why));
	}

	@Test
	void idUsedTwice() {
		test.kernel("web", 5).setId(3);
		SpawnedKernel net = test.kernel("net", 6);
		net.setId(3);
		only("MK-ID-003", "\"web\" and \"net\" both have the id 3");
		assertEquals(new FixProposal.SetKernelId("Give \"net\" the id 1", net.getUid(), 1), test.findings().getFirst().fixes().getFirst());
		test.kernel("rt", 7).setId(3);
		only("MK-ID-003", "\"web\", \"net\" and \"rt\" all have the id 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "web", "Web_1.2-x", "größe", "a" })
	void goodNames(String name) {
		test.kernel(name, 5);
		assertEquals(List.of(), test.findings());
	}

	@Test
	void nameMissing() {
		SpawnedKernel kernel = test.kernel(null, 5);
		only("MK-NAME-001", "The unnamed kernel with id 1 has no name");
		kernel.setName(" ");
		only("MK-NAME-001", "The unnamed kernel with id 1 has no name");
		assertEquals(List.of(new FixProposal.RenameKernel("Rename the unnamed kernel with id 1 to \"kernel\"", kernel.getUid(), "kernel")),
				test.findings().getFirst().fixes());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "a/b;contains \"/\";a-b", "a b;contains white space;a-b", "a / b;contains \"/\" and white space;a---b",
			"..;means a directory;kernel", "a\u00a0b;contains white space;a-b", "a\u2028b;contains white space;a-b", "/;contains \"/\";kernel" })
	void forbiddenCharacters(String name, String problem, String better) {
		SpawnedKernel kernel = test.kernel(name, 5);
		only("MK-NAME-002", "The kernel name \"%s\" %s".formatted(name, problem));
		assertEquals(better, ((FixProposal.RenameKernel) test.findings().getFirst().fixes().getFirst()).name());
		kernel.setName(better);
		assertEquals(List.of(), test.findings());
	}

	@Test
	void controlCharactersAreShownAndRemoved() {
		test.kernel("a\u0007b\u200d", 5);
		only("MK-NAME-002", "The kernel name \"a\\u0007b\u200d\" contains a control character");
		assertEquals("ab", ((FixProposal.RenameKernel) test.findings().getFirst().fixes().getFirst()).name());
		test.plan.getKernels().getFirst().setName("a\nb");
		only("MK-NAME-002", "The kernel name \"a\\u000ab\" contains white space");
	}

	@Test
	void nameUsedTwice() {
		SpawnedKernel one = test.kernel("web", 5);
		SpawnedKernel two = test.kernel("web", 6);
		only("MK-NAME-003", "The name \"web\" belongs to the kernel with id 1 [%s] and the kernel with id 2 [%s]".formatted(one.getUid(), two.getUid()));
		assertEquals(List.of(two.getUid(), one.getUid()), test.findings().getFirst().subjects(), "the mark belongs on the later one");
		FixProposal.RenameKernel fix = (FixProposal.RenameKernel) test.findings().getFirst().fixes().getFirst();
		assertEquals("web-2", fix.name());
		assertEquals(two.getUid(), fix.kernelUid());
		two.setName("host");
		only("MK-NAME-003", "The name \"host\" belongs to the host kernel and the kernel with id 2 [%s]".formatted(two.getUid()));
	}

	@Test
	void nameTooLong() {
		SpawnedKernel kernel = test.kernel("x".repeat(31), 5);
		assertEquals(List.of(), test.findings());
		kernel.setName("x".repeat(32));
		assertEquals(Severity.WARNING, test.finding("MK-NAME-004").severity());
		assertEquals(31, ((FixProposal.RenameKernel) test.findings().getFirst().fixes().getFirst()).name().length());
		kernel.setName("ä".repeat(128));
		assertEquals(Severity.ERROR, test.finding("MK-NAME-004").severity(), "256 bytes in UTF-8");
		assertTrue(test.finding("MK-NAME-004").message().length() < 150, "the sentence stays short");
	}

	@Test
	void deviceOwnedTwice() {
		PciDevice nic = test.device("0000:17:00.0", 9);
		SpawnedKernel web = test.kernel("web", 5);
		SpawnedKernel net = test.kernel("net", 6);
		web.getDevices().add(nic);
		assertEquals(List.of(), test.findings());
		net.getDevices().add(nic);
		only("MK-DEV-001", "Device 0000:17:00.0 belongs to \"web\" and to \"net\"");
		assertEquals(List.of(nic.getUid(), web.getUid(), net.getUid()), test.findings().getFirst().subjects());
		PciDevice second = test.device("0000:18:00.0", 9);
		web.getDevices().add(second);
		net.getDevices().add(second);
		only("MK-DEV-001", "Devices 0000:17:00.0 and 0000:18:00.0 belong to \"web\" and to \"net\"");
	}

	@Test
	void platformDeviceOwnedTwice() {
		PlatformDevice serial = MachineFactory.eINSTANCE.createPlatformDevice();
		serial.setUid("platform-0");
		serial.setName("serial8250");
		test.machine.getPlatformDevices().add(serial);
		test.kernel("web", 5).getPlatformDevices().add(serial);
		test.plan.getPool().getPlatformDevices().add(serial);
		only("MK-DEV-001", "Device serial8250 belongs to \"web\" and to the pool");
	}

	@Test
	void bootCriticalDevice() {
		PciDevice disk = test.device("0000:65:00.0", 9);
		disk.setBootCritical(true);
		SpawnedKernel web = test.kernel("web", 5);
		assertEquals(List.of(), test.findings());
		web.getDevices().add(disk);
		only("MK-DEV-002", "The host needs device 0000:65:00.0, but it belongs to \"web\"");
		disk.setBootCriticalReason("holds the root file system");
		only("MK-DEV-002", "The host needs device 0000:65:00.0 (holds the root file system), but it belongs to \"web\"");
		assertEquals(Severity.WARNING, test.findings().getFirst().severity());
	}

	@Test
	void iommuGroupSplit() {
		PciDevice port0 = test.device("0000:17:00.0", 12);
		PciDevice port1 = test.device("0000:17:00.1", 12);
		test.device("0000:18:00.0", 13);
		test.device("0000:19:00.0", null);
		SpawnedKernel web = test.kernel("web", 5);
		SpawnedKernel net = test.kernel("net", 6);
		assertEquals(List.of(), test.findings());
		web.getDevices().add(port0);
		only("MK-DEV-003", "Device 0000:17:00.0 of \"web\" and device 0000:17:00.1 of the host share IOMMU group 12, so nothing keeps them apart");
		assertEquals(List.of("Give the whole IOMMU group 12 to \"web\"", "Give the whole IOMMU group 12 to the host"),
				test.findings().getFirst().fixes().stream().map(FixProposal::label).toList());
		port1.setBootCritical(true);
		assertEquals(List.of("Give the whole IOMMU group 12 to the host"), test.findings().getFirst().fixes().stream().map(FixProposal::label).toList());
		port1.setBootCritical(false);
		net.getDevices().add(port1);
		only("MK-DEV-003", "Device 0000:17:00.0 of \"web\" and device 0000:17:00.1 of \"net\" share IOMMU group 12, so nothing keeps them apart");
		net.getDevices().clear();
		test.plan.getPool().getDevices().add(port1);
		assertEquals(List.of(), test.findings(), "no driver uses a spare device");
		web.getDevices().add(port1);
		test.plan.getPool().getDevices().clear();
		assertEquals(List.of(), test.findings(), "the whole group in one kernel");
	}

	@Test
	void channelPayload() {
		SpawnedKernel web = test.kernel("web", 5);
		Channel channel = test.channel(test.plan.getHostKernel(), web);
		channel.setPayload(0);
		assertEquals(List.of(), test.findings());
		channel.setPayload(4072);
		assertEquals(List.of(), test.findings());
		channel.setPayload(4073);
		only("MK-CHAN-001", "The channel from the host to \"web\" has a payload of 4073 bytes; a message holds 0 to 4072");
		assertEquals(List.of(new FixProposal.SetChannelPayload("Set the payload to 4072 bytes", channel.getUid(), 4072)),
				test.findings().getFirst().fixes());
		channel.setPayload(-1);
		assertEquals(0, ((FixProposal.SetChannelPayload) test.finding("MK-CHAN-001").fixes().getFirst()).payload());
	}

	@Test
	void channelEnds() {
		SpawnedKernel web = test.kernel("web", 5);
		Channel channel = test.channel(web, null);
		only("MK-CHAN-002", "The channel from \"web\" to nowhere has no receiver");
		assertEquals(List.of(channel.getUid(), web.getUid()), test.findings().getFirst().subjects());
		channel.setTo(web);
		only("MK-CHAN-003", "The channel from \"web\" to \"web\" begins and ends at the same kernel");
		channel.setFrom(null);
		only("MK-CHAN-002", "The channel from nowhere to \"web\" has no sender");
		channel.setTo(null);
		only("MK-CHAN-002", "The channel from nowhere to nowhere has no sender and no receiver");
		Plan other = Designs.createPlan(test.design, "other");
		test.design.getPlans().add(other);
		channel.setFrom(web);
		channel.setTo(other.getHostKernel());
		only("MK-CHAN-002", "The channel from \"web\" to the host leaves the plan");
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "-5,-5", "NaN,\"not a number\"", "Infinity,Infinity", "-0.5,-0.5", "1e300,1.0E300", "1000000001,1000000001" })
	void channelRate(double rate, String text) {
		test.channel(test.plan.getHostKernel(), test.kernel("web", 5)).setRate(rate);
		only("MK-CHAN-004", "The channel from the host to \"web\" has a rate of " + text + " messages per second");
	}

	@ParameterizedTest
	@EnumSource(names = {"BURST", "RANDOM_BURST"})
	void burst(TrafficPattern pattern) {
		Channel channel = test.channel(test.plan.getHostKernel(), test.kernel("web", 5));
		channel.setRate(0.001);
		channel.setBurstLength(0);
		assertEquals(List.of(), test.findings(), "the length matters for bursts only");
		channel.setPattern(pattern);
		only("MK-CHAN-004", "The channel from the host to \"web\" sends bursts of 0 messages with gaps of 0 ns");
		channel.setBurstLength(3);
		channel.setBurstGapNanos(1000);
		channel.setRate(1_500_000);
		assertEquals(List.of(), test.findings(), "three messages take 2000 ns and have as much");
		channel.setRate(1_600_000);
		only("MK-CHAN-004", "The channel from the host to \"web\" sends 1600000 messages per second in bursts of 3, but one burst takes 2000 ns and the"
				+ " next would begin before its end");
	}
}
