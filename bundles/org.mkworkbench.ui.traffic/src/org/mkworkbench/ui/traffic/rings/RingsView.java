// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** How full the ring of each kernel was, and when messages found it full. */
public final class RingsView extends TrafficView<RingsContents> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.traffic.rings";
	private static final int LEAST_COLUMNS = 64;

	private RingsCanvas canvas;

	@Override
	protected String invitation() {
		return Messages.RingsView_invitation;
	}

	@Override
	protected Control createContents(Composite parent) {
		canvas = new RingsCanvas(parent, session().times());
		return canvas;
	}

	@Override
	protected boolean filtersMessages() {
		return false;
	}

	@Override
	protected boolean asksOnSelection() {
		return false;
	}

	@Override
	protected void sourceChanged() {
		canvas.show(null, session().times());
	}

	@Override
	protected RingsContents ask(TrafficSource source, ViewState state, Cancel cancel) {
		// Figures take about a quarter; a column is about a point then, and no less than one.
		int columns = Math.max(LEAST_COLUMNS, state.width() * 3 / 4);
		return new RingsContents(source.queries().rings(state.visible(), columns, cancel), source.store().layout(),
				new TimeWindow(state.begin(), Math.max(state.begin(), state.end())));
	}

	@Override
	protected boolean exact(RingsContents answer) {
		return answer.answer().exact();
	}

	@Override
	protected void show(RingsContents answer) {
		canvas.show(answer, session().times());
	}

	@Override
	protected void refreshLook() {
		canvas.redraw();
	}

	@Override
	protected void paint(Painter painter, Point size) {
		canvas.paint(painter, size);
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.rings";
	}

	@Override
	protected String csv() {
		return canvas.contents() == null ? "" : canvas.contents().csv();
	}
}
