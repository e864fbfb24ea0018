// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

import org.mkworkbench.engine.Engine;

/**
 * The engines there are. Those on the class path, or in the engine bundle itself, are found by {@link ServiceLoader}; another OSGi bundle has a
 * class loader of its own and calls {@link #register}. May be used from any thread.
 */
public final class Engines {
	/** The engine that is always there. */
	public static final String DEFAULT_ID = "simulator";

	private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

	static {
		ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).forEach(Engines::register);
	}

	private Engines() {
	}

	/** Adds an engine, in place of one with the same id. */
	public static void register(Engine engine) {
		ENGINES.put(engine.id(), engine);
	}

	/** Takes an engine out if it is the one registered under its id. */
	public static void unregister(Engine engine) {
		ENGINES.remove(engine.id(), engine);
	}

	/** The default engine first, then by label. */
	public static List<Engine> all() {
		return ENGINES.values().stream().sorted(Comparator.comparing((Engine engine) -> !engine.id().equals(DEFAULT_ID))
				.thenComparing(Engine::label).thenComparing(Engine::id)).toList();
	}

	public static Optional<Engine> byId(String id) {
		return Optional.ofNullable(ENGINES.get(id));
	}
}
