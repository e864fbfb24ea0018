// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.preferences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.mkworkbench.ui.Preferences;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.problems.RuleSettings;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** How bad each rule's findings are, or whether the rule is checked at all. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** In the order of the combo box. */
	private static final List<Optional<Severity>> CHOICES = List.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING),
			Optional.of(Severity.INFO), Optional.empty());
	private static final String[] NAMES = { Messages.Rules_error, Messages.Rules_warning, Messages.Rules_info, Messages.Rules_off };
	private static final int ROWS = 18;

	private final Map<String, Optional<Severity>> chosen = new LinkedHashMap<>();
	private TableViewer viewer;
	private String filter = "";

	public RulesPage() {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE));
		setDescription(Messages.Rules_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		chosen.putAll(RuleSettings.parse(getPreferenceStore().getString(Preferences.SEVERITIES)));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Rules_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		Composite frame = new Composite(area, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		column(columns, Messages.Rules_rule, 22, Rule::id);
		column(columns, Messages.Rules_title, 55, Rule::title);
		severityColumn(columns);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(Validator.standard().rules());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * viewer.getTable().getItemHeight()).applyTo(frame);
		search.addModifyListener(event -> {
			filter = search.getText().toLowerCase().strip();
			viewer.setFilters(new org.eclipse.jface.viewers.ViewerFilter() {
				@Override
				public boolean select(org.eclipse.jface.viewers.Viewer source, Object container, Object element) {
					Rule rule = (Rule) element;
					return (rule.id() + " " + rule.title()).toLowerCase().contains(filter);
				}
			});
		});
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.Rules_note);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
		return area;
	}

	private void column(TableColumnLayout columns, String title, int weight, java.util.function.Function<Rule, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> text.apply((Rule) rule)));
	}

	private void severityColumn(TableColumnLayout columns) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(Messages.Rules_severity);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(23));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				Rule rule = (Rule) element;
				String name = NAMES[CHOICES.indexOf(severity(rule))];
				return chosen.containsKey(rule.id()) ? name + " *" : name;
			}

			@Override
			public Image getImage(Object element) {
				return severity((Rule) element).map(severity -> PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
				case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
				case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
				case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
				})).orElse(null);
			}
		});
		column.setEditingSupport(new SeverityEditing());
	}

	private Optional<Severity> severity(Rule rule) {
		return chosen.getOrDefault(rule.id(), Optional.of(rule.defaultSeverity()));
	}

	@Override
	protected void performDefaults() {
		chosen.clear();
		viewer.refresh();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		String before = getPreferenceStore().getString(Preferences.SEVERITIES);
		String now = RuleSettings.format(chosen);
		if (!now.equals(before)) {
			getPreferenceStore().setValue(Preferences.SEVERITIES, now);
			DesignDocument.open().forEach(DesignDocument::validateNow);
		}
		return true;
	}

	private final class SeverityEditing extends EditingSupport {
		private final ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), NAMES, SWT.READ_ONLY);

		SeverityEditing() {
			super(RulesPage.this.viewer);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return CHOICES.indexOf(severity((Rule) element));
		}

		@Override
		protected void setValue(Object element, Object value) {
			Rule rule = (Rule) element;
			int index = (Integer) value;
			if (index < 0) {
				return;
			}
			if (CHOICES.get(index).equals(Optional.of(rule.defaultSeverity()))) {
				chosen.remove(rule.id());
			} else {
				chosen.put(rule.id(), CHOICES.get(index));
			}
			viewer.update(rule, null);
		}
	}
}
