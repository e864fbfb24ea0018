// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.tools;

import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.SharedImages;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.Images;

/** The tools of the diagram. */
public final class DiagramPalette {
	private DiagramPalette() {
	}

	public static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		PaletteContainer tools = new PaletteGroup("Tools");
		ToolEntry select = new PanningSelectionToolEntry("Select", "Select CPUs, kernels and channels; drag CPUs onto a kernel; with the space bar held, drag the canvas");
		select.setLargeIcon(select.getSmallIcon());
		tools.add(select);
		root.setDefaultEntry(select);
		tools.add(new MarqueeEntry());
		ToolEntry kernel = new CreationToolEntry("Kernel", "Place a new kernel", new TypeFactory(SpawnedKernel.class), Images.KERNEL.descriptor(),
				Images.KERNEL.descriptor());
		kernel.setToolClass(KernelTool.class);
		tools.add(kernel);
		tools.add(new ConnectionCreationToolEntry("Channel", "Draw a channel from one kernel to another", new TypeFactory(Channel.class),
				Images.CHANNEL.descriptor(), Images.CHANNEL.descriptor()));
		root.add(tools);
		return root;
	}

	private static final class MarqueeEntry extends ToolEntry {
		MarqueeEntry() {
			super("Marquee", "Select CPUs by drawing a rectangle", SharedImages.DESC_MARQUEE_TOOL_16, SharedImages.DESC_MARQUEE_TOOL_24, ThreadMarqueeTool.class);
			setToolProperty(AbstractTool.PROPERTY_UNLOAD_WHEN_FINISHED, Boolean.FALSE);
		}
	}

	/** Names the type only: the command makes the element, with an id that is free. */
	private record TypeFactory(Class<?> type) implements CreationFactory {
		@Override
		public Object getNewObject() {
			return type;
		}

		@Override
		public Object getObjectType() {
			return type;
		}
	}
}
