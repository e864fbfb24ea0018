// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The costs of one machine, and where they come from. Immutable.
 *
 * @param name short; names a preset on the command line and in plans
 * @param machine the hardware, for people
 * @param date when it was measured or compiled; null if nobody wrote it down
 * @param costs of {@link Personality#MULTIKERNEL}, complete
 * @param own figures of other personalities that are known for this machine; the others follow from {@code costs}
 * @param notes how far the measurements can be trusted; sentences for people, which belong to every result
 */
public record Calibration(String name, String machine, LocalDate date, LatencyModel costs, Map<Personality, Map<Cost, Figure>> own,
		List<String> notes) {
	/** Without notes. */
	public Calibration(String name, String machine, LocalDate date, LatencyModel costs, Map<Personality, Map<Cost, Figure>> own) {
		this(name, machine, date, costs, own, List.of());
	}

	/** @throws IllegalArgumentException when {@code costs} are not those of a multikernel on bare metal */
	public Calibration {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(machine, "machine");
		if (costs.personality() != Personality.MULTIKERNEL) {
			throw new IllegalArgumentException("A calibration starts from the costs of a multikernel, not of " + costs.personality() + ".");
		}
		Map<Personality, Map<Cost, Figure>> copy = new EnumMap<>(Personality.class);
		own.forEach((personality, figures) -> copy.put(personality, Map.copyOf(figures)));
		own = Map.copyOf(copy);
		notes = List.copyOf(notes);
	}

	/** The costs when the parts of a plan are run in this way. */
	public LatencyModel costs(Personality personality) {
		LatencyModel model = costs.as(personality);
		Map<Cost, Figure> figures = own.getOrDefault(personality, Map.of());
		for (Cost cost : Cost.values()) {
			if (figures.containsKey(cost)) {
				model = model.with(cost, figures.get(cost));
			}
		}
		return model;
	}

	/** What a result obtained with these costs rests on; sentences for people. */
	public List<String> assumptions(Personality personality) {
		Map<Cost, Figure> figures = costs(personality).figures();
		List<String> assumed = figures.entrySet().stream().filter(entry -> entry.getValue().isAssumed()).map(entry -> entry.getKey().key()).toList();
		List<String> sentences = new ArrayList<>();
		sentences.add("Costs: calibration \"" + name + "\" (" + machine + ").");
		sentences.addAll(notes);
		if (!assumed.isEmpty()) {
			sentences.add("Nobody measured " + assumed.size() + " of its " + figures.size() + " costs; assumed: " + String.join(", ", assumed) + ".");
		}
		return sentences;
	}
}
