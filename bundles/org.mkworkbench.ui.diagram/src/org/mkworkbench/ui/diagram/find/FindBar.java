// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.ui.diagram.DiagramView;

/** Finds things in the diagram while a person types: frames all hits, selects one, and says which. */
public final class FindBar extends EntryBar {
	private final PlanInput input;
	private final HitFrames frames;
	private List<EObject> hits = List.of();
	private int current;

	public FindBar(Composite parent, DiagramView view, PlanInput input) {
		super(parent, view);
		this.input = input;
		frames = new HitFrames(view);
		createField(Messages.Find_label, Messages.Find_hint, 1);
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		step(tools, "▲", Messages.Find_previous, -1);
		step(tools, "▼", Messages.Find_next, 1);
		createAnswer();
	}

	private void step(ToolBar tools, String sign, String toolTip, int step) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(toolTip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step(step)));
	}

	@Override
	void changed(String text) {
		hits = DiagramSearch.find(input.design().getMachine(), input.plan(), text).stream().filter(hit -> view().scene().partOf(view().viewer(), hit) != null)
				.toList();
		current = 0;
		show(text);
	}

	@Override
	void enter(boolean shift) {
		step(shift ? -1 : 1);
	}

	private void step(int by) {
		if (!hits.isEmpty()) {
			current = Math.floorMod(current + by, hits.size());
		}
		show(field().getText());
	}

	private void show(String text) {
		frames.show(hits);
		if (text.isBlank()) {
			answer("", false);
		} else if (hits.isEmpty()) {
			answer(Messages.Find_none, true);
		} else {
			view().select(List.of(hits.get(current)), true);
			answer(Messages.bind(Messages.Find_hit, current + 1, hits.size()), false);
		}
	}

	@Override
	void closed() {
		hits = List.of();
		frames.show(hits);
	}
}
