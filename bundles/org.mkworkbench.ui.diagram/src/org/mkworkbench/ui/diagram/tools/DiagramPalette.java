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
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.ui.Images;

/** The tools of the diagram. */
public final class DiagramPalette {
	private DiagramPalette() {
	}

	public static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		PaletteContainer tools = new PaletteGroup(Messages.Palette_tools);
		ToolEntry select = new PanningSelectionToolEntry(Messages.Palette_select, Messages.Palette_selectText);
		select.setLargeIcon(select.getSmallIcon());
		tools.add(select);
		root.setDefaultEntry(select);
		tools.add(new MarqueeEntry());
		ToolEntry kernel = new CreationToolEntry(Messages.Palette_kernel, Messages.Palette_kernelText, new TypeFactory(SpawnedKernel.class),
				Images.KERNEL.descriptor(), Images.KERNEL.descriptor());
		kernel.setToolClass(KernelTool.class);
		tools.add(kernel);
		tools.add(new ConnectionCreationToolEntry(Messages.Palette_channel, Messages.Palette_channelText, new TypeFactory(Channel.class),
				Images.CHANNEL.descriptor(), Images.CHANNEL.descriptor()));
		root.add(tools);
		return root;
	}

	private static final class MarqueeEntry extends ToolEntry {
		MarqueeEntry() {
			super(Messages.Palette_marquee, Messages.Palette_marqueeText, Images.MARQUEE.descriptor(), Images.MARQUEE.descriptor(), ThreadMarqueeTool.class);
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
