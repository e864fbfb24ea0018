// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.FilterException;
import org.mkworkbench.engine.traffic.query.LatencyAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.run.LiveActs;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** Who interrupts whom: messages between kernels and CPUs. */
public final class IpiMatrixView extends TrafficView<MatrixContents> {
	/** View id; that of the first of its kind, so that layouts people have made stay. */
	public static final String ID = "org.mkworkbench.ui.live.ipiMatrix";

	private static final String METRIC = "metric";
	private static final String WINDOW = "window";
	private static final String ORDER = "order";
	private static final String TOTALS = "totals";
	private static final int MOST_TYPES = 3;

	/** What is asked; read in the background. */
	private volatile MatrixWish wish = MatrixWish.USUAL;
	private final PairPicks picks = new PairPicks();
	private TrafficSource shownSource;
	private MatrixBar bar;
	private MatrixCanvas canvas;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			wish = MatrixWish.remembered(memento.getString(METRIC), memento.getString(WINDOW), memento.getString(ORDER), memento.getBoolean(TOTALS));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(METRIC, wish.metric().name());
		memento.putString(WINDOW, wish.window().label());
		memento.putString(ORDER, wish.order().name());
		memento.putBoolean(TOTALS, wish.totals());
	}

	@Override
	protected String invitation() {
		return Messages.IpiMatrixView_invitation;
	}

	@Override
	protected Control createContents(Composite parent) {
		MatrixPage page = new MatrixPage(parent);
		bar = new MatrixBar(page, wish, this::wish);
		canvas = new MatrixCanvas(page, picks, new Clicks());
		page.arrange(bar, canvas);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		canvas.setMenu(menu.createContextMenu(canvas));
		return page;
	}

	private void wish(MatrixWish wanted) {
		wish = wanted;
		bar.show(wanted);
		askAgain();
	}

	@Override
	protected void fillActions(IToolBarManager toolBar, IMenuManager menu) {
		menu.add(action(Messages.IpiMatrixView_expandAll, () -> wish(wish.expanded(kernels()))));
		menu.add(action(Messages.IpiMatrixView_collapseAll, () -> wish(wish.expanded(Set.of()))));
		menu.add(new Separator());
		menu.add(action(Messages.IpiMatrixView_zoomIn, () -> canvas.zoom(1.25)));
		menu.add(action(Messages.IpiMatrixView_zoomOut, () -> canvas.zoom(0.8)));
		menu.add(action(Messages.IpiMatrixView_fit, () -> canvas.fit()));
	}

	private static Action action(String text, Runnable act) {
		return new Action(text) {
			@Override
			public void run() {
				act.run();
			}
		};
	}

	/** All kernels, and nobody's CPUs as -1. */
	private Set<Integer> kernels() {
		Set<Integer> all = new HashSet<>(Set.of(-1));
		session().source().ifPresent(source -> source.store().layout().kernels().forEach(kernel -> all.add(kernel.id())));
		return all;
	}

	@Override
	protected void sourceChanged() {
		TrafficSource source = session().source().orElse(null);
		if (source != shownSource) {
			shownSource = source;
			picks.clear();
			wish = wish.expanded(Set.of()).choosing(null).picking(picks);
			canvas.show(null);
			canvas.fit();
		}
	}

	@Override
	protected MatrixContents ask(TrafficSource source, ViewState state, Cancel cancel) {
		MatrixWish asked = wish;
		TrafficLayout layout = source.store().layout();
		TrafficFilter filter = filter(asked.filter(state.filter().text()), state.filter(), layout);
		TimeWindow window = asked.window().window(state);
		MatrixAnswer answer = matrix(source, window, filter, asked, cancel);
		List<MatrixAnswer> slices = new ArrayList<>();
		if (asked.window().kind() == WindowChoice.Kind.FADING && asked.metric().adds()) {
			for (TimeWindow slice : asked.window().slices(window)) {
				slices.add(matrix(source, slice, filter, asked, cancel));
			}
		}
		MatrixContents.Form form = new MatrixContents.Form(asked.metric(), asked.order(), asked.totals(), asked.window().heading(state));
		return new MatrixContents(answer, slices, window, layout, form, source.store().contents().lost(), types(source, window, filter, asked, cancel));
	}

	private static MatrixAnswer matrix(TrafficSource source, TimeWindow window, TrafficFilter filter, MatrixWish asked, Cancel cancel) {
		return source.queries().matrix(window, filter, asked.expanded(), cancel);
	}

	/** The filter of all views if it is the one with this text. */
	private static TrafficFilter filter(String text, TrafficFilter common, TrafficLayout layout) {
		try {
			return text.equals(common.text()) ? common : TrafficFilter.parse(text, layout);
		} catch (FilterException e) {
			// It was parsed before something was picked; the layout cannot have lost a name.
			return common;
		}
	}

	/** What kinds of messages the chosen pair exchanges. */
	private static MatrixContents.Types types(TrafficSource source, TimeWindow window, TrafficFilter filter, MatrixWish asked, Cancel cancel) {
		if (asked.chosen() == null) {
			return null;
		}
		TrafficLayout layout = source.store().layout();
		Party from = asked.chosen().from();
		Party to = asked.chosen().to();
		String text = new PairPicks().click(from, to, false, filter.text(), layout);
		try {
			List<LatencyAnswer.Row> rows = source.queries().latencies(window, TrafficFilter.parse(text, layout), LatencyAnswer.By.TYPE, cancel).rows();
			List<String> names = rows.stream().sorted(Comparator.comparingLong((LatencyAnswer.Row row) -> row.latencies().count()).reversed())
					.map(row -> layout.typeNames().getOrDefault(row.type(), MessageType.name(row.type()))).toList();
			String shown = String.join(", ", names.subList(0, Math.min(MOST_TYPES, names.size())));
			return new MatrixContents.Types(from, to, names.size() > MOST_TYPES ? shown + String.format(Locale.ROOT, " +%d", names.size() - MOST_TYPES) : shown);
		} catch (FilterException e) {
			return null;
		}
	}

	@Override
	protected String filterText() {
		return wish.filter(session().filter().text());
	}

	@Override
	protected boolean exact(MatrixContents answer) {
		return answer.exact();
	}

	@Override
	protected void show(MatrixContents answer) {
		if (picks.filterChanged(session().filter().text())) {
			wish = wish.picking(picks);
		}
		canvas.show(answer);
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
	protected Point pictureSize() {
		return canvas.getSize();
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.matrix";
	}

	@Override
	protected String csv() {
		return canvas.contents() == null ? "" : canvas.contents().csv();
	}

	/** What is shown now; null before the first answer. For tests. */
	MatrixContents contents() {
		return canvas.contents();
	}

	private void fillContextMenu(IMenuManager menu) {
		MatrixContents shown = canvas.contents();
		MatrixPicture.Place place = canvas.chosen();
		Party[] pair = canvas.chosenPair();
		if (pair != null) {
			String title = shown.title(place.row(), place.column());
			menu.add(action(NLS.bind(Messages.IpiMatrixView_filter, title), () -> pick(pair[0], pair[1], false)));
			if (!picks.isEmpty() && !picks.contains(pair[0], pair[1])) {
				menu.add(action(NLS.bind(Messages.IpiMatrixView_filterAdd, title), () -> pick(pair[0], pair[1], true)));
			}
		}
		Action clear = action(Messages.IpiMatrixView_clearFilter, this::letGo);
		clear.setEnabled(!session().filter().isAll());
		menu.add(clear);
		menu.add(new Separator());
		if (pair != null) {
			addToggle(menu, pair[0]);
			if (pair[1].kernelId() != pair[0].kernelId()) {
				addToggle(menu, pair[1]);
			}
		}
		menu.add(action(Messages.IpiMatrixView_expandAll, () -> wish(wish.expanded(kernels()))));
		menu.add(action(Messages.IpiMatrixView_collapseAll, () -> wish(wish.expanded(Set.of()))));
		addLiveActs(menu, pair);
	}

	private void addToggle(IMenuManager menu, Party party) {
		if (party.kernelId() >= 0) {
			String name = session().source().flatMap(source -> source.store().layout().kernel(party.kernelId())).map(TrafficLayout.Kernel::name).orElse("");
			String text = wish.expanded().contains(party.kernelId()) ? Messages.IpiMatrixView_collapse : Messages.IpiMatrixView_expand;
			menu.add(action(NLS.bind(text, name), () -> wish(wish.toggled(party.kernelId()))));
		}
	}

	/** What can be done to the run that goes on. */
	private void addLiveActs(IMenuManager menu, Party[] pair) {
		LiveActs acts = new LiveActs();
		TrafficSource source = session().source().orElse(null);
		if (pair == null || source == null || source.run().isEmpty() || !acts.possible()) {
			return;
		}
		menu.add(new Separator());
		int from = pair[0].kernelId();
		int to = pair[1].kernelId();
		if (from >= 0 && to >= 0 && from != to) {
			int channel = source.store().layout().channels().stream().filter(each -> each.fromKernel() == from && each.toKernel() == to)
					.mapToInt(TrafficLayout.Channel::position).findFirst().orElse(org.mkworkbench.engine.scenario.StepSpec.NONE);
			acts.fillPair(menu, from, to, channel);
		}
		if (from >= 0) {
			acts.fillKernel(menu, from);
		}
		if (to >= 0 && to != from) {
			acts.fillKernel(menu, to);
		}
	}

	private void pick(Party sender, Party receiver, boolean adding) {
		session().source().ifPresent(source -> {
			TrafficLayout layout = source.store().layout();
			setFilter(picks.click(sender, receiver, adding, session().filter().text(), layout), layout);
		});
	}

	private void letGo() {
		session().source().ifPresent(source -> setFilter(picks.isEmpty() ? "" : picks.clear(), source.store().layout()));
	}

	private void setFilter(String text, TrafficLayout layout) {
		wish = wish.picking(picks);
		session().setFilter(filter(text, TrafficFilter.ALL, layout));
	}

	private final class Clicks implements MatrixCanvas.Acts {
		@Override
		public void pick(Party sender, Party receiver, boolean adding) {
			IpiMatrixView.this.pick(sender, receiver, adding);
		}

		@Override
		public void letGo() {
			if (!picks.isEmpty()) {
				IpiMatrixView.this.letGo();
			}
		}

		@Override
		public void toggle(int kernelId) {
			wish(wish.toggled(kernelId));
		}

		@Override
		public void chosen() {
			Party[] pair = canvas.chosenPair();
			MatrixWish wanted = wish.choosing(pair == null ? null : new MatrixWish.Pair(pair[0], pair[1]));
			if (!wanted.equals(wish)) {
				wish = wanted;
				askAgain();
			}
		}
	}
}
