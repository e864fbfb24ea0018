// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.model.DesignFile;

/** The whole program in this process: arguments in; output, messages, exit code and files out. Each test has a fresh {@link Samples#design}. */
abstract class MkwCalls {
	/** What one call printed and returned. */
	record Result(int code, String out, String err) {
	}

	@TempDir
	Path folder;

	String file;

	@BeforeEach
	void makeDesign() throws Exception {
		file = folder.resolve("sample.multikernel").toString();
		DesignFile.save(Samples.design(), Path.of(file));
	}

	static Result mkw(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Mkw.run(new PrintWriter(out), new PrintWriter(err), arguments);
		assertFalse(err.toString().contains("\tat "), () -> "a stack trace: " + err);
		return new Result(code, out.toString(), err.toString());
	}

	static Result ok(String... arguments) {
		Result result = mkw(arguments);
		assertEquals(0, result.code(), () -> List.of(arguments) + "\n" + result);
		return result;
	}

	/** Each part must be in what is printed to standard error; nothing may be on standard output. */
	static void fails(int code, List<String> parts, String... arguments) {
		Result result = mkw(arguments);
		assertEquals(code, result.code(), () -> List.of(arguments) + "\n" + result);
		parts.forEach(part -> assertTrue(result.err().contains(part), () -> "\"" + part + "\" is not in: " + result.err()));
		assertTrue(result.err().startsWith("mkw: "), result.err());
		assertFalse(result.err().contains("internal error"), result.err());
		assertEquals("", result.out());
	}

	/** Kernel "web", id 1: CPUs 5, 4, 6, 2 GiB of node 1, both PCI functions. */
	void addWeb() {
		ok("plan", "add-kernel", file, "--name", "web", "--cpus", "5,4,6", "--memory", "2G@1", "--device", "0000:41:00.0", "--device",
				"0000:41:00.1");
	}

	/** Kernel "rt", id 7: CPUs 1 and 2, 512 MiB of node 0. */
	void addRt() {
		ok("plan", "add-kernel", file, "--name", "rt", "--id", "7", "--cpus", "apic:0x2,4", "--memory", "512M@0");
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> objects(Object list) {
		return (List<Map<String, Object>>) list;
	}
}
