// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;

/** {@code mkw plan set-memory} */
final class SetMemoryWork {
	private static final String POOL = "pool";

	private final Plan plan;
	/** Null for the spare part of the pool. */
	private final SpawnedKernel kernel;

	private SetMemoryWork(Plan plan, SpawnedKernel kernel) {
		this.plan = plan;
		this.kernel = kernel;
	}

	static int run(PlanCommands.SetMemory arguments) throws Failure {
		Design design = DesignAccess.open(arguments.target.file);
		Plan plan = DesignAccess.changeable(design, arguments.target.plan);
		SetMemoryWork work = new SetMemoryWork(plan, kernel(plan, arguments.kernel));
		HardwareThread first = work.kernel == null || work.kernel.getThreads().isEmpty() ? null : work.kernel.getThreads().getFirst();
		Map<NumaNode, Long> memory = new MemoryList(new MachineIndex(design.getMachine()), first).parse(arguments.memory, true);
		NewFindings findings = new NewFindings(plan);
		if (work.set(memory)) {
			DesignAccess.save(design, arguments.target.file);
		}
		work.report(arguments.output, findings.tell(arguments.output));
		return Mkw.OK;
	}

	/** A kernel that is called "pool" comes before the pool. */
	private static SpawnedKernel kernel(Plan plan, String name) throws Failure {
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (name.equals(kernel.getName())) {
				return kernel;
			}
		}
		if (name.equals(POOL)) {
			return null;
		}
		if (name.equals("host") || plan.getHostKernel() != null && name.equals(plan.getHostKernel().getName())) {
			throw Failure.usage("The host has what the others leave. Set the memory of a kernel, or of the spare part with \"" + POOL + "\".");
		}
		List<String> names = new ArrayList<>(plan.getKernels().stream().map(SpawnedKernel::getName).filter(Objects::nonNull).toList());
		names.add(POOL);
		throw Failure.usage("The plan has no kernel \"" + name + "\". " + Suggestion.of(name, names));
	}

	/** Whether anything has changed. */
	private boolean set(Map<NumaNode, Long> memory) throws Failure {
		boolean changed = false;
		for (Map.Entry<NumaNode, Long> each : memory.entrySet()) {
			List<MemoryGrant> present = grants().stream().filter(grant -> grant.getNode() == each.getKey()).toList();
			long bytes = each.getValue();
			if (bytes == 0 ? !present.isEmpty() : present.size() != 1 || present.getFirst().getBytes() != bytes) {
				DesignAccess.act(kernel == null ? SetMemoryCommand.ofPool(plan, each.getKey(), bytes)
						: new SetMemoryCommand(plan, kernel, each.getKey(), bytes));
				changed = true;
			}
		}
		return changed;
	}

	private Collection<MemoryGrant> grants() {
		return kernel == null ? plan.getPool().getMemory() : kernel.getMemory();
	}

	private void report(Output output, List<String> warnings) {
		if (output.json()) {
			Map<String, Object> data = Json.object("kernel", kernel == null ? null : kernel.getName(), "memory", PlanWork.grants(grants()));
			data.put("warnings", warnings);
			output.out().print(Json.write(data));
		} else {
			output.out().println((kernel == null ? "The spare part of the pool" : "Kernel \"" + kernel.getName() + "\"") + " has "
					+ (grants().isEmpty() ? "no memory" : PlanWork.memory(grants())));
		}
	}
}
