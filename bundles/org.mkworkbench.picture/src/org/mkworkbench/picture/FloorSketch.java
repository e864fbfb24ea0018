// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.picture.Shape.Anchor;
import org.mkworkbench.picture.Shape.Fill;
import org.mkworkbench.picture.Shape.Hatch;
import org.mkworkbench.picture.Shape.Stroke;
import org.mkworkbench.picture.layout.Area;
import org.mkworkbench.picture.layout.FloorBox;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.validation.Words;

/** Draws the machine: boxes, CPUs, memory bars, devices and cache ways in the colours of their owners. */
final class FloorSketch {
	private static final double PACKAGE_RADIUS = 6;
	private static final double BOX_RADIUS = 4;
	/** Parts of a memory bar that are smaller stay this wide, in pixels. */
	private static final int SLIVER = 3;

	private final PlanLook look;
	private final DiagramColours colours;
	private final Sketch sketch;

	FloorSketch(PlanLook look, Sketch sketch) {
		this.look = look;
		this.sketch = sketch;
		colours = look.colours();
	}

	void draw(FloorBox box) {
		if (box.kind() == FloorBox.Kind.THREAD) {
			tile(box);
			return;
		}
		String uid = box.kind() != FloorBox.Kind.MACHINE && box.object() instanceof Element element ? element.getUid() : null;
		String title = box.title().isEmpty() ? null : box.detail().isEmpty() ? box.title() : box.title() + " · " + box.detail();
		sketch.group(uid, box.kind().name().toLowerCase(java.util.Locale.ROOT), title, () -> {
			frame(box);
			box.children().forEach(this::draw);
			box.captions().forEach(caption -> sketch.text(caption.bounds().x, baseline(caption.bounds(), TextFont.SMALL),
					TextFont.SMALL.fit(caption.text(), caption.bounds().width), TextFont.SMALL, colours.grey()));
			box.memorySlots().forEach(this::bar);
			box.deviceSlots().forEach(this::chip);
			box.cacheSlots().forEach(slot -> new CacheSketch(look, sketch).draw(slot, box));
		});
	}

	private static double baseline(Area area, TextFont font) {
		return area.y + (area.height + font.capitals()) / 2;
	}

	private void frame(FloorBox box) {
		if (box.kind() == FloorBox.Kind.MACHINE) {
			return;
		}
		boolean outer = box.kind() == FloorBox.Kind.PACKAGE;
		sketch.box(box.bounds(), outer ? PACKAGE_RADIUS : BOX_RADIUS, outer ? Fill.of(colours.boxFill()) : null,
				Stroke.of(outer ? colours.boxBorder() : colours.groupBorder()));
		if (!box.kind().hasHeader()) {
			return;
		}
		TextFont font = outer ? TextFont.BOLD : TextFont.SMALL;
		int right = box.bounds().right() - 8;
		double x = box.bounds().x + (outer ? 14 : 9);
		double y = box.bounds().y + (outer ? 22 : 15);
		x = sketch.text(x, y, font.fit(box.title(), right - x), font, outer ? colours.text() : colours.grey()) + 12;
		if (right - x > 24) {
			sketch.text(x, y, TextFont.SMALL.fit(box.detail(), right - x), TextFont.SMALL, colours.grey());
		}
	}

	// CPUs

	private void tile(FloorBox box) {
		HardwareThread thread = box.thread();
		OwnerColours.Swatch owner = look.ownerOf(thread);
		sketch.group(thread.getUid(), "thread", threadTitle(thread), () -> {
			Area area = box.bounds();
			sketch.box(area, BOX_RADIUS, thread.isOnline() ? Fill.of(owner) : new Fill(owner.fill(), Hatch.CROSSED, colours.groupBorder()),
					new Stroke(owner.border(), 1, !thread.isAllowed()));
			if (isBoot(thread)) {
				bootMark(area.x, area.y, box.isCompact() ? 7 : 10, owner.border());
			}
			tileTexts(box, thread, owner);
		});
	}

	private boolean isBoot(HardwareThread thread) {
		var kernel = look.ownership().kernelOf(thread);
		return kernel == null ? thread == look.design().getMachine().getBootThread() : kernel.getThreads().getFirst() == thread;
	}

	private void bootMark(int x, int y, int size, int colour) {
		sketch.polygon(colour, x + 3, y + 3, x + 3 + size, y + 3, x + 3, y + 3 + size);
	}

