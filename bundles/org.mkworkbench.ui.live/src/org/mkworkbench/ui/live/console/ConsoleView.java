// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.TrafficView;
import org.mkworkbench.ui.traffic.ViewState;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;

/** What kernels and the host log, and what became of steps; in time with the other views. */
public final class ConsoleView extends TrafficView<ConsoleView.Answer> {
	/** View id. */
	public static final String ID = "org.mkworkbench.ui.live.console";

	private static final String SPLIT = "split";
	private static final int TEXT_WIDTH = 240;

	private boolean split;
	private Text text;
	private Button regex;
	private Combo severity;
	private Combo kernel;
	private Label count;
	private ConsoleCanvas canvas;
	private IAction follow;
	private List<TrafficLayout.Kernel> kernels = List.of();
	private volatile ConsoleFilter filter = ConsoleFilter.ALL;
	/** Of the source that was asked last; asked by one thread at a time. */
	private volatile Kept kept;
	private Answer shown;
	/** What is wrong with the expression typed; empty if nothing is. */
	private String wrong = "";

	private record Kept(TrafficSource source, ConsoleLog log) {
	}

	/** Lines to show. */
	record Answer(TrafficLayout layout, ConsoleLog.Shown lines) {
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		split = memento != null && Boolean.TRUE.equals(memento.getBoolean(SPLIT));
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(SPLIT, split);
	}

	@Override
	protected String invitation() {
		return Messages.ConsoleView_invitation;
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
	protected boolean asksOnWindow() {
		return false;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		contents.setLayout(layout);
		createSearch(contents).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		canvas = new ConsoleCanvas(contents, nanos -> session().times().goTo(nanos), this::followChanged);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.split(split);
		MenuManager menu = new MenuManager();
		menu.add(act(Messages.ConsoleView_copy, this::copyLines));
		menu.add(act(Messages.ConsoleView_all, canvas::chooseAll));
		menu.add(act(Messages.ConsoleView_save, this::save));
		canvas.setMenu(menu.createContextMenu(canvas));
		return contents;
	}

	private Composite createSearch(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(7, false);
		layout.marginHeight = 2;
		line.setLayout(layout);
		new Label(line, SWT.NONE).setText(Messages.ConsoleView_show);
		text = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.ConsoleView_hint);
		GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		wide.widthHint = TEXT_WIDTH;
		text.setLayoutData(wide);
		text.addListener(SWT.Modify, event -> filterChanged());
		regex = new Button(line, SWT.CHECK);
		regex.setText(Messages.ConsoleView_regex);
		regex.addListener(SWT.Selection, event -> filterChanged());
		severity = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		severity.setItems(Messages.ConsoleView_allLines, Messages.ConsoleView_warnings, Messages.ConsoleView_errors);
		severity.select(0);
		severity.addListener(SWT.Selection, event -> filterChanged());
		kernel = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		kernel.setItems(Messages.ConsoleView_allKernels);
		kernel.select(0);
		kernel.addListener(SWT.Selection, event -> filterChanged());
		count = new Label(line, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return line;
	}

	private void filterChanged() {
		int chosen = kernel.getSelectionIndex();
		int kernelId = chosen <= 0 ? ConsoleFilter.ANY_KERNEL : chosen > kernels.size() ? -1 : kernels.get(chosen - 1).id();
		try {
			filter = ConsoleFilter.of(text.getText(), regex.getSelection(), Severity.values()[Math.max(0, severity.getSelectionIndex())], kernelId);
			wrong = "";
			askAgain();
		} catch (IllegalArgumentException e) {
			wrong = e.getMessage();
		}
		say();
	}

	private void say() {
		if (!wrong.isEmpty()) {
			say(wrong, true);
			return;
		}
		if (shown == null) {
			say("", false);
			return;
		}
		int givenUp = shown.lines().filter().givenUp();
		if (givenUp > 0) {
			say(NLS.bind(givenUp == 1 ? Messages.ConsoleView_tooLongOne : Messages.ConsoleView_tooLong, Quantities.count(givenUp)), true);
			return;
		}
		int size = shown.lines().size();
		int total = shown.lines().total();
		say(size == total ? total == 1 ? Messages.ConsoleView_one : NLS.bind(Messages.ConsoleView_lines, Quantities.count(total))
				: NLS.bind(Messages.ConsoleView_some, Quantities.count(size), Quantities.count(total)), false);
	}

	private void say(String words, boolean wrong) {
		if (!words.equals(count.getText())) {
			count.setText(words);
			count.setToolTipText(words);
		}
		Ink ink = Look.of(Theme.isDark()).alarm();
		count.setForeground(wrong ? new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff) : null);
	}

	private void followChanged() {
		if (follow != null) {
			follow.setChecked(canvas.following());
		}
	}

