// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.engine.exchange.Selection;
import org.mkworkbench.engine.exchange.TraceExport;
import org.mkworkbench.engine.exchange.TraceExports;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.Quantities;

/** What is looked at: in which format, how much of it, and where to. */
final class TraceExportPage extends WizardPage {
	private static final int WIDTH = 480;

	private final TrafficSession session = TrafficSession.get();
	private final List<TraceExport> formats = TraceExports.all();
	private final List<TrafficSource> sources = session.sources();
	private Combo source;
	private Combo format;
	private Label description;
	private Text target;
	private Button everything;
	private Button visible;
	private Button selected;
	private Button filtered;

	TraceExportPage() {
		super("export", Messages.TraceExport_title, null);
		setDescription(Messages.TraceExport_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		source = combo(page, Messages.TraceExport_source);
		sources.forEach(each -> source.add(each.label()));
		source.select(session.source().map(sources::indexOf).orElse(-1));
		format = combo(page, Messages.TraceExport_format);
		formats.forEach(each -> format.add(each.label()));
		format.select(0);
		new Label(page, SWT.NONE);
		description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 2 * description.getFont().getFontData()[0].getHeight() * 2).applyTo(description);
		label(page, Messages.TraceExport_time);
		everything = choice(page, SWT.RADIO, Messages.TraceExport_all);
		visible = next(page, SWT.RADIO, NLS.bind(Messages.TraceExport_visible, text(session.times().visible())));
		selected = next(page, SWT.RADIO, session.times().selection().map(window -> NLS.bind(Messages.TraceExport_selected, text(window))).orElse(Messages.TraceExport_noSelection));
		selected.setEnabled(session.times().selection().filter(window -> window.nanos() > 0).isPresent());
		filtered = next(page, SWT.CHECK, session.filter().isAll() ? Messages.TraceExport_noFilter : NLS.bind(Messages.TraceExport_filtered, session.filter().text()));
		filtered.setEnabled(!session.filter().isAll());
		everything.setSelection(true);
		label(page, Messages.TraceExport_target);
		target = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		target.addModifyListener(event -> update());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.TraceImport_browse);
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		setControl(page);
		Dialog.applyDialogFont(page);
		update();
		setErrorMessage(sources.isEmpty() ? Messages.TraceExport_nothing : null);
	}

	private static String text(TimeWindow window) {
		return Quantities.moment(window.begin()) + " – " + Quantities.moment(window.end());
	}

	@Override
	public void setVisible(boolean shown) {
		super.setVisible(shown);
		if (shown) {
			target.setFocus();
		}
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private Combo combo(Composite page, String text) {
		label(page, text);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		return combo;
	}

	private Button next(Composite page, int style, String text) {
		new Label(page, SWT.NONE);
		return choice(page, style, text);
	}

	private static Button choice(Composite page, int style, String text) {
		Button button = new Button(page, style);
		button.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private void browse() {
		String chosen;
		if (format().ending().isEmpty()) {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
			dialog.setMessage(Messages.TraceExport_emptyFolder);
			chosen = dialog.open();
		} else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setFilterExtensions(new String[] { "*" + format().ending() });
			chosen = dialog.open();
		}
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private void update() {
		description.setText(format().description());
		String problem = problem();
		setErrorMessage(target.getText().isBlank() && !sources.isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (source.getSelectionIndex() < 0) {
			return Messages.TraceExport_nothing;
		}
		Path path = target();
		if (path == null || !path.isAbsolute()) {
			return Messages.TraceExport_noTarget;
		}
		if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
			return NLS.bind(Messages.TraceImport_noFolder, path.getParent());
		}
		if (format().ending().isEmpty()) {
			return Files.exists(path) && !isEmptyFolder(path) ? NLS.bind(Messages.TraceExport_notEmpty, path) : null;
		}
		return Files.isDirectory(path) ? NLS.bind(Messages.TraceExport_isFolder, path) : null;
	}

	private static boolean isEmptyFolder(Path path) {
		try (Stream<Path> entries = Files.list(path)) {
			return entries.findAny().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	TrafficSource source() {
		return sources.get(source.getSelectionIndex());
	}

	TraceExport format() {
		return formats.get(format.getSelectionIndex());
	}

	/** With the ending of the format; null if none is given. */
	Path target() {
		try {
			String text = target.getText().strip();
			return text.isEmpty() ? null : Path.of(text.endsWith(format().ending()) ? text : text + format().ending());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	TimeWindow window() {
		return visible.getSelection() ? session.times().visible() : selected.getSelection() ? session.times().selection().orElseThrow() : Selection.ALL.window();
	}

	TrafficFilter filter() {
		return filtered.getSelection() ? session.filter() : TrafficFilter.ALL;
	}
}
