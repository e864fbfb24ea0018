// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.diagram.editparts.LiveState;
import org.mkworkbench.ui.diagram.editparts.LiveState.Flow;
import org.mkworkbench.ui.diagram.editparts.LiveState.Pair;
import org.mkworkbench.ui.diagram.figures.Level;

/** What was found out about a moment of traffic, in the terms of the diagram. */
record TrafficFrame(KernelsAnswer kernels, MatrixAnswer matrix, TrafficLayout layout) {
	/** @param ofPlan false if the traffic is that of a plain machine, whose kernel is none of the plan's */
	LiveState state(boolean ofPlan, int beat) {
		Map<Integer, InstanceState> states = new HashMap<>();
		Map<Integer, Level> levels = new HashMap<>();
		Map<Integer, String> loads = new HashMap<>();
		for (KernelsAnswer.Row row : kernels.rows()) {
			// The host goes back to what the instance was when a start fails; people should see that it failed.
			boolean failed = !row.lastError().isEmpty() && row.state() != InstanceState.ACTIVE;
			if (ofPlan && row.state() != null) {
				states.put(row.kernelId(), failed ? InstanceState.FAILED : row.state());
			}
			levels(row, levels, loads);
		}
		return new LiveState(states, ofPlan ? flows() : Map.of(), levels, loads, ofPlan ? owners() : Map.of(), beat);
	}

	/** By Linux number; nothing where nobody says who has any CPU. */
	private Map<Integer, Integer> owners() {
		Map<Integer, Integer> owners = new HashMap<>();
		kernels.rows().forEach(row -> row.cpus().forEach(cpu -> owners.put(layout.cpus().get(cpu).linux(), row.kernelId())));
		if (!owners.isEmpty()) {
			layout.cpus().forEach(cpu -> owners.putIfAbsent(cpu.linux(), LiveState.NOBODY));
		}
		return owners;
	}

	private void levels(KernelsAnswer.Row row, Map<Integer, Level> levels, Map<Integer, String> loads) {
		if (row.cpuLoads() == null) {
			return;
		}
		for (int i = 0; i < row.cpus().size() && i < row.cpuLoads().length; i++) {
			int cpu = layout.cpus().get(row.cpus().get(i)).linux();
			double interrupt = row.interruptLoads() == null || i >= row.interruptLoads().length ? 0 : row.interruptLoads()[i];
			levels.put(cpu, Level.of(row.cpuLoads()[i], interrupt));
			loads.put(cpu, NLS.bind(Messages.Traffic_load, percent(row.cpuLoads()[i]), percent(interrupt)));
		}
	}

	private static String percent(double share) {
		return share > 0 && share < 0.001 ? "< 0.1" : String.format("%.1f", share * 100);
	}

	private Map<Pair, Flow> flows() {
		Map<Pair, Flow> flows = new HashMap<>();
		double seconds = matrix.window().nanos() / 1e9;
		List<MatrixAnswer.Party> parties = matrix.parties();
		for (int row = 0; row < parties.size(); row++) {
			for (int column = 0; column < parties.size(); column++) {
				MatrixAnswer.Cell cell = matrix.cell(row, column);
				if (cell != null && seconds > 0) {
					flows.put(new Pair(parties.get(row).kernelId(), parties.get(column).kernelId()), new Flow(cell.sent() / seconds, cell.dropped() / seconds));
				}
			}
		}
		return flows;
	}
}
