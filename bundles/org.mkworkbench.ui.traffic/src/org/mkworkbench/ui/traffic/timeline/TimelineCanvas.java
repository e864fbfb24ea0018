// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.ui.run.traffic.TimeView;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;

/**
 * Shows a picture and takes what a person does with mouse and keys. While the window is another one than that of the picture, the picture is shown
 * stretched: there is always something to see.
 */
final class TimelineCanvas extends Canvas {
	/** A turn of the wheel by one step. */
	private static final double ZOOM_STEP = 0.8;
	/** Keys zoom and pan by more, as they are not held exactly anywhere. */
	private static final double ZOOM_KEY = 0.6;
	private static final double PAN_SHARE = 0.15;
	private static final int WHEEL_LINES = 3;
	/** Movement of the mouse with a button down that is still a click, in points. */
	private static final int CLICK = 3;
	/** Places on the horizontal scroll bar. */
	private static final int PLACES = 100_000;
	/** Rows beyond the edges that are asked for as well, so that scrolling shows something at once. */
	private static final int MORE_POINTS = 120;

	/** What the canvas asks of its view. */
	interface Acts {
		/** Other lanes are needed, or in another width. */
		void lanesNeeded();

		/** Finds the next message of a CPU (-1 for any) after a time, or the one before, and hands its time over, on the UI thread, if there is one. */
		void nextEvent(long time, boolean forward, int cpu, LongConsumer found);

		void goTo();

		void bookmark(long time);

		/** An arrow was clicked; null for none. */
		void chosen(Arrow arrow);
	}

	/** What is asked for in the background. */
	record Request(LaneChoice choice, int top, int bottom, int width) {
	}

	private enum Drag {
		NONE, SELECT, PAN
	}

	private final Acts acts;
	private TimeView times;
	private TimelinePicture picture;
	private Bookmarks bookmarks = new Bookmarks(() -> { });
	/** Another view of the same may put bookmarks. */
	private final Runnable onBookmarks = this::refresh;
	private List<Mark> marks = List.of();
	private LaneChoice choice = LaneChoice.USUAL;
	private volatile Request request = new Request(LaneChoice.USUAL, 0, 600, 800);
	private TimelineGeometry geometry;
	private ArrowLayer arrows = new ArrowLayer();
	private Image image;
	private boolean stale = true;
	private int scroll;
	private int focused = -1;
	private Arrow chosen;
	private boolean legend = true;
	private Drag drag = Drag.NONE;
	private Point pressed;
	private long pressedTime;
	private TimeWindow pressedWindow;
	private Point hover;
	private boolean updating;

