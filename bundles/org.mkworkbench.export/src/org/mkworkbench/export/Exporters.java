// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats there are. */
public final class Exporters {
	/** Loaded with the class loader of this bundle, which sees the same services as a plain class path and as an OSGi bundle. */
	private static final List<Exporter> ALL = ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()).stream()
			.map(ServiceLoader.Provider::get).sorted(Comparator.comparing(Exporter::id)).toList();

	private Exporters() {
	}

	/** By id. */
	public static List<Exporter> all() {
		return ALL;
	}

	public static Optional<Exporter> byId(String id) {
		return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
	}
}
