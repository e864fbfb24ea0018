// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** Runs and validation. */
public final class WorkbenchPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int LONGEST_DELAY = 2000;

	public WorkbenchPage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE));
	}

	@Override
	public void init(IWorkbench workbench) {
		setDescription("Running and checking plans");
	}

	@Override
	protected void createFieldEditors() {
		String[][] speeds = Speed.CHOICES.stream().map(speed -> new String[] { speed.label(), Double.toString(speed.factor()) }).toArray(String[][]::new);
		addField(new ComboFieldEditor(Preferences.SPEED, "&Speed of runs:", speeds, getFieldEditorParent()));
		IntegerFieldEditor delay = new IntegerFieldEditor(Preferences.VALIDATION_DELAY, "&Validate after an edit (ms):", getFieldEditorParent());
		delay.setValidRange(0, LONGEST_DELAY);
		delay.setErrorMessage("The delay goes from 0 to " + LONGEST_DELAY + " ms.");
		addField(delay);
		addField(new RadioGroupFieldEditor(Preferences.SWITCH_TO_LIVE, "Switch to the Live perspective when a run starts", 3,
				new String[][] { { "&Always", MessageDialogWithToggle.ALWAYS }, { "&Never", MessageDialogWithToggle.NEVER },
						{ "&Prompt", MessageDialogWithToggle.PROMPT } },
				getFieldEditorParent(), true));
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		RunSession.get().setSpeed(new Speed(getPreferenceStore().getDouble(Preferences.SPEED)));
		return done;
	}
}
