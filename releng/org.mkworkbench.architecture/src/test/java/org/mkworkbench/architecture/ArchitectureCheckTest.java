// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up bundles that break the rules, to prove that the check would see it. */
class ArchitectureCheckTest {
	@TempDir
	private Path bundles;

	@BeforeEach
	void aHouseInOrder() throws IOException {
		bundle("org.mkworkbench.devicetree", "");
		bundle("org.mkworkbench.engine", "Require-Bundle: org.mkworkbench.devicetree\n");
		calling("org.mkworkbench.engine", "org.mkworkbench.engine.Good", "org.mkworkbench.devicetree.DeviceTree");
		calling("org.mkworkbench.engine", "org.mkworkbench.engine.internal.Inner", "java.util.concurrent.locks.LockSupport");
	}

	@Test
	void acceptsWhatIsAllowed() throws IOException {
		bundle("org.mkworkbench.run", "Require-Bundle: org.mkworkbench.engine;visibility:=reexport,\n org.mkworkbench.devicetree;bundle-version=\"[0.1,1)\"\n");
		calling("org.mkworkbench.run", "org.mkworkbench.run.Runs", "org.mkworkbench.engine.Good");
		bundle("org.mkworkbench.ui.diagram", "Require-Bundle: org.eclipse.gef\n");
		calling("org.mkworkbench.ui.diagram", "org.mkworkbench.ui.diagram.Editor", "org.eclipse.gef.EditPart");
		ArchitectureCheck check = new ArchitectureCheck();
		assertEquals(List.of(), check.check(bundles));
		assertEquals(4, check.classesRead());
	}

	@Test
	void findsCallOfUserInterfaceBelowIt() throws IOException {
		calling("org.mkworkbench.engine", "org.mkworkbench.engine.Bad", "org.eclipse.swt.widgets.Display");
		Violation violation = only();
		assertEquals("org.mkworkbench.engine.Bad", violation.where());
		assertEquals("org.eclipse.swt.widgets.Display", violation.used());
		assertTrue(violation.toString().contains("org.mkworkbench.engine may use the JDK without its user interface, engine.traffic, engine.host, devicetree"), violation::toString);
	}

	@Test
	void findsWindowsOfTheJdk() throws IOException {
		calling("org.mkworkbench.engine", "org.mkworkbench.engine.Bad", "java.awt.Toolkit");
		assertEquals("java.awt.Toolkit", only().used());
	}

	@Test
	void findsArrowThatPointsBack() throws IOException {
		calling("org.mkworkbench.devicetree", "org.mkworkbench.devicetree.Bad", "org.mkworkbench.engine.Good");
		assertEquals("org.mkworkbench.devicetree.Bad uses org.mkworkbench.engine.Good, but " + new Architecture().row("org.mkworkbench.devicetree")
				.orElseThrow().rule(), only().toString());
	}

	@Test
	void tellsABundleFromOneWithALongerName() throws IOException {
		bundle("org.mkworkbench.ui", "");
		calling("org.mkworkbench.ui", "org.mkworkbench.ui.Bad", "org.mkworkbench.ui.diagram.Editor");
		assertEquals("org.mkworkbench.ui.diagram.Editor", only().used());
	}

	@Test
	void findsTypeThatStandsInASignatureOnly() throws IOException {
		ClassDesc listOfDisplays = ClassDesc.of("java.util.List");
		write("org.mkworkbench.engine", "org.mkworkbench.engine.Bad", ClassFile.of().build(ClassDesc.of("org.mkworkbench.engine.Bad"),
				type -> type.withField("displays", listOfDisplays, field -> field.withFlags(ClassFile.ACC_PRIVATE)
						.with(SignatureAttribute.of(Signature.parseFrom("Ljava/util/List<Lorg/eclipse/swt/widgets/Display;>;"))))));
		assertEquals("org.eclipse.swt.widgets.Display", only().used());
	}

	@Test
	void findsInternalPackageOfAnotherBundle() throws IOException {
		bundle("org.mkworkbench.run", "");
		calling("org.mkworkbench.run", "org.mkworkbench.run.Bad", "org.mkworkbench.engine.internal.Inner");
		assertTrue(only().rule().contains("internal"));
	}

	@Test
	void findsRequiredBundleInManifest() throws IOException {
		bundle("org.mkworkbench.topology", "Require-Bundle: org.mkworkbench.model;bundle-version=\"[0.1,1)\",\n org.mkworkbench.edit\n");
		assertEquals("org.mkworkbench.edit", only().used());
		assertTrue(only().where().startsWith("The manifest of org.mkworkbench.topology"), () -> only().where());
	}

	@Test
	void findsImportedPackageInManifest() throws IOException {
		bundle("org.mkworkbench.model", "Import-Package: org.eclipse.emf.ecore,org.eclipse.ui.plugin;version=\"[3,4)\"\n");
		assertEquals("org.eclipse.ui.plugin", only().used());
	}

	@Test
	void findsBundleThatTheTableDoesNotKnow() throws IOException {
		bundle("org.mkworkbench.misc", "");
		assertTrue(only().toString().contains("org.mkworkbench.misc"));
	}

	private Violation only() {
		try {
			List<Violation> found = new ArchitectureCheck().check(bundles);
			assertEquals(1, found.size(), found::toString);
			return found.getFirst();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void bundle(String name, String headers) throws IOException {
		Path manifest = bundles.resolve(name).resolve("META-INF/MANIFEST.MF");
		Files.createDirectories(manifest.getParent());
		Files.writeString(manifest, "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\n" + headers + "\n");
	}

	/** A class with one method that calls a static method of another class. */
	private void calling(String bundle, String name, String called) throws IOException {
		MethodTypeDesc nothing = MethodTypeDesc.of(ConstantDescs.CD_void);
		write(bundle, name, ClassFile.of().build(ClassDesc.of(name), type -> type.withMethodBody("call", nothing, ClassFile.ACC_STATIC,
				code -> code.invokestatic(ClassDesc.of(called), "called", nothing).return_())));
	}

	private void write(String bundle, String name, byte[] content) throws IOException {
		Path file = bundles.resolve(bundle).resolve("target/classes").resolve(name.replace('.', '/') + ".class");
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}
}
