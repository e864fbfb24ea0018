// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DtsPrinterTest {

	@Test
	void printsABaseline() {
		DeviceTree tree = TestTrees.baseline();
		tree.require("/resources").comment("What the host gives to kernels.").comment("cpus", "Physical ids\nof package 0");
		assertEquals("""
				/dts-v1/;

				/ {
					compatible = "multikernel-v1";

					/* What the host gives to kernels. */
					resources {
						/* Physical ids
						 * of package 0 */
						cpus = <0x0 0x4  0x0 0x5  0x0 0x6  0x0 0x7>;

						memory@0 {
							size = <0x0 0x40000000>;
							numa-node-id = <0>;
						};

						devices {
							pci_0000_09_00_0 {
								device-type = "pci";
								pci-id = "0000:09:00.0";
								vendor-id = <0x1af4>;
								device-id = <0x1041>;
							};

							serial_console {
								device-type = "platform";
								device-name = "serial8250";
							};
						};
					};

					aliases {
						enp9s0 = "/resources/devices/pci_0000_09_00_0";
					};
				};
				""", DtsPrinter.print(tree));
		assertEquals(DtsPrinter.print(TestTrees.baseline()), DtsPrinter.printWithoutComments(tree));
	}

	@Test
	void guessesTypesOfABlobAsDtcDoes() {
		DeviceTree tree = new DeviceTree();
		tree.root().setU64("u64", 0x1_0000_0002L).setU32("u32", 1, 2).setStrings("strings", "a\"b", "c\\d").setEmpty("empty")
				.setBytes("bytes", (byte) 1, (byte) 0xfe, (byte) 3).setU32("zero", 0).setStrings("emptyString", "");
		assertEquals("""
				/dts-v1/;

				/ {
					u64 = <1 2>;
					u32 = <1 2>;
					strings = "a\\"b", "c\\\\d";
					empty;
					bytes = [01 fe 03];
					zero = <0>;
					emptyString = [00];
				};
				""", DtsPrinter.print(FlattenedDeviceTree.read(FlattenedDeviceTree.write(tree))));
	}

	@Test
	void wrapsLongListsAndJoinsParts() {
		DeviceTree tree = new DeviceTree().reserve(0x1000, -1).setBootCpu(-1);
		tree.root().setU64("cpus", 1, 2, 3, 4, 5).put("mixed", DeviceTreeValue.u32(16),
				DeviceTreeValue.strings(), DeviceTreeValue.strings("", "ü\n"));
		assertEquals("""
				/dts-v1/;

				/memreserve/ 0x1000 0xffffffffffffffff;

				/* The boot CPU in the blob is 4294967295; to get it there, compile with: dtc -b 4294967295 */
				/ {
					cpus = <0x0 0x1  0x0 0x2  0x0 0x3  0x0 0x4
						0x0 0x5>;
					mixed = <0x10>, "", "\\xc3\\xbc\\n";
				};
				""", DtsPrinter.print(tree));
	}

	@Test
	void commentsCannotBreakOut() {
		DeviceTree tree = new DeviceTree();
		tree.root().comment("*/ /* **/ /**/\r\n\n\u0007end*");
		assertEquals("""
				/dts-v1/;

				/* * / / * ** / / ** /
				 *
				 *  end* */
				/ {
				};
				""", DtsPrinter.print(tree));
		tree.root().comment(" \n ");
		assertEquals("/dts-v1/;\n\n/ {\n};\n", DtsPrinter.print(tree));
	}
}
