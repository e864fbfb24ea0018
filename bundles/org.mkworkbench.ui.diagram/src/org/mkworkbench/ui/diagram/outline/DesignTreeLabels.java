// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
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
import org.mkworkbench.model.machine.Package;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.ui.Images;
import org.mkworkbench.picture.layout.DeviceLabels;
import org.mkworkbench.ui.problems.ModelNames;
import org.mkworkbench.validation.Words;

/** Titles as everywhere in the workbench, with the most useful facts in grey behind. */
final class DesignTreeLabels extends DelegatingStyledCellLabelProvider {
	DesignTreeLabels() {
		super(new Labels());
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			StyledString text = new StyledString(element instanceof Element named ? ModelNames.title(named) : String.valueOf(element));
			String facts = facts(element);
			return facts.isEmpty() ? text : text.append("  " + facts, StyledString.DECORATIONS_STYLER);
		}

		private static String facts(Object element) {
			return switch (element) {
			case SpawnedKernel kernel -> (kernel.getId() == null ? "" : NLS.bind(Messages.Tree_id, kernel.getId()) + " · ")
					+ (kernel.getThreads().isEmpty() ? Messages.Tree_noCpus : NLS.bind(Messages.Tree_cpus, Words.numbers(kernel.getThreads())));
			case Channel channel -> "%,.0f /s · %s".formatted(channel.getRate(), new ByteSize(Math.max(0, channel.getPayload())).rounded());
			case Plan plan -> plan(plan);
			case HardwareThread thread -> thread(thread);
			case NumaNode node -> node.getBytes() == null ? Messages.Tree_sizeUnknown : new ByteSize(node.getBytes()).rounded();
			case Package socket -> socket.getModel() == null ? "" : socket.getModel();
			case Cache cache -> cache.getSize() == null ? "" : new ByteSize(cache.getSize()).rounded();
			case PciDevice device -> device(device);
			case PciBridge bridge -> Objects.requireNonNullElse(bridge.getDeviceName(), "");
			default -> "";
			};
		}

		private static String plan(Plan plan) {
			boolean active = plan.eContainer() instanceof Design design && design.getActivePlan() == plan;
			return active && plan.isLocked() ? Messages.Tree_activeLocked : active ? Messages.Tree_active : plan.isLocked() ? Messages.Tree_locked : "";
		}

		/** What it is, its IOMMU group and who has it. */
		private static String device(PciDevice device) {
			List<String> parts = new ArrayList<>();
			if (!DeviceLabels.shortName(device).isEmpty()) {
				parts.add(DeviceLabels.shortName(device));
			}
			if (device.getIommuGroup() != null) {
				parts.add(NLS.bind(Messages.Tree_group, device.getIommuGroup()));
			}
			Plan plan = MachineIndex.enclosing(device, Design.class).map(Design::getActivePlan).orElse(null);
			if (plan != null) {
				parts.add(plan.getKernels().stream().filter(kernel -> kernel.getDevices().contains(device)).findFirst().map(SpawnedKernel::getName)
						.orElse(plan.getPool() != null && plan.getPool().getDevices().contains(device) ? Messages.Tree_spare : Messages.Tree_host));
			}
			return String.join(" · ", parts);
		}

		private static String thread(HardwareThread thread) {
			List<String> parts = new ArrayList<>();
			if (thread.getPhysicalId() != null) {
				parts.add(Words.physicalId(thread.getPhysicalId()));
			}
			if (!thread.isOnline()) {
				parts.add(Messages.Tree_offline);
			}
			Plan plan = MachineIndex.enclosing(thread, Design.class).map(Design::getActivePlan).orElse(null);
			if (plan != null) {
				SpawnedKernel owner = plan.getKernels().stream().filter(kernel -> kernel.getThreads().contains(thread)).findFirst().orElse(null);
				parts.add(owner != null ? owner.getName()
						: plan.getPool() != null && plan.getPool().getThreads().contains(thread) ? Messages.Tree_spare : Messages.Tree_host);
			}
			return String.join(" · ", parts);
		}

		@Override
		public Image getImage(Object element) {
			return switch (element) {
			case Machine machine -> Images.MACHINE.image();
			case Plan plan -> (plan.isLocked() ? Images.LOCK : Images.PLAN).image();
			case HostKernel host -> Images.HOST.image();
			case Pool pool -> Images.POOL.image();
			case SpawnedKernel kernel -> Images.KERNEL.image();
			case Channel channel -> Images.CHANNEL.image();
			case Package socket -> Images.PACKAGE.image();
			case NumaNode node -> Images.NUMA_NODE.image();
			case Cache cache -> Images.CACHE.image();
			case Core core -> Images.CORE.image();
			case HardwareThread thread -> Images.CPU.image();
			case PciFunction function -> Images.DEVICE.image();
			default -> null;
			};
		}
	}
}