	@Override
	protected Answer ask(TrafficSource source, ViewState state, Cancel cancel) {
		Kept now = kept;
		if (now == null || now.source() != source) {
			now = new Kept(source, new ConsoleLog());
			kept = now;
		}
		return new Answer(source.store().layout(), now.log().update(source.store().contents(), filter, cancel));
	}

	@Override
	protected void sourceChanged() {
		kept = null;
		shown = null;
		TrafficLayout layout = session().source().map(source -> source.store().layout()).orElse(null);
		kernels = layout == null ? List.of() : layout.kernels();
		String before = kernel.getText();
		kernel.removeAll();
		kernel.add(Messages.ConsoleView_allKernels);
		kernels.forEach(each -> kernel.add(each.name()));
		kernel.add(Messages.ConsoleView_nobody);
		kernel.select(Math.max(0, kernel.indexOf(before)));
		kernel.getParent().layout();
		canvas.follow(true);
		canvas.show(layout, null, "");
		filterChanged();
	}

	@Override
	protected void show(Answer answer) {
		shown = answer;
		canvas.show(answer.layout(), answer.lines(), answer.lines().total() == 0 ? Messages.ConsoleView_nothing : Messages.ConsoleView_filtered);
		say();
	}

	@Override
	protected void refreshLook() {
		Optional<TimeWindow> selection = session().times().selection();
		canvas.selection(selection);
		selection.ifPresent(window -> canvas.goTo(window.nanos() == 0 ? window.end() : window.begin()));
	}

	@Override
	protected void fillActions(IToolBarManager bar, IMenuManager menu) {
		follow = new Action(Messages.ConsoleView_follow, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				canvas.follow(isChecked());
			}
		};
		follow.setToolTipText(Messages.ConsoleView_followHint);
		follow.setChecked(canvas.following());
		icon(follow, "follow-end");
		Action columns = new Action(Messages.ConsoleView_split, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				split = isChecked();
				canvas.split(split);
			}
		};
		columns.setToolTipText(Messages.ConsoleView_splitHint);
		columns.setChecked(split);
		icon(columns, "split");
		bar.add(follow);
		bar.add(columns);
		menu.add(follow);
		menu.add(columns);
		menu.add(act(Messages.ConsoleView_save, this::save));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), act(Messages.ConsoleView_find, () -> {
			text.setFocus();
			text.selectAll();
		}));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), act(Messages.ConsoleView_all, this::selectAll));
	}

	private static void icon(IAction action, String name) {
		ResourceLocator.imageDescriptorFromBundle(ConsoleView.class, "icons/" + name + ".svg").ifPresent(action::setImageDescriptor);
	}

	private static Action act(String label, Runnable what) {
		return new Action(label) {
			@Override
			public void run() {
				what.run();
			}
		};
	}

	private void selectAll() {
		if (text.isFocusControl()) {
			text.selectAll();
		} else {
			canvas.chooseAll();
		}
	}

	private void copyLines() {
		inBackground(canvas.textLater(), lines -> {
			if (!lines.isEmpty()) {
				Clipboard clipboard = new Clipboard(Display.getCurrent());
				clipboard.setContents(new Object[] { lines }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			}
		});
	}

	@Override
	protected boolean copySelection() {
		if (!canvas.isFocusControl()) {
			return false;
		}
		copyLines();
		return true;
	}

	private void save() {
		Answer all = shown;
		if (all == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.ConsoleView_saveTitle);
		dialog.setFileName("console.txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Job.create(Messages.ConsoleView_saveTitle, (ICoreRunnable) monitor -> write(Path.of(chosen), all)).schedule();
		}
	}

	/** In the background: millions of lines take seconds. A file that is there is replaced once all is written. */
	static void write(Path file, Answer answer) {
		try {
			// Not a temporary file of the system: those are for their owner's eyes only.
			Path unfinished = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
			try {
				ConsoleTexts texts = new ConsoleTexts(answer.layout());
				try (BufferedWriter writer = Files.newBufferedWriter(unfinished)) {
					for (int i = 0; i < answer.lines().size(); i++) {
						writer.write(texts.line(answer.lines().line(i)));
						writer.write('\n');
					}
				}
				Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ConsoleView_notSaved, file, e.getMessage()), e), StatusManager.SHOW);
		}
	}

	@Override
	protected void paint(Painter painter, Point size) {
		canvas.draw(painter, size);
	}

	@Override
	protected Point pictureSize() {
		return new Point(canvas.getClientArea().width, canvas.getClientArea().height);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (canvas.isVisible()) {
			canvas.setFocus();
		}
	}

	@Override
	protected String helpContext() {
		return "org.mkworkbench.app.console";
	}

	@Override
	protected String csv() {
		return csvLater().get();
	}

	/** A long run logs millions of lines. */
	@Override
	protected Supplier<String> csvLater() {
		Answer now = shown;
		return () -> now == null ? "" : new ConsoleTexts(now.layout()).csv(now.lines());
	}
}
