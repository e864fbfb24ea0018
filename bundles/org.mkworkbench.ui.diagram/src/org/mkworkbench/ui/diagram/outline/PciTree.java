// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;

/** Devices below their bridges and virtual functions below their physical one, by address. A bridge with one thing behind it makes room for that. */
final class PciTree {
	private static final Comparator<PciFunction> BY_ADDRESS = Comparator.comparing(PciFunction::getAddress, Comparator.nullsLast(Comparator.naturalOrder()));

	private PciTree() {
	}

	static List<PciFunction> roots(Machine machine) {
		List<PciFunction> roots = new ArrayList<>();
		behind(machine, null).forEach(function -> collect(function, roots));
		roots.sort(BY_ADDRESS);
		return roots;
	}

	static List<PciFunction> children(PciFunction parent) {
		List<PciFunction> children = new ArrayList<>();
		if (parent.eContainer() instanceof Machine machine) {
			if (parent instanceof PciBridge bridge) {
				behind(machine, bridge).forEach(function -> collect(function, children));
			} else {
				machine.getPciDevices().stream().filter(device -> device.getPhysicalFunction() == parent).forEach(children::add);
			}
		}
		children.sort(BY_ADDRESS);
		return children;
	}

	/** The function above, or the machine. */
	static EObject parent(PciFunction function) {
		if (function instanceof PciDevice device && device.getPhysicalFunction() != null) {
			return device.getPhysicalFunction();
		}
		// A broken file may hold bridges behind each other in a circle.
		Set<PciBridge> seen = new HashSet<>();
		for (PciBridge bridge = function.getBridge(); bridge != null && seen.add(bridge); bridge = bridge.getBridge()) {
			if (isShown(bridge)) {
				return bridge;
			}
		}
		return function.eContainer();
	}

	/** Adds a function, or what is behind it when it is a bridge that adds nothing to the picture. */
	private static void collect(PciFunction function, List<PciFunction> found) {
		if (function instanceof PciBridge bridge && !isShown(bridge)) {
			behind((Machine) bridge.eContainer(), bridge).forEach(child -> collect(child, found));
		} else {
			found.add(function);
		}
	}

	private static boolean isShown(PciBridge bridge) {
		return behind((Machine) bridge.eContainer(), bridge).size() > 1;
	}

	/** @param bridge null for what is behind none */
	private static List<PciFunction> behind(Machine machine, PciBridge bridge) {
		List<PciFunction> found = new ArrayList<>();
		machine.getPciBridges().stream().filter(other -> other.getBridge() == bridge && other != bridge).forEach(found::add);
		machine.getPciDevices().stream().filter(device -> Objects.equals(device.getBridge(), bridge) && device.getPhysicalFunction() == null).forEach(found::add);
		return found;
	}
}
