// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.util.List;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostNode;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.host.MemoryRegion;
import org.mkworkbench.engine.host.SimulatedHost;

/** Moves a CPU, memory or a device by overlays. Memory takes two, since only the host knows which ranges it took. */
final class MoveTask extends Task {
	private static final long serialVersionUID = 1L;
	private static final int HOST = 0;

	private final StepSpec step;
	private final StepOverlays overlays;
	/** Memory on its way: in the pool, to be given on. */
	private List<MemoryRegion> ranges;
	private boolean last;
	private boolean waiting;

	MoveTask(ScenarioActor scenario, StepSpec step) {
		super(scenario);
		this.step = step;
		overlays = new StepOverlays(host(scenario));
	}

	private static SimulatedHost host(ScenarioActor scenario) {
		return scenario.machine().host();
	}

	@Override
	void begin() throws HostError {
		if (step.kernelId() == step.targetKernelId()) {
			throw new HostError("EINVAL", "the move begins and ends at " + scenario.words().place(step.kernelId()));
		}
		waiting = true;
		if (scenario.mayMove(this)) {
			go();
		}
	}

	/** No other move is under way. */
	void go() {
		try {
			switch (step.action()) {
				case MOVE_CPU -> write(overlays.cpu(step.cpu(), step.kernelId(), step.targetKernelId()), true);
				case MOVE_DEVICE -> write(overlays.device(step.device(), step.kernelId(), step.targetKernelId()), true);
				default -> takeMemory();
			}
		} catch (HostError e) {
			waiting = false;
			scenario.notes().refused(e, "A part of the step \"" + words + "\"");
			scenario.moveOver();
		}
	}

	private void write(byte[] overlay, boolean isLast) throws HostError {
		last = isLast;
		scenario.ask(host(scenario).beginOverlay(overlay), this);
	}

	private void takeMemory() throws HostError {
		if (step.kernelId() == HOST) {
			write(overlays.growPool(step.amount(), node()), step.targetKernelId() == StepSpec.NONE);
		} else if (step.kernelId() == StepSpec.NONE) {
			giveMemory();
		} else {
			ranges = overlays.regions(step.kernelId(), step.amount());
			write(overlays.memory(ranges, step.kernelId(), false), step.targetKernelId() == StepSpec.NONE);
		}
	}

	/** Where the target has its memory, else the first node. */
	private int node() throws HostError {
		if (step.targetKernelId() > HOST) {
			List<MemoryRegion> memory = overlays.instance(step.targetKernelId()).memory();
			if (!memory.isEmpty()) {
				return memory.getFirst().node();
			}
		}
		return host(scenario).machine().nodes().stream().findFirst().map(HostNode::osIndex).orElse(0);
	}

	private void giveMemory() throws HostError {
		if (step.targetKernelId() == HOST) {
			write(overlays.shrinkPool(overlays.chunk(step.amount())), true);
		} else {
			write(overlays.memory(ranges == null ? overlays.free(step.amount()) : ranges, step.targetKernelId(), true), true);
		}
	}

	@Override
	void ended(HostRequest request) {
		if (!scenario.notes().failed(this, request, left())) {
			if (!last) {
				try {
					giveMemory();
					return;
				} catch (HostError e) {
					scenario.notes().refused(e, "A part of the step \"" + words + "\"");
					scenario.notes().warn("left behind: " + left());
				}
			} else {
				scenario.notes().measured("scenario.move", "Move, asked until done", what() + " → " + scenario.words().place(step.targetKernelId()), elapsed());
				scenario.notes().note(step.kernelId(), what() + verb() + scenario.words().place(step.targetKernelId()));
			}
		}
		waiting = false;
		scenario.moveOver();
	}

	private String verb() {
		return step.action() == StepAction.MOVE_MEMORY ? " are with " : " is with ";
	}

	private String what() {
		return switch (step.action()) {
			case MOVE_CPU -> scenario.words().cpu(step.cpu());
			case MOVE_DEVICE -> step.device();
			default -> step.amount() + " bytes";
		};
	}

	/** Where things are when a move broke off. */
	private String left() {
		return switch (step.action()) {
			case MOVE_CPU -> what() + " is with " + Holders.ofCpu(host(scenario), step.cpu());
			case MOVE_DEVICE -> what() + " is with " + Holders.ofDevice(host(scenario), step.device());
			default -> ranges == null && step.kernelId() != HOST ? "" : host(scenario).freePoolMemory().stream().mapToLong(MemoryRegion::size).sum()
					+ " bytes are free in the pool";
		};
	}

	@Override
	String underWay() {
		return waiting ? "move of " + what() + " from " + scenario.words().place(step.kernelId()) + " to " + scenario.words().place(step.targetKernelId()) : null;
	}
}
