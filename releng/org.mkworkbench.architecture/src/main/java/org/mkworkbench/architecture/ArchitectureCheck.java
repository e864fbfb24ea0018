// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.mkworkbench.architecture.Architecture.Row;

/** Holds the manifests and the compiled classes of all bundles of a folder against the architecture. */
public final class ArchitectureCheck {
	/** Packages of the JDK that open a window or need a display. */
	private static final List<String> JDK_USER_INTERFACE = List.of("java.awt", "javax.swing", "java.applet", "java.beans.beancontext");
	private final Architecture architecture = new Architecture();
	private final Set<String> jdkPackages = new HashSet<>();
	private final List<Violation> violations = new ArrayList<>();
	private int classes;

	public ArchitectureCheck() {
		ModuleFinder.ofSystem().findAll().forEach(module -> module.descriptor().exports().stream().filter(export -> !export.isQualified())
				.forEach(export -> jdkPackages.add(export.source())));
		// Exported by a module, and still what no code of ours may lean on.
		jdkPackages.removeIf(name -> name.startsWith("sun."));
	}

	/** @return every use that is not allowed, by bundle and class name; empty when all is well */
	public List<Violation> check(Path bundles) throws IOException {
		violations.clear();
		classes = 0;
		try (Stream<Path> folders = Files.list(bundles)) {
			for (Path folder : folders.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				checkBundle(folder);
			}
		}
		return List.copyOf(violations);
	}

	/** How many class files the last check has read: a check that reads none proves nothing. */
	public int classesRead() {
		return classes;
	}

	private void checkBundle(Path folder) throws IOException {
		String bundle = folder.getFileName().toString();
		Optional<Row> row = architecture.row(bundle);
		if (row.isEmpty()) {
			violations.add(new Violation(bundle, "The folder " + bundle, "no row of the table",
					"every bundle needs one in docs/architecture.md and in " + Architecture.class.getSimpleName() + ".java"));
			return;
		}
		checkManifest(bundle, row.get(), folder.resolve("META-INF/MANIFEST.MF"));
		checkClasses(bundle, row.get(), folder.resolve("target/classes"), false);
		checkClasses(bundle, row.get(), folder.resolve("target/test-classes"), true);
	}

	private void checkManifest(String bundle, Row row, Path file) throws IOException {
		Attributes headers;
		try (InputStream in = Files.newInputStream(file)) {
			headers = new Manifest(in).getMainAttributes();
		}
		String where = "The manifest of " + bundle;
		for (String required : names(headers.getValue("Require-Bundle"))) {
			boolean allowed = required.startsWith(Architecture.PREFIX) ? row.bundles().contains(required.substring(Architecture.PREFIX.length()))
					: row.libraries().stream().anyMatch(library -> library.holdsBundle(required));
			if (!allowed) {
				violations.add(new Violation(bundle, where + " (Require-Bundle)", required, row.rule()));
			}
		}
		for (String imported : names(headers.getValue("Import-Package"))) {
			if (!isAllowed(row, imported, false)) {
				violations.add(new Violation(bundle, where + " (Import-Package)", imported, row.rule()));
			}
		}
		if (headers.getValue("DynamicImport-Package") != null) {
			violations.add(new Violation(bundle, where, "DynamicImport-Package", "every dependency must be named"));
		}
	}

	private void checkClasses(String bundle, Row row, Path folder, boolean tests) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
				checkClass(bundle, row, ClassReferences.of(file), tests);
			}
		}
	}

	private void checkClass(String bundle, Row row, ClassReferences references, boolean tests) {
		classes++;
		Set<String> seen = new HashSet<>();
		for (String used : references.used()) {
			String name = packageOf(used);
			if (name.isEmpty() || !seen.add(name)) {
				continue;
			}
			if (!isAllowed(row, name, tests)) {
				violations.add(new Violation(bundle, references.name(), used, row.rule()));
			} else if (isForeignInternal(row, name)) {
				violations.add(new Violation(bundle, references.name(), used, "packages named internal are used in their own bundle only"));
			}
		}
	}

	private boolean isAllowed(Row row, String name, boolean tests) {
		if (name.startsWith(Architecture.PREFIX) || name.equals("org.mkworkbench")) {
			String owner = architecture.bundleOf(name);
			return owner.equals(row.name()) || row.bundles().contains(owner);
		}
		if (row.libraries().stream().anyMatch(library -> library.holdsPackage(name)) || tests && Library.JUNIT.holdsPackage(name)) {
			return true;
		}
		return jdkPackages.contains(name) && !(row.headless() && JDK_USER_INTERFACE.stream().anyMatch(name::startsWith));
	}

	/** A test bundle looks inside its subject. */
	private boolean isForeignInternal(Row row, String name) {
		if (!name.startsWith(Architecture.PREFIX) || !(name + ".").contains(".internal.")) {
			return false;
		}
		String owner = architecture.bundleOf(name);
		return !owner.equals(row.name()) && !row.libraries().contains(Library.JUNIT);
	}

	private static String packageOf(String className) {
		int dot = className.lastIndexOf('.');
		return dot < 0 ? "" : className.substring(0, dot);
	}

	/** The names of a manifest header, without attributes and directives; commas within quotes do not separate. */
	private static List<String> names(String header) {
		if (header == null) {
			return List.of();
		}
		return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty()).toList();
	}
}
