// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.latency;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;
import org.mkworkbench.ui.traffic.timeline.TimeGestures;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;
import org.mkworkbench.ui.traffic.timeline.TimeScale;
import org.mkworkbench.ui.traffic.timeline.TimeText;

/** Latencies over time on the screen; what is selected in it is selected for all views. */
final class HeatCanvas extends Canvas implements TimeGestures.Drawing {
	private LatencyContents contents;
	private TimeView times;
	private Point hover;

	HeatCanvas(Composite parent, TimeView times) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.times = times;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> hover(new Point(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(null));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		TimeGestures.of(this, this);
		addListener(SWT.KeyDown, event -> getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null));
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
	}

	void show(LatencyContents now, TimeView shownTimes) {
		contents = now;
		times = shownTimes;
		redraw();
	}

	private String spoken() {
		return times.selection().map(window -> NLS.bind(Messages.HeatCanvas_selected, TimeText.exact(window.begin()), TimeText.exact(window.end()))).orElse(Messages.HeatCanvas_name);
	}

	private void hover(Point place) {
		hover = place;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		paint(new SwtPainter(gc), new Point(area.width, area.height), hover);
	}

	void paint(Painter painter, Point size, Point pointer) {
		Look look = Look.of(Theme.isDark());
		if (contents == null) {
			painter.fillRectangle(0, 0, size.x, size.y, look.ground());
			return;
		}
		new HeatPicture(painter, look, contents.heat(), HeatPicture.layOut(painter, size.x, size.y)).paint(size.x, size.y, TimeRuler.Marks.of(times), pointer == null ? -1 : pointer.x,
				pointer == null ? -1 : pointer.y);
	}

	private HeatPicture.Geometry geometry() {
		GC gc = new GC(this);
		try {
			Rectangle area = getClientArea();
			return HeatPicture.layOut(new SwtPainter(gc), area.width, area.height);
		} finally {
			gc.dispose();
		}
	}

	@Override
	public TimeScale scale() {
		return contents == null ? null : TimeScale.of(contents.heat().window(), geometry().width());
	}

	@Override
	public int left() {
		return geometry().left();
	}

	@Override
	public boolean holds(int x, int y) {
		HeatPicture.Geometry geometry = geometry();
		return x >= geometry.left() && x < geometry.left() + geometry.width() && y >= geometry.top();
	}

	@Override
	public TimeView times() {
		return times;
	}

	@Override
	public TimeWindow bounds() {
		return contents.bounds();
	}
}
