// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayloadTest {
	private static final String HEADER = "include/linux/multikernel.h";

	/** Source, full type, payload, struct as a little-endian 64-bit compiler lays it out, resource id of the answer. */
	static Stream<Arguments> structs() {
		String driver = "76666963" + "2d706369" + "00".repeat(56);
		return Stream.of(
				Arguments.of(HEADER + " mk_cpu_resource_payload", MessageType.CPU_ADD, new CpuChange(0x1_0000_0042L, 1, 4, 7),
						"4200000001000000" + "01000000" + "04000000" + "07000000" + "00000000", 0x1_0000_0042L),
				Arguments.of(HEADER + " mk_cpu_resource_payload", MessageType.CPU_REMOVE, new CpuChange(18, 0, 0, 0),
						"1200000000000000" + "00".repeat(16), 18L),
				Arguments.of(HEADER + " mk_mem_resource_payload", MessageType.MEMORY_ADD, new MemoryChange(0x80000, 0x40000, 1, 1, 0),
						"0000080000000000" + "0000040000000000" + "01000000" + "01000000" + "00000000" + "00000000", 0x80000L),
				Arguments.of(HEADER + " mk_mem_resource_payload", MessageType.MEMORY_REMOVE, new MemoryChange(-1, 2, -1, 8, 3),
						"ffffffffffffffff" + "0200000000000000" + "ffffffff" + "08000000" + "03000000" + "00000000", -1L),
				Arguments.of(HEADER + " mk_device_resource_payload", MessageType.DEVICE_ADD, new DeviceChange(2, 0x81, 0x09, 1, "vfic-pci", 5),
						"0200" + "81" + "09" + "01000000" + driver + "05000000", 0x2_8109L),
				Arguments.of("kernel/multikernel/hotplug.c: domain << 16 is an int", MessageType.DEVICE_REMOVE, new DeviceChange(0x8000, 0, 8, 0, "", 0),
						"0080" + "00" + "08" + "00".repeat(72), 0xffff_ffff_8000_0008L),
				Arguments.of(HEADER + " mk_resource_ack", MessageType.RESOURCE_ACK, new Acknowledgement(MessageType.CPU_ADD, -16, 18),
						"01200000" + "f0ffffff" + "1200000000000000", 18L),
				Arguments.of("kernel/multikernel/core.c: HALTED carries an ack", MessageType.HALTED, new Acknowledgement(MessageType.HALTED, 0, 3),
						"04300000" + "00000000" + "0300000000000000", 3L),
				Arguments.of(HEADER + " mk_io_irq_payload", MessageType.IRQ_FORWARD,
						new IrqRequest(24, 0xea, 9, IrqRequest.HIGH_PRIORITY | IrqRequest.LEVEL_TRIGGERED),
						"18000000" + "ea000000" + "09000000" + "09000000", 24L),
				Arguments.of(HEADER + " mk_shutdown_payload", MessageType.SHUTDOWN, new Shutdown(Shutdown.GRACEFUL, 0), "01000000" + "00000000", 0L));
	}

	@ParameterizedTest
	@MethodSource("structs")
	void isLaidOutAsTheStruct(String source, int type, Payload payload, String hex, long resourceId) {
		byte[] bytes = HexFormat.of().parseHex(hex);
		assertArrayEquals(bytes, payload.encode(), source);
		assertEquals(payload, Payload.decode(type, bytes), source);
		assertEquals(resourceId, payload.resourceId(), source);
		// payload_len >= sizeof is what the handlers ask for (kernel/multikernel/hotplug.c).
		assertEquals(payload, Payload.decode(type, Arrays.copyOf(bytes, bytes.length + 9)), source);
		for (int length = 0; length < bytes.length; length++) {
			byte[] cut = Arrays.copyOf(bytes, length);
			MalformedMessageException e = assertThrows(MalformedMessageException.class, () -> Payload.decode(type, cut), source);
			assertTrue(e.getMessage().contains("payload size: " + length), e.getMessage());
		}
	}

	@ParameterizedTest
	@CsvSource({"0x1000", "0x2000", "0x2005", "0x3001", "0x4000", "0x5001", "0", "-1"})
	void typesWithoutStructHaveNone(String type) {
		assertNull(Payload.decode(Integer.decode(type), new byte[0]));
	}

	@Test
	void refusesValuesThatDoNotFit() {
		assertThrows(IllegalArgumentException.class, () -> new DeviceChange(0x10000, 0, 0, 0, "", 0));
		assertThrows(IllegalArgumentException.class, () -> new DeviceChange(0, 256, 0, 0, "", 0));
		assertThrows(IllegalArgumentException.class, () -> new DeviceChange(0, 0, -1, 0, "", 0));
		assertThrows(IllegalArgumentException.class, () -> new DeviceChange(0, 0, 0, 0, "x".repeat(64), 0));
		assertEquals(63, new DeviceChange(0, 0, 0, 0, "x".repeat(63), 0).driver().length());
	}

	@Test
	void cutsADriverNameWithoutEnd() {
		byte[] bytes = new DeviceChange(0, 1, 2, 0, "", 4).encode();
		Arrays.fill(bytes, 8, 72, (byte) 'a');
		assertEquals(new DeviceChange(0, 1, 2, 0, "a".repeat(63), 4), DeviceChange.decode(bytes));
	}

	@Test
	void arbitraryBytesDecodeOrAreRefused() {
		Random random = new Random(190);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = new byte[random.nextInt(100)];
			random.nextBytes(bytes);
			int type = 0x1000 * (1 + random.nextInt(5)) + (random.nextInt(10) == 0 ? 0x100 : random.nextInt(9));
			try {
				Payload payload = Payload.decode(type, bytes);
				if (payload != null) {
					assertEquals(payload, Payload.decode(type, payload.encode()));
				}
			} catch (MalformedMessageException e) {
				assertTrue(e.getMessage().startsWith("EINVAL"), e.getMessage());
			}
		}
	}

	@Test
	void messageIsHeaderAndPayload() {
		byte[] message = MessageHeader.message(MessageType.CPU_ADD, new byte[] {1, 2, 3, 4, 5});
		// sizeof(struct mk_message) is 24 and the payload begins at 20 (kernel/multikernel/messaging.c).
		assertArrayEquals(HexFormat.of().parseHex("00200000" + "01200000" + "0000000000000000" + "05000000" + "0102030405" + "00000000"), message);
		MessageHeader header = MessageHeader.read(message);
		assertEquals(new MessageHeader(MessageType.RESOURCE, MessageType.CPU_ADD, 0, 5), header);
		assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, header.payload(message));
	}

	@ParameterizedTest
	@CsvSource({"0, 24", "1, 25", "4072, 4096"})
	void messageOccupiesHeaderAndPayload(int payload, int bytes) {
		assertEquals(bytes, MessageHeader.message(MessageType.USER, new byte[payload]).length);
	}

	@Test
	void refusesWrongLengths() {
		assertTrue(assertThrows(MalformedMessageException.class, () -> MessageHeader.message(MessageType.USER, new byte[4073])).getMessage()
				.startsWith("EMSGSIZE: Multikernel message too large: 4097 > 4096"));
		assertEquals("Multikernel message too small: 23 bytes",
				assertThrows(MalformedMessageException.class, () -> MessageHeader.read(new byte[23])).getMessage());
		byte[] message = MessageHeader.message(MessageType.USER, new byte[8]);
		message[16] = 9;
		assertEquals("Multikernel message payload length invalid: 9 > 8",
				assertThrows(MalformedMessageException.class, () -> MessageHeader.read(message)).getMessage());
		message[19] = -1;
		assertThrows(MalformedMessageException.class, () -> MessageHeader.read(message));
	}
}
