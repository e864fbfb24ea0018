// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.live.TablePicture;
import org.mkworkbench.ui.run.LiveActs;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** State, resources and traffic of every kernel: now, or at the moment selected. */
public final class KernelsView extends TrafficView<KernelsView.Answer> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.kernels";

	/** Rates are over the last second, or over the time selected. */
	private static final long RATE_NANOS = 1_000_000_000L;

	private final LiveActs acts = new LiveActs();
	private Composite contents;
	private Label moment;
	private KernelTable kernels;
	private TrafficLayout layout;

	/** @param present whether this is how things are now, not how they were */
	record Answer(TrafficSource source, KernelsAnswer kernels, boolean present) {
	}

	@Override
	protected String invitation() {
		return Messages.KernelsView_invitation;
	}

	@Override
	protected boolean filtersMessages() {
		return false;
	}

	@Override
	protected Control createContents(Composite parent) {
		contents = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 2;
		contents.setLayout(grid);
		moment = new Label(contents, SWT.NONE);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.horizontalIndent = 8;
		place.exclude = true;
		moment.setLayoutData(place);
		moment.setVisible(false);
		kernels = new KernelTable(contents, this::colour);
		kernels.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		kernels.table().addListener(SWT.DefaultSelection, event -> filterSelected());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener((IMenuListener) this::fillContextMenu);
		kernels.table().setMenu(menu.createContextMenu(kernels.table()));
		return contents;
	}

	private Ink colour(int kernelId) {
		return Ink.of(Look.of(Theme.isDark()).owner(layout, kernelId).border());
	}

	@Override
	protected Answer ask(TrafficSource source, ViewState state, Cancel cancel) {
		Optional<TimeWindow> selection = state.selection();
		// As on the diagram: what is selected, else the newest there is, whatever timelines show.
		boolean present = selection.isEmpty() && source.store().growing();
		long time = selection.map(TimeWindow::end).orElse(state.end());
		long rate = selection.map(TimeWindow::nanos).filter(length -> length > 0).orElse(RATE_NANOS);
		return new Answer(source, source.queries().kernels(Math.clamp(time, state.begin(), Math.max(state.begin(), state.end())), rate, cancel), present);
	}

	@Override
	protected boolean exact(Answer answer) {
		return answer.kernels().exact();
	}

	@Override
	protected void sourceChanged() {
		kernels.show(List.of());
		layout = session().source().map(source -> source.store().layout()).orElse(null);
	}

	@Override
	protected void show(Answer answer) {
		layout = answer.source().store().layout();
		kernels.show(KernelFacts.of(answer.kernels(), layout, memory(answer)));
		say(answer.present() ? "" : NLS.bind(Messages.KernelsView_moment, Quantities.moment(answer.kernels().timeNanos()), Quantities.nanos(answer.kernels().rateNanos())));
	}

	/** Only the present run knows it, and only as it is now: it is the same at moments when a kernel had the same CPUs and was as it is. */
	private static Map<Integer, Long> memory(Answer answer) {
		TrafficSource source = answer.source();
		Optional<RunSnapshot> latest = RunSession.get().latest();
		Map<Integer, Long> memory = new HashMap<>();
		if (source.run().isPresent() && source.run().equals(RunSession.get().current()) && latest.isPresent()) {
			latest.get().kernels().stream().filter(kernel -> answer.present() || isUnchanged(kernel, answer)).forEach(kernel -> memory.put(kernel.id(), kernel.memoryBytes()));
		}
		return memory;
	}

	private static boolean isUnchanged(KernelSnapshot kernel, Answer answer) {
		TrafficLayout layout = answer.source().store().layout();
		return answer.kernels().rows().stream().anyMatch(row -> row.kernelId() == kernel.id() && row.state() == kernel.state()
				&& Set.copyOf(kernel.cpus()).equals(row.cpus().stream().map(cpu -> layout.cpus().get(cpu).linux()).collect(Collectors.toSet())));
	}

	private void say(String text) {
		if (!text.equals(moment.getText())) {
			boolean turn = text.isEmpty() != ((GridData) moment.getLayoutData()).exclude;
			moment.setText(text);
			if (turn) {
				((GridData) moment.getLayoutData()).exclude = text.isEmpty();
				moment.setVisible(!text.isEmpty());
				contents.layout();
			}
		}
	}

	@Override
	protected void refreshLook() {
		if (layout != null) {
			kernels.show(kernels.kernels());
		}
	}

	private void filterSelected() {
		if (kernels.selected() != null) {
			TrafficFilter wanted = TrafficFilter.ALL.withKernel(kernels.selected().id(), layout);
			session().setFilter(session().filter().equals(wanted) ? TrafficFilter.ALL : wanted);
		}
	}

	private void fillContextMenu(IMenuManager menu) {
		KernelFacts chosen = kernels.selected();
		if (chosen == null) {
			return;
		}
		menu.add(act(NLS.bind(Messages.KernelsView_only, chosen.name()), () -> session().setFilter(TrafficFilter.ALL.withKernel(chosen.id(), layout))));
		if (!session().filter().isAll()) {
			menu.add(act(Messages.KernelsView_noFilter, () -> session().setFilter(TrafficFilter.ALL)));
		}
		if (session().source().flatMap(TrafficSource::run).isPresent()) {
			menu.add(new Separator());
			acts.fillKernel(menu, chosen.id());
		}
	}

	private static Action act(String text, Runnable what) {
		return new Action(text) {
			@Override
			public void run() {
				what.run();
			}
		};
	}

	@Override
	protected void paint(Painter painter, Point size) {
		TablePicture.paint(painter, size, kernels.table(), line -> colour(kernels.kernels().get(line).id()), Look.of(Theme.isDark()));
	}

	@Override
	protected Point pictureSize() {
		return TablePicture.size(kernels.table());
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (contents.isVisible()) {
			kernels.table().setFocus();
		}
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.kernels";
	}

	@Override
	protected String csv() {
		return KernelFacts.csv(kernels.kernels());
	}
}
