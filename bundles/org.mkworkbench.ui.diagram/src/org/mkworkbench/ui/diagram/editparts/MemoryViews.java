// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.NodeMemory.Kind;
import org.mkworkbench.model.NodeMemory.Part;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.Mark;
import org.mkworkbench.ui.diagram.figures.OwnerLook;
import org.mkworkbench.validation.Words;

/** Turns the parts of a node's memory into what a bar shows. */
final class MemoryViews {
	private final DiagramScene scene;

	MemoryViews(DiagramScene scene) {
		this.scene = scene;
	}

	/** @param parts of the node, as they are or as a drag would make them */
	BarFigure.View bar(NodeMemory memory, List<Part> parts) {
		NumaNode node = memory.node();
		if (memory.total() == null && parts.isEmpty()) {
			return new BarFigure.View(List.of(), Messages.memory_sizeUnknown, Mark.NONE, NLS.bind(Messages.memory_nodeSizeUnknown, Words.node(node)));
		}
		List<BarFigure.Segment> segments = new ArrayList<>();
		StringBuilder text = new StringBuilder(Words.capitalised(Words.node(node)));
		text.append(memory.total() == null ? "" : ": " + new ByteSize(Math.max(0, memory.total())));
		Mark mark = scene.findings().mark(node);
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			segments.add(segment(node, part, i + 1 < parts.size() ? boundary(part, parts.get(i + 1)) : null));
			text.append('\n').append(name(part)).append(' ').append(new ByteSize(part.bytes()));
			mark = part.grant() == null ? mark : mark.worse(scene.findings().mark(part.grant()));
		}
		if (memory.hostBytes() < 0) {
			text.append('\n').append(NLS.bind(Messages.memory_oversubscribed, new ByteSize(-memory.hostBytes())));
		}
		return new BarFigure.View(segments, Messages.memory_none, mark, text.append(scene.findings().text(node)).toString());
	}

	/** Book-keeping follows from what is given away, and moving memory within one owner changes nothing. */
	static boolean movable(Part left, Part right) {
		return left.kind() != Kind.OVERHEAD && right.kind() != Kind.OVERHEAD && (left.kind() != right.kind() || left.kernel() != right.kernel());
	}

	private static String boundary(Part left, Part right) {
		return movable(left, right) ? NLS.bind(Messages.memory_boundary, new Object[] { name(left), new ByteSize(left.bytes()), name(right), new ByteSize(right.bytes()) })
				: null;
	}

	static String name(Part part) {
		return switch (part.kind()) {
		case HOST -> Messages.memory_host;
		case KERNEL -> Presentation.name(part.kernel());
		case SPARE -> Messages.memory_spare;
		case OVERHEAD -> Messages.memory_bookKeeping;
		};
	}

	private OwnerLook look(Part part) {
		return switch (part.kind()) {
		case HOST -> scene.style().host();
		case KERNEL -> scene.presentation().look(part.kernel());
		case SPARE -> scene.style().pool();
		case OVERHEAD -> scene.style().bookKeeping();
		};
	}

	private BarFigure.Segment segment(NumaNode node, Part part, String boundary) {
		String name = name(part);
		String size = new ByteSize(part.bytes()).rounded();
		StringBuilder text = new StringBuilder(NLS.bind(Messages.memory_part, new Object[] { name, new ByteSize(part.bytes()), Words.node(node) }));
		text.append('\n').append(switch (part.kind()) {
		case HOST -> Messages.memory_hostSays;
		case KERNEL -> part.grant().getBase() == null ? Messages.memory_baseChosen : NLS.bind(Messages.memory_base, Long.toHexString(part.grant().getBase()));
		case SPARE -> Messages.memory_spareSays;
		case OVERHEAD -> Messages.memory_bookKeepingSays;
		});
		if (part.kind() == Kind.SPARE && part.grant().getBase() != null) {
			text.append('\n').append(NLS.bind(Messages.memory_base, Long.toHexString(part.grant().getBase())));
		}
		text.append(part.grant() == null ? "" : scene.findings().text(part.grant()));
		return new BarFigure.Segment(List.of(name + " " + size, name, size), part.bytes(), look(part), part.grant() != null && part.grant().getBase() != null, boundary,
				text.toString());
	}
}
