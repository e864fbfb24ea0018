// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Arrow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** The menus of the timeline: of the lane or arrow under the pointer or with the focus, and of the view. */
final class TimelineMenu {
	/** Bookmarks in the menu; all of them can be reached by keys. */
	private static final int MOST_BOOKMARKS = 30;

	private final TimelineView view;
	private final TimelineCanvas canvas;
	private Point place;

	TimelineMenu(TimelineView view, TimelineCanvas canvas) {
		this.view = view;
		this.canvas = canvas;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContext);
		canvas.setMenu(menu.createContextMenu(canvas));
		canvas.addListener(SWT.MenuDetect, event -> place = event.detail == SWT.MENU_KEYBOARD ? null : canvas.toControl(event.x, event.y));
	}

	private static Action act(String text, Runnable what) {
		return new Action(text) {
			@Override
			public void run() {
				what.run();
			}
		};
	}

	private static Action check(String text, boolean checked, int style, Runnable what) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				what.run();
			}
		};
		action.setChecked(checked);
		return action;
	}

	private void fillContext(IMenuManager menu) {
		if (canvas.picture() == null) {
			return;
		}
		TrafficLayout layout = canvas.picture().layout();
		Arrow arrow = place == null ? canvas.chosen() : canvas.arrowAt(place).map(ArrowLayer.Single::arrow).orElse(null);
		LaneList.Row row = place == null ? canvas.focusedRow() : canvas.row(place);
		if (arrow != null) {
			fillArrow(menu, arrow, layout);
		}
		if (row != null) {
			fillRow(menu, row, layout);
		}
		if (!view.filter().isAll()) {
			menu.add(act(Messages.Menu_noFilter, () -> view.filter(TrafficFilter.ALL)));
		}
		menu.add(new Separator());
		fillLanes(menu, row);
		menu.add(new Separator());
		fillTime(menu);
		menu.add(new Separator());
		menu.add(view.copyAction());
	}

	private void fillArrow(IMenuManager menu, Arrow arrow, TrafficLayout layout) {
		LaneList.Row from = canvas.picture().lanes().rowOf(arrow.fromCpu());
		LaneList.Row to = canvas.picture().lanes().rowOf(arrow.toCpu());
		if (from != null && to != null && from.kernelId() >= 0 && to.kernelId() >= 0) {
			menu.add(filter(NLS.bind(Messages.Menu_onlyPair, kernelName(from, layout), kernelName(to, layout)), all -> TrafficFilter.pair(layout, from.kernelId(), to.kernelId())));
		}
		if (arrow.fromCpu() >= 0 && arrow.toCpu() >= 0) {
			menu.add(filter(NLS.bind(Messages.Menu_onlyPair, canvas.picture().cpuName(arrow.fromCpu()), canvas.picture().cpuName(arrow.toCpu())),
					all -> TrafficFilter.cpuPair(layout, arrow.fromCpu(), arrow.toCpu())));
		}
		menu.add(filter(NLS.bind(Messages.Menu_onlyType, Texts.type(layout, arrow.type())), now -> now.withType(arrow.type(), layout)));
		menu.add(new Separator());
	}

	private static String kernelName(LaneList.Row row, TrafficLayout layout) {
		return layout.kernel(row.kernelId()).map(TrafficLayout.Kernel::name).orElse(Messages.LaneList_nobody);
	}

	private void fillRow(IMenuManager menu, LaneList.Row row, TrafficLayout layout) {
		if (row.kernelId() >= 0) {
			menu.add(filter(NLS.bind(Messages.Menu_onlyOf, kernelName(row, layout)), now -> now.withKernel(row.kernelId(), layout)));
		}
		if (!row.head()) {
			menu.add(filter(NLS.bind(Messages.Menu_onlyOf, row.label()), now -> now.withCpu(row.cpu(), layout)));
		}
	}

	private Action filter(String text, UnaryOperator<TrafficFilter> change) {
		return act(text, () -> view.filter(change.apply(view.filter())));
	}

	private void fillLanes(IMenuManager menu, LaneList.Row row) {
		LaneChoice choice = canvas.choice();
		if (row != null) {
			String kernel = kernelName(row, canvas.picture().layout());
			boolean collapsed = choice.collapsed().contains(row.kernelId());
			menu.add(act(NLS.bind(collapsed ? Messages.Menu_expand : Messages.Menu_collapse, kernel), () -> canvas.choose(choice.toggled(row.kernelId()))));
			if (!row.head()) {
				menu.add(act(NLS.bind(Messages.Menu_hide, row.label()), () -> canvas.choose(choice.hiding(row.cpu()))));
			}
			menu.add(act(NLS.bind(Messages.Menu_hideAll, kernel), () -> canvas.choose(choice.hidingKernel(row.kernelId()))));
		}
		fillLanes(menu);
	}

	private void fillLanes(IMenuManager menu) {
		LaneChoice choice = canvas.choice();
		menu.add(check(Messages.Menu_onlyTraffic, choice.onlyTraffic(), IAction.AS_CHECK_BOX, () -> canvas.choose(choice.onlyTraffic(!choice.onlyTraffic()))));
		Action all = act(Messages.Menu_showAll, () -> canvas.choose(choice.showingAll()));
		all.setEnabled(choice.hides());
		menu.add(all);
		Set<Integer> kernels = canvas.picture() == null ? Set.of() : canvas.picture().lanes().rows().stream().map(LaneList.Row::kernelId).collect(Collectors.toSet());
		menu.add(act(Messages.Menu_collapseAll, () -> canvas.choose(choice.collapsed(kernels))));
		menu.add(act(Messages.Menu_expandAll, () -> canvas.choose(choice.collapsed(Set.of()))));
		MenuManager heights = new MenuManager(Messages.Menu_height);
		for (LaneChoice.Height height : LaneChoice.Height.values()) {
			heights.add(check(switch (height) {
			case SMALL -> Messages.Menu_small;
			case MEDIUM -> Messages.Menu_medium;
			case LARGE -> Messages.Menu_large;
			}, choice.height() == height, IAction.AS_RADIO_BUTTON, () -> canvas.choose(canvas.choice().high(height))));
		}
		menu.add(heights);
	}

	private void fillTime(IMenuManager menu) {
		menu.add(act(Messages.Menu_goTo, view::goTo));
		Action zoom = act(Messages.Menu_zoomSelection, canvas::zoomToSelection);
		zoom.setEnabled(view.times().selection().filter(selection -> selection.nanos() > 0).isPresent());
		menu.add(zoom);
		menu.add(act(Messages.Menu_fit, canvas::fit));
		menu.add(bookmarks());
	}

	private MenuManager bookmarks() {
		MenuManager menu = new MenuManager(Messages.Menu_bookmarks);
		Bookmarks bookmarks = canvas.bookmarks();
		long present = canvas.present();
		menu.add(act(Messages.Menu_addBookmark, () -> view.bookmark(present)));
		Action remove = act(Messages.Menu_removeBookmark, () -> {
			bookmarks.remove(present);
			canvas.refresh();
		});
		remove.setEnabled(bookmarks.has(present));
		menu.add(remove);
		menu.add(act(Messages.Menu_nextBookmark, () -> canvas.nextBookmark(true)));
		menu.add(act(Messages.Menu_previousBookmark, () -> canvas.nextBookmark(false)));
		menu.add(new Separator());
		List<Mark> all = bookmarks.all();
		all.stream().limit(MOST_BOOKMARKS).forEach(mark -> menu
				.add(act(escaped(mark.text().isEmpty() ? TimeText.exact(mark.time()) : NLS.bind(Messages.Menu_bookmark, mark.text(), TimeText.exact(mark.time()))), () -> canvas.reveal(mark.time()))));
		return menu;
	}

	/** A person's text must not make access keys or accelerators. */
	private static String escaped(String text) {
		return text.replace("&", "&&").replace('\t', ' ').replace("@", "@ ").strip();
	}

	/** The menu of the view: what belongs to no place. */
	void fillView(IMenuManager menu) {
		MenuManager lanes = new MenuManager(Messages.Menu_lanes);
		lanes.setRemoveAllWhenShown(true);
		lanes.addMenuListener(this::fillLanes);
		MenuManager marks = new MenuManager(Messages.Menu_time);
		marks.setRemoveAllWhenShown(true);
		marks.addMenuListener(this::fillTime);
		lanes.add(act("", () -> { }));
		marks.add(act("", () -> { }));
		menu.add(lanes);
		menu.add(marks);
	}
}
