// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.edit.AddVirtioDeviceCommand;
import org.mkworkbench.edit.DeleteCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;
import org.mkworkbench.model.machine.Element;

/** The paravirtual devices of a kernel: network, block and console, with their queues. Cells are edited in place. */
public final class KernelVirtioSection extends ModelSection<SpawnedKernel> {
	private static final int ROWS = 3;

	private TableViewer viewer;
	private Button add;
	private Button remove;

	public KernelVirtioSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(parent);
		new Label(parent, SWT.NONE).setText(Messages.Virtio_title);
		viewer = new TableViewer(getWidgetFactory().createTable(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL));
		viewer.getTable().setHeaderVisible(true);
		column(Messages.Virtio_kind, 80, SWT.LEFT, device -> kind(device.getKind()), null);
		column(Messages.Virtio_name, 110, SWT.LEFT, VirtioDevice::getName, Literals.VIRTIO_DEVICE__NAME);
		column(Messages.Virtio_queues, 70, SWT.RIGHT, device -> String.valueOf(device.getQueues()), Literals.VIRTIO_DEVICE__QUEUES);
		column(Messages.Virtio_queueSize, 90, SWT.RIGHT, device -> String.valueOf(device.getQueueSize()), Literals.VIRTIO_DEVICE__QUEUE_SIZE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> enable());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, viewer.getTable().getItemHeight() * (ROWS + 1)).applyTo(viewer.getTable());
		Composite buttons = getWidgetFactory().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		add = new Button(buttons, SWT.PUSH);
		add.setText(Messages.Virtio_add + " \u25BE");
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(add);
		Menu kinds = new Menu(add);
		for (VirtioKind kind : VirtioKind.values()) {
			MenuItem item = new MenuItem(kinds, SWT.PUSH);
			item.setText(kind(kind));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(kind)));
		}
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> kinds.setVisible(true)));
		remove = new Button(buttons, SWT.PUSH);
		remove.setText(Messages.Virtio_remove);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(remove);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove()));
	}

	private static String kind(VirtioKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private void column(String title, int width, int alignment, Function<VirtioDevice, String> text, EAttribute feature) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		TableColumn header = column.getColumn();
		header.setText(title);
		header.setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(device -> text.apply((VirtioDevice) device)));
		if (feature != null) {
			column.setEditingSupport(new Cell(text, feature));
		}
	}

	private Plan plan() {
		return (Plan) first().eContainer();
	}

	private void add(VirtioKind kind) {
		executeOrTell(new AddVirtioDeviceCommand(plan(), first(), kind));
	}

	private void remove() {
		List<Element> chosen = new ArrayList<>();
		viewer.getStructuredSelection().forEach(device -> chosen.add((Element) device));
		executeOrTell(new DeleteCommand(plan(), chosen));
	}

	private void enable() {
		add.setEnabled(single());
		remove.setEnabled(!viewer.getStructuredSelection().isEmpty());
	}

	@Override
	void show(boolean fresh) {
		if (!viewer.isCellEditorActive() || fresh) {
			viewer.setInput(elements().stream().flatMap(kernel -> kernel.getVirtioDevices().stream()).toList());
		}
		enable();
	}

	private final class Cell extends EditingSupport {
		private final Function<VirtioDevice, String> text;
		private final EAttribute feature;
		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		Cell(Function<VirtioDevice, String> text, EAttribute feature) {
			super(KernelVirtioSection.this.viewer);
			this.text = text;
			this.feature = feature;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return single();
		}

		@Override
		protected Object getValue(Object element) {
			String value = text.apply((VirtioDevice) element);
			return value == null ? "" : value;
		}

		@Override
		protected void setValue(Object element, Object value) {
			String typed = value.toString().strip();
			Object wanted = typed;
			if (feature != Literals.VIRTIO_DEVICE__NAME) {
				try {
					wanted = Integer.valueOf(typed);
				} catch (NumberFormatException e) {
					StatusManager.getManager().handle(Status.info(NLS.bind(Messages.Virtio_number, typed)), StatusManager.SHOW);
					return;
				}
			}
			executeOrTell(new SetValueCommand((VirtioDevice) element, feature, wanted, Messages.Virtio_edit));
		}
	}
}