	private void tileTexts(FloorBox box, HardwareThread thread, OwnerColours.Swatch owner) {
		Area area = box.bounds();
		String number = thread.getOsIndex() == null ? "?" : thread.getOsIndex().toString();
		String id = thread.getPhysicalId() == null || area.height < 28 ? ""
				: (FloorPlan.hasAssumedId(thread) ? "≈" : "") + Words.physicalId(thread.getPhysicalId());
		TextFont font = box.isCompact() ? TextFont.SMALL : TextFont.BOLD;
		int gap = 4;
		double block = font.capitals() + (id.isEmpty() ? 0 : gap + TextFont.TINY.capitals());
		double y = area.y + (area.height - block) / 2 + font.capitals();
		double middle = area.x + area.width / 2.0;
		sketch.put(middle, y, font.fit(number, area.width - 4), font, Anchor.MIDDLE, owner.text());
		sketch.put(middle, y + gap + TextFont.TINY.capitals(), TextFont.TINY.fit(id, area.width - 4), TextFont.TINY, Anchor.MIDDLE, owner.text());
		if (box.coreKind() != 0) {
			sketch.put(area.right() - 4, area.bottom() - 4, String.valueOf(box.coreKind()), TextFont.TINY, Anchor.END, owner.text());
		}
	}

	private String threadTitle(HardwareThread thread) {
		List<String> parts = new ArrayList<>();
		parts.add(Words.cpus(List.of(thread)));
		parts.add(PlanTexts.owner(look.ownership(), thread));
		MachineIndex.nodeOf(thread).map(NumaNode::getOsIndex).ifPresent(number -> parts.add("NUMA node " + number));
		if (isBoot(thread)) {
			parts.add("boot CPU");
		}
		if (!thread.isOnline()) {
			parts.add("offline");
		}
		if (!thread.isAllowed()) {
			parts.add("not allowed");
		}
		return String.join(", ", parts);
	}

	// memory

	private void bar(FloorBox.MemorySlot slot) {
		NodeMemory memory = NodeMemory.of(look.plan(), slot.node());
		List<NodeMemory.Part> parts = memory.parts().stream().filter(part -> part.kind() != NodeMemory.Kind.OVERHEAD).toList();
		sketch.group(slot.node().getUid(), "memory", memoryTitle(memory, parts), () -> {
			Area area = slot.bounds();
			double total = parts.stream().mapToDouble(NodeMemory.Part::bytes).sum();
			if (memory.total() == null || total <= 0) {
				sketch.box(area, 0, null, Stroke.of(colours.groupBorder()));
				sketch.centre(area, memory.total() == null ? "size unknown" : "no memory", TextFont.SMALL, 4, colours.grey());
				return;
			}
			double done = 0;
			for (NodeMemory.Part part : parts) {
				int from = (int) Math.round(area.width * done / total);
				done += part.bytes();
				int width = Math.max(SLIVER, (int) Math.round(area.width * done / total) - from);
				part(part, new Area(area.x + Math.min(from, area.width - width), area.y, width, area.height));
			}
			if (memory.hostBytes() < 0) {
				sketch.box(area, 0, null, new Stroke(colours.error(), 2, false));
			}
		});
	}

	private void part(NodeMemory.Part part, Area area) {
		OwnerColours.Swatch owner = switch (part.kind()) {
		case KERNEL -> look.kernel(part.kernel());
		case SPARE -> look.pool();
		case HOST, OVERHEAD -> look.host();
		};
		sketch.box(area, 0, Fill.of(owner), Stroke.of(owner.border()));
		String name = partName(part);
		for (String text : List.of(name + " " + PlanTexts.size(part.bytes()), name)) {
			if (TextFont.SMALL.width(text) <= area.width - 8) {
				sketch.centre(area, text, TextFont.SMALL, 4, owner.text());
				return;
			}
		}
	}

	private static String partName(NodeMemory.Part part) {
		return switch (part.kind()) {
		case KERNEL -> PlanTexts.name(part.kernel());
		case SPARE -> "spare";
		case HOST, OVERHEAD -> "host";
		};
	}

	private static String memoryTitle(NodeMemory memory, List<NodeMemory.Part> parts) {
		List<String> texts = new ArrayList<>();
		texts.add("Memory of " + Words.node(memory.node()) + (memory.total() == null ? ", size unknown" : ", " + PlanTexts.size(memory.total())));
		parts.forEach(part -> texts.add(partName(part) + " " + PlanTexts.size(part.bytes())));
		if (memory.hostBytes() < 0) {
			texts.add("oversubscribed by " + PlanTexts.size(-memory.hostBytes()));
		}
		return String.join(", ", texts);
	}

	// devices

	private void chip(FloorBox.DeviceSlot slot) {
		OwnerColours.Swatch owner = look.ownerOf(slot.device());
		String title = PlanTexts.deviceName(slot.device()) + ", " + PlanTexts.owner(look.ownership(), slot.device())
				+ (slot.device().getIommuGroup() == null ? "" : ", IOMMU group " + slot.device().getIommuGroup())
				+ (slot.device().isBootCritical() ? ", needed to boot" : "");
		sketch.group(slot.device().getUid(), "device", title, () -> {
			sketch.box(slot.bounds(), slot.bounds().height / 2.0, Fill.of(owner), Stroke.of(owner.border()));
			sketch.centre(slot.bounds(), slot.text(), TextFont.SMALL, 8, owner.text());
		});
	}
}
