// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.benchmarks.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures: packages that several bundles share may not come from different signers where no OSGi framework
 * gives each bundle a class loader. Needs nothing but the JDK, so that it runs from its source.
 */
final class UnsignedJars {
	private UnsignedJars() {
	}

	/** @param arguments the folder with the jars and the one to make */
	public static void main(String[] arguments) throws IOException {
		Path target = Files.createDirectories(Path.of(arguments[1]));
		try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
			for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
				copy(jar, target.resolve(jar.getFileName()));
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (ZipFile source = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to); ZipOutputStream copy = new ZipOutputStream(file)) {
			copy.setLevel(Deflater.NO_COMPRESSION);
			for (ZipEntry entry : source.stream().filter(entry -> !isSignature(entry.getName())).toList()) {
				copy.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
					copy.write("Manifest-Version: 1.0\r\n\r\n".getBytes());
				} else {
					try (InputStream content = source.getInputStream(entry)) {
						content.transferTo(copy);
					}
				}
				copy.closeEntry();
			}
		}
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".EC") || upper.endsWith(".DSA"));
	}
}
