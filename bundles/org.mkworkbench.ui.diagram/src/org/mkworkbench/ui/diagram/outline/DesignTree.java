// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.ui.document.DesignDocument;

/**
 * Plans with their kernels, CPUs and channels, then the machine with its devices by bridge. Private caches, cores with one thread and bridges
 * with a single thing behind them are left out.
 */
final class DesignTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case DesignDocument document -> getChildren(document.design());
		case Design design -> {
			List<Object> children = new ArrayList<>(design.getPlans());
			children.add(design.getMachine());
			yield children.toArray();
		}
		case Machine machine -> {
			List<Object> children = new ArrayList<>();
			machine.getChildren().forEach(child -> collect(child, children));
			children.addAll(machine.getNumaNodes());
			children.addAll(PciTree.roots(machine));
			yield children.toArray();
		}
		case HardwareThread thread -> new Object[0];
		case TopologyObject object -> {
			List<Object> children = new ArrayList<>();
			object.getChildren().forEach(child -> collect(child, children));
			yield children.toArray();
		}
		case Plan plan -> {
			List<Object> children = new ArrayList<>();
			if (plan.getHostKernel() != null) {
				children.add(plan.getHostKernel());
			}
			if (plan.getPool() != null) {
				children.add(plan.getPool());
			}
			children.addAll(plan.getKernels());
			children.addAll(plan.getChannels());
			yield children.toArray();
		}
		case PciFunction function -> PciTree.children(function).toArray();
		case SpawnedKernel kernel -> kernel.getThreads().toArray();
		default -> new Object[0];
		};
	}

	/** Adds an object, or what is below it when it adds nothing to the picture. */
	private static void collect(TopologyObject object, List<Object> children) {
		boolean plain = object instanceof Core && object.getChildren().size() == 1 || object instanceof Cache cache && cache.getLevel() < 3;
		if (plain) {
			object.getChildren().forEach(child -> collect(child, children));
		} else {
			children.add(object);
		}
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof PciFunction function) {
			return PciTree.parent(function);
		}
		EObject parent = element instanceof EObject object ? object.eContainer() : null;
		while (parent instanceof Core core && core.getChildren().size() == 1 || parent instanceof Cache cache && cache.getLevel() < 3) {
			parent = parent.eContainer();
		}
		return parent instanceof Design ? null : parent;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
