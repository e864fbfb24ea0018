// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.engine.Engine;
import org.mkworkbench.engine.cost.Calibration;
import org.mkworkbench.engine.cost.CalibrationFile;
import org.mkworkbench.engine.cost.Calibrations;
import org.mkworkbench.engine.cost.Figure;
import org.mkworkbench.engine.cost.Personality;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.run.Engines;
import org.mkworkbench.run.RunException;
import org.mkworkbench.ui.properties.TextField;
import org.mkworkbench.ui.run.RunChoice;
import org.mkworkbench.ui.run.RunChoices;
import org.mkworkbench.ui.run.RunSession;

/**
 * What a run is about as a whole. Name, duration and seed of a scenario are part of the design; the other choices, and duration and seed of a run
 * without scenario, are remembered beside it.
 */
final class GeneralTab {
	private static final int NUMBER_WIDTH = 120;
	/** Room for the longest label. */
	private static final int LABEL_CHARACTERS = 16;
	/** From the edge of the page to the inside of a group. */
	private static final int GROUP_INSET = 9;

	private final RunConfigurationsDialog dialog;
	private final Composite page;
	private final TextField name;
	private final Combo plan;
	private final Combo engine;
	private final TextField duration;
	private final TextField seed;
	private final TextField replications;
	private final Button oneKernel;
	private final Button kvm;
	private final Combo calibration;
	private final Label assumed;
	private List<String> calibrations = List.of();

