// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.run.ExperimentSummary;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.SimulationResult;
import org.mkworkbench.ui.run.Simulations;

/** What can be done with results: look at earlier ones, keep one in sight, copy and export. */
final class ResultActions {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
	private static final String CSV = ".csv";
	private static final String JSON = ".json";

	private final ResultsView view;

	ResultActions(ResultsView view) {
		this.view = view;
	}

	void fill(IToolBarManager bar) {
		bar.add(history());
		Action pin = new Action(Messages.Actions_pin, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				view.setPinned(isChecked());
			}
		};
		pin.setImageDescriptor(Images.PIN.descriptor());
		pin.setToolTipText(Messages.Actions_pinHint);
		bar.add(pin);
		bar.add(action(Messages.Actions_export, Images.EXPORT, this::export));
	}

	void fill(IMenuManager menu) {
		menu.add(action(Messages.Actions_copyCsv, null, this::copyCsv));
		menu.add(action(Messages.Actions_export, null, this::export));
		menu.add(new Separator());
	}

	/** For Ctrl+C: the selected lines of the table in front. */
	IAction copyRows() {
		return action(Messages.Actions_copy, null, () -> view.table().copy());
	}

	private static Action action(String text, Images image, Runnable act) {
		Action action = new Action(text) {
			@Override
			public void run() {
				act.run();
			}
		};
		if (image != null) {
			action.setImageDescriptor(image.descriptor());
		}
		return action;
	}

	// history

	private Action history() {
		Action action = new Action(Messages.Actions_history, IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void run() {
				Simulations.get().results().stream().findFirst().ifPresent(view::show);
			}
		};
		action.setImageDescriptor(Images.HISTORY.descriptor());
		action.setToolTipText(Messages.Actions_historyHint);
		action.setMenuCreator(new History());
		return action;
	}

	/** {@code 14:03:12  Three kernels · Kernel update · 10×}. */
	static String label(SimulationResult result) {
		String scenario = result.scenarioName().isEmpty() ? Messages.Results_noScenario : result.scenarioName();
		return NLS.bind(Messages.Actions_entry, new Object[] { TIME.format(result.ended()), result.planName(), scenario, result.figures().replications() });
	}

	private final class History implements IMenuCreator {
		private Menu menu;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			if (Simulations.get().results().isEmpty()) {
				Action none = action(Messages.Actions_noHistory, null, () -> { });
				none.setEnabled(false);
				new ActionContributionItem(none).fill(menu, -1);
			}
			for (SimulationResult result : Simulations.get().results()) {
				Action entry = new Action(label(result).replace("&", "&&").replace('@', '\uFF20'), IAction.AS_RADIO_BUTTON) {
					@Override
					public void run() {
						if (isChecked()) {
							view.show(result);
						}
					}
				};
				entry.setChecked(view.shown().filter(shown -> shown == result).isPresent());
				new ActionContributionItem(entry).fill(menu, -1);
			}
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null && !menu.isDisposed()) {
				menu.dispose();
			}
		}
	}

	// copy and export

	private void copyCsv() {
		view.shown().ifPresent(result -> CellTable.copy(view.table().table(), text(result, false)));
	}

	private void export() {
		SimulationResult result = view.shown().orElse(null);
		if (result == null) {
			return;
		}
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Actions_exportTitle);
		dialog.setFilterExtensions(new String[] { "*" + CSV, "*" + JSON });
		dialog.setFilterNames(new String[] { Messages.Actions_csvFiles, Messages.Actions_jsonFiles });
		dialog.setFileName(fileName(result) + CSV);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			boolean json = chosen.endsWith(JSON) || !chosen.endsWith(CSV) && dialog.getFilterIndex() == 1;
			Path file = Path.of(chosen.endsWith(JSON) || chosen.endsWith(CSV) ? chosen : chosen + (json ? JSON : CSV));
			try {
				write(file, text(result, json));
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Actions_notWritten, file, e.getMessage()), e), StatusManager.SHOW);
			}
		}
	}

	/** Whole or not at all: a file of the same name is replaced in one step. */
	private static void write(Path file, String text) throws IOException {
		// Not a temporary file of the system's: only its owner could read it.
		Path part = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
			Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	static String text(SimulationResult result, boolean json) {
		ExperimentSummary summary = new ExperimentSummary(result.figures(), new ExperimentSummary.About(result.planName(),
				result.scenarioName().isEmpty() ? null : result.scenarioName(), result.calibrationName()));
		return json ? Json.write(summary.data()) : summary.csv();
	}

	/** From plan and scenario, with nothing in it that file systems dislike. */
	static String fileName(SimulationResult result) {
		String name = result.scenarioName().isEmpty() ? result.planName() : result.planName() + " " + result.scenarioName();
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/** A span of time with its unit. */
	static String nanos(long nanos) {
		Estimates.Scale scale = Estimates.scale("ns", nanos);
		double value = scale.of(nanos);
		return Estimates.number(value, Estimates.decimals(value, 3)) + " " + scale.unit();
	}
}
