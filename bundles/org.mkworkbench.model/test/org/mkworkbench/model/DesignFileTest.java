// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mkworkbench.model.design.Design;

class DesignFileTest {
	@TempDir
	Path directory;

	@Test
	void savedDesignIsReadBackEqual() throws IOException {
		Design design = Samples.design();
		Path file = directory.resolve("deep/er/tiny.multikernel");
		DesignFile.save(design, file);
		Design loaded = DesignFile.load(file);
		assertTrue(EcoreUtil.equals(design, loaded));
		assertArrayEquals(DesignFile.write(design), DesignFile.write(loaded));
		assertEquals(4, loaded.getMachine().getNumaNodes().getFirst().getThreads().size());
		assertEquals(1, loaded.getPlans().getFirst().getKernels().getFirst().getThreads().getLast().getNumaNodes().size(), "inverse is restored");
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(1, files.count(), "no temporary file stays");
		}
	}

	@ParameterizedTest
	@CsvSource({ "0x1b", "0x0", "0xd800", "0xffff" })
	void charactersThatXmlCannotHoldAreNamedAndNothingIsWritten(int c) throws IOException {
		Design design = Samples.design();
		Path file = directory.resolve("kept.multikernel");
		DesignFile.save(design, file);
		byte[] before = Files.readAllBytes(file);
		design.getPlans().getFirst().getKernels().getFirst().setCommandLine("tab\t, line\n and " + (char) c);
		IOException failure = assertThrows(IOException.class, () -> DesignFile.save(design, file));
		assertTrue(failure.getMessage().matches("the commandLine of a SpawnedKernel \\(.+\\) contains the character U\\+%04X, .*".formatted(c)), failure::getMessage);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "name=\"kernel1\"|name=\"kernel1\" shinyNewThing=\"1\"|shinyNewThing",
			"design:Design |design:Blueprint |Blueprint", "cpu-3 cpu-1|cpu-3 cpu-1 cpu-3|HardwareThread (cpu-3) is twice in the threads of a SpawnedKernel", "model/design/1|model/design/9|model/design/9", "cpu-3 cpu-1|cpu-3 cpu-77|cpu-77",
			"level=\"3\"|level=\"three\"|three", "uid=\"core-1\"|uid=\"core-0\"|core-0", "<?xml|<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><?xml|DOCTYPE" })
	void unknownContentIsNamedAndTheFileStaysAsItWas(String from, String to, String named) throws IOException {
		String text = new String(DesignFile.write(Samples.design()), StandardCharsets.UTF_8);
		assertTrue(text.contains(from), () -> from + " in " + text);
		Path file = directory.resolve("strange.multikernel");
		byte[] bytes = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
		Files.write(file, bytes);
		DesignFormatException failure = assertThrows(DesignFormatException.class, () -> DesignFile.load(file));
		assertTrue(failure.getMessage().contains(named), failure::getMessage);
		assertTrue(failure.getMessage().startsWith(file.toString()), failure::getMessage);
		assertFalse(failure.getMessage().contains("Exception"), failure::getMessage);
		assertArrayEquals(bytes, Files.readAllBytes(file));
	}

	@Test
	void documentTypesAreRefused() throws IOException {
		String text = new String(DesignFile.write(Samples.design()), StandardCharsets.UTF_8).replaceFirst("\\?>",
				"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
		assertTrue(assertThrows(DesignFormatException.class, () -> DesignFile.read(text.getBytes(StandardCharsets.UTF_8), "x")).getMessage()
				.contains("DOCTYPE"));
	}

	@Test
	void messagesAreForPeople() throws IOException {
		String text = new String(DesignFile.write(Samples.design()), StandardCharsets.UTF_8);
		assertEquals("x:1: the document type is refused for safety; remove the line with DOCTYPE, a design never has one",
				refusal(text.replaceFirst("\\?>", "?><!DOCTYPE d>")));
		String wrongKind = refusal(text.replace("cpu-3 cpu-1", "core-1 cpu-1"));
		assertTrue(wrongKind.contains("a Core (core-1) is no value for threads"), wrongKind);
		String cut = refusal(text.substring(0, text.length() / 2));
		assertTrue(cut.contains("may be cut off") && !cut.endsWith(".") && !cut.contains(".;"), cut);
	}

	private static String refusal(String text) {
		return assertThrows(DesignFormatException.class, () -> DesignFile.read(text.getBytes(StandardCharsets.UTF_8), "x")).getMessage();
	}

	@Test
	void brokenBytesGiveOnlyFormatMessages() throws IOException {
		byte[] good = DesignFile.write(Samples.design());
		Random random = new Random(11);
		int refused = 0;
		for (int round = 0; round < 400; round++) {
			byte[] bad = random.nextBoolean() ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
			for (int i = 0; i < 1 + random.nextInt(4) && bad.length > 0; i++) {
				bad[random.nextInt(bad.length)] = (byte) random.nextInt(128);
			}
			try {
				DesignFile.read(bad, "mutant");
			} catch (DesignFormatException e) {
				assertTrue(e.getMessage().startsWith("mutant"), e::getMessage);
				refused++;
			}
		}
		assertTrue(refused > 100, "mutation found nothing to refuse");
	}

	@Test
	void missingFileIsNamed() {
		assertTrue(assertThrows(NoSuchFileException.class, () -> DesignFile.load(directory.resolve("nowhere.multikernel"))).getMessage()
				.contains("nowhere"));
	}

	@Test
	void writingKeepsTheDesignWhereItIs() throws IOException {
		Design design = Samples.design();
		int adapters = design.eAdapters().size();
		DesignFile.write(design);
		assertEquals(adapters, design.eAdapters().size());
		assertEquals(null, design.eResource());
	}
}