	TimelineCanvas(Composite parent, TimeView times, Acts acts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		this.times = times;
		this.acts = acts;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Dispose, event -> {
			bookmarks.removeListener(onBookmarks);
			dropImage();
		});
		addListener(SWT.FocusIn, event -> refresh());
		addListener(SWT.FocusOut, event -> refresh());
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, this::up);
		addListener(SWT.MouseDoubleClick, this::doubleClicked);
		addListener(SWT.MouseExit, event -> hover(null));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		getHorizontalBar().addListener(SWT.Selection, event -> scrolledInTime());
		getVerticalBar().setVisible(false);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	// what is shown

	/** @param other null for nothing yet */
	void show(TimelinePicture other, List<Mark> newMarks) {
		picture = other == null || other.lanes().choice().equals(choice) || picture == null ? other : other.with(relaid(other));
		marks = newMarks;
		if (picture == null) {
			focused = -1;
			chosen = null;
		}
		refresh();
	}

	/** The rows that the person wants by now. */
	private LaneList relaid(TimelinePicture of) {
		return LaneList.of(of.layout(), owners(of), java.util.Set.of(), new LaneChoice(choice.collapsed(), choice.hidden(), choice.hiddenKernels(), false, choice.height()));
	}

	private static int[] owners(TimelinePicture of) {
		int[] owners = LaneList.ownersAtBegin(of.layout());
		for (int cpu = 0; cpu < owners.length; cpu++) {
			LaneList.Row row = of.lanes().rowOf(cpu);
			owners[cpu] = row == null ? owners[cpu] : row.kernelId();
		}
		return owners;
	}

	TimelinePicture picture() {
		return picture;
	}

	/** Another selection and window, as when the view was pinned. */
	void use(TimeView other) {
		times = other;
		refresh();
	}

	void use(Bookmarks other) {
		bookmarks.removeListener(onBookmarks);
		bookmarks = other;
		bookmarks.addListener(onBookmarks);
		refresh();
	}

	Bookmarks bookmarks() {
		return bookmarks;
	}

	LaneChoice choice() {
		return choice;
	}

	void choose(LaneChoice other) {
		if (!other.equals(choice)) {
			choice = other;
			if (picture != null) {
				picture = picture.with(relaid(picture));
				focused = Math.min(focused, picture.lanes().rows().size() - 1);
			}
			refresh();
			acts.lanesNeeded();
		}
	}

	boolean legend() {
		return legend;
	}

	void legend(boolean wanted) {
		legend = wanted;
		refresh();
		acts.lanesNeeded();
	}

	/** Where things were painted last; null if nothing was. */
	TimelineGeometry geometry() {
		return geometry;
	}

	/** Any thread. */
	Request request() {
		return request;
	}

	/** Something of what is shown has changed. */
	void refresh() {
		stale = true;
		updateBars();
		redraw();
	}

	private void resized() {
		refresh();
		acts.lanesNeeded();
	}

	TimeWindow bounds() {
		return picture == null ? new TimeWindow(0, TimeText.SECOND) : picture.bounds();
	}

	private List<Mark> allMarks() {
		List<Mark> all = new ArrayList<>(marks);
		all.addAll(bookmarks.all());
		all.sort(Comparator.comparingLong(Mark::time));
		return all;
	}

	/**
	 * What is shown. While the end is followed, that is what is known already: else the newest moments would always be missing, as their answer is on
	 * its way.
	 */
	TimeWindow visible() {
		TimeWindow wanted = times.visible();
		return times.following() && picture != null && picture.answer().window().nanos() == wanted.nanos() ? picture.answer().window() : wanted;
	}

	private TimelineFrame frame(int from) {
		return new TimelineFrame(picture, visible(), times.selection(), times.markerA(), times.markerB(), allMarks(), from, focused, isFocusControl(), chosen,
				Look.of(Theme.isDark()));
	}

	/** Draws it all in another size, for a picture. */
	void paint(Painter painter, Point size) {
		if (picture != null) {
			new TimelinePainter(frame(Math.min(scroll, picture.lanes().height())), TimelineGeometry.of(size.x, size.y, picture.layout(), legend, painter), painter).paint();
		}
	}

	private void paint(GC gc) {
		Point size = getSize();
		Rectangle area = getClientArea();
		if (picture == null || area.width < 20 || area.height < 20 || size.x == 0) {
			gc.setBackground(new org.eclipse.swt.graphics.Color(org.mkworkbench.ui.theme.OwnershipPalette.pool(Theme.isDark()).fill()));
			gc.fillRectangle(area);
			return;
		}
		if (stale || image == null || image.getBounds().width != area.width || image.getBounds().height != area.height) {
			render(area);
		}
		gc.drawImage(image, 0, 0);
		overlay(gc, area);
	}

	private void render(Rectangle area) {
		if (image == null || image.getBounds().width != area.width || image.getBounds().height != area.height) {
			dropImage();
			image = new Image(getDisplay(), area.width, area.height);
		}
		GC gc = new GC(image);
		try {
			SwtPainter painter = new SwtPainter(gc);
			measure(area, painter);
			arrows = new TimelinePainter(frame(scroll), geometry, painter).paint();
			stale = false;
		} finally {
			gc.dispose();
		}
	}

	private void measure(Rectangle area, Painter painter) {
		geometry = TimelineGeometry.of(area.width, area.height, picture.layout(), legend, painter);
		scroll = Math.clamp(scroll, 0, Math.max(0, picture.lanes().height() - geometry.lanesHeight()));
		Request needed = new Request(choice, scroll - MORE_POINTS, scroll + geometry.lanesHeight() + MORE_POINTS, geometry.plotWidth());
		if (!needed.equals(request)) {
			request = needed;
			acts.lanesNeeded();
			updateBars();
		}
	}

	private void dropImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	/** What moves with the pointer. */
	private void overlay(GC gc, Rectangle area) {
		if (hover == null || drag == Drag.PAN || geometry == null) {
			return;
		}
		Look look = Look.of(Theme.isDark());
		SwtPainter painter = new SwtPainter(gc);
		if (hover.x >= geometry.plotLeft() && hover.y < geometry.axisTop()) {
			painter.line(hover.x, geometry.header(), hover.x, geometry.axisTop(), look.faint().withAlpha(120), 1);
		}
		if (drag == Drag.NONE) {
			facts(hover).ifPresent(facts -> FactsCard.paint(facts, hover.x, hover.y, area.width, area.height, painter, look));
		}
	}

	/** What is told about a place. */
	Optional<Facts> facts(Point place) {
		if (picture == null || geometry == null) {
			return Optional.empty();
		}
		if (geometry.inMarks(place.x, place.y)) {
			return markAt(place.x).map(mark -> new Facts(TimeText.exact(mark.time()), List.of(java.util.Map.entry(kind(mark.kind()), mark.text()))));
		}
		if (!geometry.inLanes(place.x, place.y)) {
			return Optional.empty();
		}
		Optional<ArrowLayer.Single> arrow = arrowAt(place);
		if (arrow.isPresent()) {
			return Optional.of(Facts.of(arrow.get().arrow(), picture));
		}
		int row = rowAt(place.y);
		return row < 0 ? Optional.empty() : Optional.of(Facts.at(picture.lanes().rows().get(row), timeAt(place.x), picture));
	}

	private static String kind(Mark.Kind kind) {
		return switch (kind) {
		case STEP -> Messages.Legend_step;
		case WARNING -> Messages.Canvas_warning;
		case ERROR -> Messages.Canvas_error;
		case BOOKMARK -> Messages.Legend_bookmark;
		};
	}

	// places

	private TimeScale scale() {
		return TimeScale.of(visible(), geometry == null ? Math.max(1, getClientArea().width) : geometry.plotWidth());
	}

	long timeAt(int x) {
		return Math.max(0, scale().timeAt(geometry == null ? x : (double) x - geometry.plotLeft()));
	}

	private int rowAt(int y) {
		return geometry == null || picture == null || !geometry.inLaneHeight(y) ? -1 : picture.lanes().indexAt(y - geometry.header() + scroll);
	}

	/** The row at a place of the canvas; null if there is none. */
	LaneList.Row row(Point place) {
		int index = rowAt(place.y);
		return index < 0 ? null : picture.lanes().rows().get(index);
	}

	/** The arrow at a place, if it is one of its own. */
	Optional<ArrowLayer.Single> arrowAt(Point place) {
		return geometry == null || !geometry.inLanes(place.x, place.y) ? Optional.empty() : arrows.at((double) place.x - geometry.plotLeft(), place.y - geometry.header() + (double) scroll);
	}

	private Optional<Mark> markAt(int x) {
		TimeScale scale = scale();
		double place = (double) x - geometry.plotLeft();
		return allMarks().stream().filter(mark -> Math.abs(scale.x(mark.time()) - place) <= 6).min(Comparator.comparingDouble(mark -> Math.abs(scale.x(mark.time()) - place)));
	}

	/** The CPU of the row with the focus, -1 if it has none. */
	int focusedCpu() {
		LaneList.Row row = focusedRow();
		return row == null ? -1 : row.cpu();
	}

	LaneList.Row focusedRow() {
		return picture != null && focused >= 0 && focused < picture.lanes().rows().size() ? picture.lanes().rows().get(focused) : null;
	}

	Arrow chosen() {
		return chosen;
	}

	/** The moment that keys start from: marker B if it can be seen, else the middle. */
	long present() {
		return times.selection().isPresent() && visible().contains(times.markerB()) ? times.markerB() : visible().begin() + visible().nanos() / 2;
	}

	/** For screen readers: the row with the focus and what it does at the moment looked at. */
	String spoken() {
		LaneList.Row row = focusedRow();
		return row == null ? Messages.Canvas_name : Facts.at(row, present(), picture).spoken();
	}

	// acts

	/** Zooms or moves; goes on following if the end is still in sight. */
	void look(TimeWindow window) {
		times.show(window);
	}

	void zoom(double factor, double x) {
		boolean following = times.following();
		TimeWindow zoomed = scale().zoomed(factor, following ? scale().width() : x, bounds());
		times.show(zoomed);
		if (following) {
			times.follow(true);
		}
	}

	/** Zooms where the person looks. */
	void zoomAtPresent(boolean in) {
		zoom(in ? ZOOM_KEY : 1 / ZOOM_KEY, scale().x(present()));
	}

	void fit() {
		times.show(TimeScale.fit(bounds()));
	}

	void zoomToSelection() {
		times.selection().filter(selection -> selection.nanos() > 0).ifPresent(selection -> {
			long room = selection.nanos() / 20;
			times.show(TimeScale.confined(selection.begin() - room, selection.nanos() + 2 * room, bounds()));
		});
	}

	/** Selects a moment and shows it. */
	void reveal(long time) {
		times.select(time, time);
		times.show(TimeScale.revealing(times.visible(), time, bounds()));
	}

	void nextBookmark(boolean forward) {
		bookmarks.next(present(), forward, marks).ifPresent(mark -> reveal(mark.time()));
	}

	private void step(boolean forward, boolean extend) {
		acts.nextEvent(present(), forward, focusedCpu(), time -> {
			times.select(extend && times.selection().isPresent() ? times.markerA() : extend ? present() : time, time);
			times.show(TimeScale.revealing(times.visible(), time, bounds()));
			said();
		});
	}

	void focusRow(int row) {
		if (picture == null || picture.lanes().rows().isEmpty()) {
			return;
		}
		focused = Math.clamp(row, 0, picture.lanes().rows().size() - 1);
		LaneList.Row at = picture.lanes().rows().get(focused);
		if (geometry != null) {
			if (at.y() < scroll) {
				scrollTo(at.y());
			} else if (at.y() + at.height() > scroll + geometry.lanesHeight()) {
				scrollTo(at.y() + at.height() - geometry.lanesHeight());
			}
		}
		refresh();
		said();
	}

	private void said() {
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void key(Event event) {
		if (picture == null || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		double page = scale().width() * PAN_SHARE;
		switch (event.keyCode) {
		case 'w', '+', SWT.KEYPAD_ADD -> zoomAtPresent(true);
		case 's', '-', SWT.KEYPAD_SUBTRACT -> zoomAtPresent(false);
		case 'a' -> look(scale().panned(-page, bounds()));
		case 'd' -> look(scale().panned(page, bounds()));
		case SWT.ARROW_LEFT -> step(false, shift);
		case SWT.ARROW_RIGHT -> step(true, shift);
		case SWT.ARROW_UP -> focusRow(focused - 1);
		case SWT.ARROW_DOWN -> focusRow(focused + 1);
		case SWT.PAGE_UP -> scrollTo(scroll - (geometry == null ? 0 : geometry.lanesHeight()));
		case SWT.PAGE_DOWN -> scrollTo(scroll + (geometry == null ? 0 : geometry.lanesHeight()));
		case SWT.HOME -> look(TimeScale.confined(bounds().begin(), times.visible().nanos(), bounds()));
		case SWT.END -> look(TimeScale.confined(bounds().end() - times.visible().nanos(), times.visible().nanos(), bounds()));
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> toggleFocused();
		case SWT.ESC -> escape();
		default -> letter(event);
		}
	}

	private void letter(Event event) {
		switch (event.keyCode) {
		case 'f', '0' -> fit();
		case 'g' -> acts.goTo();
		case 'z' -> zoomToSelection();
		case 'l' -> times.follow(!times.following());
		case 'b' -> acts.bookmark(present());
		case '.' -> nextBookmark(true);
		case ',' -> nextBookmark(false);
		default -> {
			if (event.character == '+' || event.character == '=') {
				zoomAtPresent(true);
			}
		}
		}
	}

	private void toggleFocused() {
		LaneList.Row row = focusedRow();
		if (row != null) {
			toggle(row.kernelId());
		}
	}

	/** Collapses or expands a kernel; the focus stays with it. */
	void toggle(int kernel) {
		choose(choice.toggled(kernel));
		focusRow(Math.max(0, picture.lanes().indexOf(kernel)));
	}

	private void escape() {
		if (chosen != null) {
			pick(null);
		} else {
			times.selectNothing();
		}
	}

	private void pick(Arrow arrow) {
		chosen = arrow;
		acts.chosen(arrow);
		refresh();
	}

	private void down(Event event) {
		setFocus();
		if (picture == null || geometry == null || drag != Drag.NONE) {
			return;
		}
		pressed = new Point(event.x, event.y);
		pressedTime = timeAt(event.x);
		pressedWindow = visible();
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean inPlot = event.x >= geometry.plotLeft() && event.y < geometry.legendTop();
		if (inPlot && (event.button == 2 || event.button == 1 && shift)) {
			drag = Drag.PAN;
			setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		} else if (inPlot && event.button == 1) {
			drag = Drag.SELECT;
		} else if (event.button == 1 || event.button == 3) {
			focusAt(event);
		}
	}

	private void focusAt(Event event) {
		int row = rowAt(event.y);
		if (row >= 0) {
			focusRow(row);
			LaneList.Row clicked = focusedRow();
			if (event.button == 1 && (clicked.head() && event.x < geometry.plotLeft() || event.x < TimelineGeometry.INDENT)) {
				toggle(clicked.kernelId());
			}
		}
	}

	private boolean isClick(Event event) {
		return Math.abs(event.x - pressed.x) < CLICK && Math.abs(event.y - pressed.y) < CLICK;
	}

	private void moved(Event event) {
		switch (drag) {
		case PAN -> look(new TimeScale(pressedWindow.begin(), pressedWindow.nanos(), scale().width()).panned(pressed.x - event.x, bounds()));
		case SELECT -> {
			if (!isClick(event)) {
				times.select(pressedTime, timeAt(Math.clamp(event.x, geometry.plotLeft(), geometry.plotLeft() + geometry.plotWidth())));
			}
		}
		case NONE -> {
		}
		}
		hover(new Point(event.x, event.y));
	}

	private void up(Event event) {
		Drag ended = drag;
		drag = Drag.NONE;
		if (ended == Drag.PAN) {
			setCursor(null);
		} else if (ended == Drag.SELECT && isClick(event)) {
			clicked(event);
		}
	}

	/** A mark and an arrow are chosen with their time; elsewhere the moment is. */
	private void clicked(Event event) {
		Point place = new Point(event.x, event.y);
		Optional<Mark> mark = geometry.inMarks(event.x, event.y) ? markAt(event.x) : Optional.empty();
		Optional<ArrowLayer.Single> arrow = arrowAt(place);
		if (mark.isPresent()) {
			times.select(mark.get().time(), mark.get().time());
		} else if (arrow.isPresent()) {
			Arrow picked = arrow.get().arrow();
			pick(picked);
			times.select(picked.begin(), picked.end());
		} else {
			if (chosen != null) {
				pick(null);
			}
			times.select(pressedTime, pressedTime);
		}
		int row = rowAt(event.y);
		if (row >= 0) {
			focusRow(row);
		}
	}

	private void doubleClicked(Event event) {
		if (picture != null && geometry != null && event.button == 1 && event.x >= geometry.plotLeft() && event.y >= geometry.marksTop() && event.y < geometry.legendTop()) {
			fit();
		} else if (picture != null && chosen != null) {
			zoomToSelection();
		}
	}

	private void wheel(Event event) {
		if (picture == null || geometry == null || event.count == 0) {
			return;
		}
		event.doit = false;
		double steps = event.count / (double) WHEEL_LINES;
		if ((event.stateMask & SWT.CTRL) != 0) {
			zoom(Math.pow(ZOOM_STEP, steps), Math.clamp((double) event.x - geometry.plotLeft(), 0, geometry.plotWidth()));
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			look(scale().panned(-steps * scale().width() * PAN_SHARE, bounds()));
		} else {
			scrollTo(scroll - (int) Math.round(steps * 3 * choice.height().points));
		}
	}

	private void hover(Point place) {
		if (place != null || hover != null) {
			hover = place;
			redraw();
		}
	}

	// scroll bars

	void scrollTo(int y) {
		int most = picture == null || geometry == null ? 0 : Math.max(0, picture.lanes().height() - geometry.lanesHeight());
		int wanted = Math.clamp(y, 0, most);
		if (wanted != scroll) {
			scroll = wanted;
			refresh();
		}
	}

	int scroll() {
		return scroll;
	}

	private void scrolledInTime() {
		if (picture != null && !updating) {
			double share = getHorizontalBar().getSelection() / (double) PLACES;
			TimeWindow bounds = bounds();
			look(TimeScale.confined(bounds.begin() + Math.round(share * bounds.nanos()), times.visible().nanos(), bounds));
		}
	}

	private void updateBars() {
		if (updating) {
			return;
		}
		updating = true;
		try {
			ScrollBar vertical = getVerticalBar();
			int lanes = picture == null ? 0 : picture.lanes().height();
			int room = geometry == null ? 1 : Math.max(1, geometry.lanesHeight());
			boolean needed = lanes > room;
			if (vertical.isVisible() != needed) {
				vertical.setVisible(needed);
			}
			vertical.setValues(Math.min(scroll, lanes), 0, Math.max(1, lanes), Math.min(room, Math.max(1, lanes)), 3 * choice.height().points, room);
			TimeWindow bounds = bounds();
			double all = Math.max(1, bounds.nanos());
			int thumb = (int) Math.clamp(times.visible().nanos() / all * PLACES, 1, PLACES);
			int begin = (int) Math.clamp((times.visible().begin() - bounds.begin()) / all * PLACES, 0, PLACES - 1.0);
			getHorizontalBar().setValues(Math.min(begin, PLACES - thumb), 0, PLACES, thumb, Math.max(1, thumb / 20), Math.max(1, thumb * 9 / 10));
		} finally {
			updating = false;
		}
	}
}
