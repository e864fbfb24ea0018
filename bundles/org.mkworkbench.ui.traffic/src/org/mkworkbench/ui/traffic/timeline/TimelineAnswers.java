// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.ViewState;

/** Finds what a timeline shows: which rows there are, and what those that can be seen have. In the background. */
final class TimelineAnswers {
	/** More arrows than this are no arrows any more, but a tangle. */
	private static final int MOST_ARROWS = 1500;

	private TimelineAnswers() {
	}

	static TimelinePicture ask(TrafficSource source, ViewState state, TimelineCanvas.Request request, Cancel cancel) {
		TrafficStore.Contents there = source.store().contents();
		TrafficLayout layout = source.store().layout();
		int[] owners = owners(layout, there.lifeEvents(), state.visible().end());
		Set<Integer> busy = request.choice().onlyTraffic() ? busy(there) : Set.of();
		cancel.check();
		LaneList lanes = LaneList.of(layout, owners, busy, request.choice());
		List<Integer> cpus = LaneList.cpus(lanes.between(request.top(), request.bottom()));
		TimelineAnswer answer = source.queries().timeline(cpus, state.visible(), request.width(), state.filter(), MOST_ARROWS, cancel);
		return TimelinePicture.of(layout, lanes, answer, new TimeWindow(there.beginNanos(), Math.max(there.beginNanos(), there.endNanos())));
	}

	/** Owner of each CPU at a moment. */
	static int[] owners(TrafficLayout layout, List<IpiEvent> lifeEvents, long time) {
		int[] owners = LaneList.ownersAtBegin(layout);
		Map<Long, Integer> positions = new HashMap<>();
		for (int cpu = 0; cpu < owners.length; cpu++) {
			positions.put(layout.cpus().get(cpu).physicalId(), cpu);
		}
		for (IpiEvent event : lifeEvents) {
			if (event.kind() == IpiEvent.Kind.OWNER && event.timeNanos() <= time) {
				Integer cpu = positions.get(event.fromCpu());
				if (cpu != null) {
					owners[cpu] = event.toKernel();
				}
			}
		}
		return owners;
	}

	/** Kernels that sent or got anything at all. */
	private static Set<Integer> busy(TrafficStore.Contents there) {
		Set<Integer> busy = new HashSet<>();
		there.totals().pairs((fromKernel, toKernel, fromCpu, toCpu, type, sent, delivered, dropped, refused, counted, bytes, latencies) -> {
			busy.add(fromKernel);
			busy.add(toKernel);
		});
		return busy;
	}

	/** What is worth a mark on the axis: steps, bookmarks, and whatever went wrong. */
	static List<Mark> marks(List<TrafficNote> notes) {
		List<Mark> marks = new ArrayList<>();
		for (TrafficNote note : notes) {
			Mark.Kind kind = kind(note);
			if (kind != null) {
				marks.add(new Mark(note.timeNanos(), kind, note.text().lines().findFirst().orElse("")));
			}
		}
		return marks;
	}

	private static Mark.Kind kind(TrafficNote note) {
		if (note.kind() == TrafficNote.Kind.BOOKMARK) {
			return Mark.Kind.BOOKMARK;
		}
		if (note.severity() == TrafficNote.Severity.ERROR) {
			return Mark.Kind.ERROR;
		}
		if (note.kind() != TrafficNote.Kind.STEP) {
			return null;
		}
		return note.severity() == TrafficNote.Severity.WARNING ? Mark.Kind.WARNING : Mark.Kind.STEP;
	}
}
