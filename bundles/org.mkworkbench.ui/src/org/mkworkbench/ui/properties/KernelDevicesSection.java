// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.OsDevice;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.ui.Images;

/** The devices of a kernel; add takes them from their owner, remove gives them back to the host. */
public final class KernelDevicesSection extends ModelSection<SpawnedKernel> {
	private static final String[] COLUMNS = { Messages.Devices_address, Messages.Devices_device, Messages.Devices_name, Messages.Devices_node,
			Messages.Devices_group };
	private static final int ROWS = 5;

	private Table table;
	private Button add;
	private Button remove;

	public KernelDevicesSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(parent);
		table = getWidgetFactory().createTable(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, i < 3 ? SWT.LEFT : SWT.RIGHT);
			column.setText(COLUMNS[i]);
			column.pack();
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(100, table.getItemHeight() * ROWS).applyTo(table);
		Composite buttons = getWidgetFactory().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = button(buttons, Messages.Devices_add, this::add);
		remove = button(buttons, Messages.Devices_remove, this::remove);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
	}

	private Button button(Composite parent, String text, Runnable action) {
		// Not from the factory: its colours would hide that a button is disabled.
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void add() {
		Plan plan = (Plan) first().eContainer();
		Ownership ownership = Ownership.of(plan);
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(table.getShell(), new LabelProvider() {
			@Override
			public String getText(Object device) {
				return texts((Element) device).limit(3).filter(text -> !text.isEmpty()).collect(Collectors.joining("  ")) + "  –  " + owner(ownership, (Element) device);
			}

			@Override
			public Image getImage(Object device) {
				return Images.DEVICE.image();
			}
		});
		List<Element> free = new ArrayList<>();
		document().design().getMachine().getPciDevices().stream().filter(device -> !first().getDevices().contains(device)).forEach(free::add);
		document().design().getMachine().getPlatformDevices().stream().filter(device -> !first().getPlatformDevices().contains(device)).forEach(free::add);
		dialog.setTitle(Messages.Devices_addTitle);
		dialog.setMessage(NLS.bind(Messages.Devices_addText, first().getName()));
		dialog.setMultipleSelection(true);
		dialog.setSize(90, 18);
		dialog.setElements(free.toArray());
		if (dialog.open() == Window.OK) {
			List<Element> chosen = Stream.of(dialog.getResult()).map(Element.class::cast).toList();
			executeOrTell(AssignDevicesCommand.withGroups(plan, chosen, first()));
		}
	}

	private static String owner(Ownership ownership, Element device) {
		SpawnedKernel kernel = ownership.kernelOf(device);
		return kernel != null ? NLS.bind(Messages.kernel, kernel.getName()) : ownership.ownerOf(device) == Ownership.Owner.POOL ? Messages.pool : Messages.host;
	}

	private void remove() {
		List<Element> chosen = Stream.of(table.getSelection()).map(item -> (Element) item.getData()).toList();
		executeOrTell(AssignDevicesCommand.toHost((Plan) first().eContainer(), chosen));
	}

	private void enable() {
		add.setEnabled(single());
		remove.setEnabled(table.getSelectionCount() > 0);
	}

	@Override
	void show(boolean fresh) {
		table.removeAll();
		for (SpawnedKernel kernel : elements()) {
			Stream.concat(kernel.getDevices().stream(), kernel.getPlatformDevices().stream()).forEach(device -> {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(texts(device).toArray(String[]::new));
				item.setImage(Images.DEVICE.image());
				item.setData(device);
			});
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		enable();
	}

	private static Stream<String> texts(Element device) {
		return switch (device) {
		case PciDevice pci -> Stream.of(text(pci.getAddress()), text(pci.getDeviceName()), names(pci.getOsDevices()),
				pci.getNode() == null ? "" : text(pci.getNode().getOsIndex()), text(pci.getIommuGroup()));
		case PlatformDevice platform -> Stream.of(text(platform.getName()), text(platform.getHardwareId()), names(platform.getOsDevices()),
				platform.getNode() == null ? "" : text(platform.getNode().getOsIndex()), "");
		default -> Stream.of("", "", "", "", "");
		};
	}

	private static String names(List<OsDevice> devices) {
		return devices.stream().map(OsDevice::getName).filter(java.util.Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}
}
