// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.mkworkbench.ui.diagram.figures.BarFigure;
import org.mkworkbench.ui.diagram.figures.CaptionFigure;
import org.mkworkbench.ui.diagram.figures.ChipFigure;
import org.mkworkbench.ui.diagram.figures.Places;
import org.mkworkbench.picture.layout.FloorBox;

/** Memory bars and device chips of a box. They are figures without edit parts: they show, but nobody edits them here. */
final class BoxContent {
	private final Map<FloorBox.MemorySlot, BarFigure> bars = new LinkedHashMap<>();
	private final Map<FloorBox.DeviceSlot, ChipFigure> chips = new LinkedHashMap<>();

	void add(IFigure parent, FloorBox box, DiagramScene scene) {
		for (FloorBox.Caption caption : box.captions()) {
			CaptionFigure figure = new CaptionFigure(scene.style(), caption.text());
			figure.setBounds(Places.rectangle(caption.bounds()));
			parent.add(figure);
		}
		for (FloorBox.MemorySlot slot : box.memorySlots()) {
			BarFigure figure = new BarFigure(scene.style());
			figure.setBounds(Places.rectangle(slot.bounds()));
			parent.add(figure);
			bars.put(slot, figure);
		}
		for (FloorBox.DeviceSlot slot : box.deviceSlots()) {
			ChipFigure figure = new ChipFigure(scene.style());
			figure.setBounds(Places.rectangle(slot.bounds()));
			parent.add(figure);
			chips.put(slot, figure);
		}
	}

	void update(DiagramScene scene) {
		if (scene.plan() != null) {
			bars.forEach((slot, figure) -> figure.setView(scene.presentation().bar(slot.node())));
			chips.forEach((slot, figure) -> figure.setView(scene.presentation().chip(slot)));
		}
	}
}
