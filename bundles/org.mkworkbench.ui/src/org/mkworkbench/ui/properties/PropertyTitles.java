// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.Core;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.TopologyObject;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.problems.ModelNames;

/** Title of the Properties view: kind and name of what is selected. */
public final class PropertyTitles extends LabelProvider {
	@Override
	public String getText(Object selection) {
		List<Element> elements = elements(selection);
		if (elements.size() <= 1) {
			return elements.isEmpty() ? null : ModelNames.title(elements.getFirst());
		}
		List<HardwareThread> threads = elements.stream().flatMap(element -> MachineIndex.threadsBelow(element).stream()).distinct().toList();
		return threads.isEmpty() ? NLS.bind(Messages.Titles_elements, elements.size())
				: threads.size() == 1 ? NLS.bind(Messages.Titles_oneCpu, MachineIndex.cpuSet(threads))
				: NLS.bind(Messages.Titles_cpus, threads.size(), MachineIndex.cpuSet(threads));
	}

	@Override
	public Image getImage(Object selection) {
		List<Element> elements = elements(selection);
		return elements.isEmpty() ? null : image(elements.getFirst()).image();
	}

	private static List<Element> elements(Object selection) {
		return selection instanceof IStructuredSelection structured ? Selections.elements(structured) : List.of();
	}

	/** The icon of an element, here and in trees. */
	public static Images image(Element element) {
		return switch (element) {
		case SpawnedKernel kernel -> Images.KERNEL;
		case HostKernel host -> Images.HOST;
		case Pool pool -> Images.POOL;
		case Channel channel -> Images.CHANNEL;
		case Plan plan -> Images.PLAN;
		case Machine machine -> Images.MACHINE;
		case org.mkworkbench.model.machine.Package socket -> Images.PACKAGE;
		case NumaNode node -> Images.NUMA_NODE;
		case Cache cache -> Images.CACHE;
		case Core core -> Images.CORE;
		case HardwareThread thread -> Images.CPU;
		case TopologyObject object -> Images.PACKAGE;
		case PciFunction function -> Images.DEVICE;
		case PlatformDevice device -> Images.DEVICE;
		default -> Images.DESIGN;
		};
	}
}
