// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, from its manifest. */
final class Version implements IVersionProvider {
	private static final String BUNDLE_VERSION = "Bundle-Version";
	/** For class folders without a manifest, as in development. */
	private static final String UNKNOWN = "0.0.0 (development)";

	static String text() {
		return "mkw " + version();
	}

	@Override
	public String[] getVersion() {
		return new String[] { text() };
	}

	private static String version() {
		String classFile = Version.class.getResource("Version.class").toString();
		String root = classFile.substring(0, classFile.length() - "org/mkworkbench/cli/Version.class".length());
		try (InputStream stream = URL.of(java.net.URI.create(root + "META-INF/MANIFEST.MF"), null).openStream()) {
			String version = new Manifest(stream).getMainAttributes().getValue(BUNDLE_VERSION);
			return version == null ? UNKNOWN : version.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
		} catch (java.io.FileNotFoundException e) {
			return UNKNOWN;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
