// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;
import org.mkworkbench.ui.traffic.rings.RingsPicture.Geometry;
import org.mkworkbench.ui.traffic.timeline.TimeGestures;
import org.mkworkbench.ui.traffic.timeline.TimeRuler;
import org.mkworkbench.ui.traffic.timeline.TimeScale;

/** The rings on the screen. The arrow keys up and down choose the ring that is spoken about. */
final class RingsCanvas extends Canvas implements TimeGestures.Drawing {
	private RingsContents contents;
	private TimeView times;
	private Point hover;
	private int spokenRing;

	RingsCanvas(Composite parent, TimeView times) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.times = times;
		getVerticalBar().setVisible(false);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> hover(new Point(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(null));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.Resize, event -> adjust());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		TimeGestures.of(this, this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = spoken()));
	}

	/** @param now null for nothing @param shownTimes what is selected */
	void show(RingsContents now, TimeView shownTimes) {
		contents = now;
		times = shownTimes;
		adjust();
	}

	RingsContents contents() {
		return contents;
	}

	private void adjust() {
		Geometry geometry = geometry();
		boolean needed = geometry != null && geometry.length() > geometry.bottom() - geometry.top();
		if (needed) {
			int shown = geometry.bottom() - geometry.top();
			getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), geometry.length() - shown), 0, geometry.length(), shown, 20, shown);
		} else {
			getVerticalBar().setSelection(0);
		}
		if (getVerticalBar().getVisible() != needed) {
			getVerticalBar().setVisible(needed);
		}
		redraw();
	}

	private Geometry geometry() {
		if (contents == null) {
			return null;
		}
		GC gc = new GC(this);
		try {
			Rectangle area = getClientArea();
			return RingsPicture.layOut(new SwtPainter(gc), contents.layout(), contents.answer().rings().size(), area.width, area.height);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Painter painter = new SwtPainter(gc);
		Look look = Look.of(Theme.isDark());
		if (contents == null) {
			painter.fillRectangle(0, 0, area.width, area.height, look.ground());
			return;
		}
		Geometry geometry = RingsPicture.layOut(painter, contents.layout(), contents.answer().rings().size(), area.width, area.height);
		new RingsPicture(painter, look, contents.answer(), contents.layout(), geometry, getVerticalBar().getSelection()).paint(area.width, area.height, TimeRuler.Marks.of(times),
				hover == null ? -1 : hover.x, hover == null ? -1 : hover.y);
	}

	void paint(Painter painter, Point size) {
		if (contents != null) {
			Geometry geometry = RingsPicture.layOut(painter, contents.layout(), contents.answer().rings().size(), size.x, size.y);
			new RingsPicture(painter, Look.of(Theme.isDark()), contents.answer(), contents.layout(), geometry, 0).paint(size.x, size.y, TimeRuler.Marks.of(times), -1, -1);
		}
	}

	private void hover(Point place) {
		hover = place;
		redraw();
	}

	private void key(Event event) {
		if (contents != null && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			spokenRing = Math.clamp(spokenRing + (event.keyCode == SWT.ARROW_UP ? -1 : 1), 0, Math.max(0, contents.answer().rings().size() - 1));
			Geometry geometry = geometry();
			getVerticalBar().setSelection(spokenRing * geometry.strip());
			redraw();
		}
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** Screen reader text: the figures of the chosen ring, and how full it was at the selected moment. */
	String spoken() {
		if (contents == null || contents.answer().rings().isEmpty()) {
			return Messages.RingsCanvas_name;
		}
		int ring = Math.min(spokenRing, contents.answer().rings().size() - 1);
		StringBuilder text = new StringBuilder(contents.summary(ring));
		Geometry geometry = geometry();
		if (times.selection().isPresent()) {
			RingsPicture picture = new RingsPicture(null, null, contents.answer(), contents.layout(), geometry, 0);
			List<String[]> facts = picture.facts(ring, geometry.left() + (int) picture.scale().x(times.markerB()), times.markerB());
			facts.stream().skip(1).forEach(fact -> text.append(", ").append(fact[0]).append(' ').append(fact[1]));
		}
		return text.toString();
	}

	// times

	@Override
	public TimeScale scale() {
		Geometry geometry = geometry();
		return geometry == null ? null : TimeScale.of(contents.answer().window(), geometry.width());
	}

	@Override
	public int left() {
		return geometry().left();
	}

	@Override
	public boolean holds(int x, int y) {
		Geometry geometry = geometry();
		return geometry != null && x >= geometry.left() && x < geometry.left() + geometry.width() && y >= geometry.top();
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
