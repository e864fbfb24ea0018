// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import java.util.List;

/** What is not ours, as packages for class files and as bundles for manifests. A name stands for itself and all below it. */
public enum Library {
	EMF("EMF common, ecore and xmi", List.of("org.eclipse.emf.common", "org.eclipse.emf.ecore"),
			List.of("org.eclipse.emf.common", "org.eclipse.emf.ecore")),
	/** With the three that commons-compress calls optional and yet needs to read a tar. */
	COMPRESS("commons-compress", List.of("org.apache.commons.compress"), List.of("org.apache.commons.commons-compress",
			"org.apache.commons.commons-codec", "org.apache.commons.commons-io", "org.apache.commons.lang3")),
	PICOCLI("picocli", List.of("picocli"), List.of("picocli")),
	/** Drawing into memory. The rest of these packages is the JDK's user interface, which nothing headless may touch. */
	JAVA_2D("Java2D", List.of("java.awt"), List.of()),
	GEF("GEF", List.of("org.eclipse.gef", "org.eclipse.draw2d"), List.of("org.eclipse.gef", "org.eclipse.draw2d")),
	WORKBENCH("the Eclipse workbench",
			List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.core", "org.eclipse.text",
					"org.eclipse.equinox.app", "org.eclipse.osgi", "org.osgi", "org.eclipse.help", "org.eclipse.search", "org.eclipse.compare",
					"org.eclipse.ltk", "org.w3c.dom.css"),
			List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.core", "org.eclipse.text",
					"org.eclipse.equinox", "org.eclipse.osgi", "org.osgi", "org.eclipse.help", "org.eclipse.search", "org.eclipse.compare",
					"org.eclipse.ltk")),
	/** Plots. */
	SWT_CHART("SWTChart", List.of("org.eclipse.swtchart"), List.of("org.eclipse.swtchart")),
	JUNIT("JUnit", List.of("org.junit", "org.opentest4j", "org.apiguardian"),
			List.of("junit-jupiter-api", "junit-jupiter-params", "junit-platform-commons", "org.opentest4j"));

	private final String label;
	private final List<String> packages;
	private final List<String> bundles;

	Library(String label, List<String> packages, List<String> bundles) {
		this.label = label;
		this.packages = packages;
		this.bundles = bundles;
	}

	String label() {
		return label;
	}

	boolean holdsPackage(String name) {
		return packages.stream().anyMatch(prefix -> isOrBelow(name, prefix));
	}

	boolean holdsBundle(String name) {
		return bundles.stream().anyMatch(prefix -> isOrBelow(name, prefix));
	}

	private static boolean isOrBelow(String name, String prefix) {
		return name.equals(prefix) || name.startsWith(prefix + ".");
	}
}