	GeneralTab(Composite parent, RunConfigurationsDialog dialog) {
		this.dialog = dialog;
		page = new Composite(parent, SWT.NONE);
		int left = FieldDecorationRegistry.getDefault().getMaximumDecorationWidth() + 4;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(left, 6).applyTo(page);
		name = text(page, Messages.General_name, 0, this::takeName);
		plan = combo(page, Messages.General_plan);
		plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dialog.choosePlan(dialog.design().getPlans().get(plan.getSelectionIndex()))));
		duration = text(page, Messages.General_duration, NUMBER_WIDTH, this::takeDuration);
		seed = text(page, Messages.General_seed, NUMBER_WIDTH, this::takeSeed);
		Group live = group(Messages.General_live, left);
		engine = combo(live, Messages.General_engine);
		engine.setItems(Engines.all().stream().map(Engine::label).toArray(String[]::new));
		engine.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> RunSession.get().setEngine(Engines.all().get(engine.getSelectionIndex()).id())));
		Group batch = group(Messages.General_simulation, left);
		replications = text(batch, Messages.General_replications, NUMBER_WIDTH, this::takeReplications);
		label(batch, Messages.General_compare);
		Composite checks = new Composite(batch, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(checks);
		GridDataFactory.fillDefaults().applyTo(checks);
		oneKernel = check(checks, Personality.ONE_KERNEL.label(), Messages.General_oneKernelHint);
		kvm = check(checks, Personality.KVM.label(), Messages.General_kvmHint);
		label(batch, Messages.General_costs);
		Composite costs = new Composite(batch, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(costs);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(costs);
		calibration = new Combo(costs, SWT.READ_ONLY);
		calibration.setData("name", Messages.General_costs);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(calibration);
		calibration.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dialog.change(dialog.choice().withCalibration(calibrations.get(calibration.getSelectionIndex())))));
		Button browse = new Button(costs, SWT.PUSH);
		browse.setText(Messages.General_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		label(batch, "");
		assumed = new Label(batch, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(assumed);
		align(page, 0);
	}

	/** Fields of the page and of its groups begin in one line. */
	private static void align(Composite parent, int inset) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Group group) {
				align(group, GROUP_INSET);
			} else if (child instanceof Label label && label.getLayoutData() instanceof GridData data && !data.grabExcessHorizontalSpace) {
				data.widthHint = LABEL_CHARACTERS * averageWidth(label) - inset;
			}
		}
	}

	private static int averageWidth(Control control) {
		GC gc = new GC(control);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	private Group group(String title, int left) {
		Group group = new Group(page, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(left, 6).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(group);
		return group;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static TextField text(Composite parent, String label, int width, TextField.Edit edit) {
		label(parent, label);
		Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(width == 0, false).align(width == 0 ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).hint(width == 0 ? 160 : width, SWT.DEFAULT).applyTo(text);
		return new TextField(text, label, edit);
	}

	private static Combo combo(Composite parent, String label) {
		label(parent, label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("name", label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Button check(Composite parent, String text, String hint) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(text);
		check.setToolTipText(hint);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dialog.change(dialog.choice().comparing(oneKernel.getSelection(), kvm.getSelection()))));
		return check;
	}

	Composite control() {
		return page;
	}

	void setFocus() {
		(dialog.scenario() == null ? (Control) plan : name.control()).setFocus();
	}

	// showing

	void refresh(boolean fresh) {
		Scenario scenario = dialog.scenario();
		RunChoice choice = dialog.choice();
		name.show(scenario == null ? Messages.Scenarios_none : scenario.getName(), scenario != null, fresh);
		name.control().setEnabled(scenario != null);
		List<Plan> plans = dialog.design().getPlans();
		show(plan, plans.stream().map(each -> String.valueOf(each.getName())).toList(), plans.indexOf(dialog.plan()));
		show(engine, List.of(engine.getItems()), Engines.all().indexOf(RunSession.get().engine().orElse(null)));
		duration.show(TimeText.exact(scenario == null ? choice.durationNanos() : scenario.getDurationNanos()), true, fresh);
		seed.show(String.valueOf(scenario == null ? choice.seed() : scenario.getSeed()), true, fresh);
		replications.show(String.valueOf(choice.replications()), true, fresh);
		oneKernel.setSelection(choice.oneKernel());
		kvm.setSelection(choice.kvm());
		showCalibrations(choice.calibration());
	}

	private static void show(Combo combo, List<String> items, int selected) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		if (selected >= 0) {
			combo.select(selected);
		} else {
			combo.deselectAll();
		}
	}

	private void showCalibrations(String chosen) {
		calibrations = new ArrayList<>(Calibrations.names());
		if (!calibrations.contains(chosen)) {
			calibrations.add(chosen);
		}
		show(calibration, calibrations.stream().map(GeneralTab::describe).toList(), calibrations.indexOf(chosen));
		String said;
		try {
			Calibration costs = RunChoices.calibration(chosen);
			long made = costs.costs().figures().values().stream().filter(Figure::isAssumed).count();
			said = NLS.bind(made == 1 ? Messages.General_oneAssumed : Messages.General_assumed, made, costs.costs().figures().size());
		} catch (RunException e) {
			said = e.getMessage();
		}
		if (!said.equals(assumed.getText())) {
			assumed.setText(said);
			page.layout(new Control[] { assumed });
		}
	}

	private static String describe(String name) {
		return Calibrations.byName(name).map(known -> NLS.bind(Messages.General_preset, known.machine(), known.name())).orElse(name);
	}

	private void browse() {
		FileDialog files = new FileDialog(page.getShell(), SWT.OPEN);
		files.setText(Messages.General_browseTitle);
		files.setFilterExtensions(new String[] { "*." + CalibrationFile.EXTENSION, "*" });
		files.setFilterNames(new String[] { Messages.General_calibrationFiles, Messages.General_allFiles });
		String file = files.open();
		if (file != null) {
			dialog.change(dialog.choice().withCalibration(file));
		}
	}

	// taking

	private Optional<String> takeName(String text, boolean commit) {
		return take(new SetValueCommand(dialog.scenario(), Literals.SCENARIO__NAME, text.strip(), Messages.Scenarios_rename), commit);
	}

	private Optional<String> take(SetValueCommand command, boolean commit) {
		String refusal = Refusals.of(command);
		if (refusal == null && commit) {
			dialog.execute(command);
		}
		return Optional.ofNullable(refusal);
	}

	private Optional<String> takeDuration(String text, boolean commit) {
		long nanos = TimeText.parse(text);
		if (nanos == 0) {
			return Optional.of(Messages.General_noDuration);
		}
		if (dialog.scenario() != null) {
			return take(new SetValueCommand(dialog.scenario(), Literals.SCENARIO__DURATION_NANOS, nanos, Messages.General_setDuration), commit);
		}
		if (commit) {
			dialog.change(dialog.choice().withDuration(nanos));
		}
		return Optional.empty();
	}

	private Optional<String> takeSeed(String text, boolean commit) {
		long number;
		try {
			number = Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(NLS.bind(Messages.General_noSeed, text.strip()));
		}
		if (dialog.scenario() != null) {
			return take(new SetValueCommand(dialog.scenario(), Literals.SCENARIO__SEED, number, Messages.General_setSeed), commit);
		}
		if (commit) {
			dialog.change(dialog.choice().withSeed(number));
		}
		return Optional.empty();
	}

	private Optional<String> takeReplications(String text, boolean commit) {
		int count = 0;
		try {
			count = Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			// told below
		}
		if (count < 1 || count > RunChoice.MOST_REPLICATIONS) {
			return Optional.of(NLS.bind(Messages.General_noReplications, text.strip(), "%,d".formatted(RunChoice.MOST_REPLICATIONS)));
		}
		if (commit) {
			dialog.change(dialog.choice().withReplications(count));
		}
		return Optional.empty();
	}
}
