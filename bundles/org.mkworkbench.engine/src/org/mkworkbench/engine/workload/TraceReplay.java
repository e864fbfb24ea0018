// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.mkworkbench.engine.simulator.Actor;

/**
 * Messages sent at the times of a recording. It begins when all its kernels are active for the first time; a message whose sender or
 * receiver is down at its time is left out.
 *
 * @param loop whether to begin again at the end; the first message then follows the last by the mean distance of the messages
 */
public record TraceReplay(String name, TraceEntries entries, boolean loop) implements WorkloadSpec {
	public TraceReplay {
		Objects.requireNonNull(entries, "entries");
		Range range = new Range(name).check("the number of messages", entries.size(), 1, Integer.MAX_VALUE);
		if (loop && entries.span() == 0) {
			throw range.refusal("all messages have the same time, so they cannot be sent again and again");
		}
	}

	@Override
	public List<Integer> kernelIds() {
		TreeSet<Integer> ids = new TreeSet<>();
		for (int i = 0; i < entries.size(); i++) {
			ids.add(entries.from(i));
			ids.add(entries.to(i));
		}
		return new ArrayList<>(ids);
	}

	@Override
	public Actor actor() {
		return new TraceReplayActor(this);
	}
}
