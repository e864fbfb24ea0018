// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciDevice;

/**
 * What a text means in a diagram: CPUs by Linux number or physical id, kernels and devices by parts of their names, devices by address,
 * nodes and packages by number.
 */
public final class DiagramSearch {
	private static final Pattern NODE = Pattern.compile("(?:numa\\s*)?node\\s*(\\d{1,5})");
	private static final Pattern PACKAGE = Pattern.compile("(?:package|socket)\\s*(\\d{1,5})");

	private DiagramSearch() {
	}

	/** Kernels first, then CPUs, nodes, packages and devices, each once. @param plan null when there is none */
	public static List<EObject> find(Machine machine, Plan plan, String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		Set<EObject> hits = new LinkedHashSet<>();
		if (wanted.isEmpty()) {
			return List.of();
		}
		if (plan != null) {
			kernels(plan, wanted, hits);
		}
		Matcher node = NODE.matcher(wanted);
		Matcher socket = PACKAGE.matcher(wanted);
		if (node.matches()) {
			machine.getNumaNodes().stream().filter(each -> Objects.equals(each.getOsIndex(), Integer.valueOf(node.group(1)))).forEach(hits::add);
		} else if (socket.matches()) {
			threads(machine).stream().map(thread -> MachineIndex.packageOf(thread).orElse(null))
					.filter(each -> each instanceof Package && Objects.equals(each.getOsIndex(), Integer.valueOf(socket.group(1)))).forEach(hits::add);
		} else if (!isKernel(plan, wanted)) {
			hits.addAll(CpuQuery.parse(machine, null, wanted).threads());
		}
		machine.getNumaNodes().stream().filter(each -> contains(each.getName(), wanted)).forEach(hits::add);
		machine.getPciDevices().stream().filter(device -> matches(device, wanted)).forEach(hits::add);
		return new ArrayList<>(hits);
	}

	private static List<HardwareThread> threads(Machine machine) {
		return MachineIndex.threadsBelow(machine);
	}

	private static void kernels(Plan plan, String wanted, Set<EObject> hits) {
		if (plan.getHostKernel() != null && (contains(plan.getHostKernel().getName(), wanted) || "host".startsWith(wanted))) {
			hits.add(plan.getHostKernel());
		}
		if (plan.getPool() != null && ("pool".startsWith(wanted) || "spare".startsWith(wanted))) {
			hits.add(plan.getPool());
		}
		plan.getKernels().stream().filter(kernel -> contains(kernel.getName(), wanted)).forEach(hits::add);
	}

	/** True for the whole name of a kernel, which may look like something else. */
	private static boolean isKernel(Plan plan, String wanted) {
		return plan != null && plan.getKernels().stream().map(SpawnedKernel::getName).anyMatch(name -> name != null && name.equalsIgnoreCase(wanted));
	}

	private static boolean matches(PciDevice device, String wanted) {
		return contains(device.getAddress(), wanted) || contains(device.getDeviceName(), wanted) || contains(device.getVendorName(), wanted)
				|| contains(device.getDriver(), wanted);
	}

	private static boolean contains(String text, String wanted) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
