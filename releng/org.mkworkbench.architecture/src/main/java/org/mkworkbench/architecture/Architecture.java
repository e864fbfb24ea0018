// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import static org.mkworkbench.architecture.Library.*;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which bundle may use which: the table of docs/architecture.md. Arrows are followed: a bundle may use what its bundles may use. */
public final class Architecture {
	static final String PREFIX = "org.mkworkbench.";
	private static final String TESTS = ".tests";
	private static final List<String> BELOW_WORKBENCH = List.of("devicetree", "engine.host", "engine.traffic", "engine.exchange", "engine.cost", "engine.event",
			"engine", "engine.experiment", "engine.uml", "model", "topology", "validation", "edit", "export", "picture", "run", "cli");

	/** The bundles and libraries that a row of the table names. */
	public record Row(String name, Set<String> bundles, Set<Library> libraries) {
		/** Below the user interface nothing may touch a display. */
		boolean headless() {
			return !libraries.contains(WORKBENCH);
		}

		String rule() {
			String own = bundles.isEmpty() ? "no other bundle of ours" : String.join(", ", bundles);
			String foreign = libraries.isEmpty() ? "" : " and " + String.join(", ", libraries.stream().map(Library::label).toList());
			return PREFIX + name + " may use the JDK" + (headless() ? " without its user interface" : "") + ", " + own + foreign
					+ " (docs/architecture.md, \"The house\")";
		}
	}

	private final Map<String, Row> rows = new LinkedHashMap<>();

	public Architecture() {
		row("devicetree", List.of());
		row("engine.host", List.of("devicetree"));
		row("engine.traffic", List.of("engine.host"));
		row("engine.exchange", List.of("engine.traffic"));
		row("engine.cost", List.of("engine.host"));
		row("engine.event", List.of());
		row("engine", List.of("engine.traffic", "engine.cost", "engine.event"));
		row("engine.experiment", List.of("engine"));
		row("engine.uml", List.of("engine"));
		row("model", List.of(), EMF);
		row("topology", List.of("model"), EMF, COMPRESS);
		row("validation", List.of("model"), EMF);
		row("edit", List.of("model", "validation"), EMF);
		row("export", List.of("model", "devicetree"), EMF);
		row("picture", List.of("validation"), EMF, JAVA_2D);
		row("run", List.of("model", "export", "engine.experiment", "engine.uml"), EMF);
		row("cli", List.of("topology", "edit", "picture", "run", "engine.exchange"), EMF, PICOCLI);
		row("ui", BELOW_WORKBENCH, EMF, WORKBENCH);
		row("ui.pages", List.of("ui"), EMF, WORKBENCH);
		row("ui.run", List.of("ui"), EMF, WORKBENCH);
		row("ui.diagram", List.of("ui.pages", "ui.run"), EMF, WORKBENCH, GEF);
		row("ui.traffic", List.of("ui.run"), EMF, WORKBENCH);
		row("ui.recording", List.of("ui.traffic", "engine.exchange"), EMF, WORKBENCH);
		row("ui.live", List.of("ui.traffic"), EMF, WORKBENCH, SWT_CHART);
		row("app", List.of("ui.diagram", "ui.live", "ui.recording"), EMF, WORKBENCH);
		row("gef.compat", List.of(), WORKBENCH, GEF);
	}

	private void row(String name, List<String> bundles, Library... libraries) {
		Set<String> all = new LinkedHashSet<>();
		for (String bundle : bundles) {
			all.add(bundle);
			// The rows come bottom up, so a row named here has its own bundles already.
			all.addAll(rows.containsKey(bundle) ? rows.get(bundle).bundles() : Set.of());
		}
		rows.put(name, new Row(name, all, Set.of(libraries)));
	}

	/** The row of a bundle by its symbolic name; a test bundle may use all of its subject, GEF and JUnit. */
	public Optional<Row> row(String bundle) {
		if (!bundle.startsWith(PREFIX)) {
			return Optional.empty();
		}
		String name = bundle.substring(PREFIX.length());
		if (!name.endsWith(TESTS)) {
			return Optional.ofNullable(rows.get(name));
		}
		String subject = name.substring(0, name.length() - TESTS.length());
		return Optional.ofNullable(rows.get(subject)).map(row -> {
			Set<String> bundles = new LinkedHashSet<>(row.bundles());
			bundles.add(subject);
			return new Row(name, bundles, Set.of(EMF, WORKBENCH, GEF, JUNIT));
		});
	}

	/** The bundle of ours that holds a package: the one with the longest name that fits; the package itself when none does. */
	String bundleOf(String packageName) {
		String best = "";
		for (String name : rows.keySet()) {
			String bundle = PREFIX + name;
			if ((packageName.equals(bundle) || packageName.startsWith(bundle + ".")) && name.length() > best.length()) {
				best = name;
			}
		}
		return best.isEmpty() ? packageName.substring(PREFIX.length()) : best;
	}
}
