// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioKind;

/** Rules about image, initrd, command line and names that commands misread. */
class CommandLineRulesTest {
	private final TestPlan test = new TestPlan(1, 4, 1);
	private final SpawnedKernel web = test.kernel("web", 1, 2);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"quiet root=/dev/vda;MK-CMD-001;Add console=mktty0;quiet root=/dev/vda console=mktty0",
			"console=mktty0 console=ttyS0 root=a;MK-CMD-002;Replace console=ttyS0 by console=mktty0;console=mktty0 root=a",
			"console=mktty0 root=a mem=512M;MK-CMD-003;Remove mem=512M;console=mktty0 root=a",
			"console=mktty0 root=a maxcpus=1;MK-CMD-004;Remove maxcpus=1;console=mktty0 root=a",
			"console=mktty0 root=a isolcpus=2-3;MK-CMD-005;;",
			"console=mktty0 root=\"a b;MK-CMD-006;Close the quotation mark;console=mktty0 root=\"a b\"",
			"console=mktty0 root=a root=b;MK-CMD-008;;" })
	void problemsOfTheCommandLine(String line, String rule, String fix, String result) {
		web.setCommandLine(line);
		assertEquals(List.of(rule), test.findings().stream().map(Finding::ruleId).toList());
		Finding finding = test.finding(rule);
		assertTrue(finding.message().startsWith("Command line of \"web\": "), finding.message());
		assertEquals(List.of(web.getUid()), finding.subjects());
		assertEquals(fix == null ? List.of() : List.of(new FixProposal.SetCommandLine(fix, web.getUid(), result)), finding.fixes());
	}

	@Test
	void aVirtioConsoleIsAConsole() {
		web.setCommandLine("console=hvc0 root=a");
		assertEquals(1, test.findings("MK-CMD-001").size());
		test.virtio(web, VirtioKind.CONSOLE, "console0");
		assertEquals(List.of(), test.findings("MK-CMD-001"));
	}

	@Test
	void tooLong() {
		web.setCommandLine("console=mktty0 root=a x=" + "y".repeat(2048));
		assertEquals(Severity.ERROR, test.finding("MK-CMD-007").severity());
	}

	@Test
	void noCommandLine() {
		SpawnedKernel net = test.kernel("net", 3);
		web.setCommandLine(null);
		net.setCommandLine(" ");
		assertEquals(List.of("MK-CMD-010"), test.findings().stream().map(Finding::ruleId).toList());
		Finding finding = test.finding("MK-CMD-010");
		assertEquals("\"web\" and \"net\" have no command line", finding.message());
		assertEquals(List.of(web.getUid(), net.getUid()), finding.subjects());
		assertEquals(2, finding.fixes().size());
	}

	@Test
	void noRoot() {
		web.setCommandLine("console=mktty0");
		assertEquals("\"web\" has no initrd, and its command line names no root file system", test.finding("MK-CMD-011").message());
		web.setInitrd("/boot/initrd");
		assertEquals(List.of(), test.findings());
	}

	@Test
	void controlCharacters() {
		web.setCommandLine("console=mktty0\nroot=a\t");
		assertEquals(List.of(new FixProposal.SetCommandLine("Replace control characters by spaces", web.getUid(), "console=mktty0 root=a")),
				test.finding("MK-CMD-012").fixes());
	}

	@Test
	void images() {
		SpawnedKernel net = test.kernel("net", 3);
		web.setImage(null);
		net.setImage("");
		assertEquals("\"web\" and \"net\" have no kernel image yet", test.finding("MK-IMG-001").message());
		web.setInitrd("/boot/initrd");
		assertEquals("\"web\" has the initrd \"/boot/initrd\", but no kernel image", test.finding("MK-IMG-002").message());
		assertEquals("\"net\" has no kernel image yet", test.finding("MK-IMG-001").message());
	}

	@ParameterizedTest
	@CsvSource({ "/boot/vmlinux,0", "vmlinux,1", "/my images/vmlinux,1", "'/boot/a\tb',1" })
	void paths(String path, int findings) {
		web.setImage(path);
		assertEquals(findings, test.findings("MK-IMG-003").size());
		web.setInitrd(path);
		assertEquals(2 * findings, test.findings("MK-IMG-003").size());
	}

	@ParameterizedTest
	@CsvSource({ "x86_64,/boot/vmlinux,0", "x86_64,/boot/bzImage,0", "x86_64,/boot/Image,1", "aarch64,/boot/Image,0", "aarch64,/boot/bzImage-7.0,1",
			",/boot/Image,0" })
	void architectures(String architecture, String path, int findings) {
		test.machine.setArchitecture(architecture);
		web.setImage(path);
		assertEquals(findings, test.findings("MK-IMG-004").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "web.1_x+2;;", "-web;WARNING;web", "--;WARNING;kernel", "a$b;INFO;a-b", "größe;;", "a,b;INFO;a-b" })
	void namesThatCommandsMisread(String name, Severity severity, String proposed) {
		web.setName(name);
		if (severity == null) {
			assertEquals(List.of(), test.findings());
		} else {
			Finding finding = test.finding("MK-NAME-005");
			assertEquals(severity, finding.severity());
			assertEquals(proposed, ((FixProposal.RenameKernel) finding.fixes().getFirst()).name());
		}
	}
}
