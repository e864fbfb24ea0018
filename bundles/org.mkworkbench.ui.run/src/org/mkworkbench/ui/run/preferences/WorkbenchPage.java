// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.run.Speed;

/** Runs and validation. */
public final class WorkbenchPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int LONGEST_DELAY = 2000;
	/** MiB. */
	private static final int LEAST_MEMORY = 8;
	private static final int MOST_MEMORY = 65_536;

	public WorkbenchPage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE));
	}

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.Workbench_description);
	}

	@Override
	protected void createFieldEditors() {
		String[][] speeds = Speed.CHOICES.stream().map(speed -> new String[] { speed.label(), Double.toString(speed.factor()) }).toArray(String[][]::new);
		addField(new ComboFieldEditor(Preferences.SPEED, Messages.Workbench_speed, speeds, getFieldEditorParent()));
		IntegerFieldEditor delay = new IntegerFieldEditor(Preferences.VALIDATION_DELAY, Messages.Workbench_delay, getFieldEditorParent());
		delay.setValidRange(0, LONGEST_DELAY);
		delay.setErrorMessage(NLS.bind(Messages.Workbench_delayRange, LONGEST_DELAY));
		addField(delay);
		IntegerFieldEditor memory = new IntegerFieldEditor(Preferences.TRAFFIC_MEMORY, Messages.Workbench_memory, getFieldEditorParent());
		memory.setValidRange(LEAST_MEMORY, MOST_MEMORY);
		memory.setErrorMessage(NLS.bind(Messages.Workbench_memoryRange, LEAST_MEMORY, MOST_MEMORY));
		addField(memory);
		addField(new BooleanFieldEditor(Preferences.RECORD_FROM_MEMORY, Messages.Workbench_recordFromMemory, getFieldEditorParent()));
		addField(new RadioGroupFieldEditor(Preferences.SWITCH_TO_LIVE, Messages.Workbench_switchToLive, 3,
				new String[][] { { Messages.Workbench_always, MessageDialogWithToggle.ALWAYS }, { Messages.Workbench_never, MessageDialogWithToggle.NEVER },
						{ Messages.Workbench_prompt, MessageDialogWithToggle.PROMPT } },
				getFieldEditorParent(), true));
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		RunSession.get().setSpeed(new Speed(getPreferenceStore().getDouble(Preferences.SPEED)));
		return done;
	}
}
