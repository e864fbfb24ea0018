// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.edit.DesignTemplate;
import org.mkworkbench.edit.DesignTemplates;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.picture.PictureException;
import org.mkworkbench.picture.PlanPicture;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.MachinePresets;
import org.mkworkbench.ui.theme.Theme;

/** Finished designs to begin with, each with a picture of what it makes. */
final class TemplatePage extends WizardPage {
	private static final int PICTURE_WIDTH = 460;
	private static final int PICTURE_HEIGHT = 300;
	private static final int LIST_WIDTH = 300;

	private final List<DesignTemplate> templates = DesignTemplates.all();
	private final Map<DesignTemplate, Image> pictures = new HashMap<>();
	private TableViewer list;
	private Canvas picture;
	private Label description;

	TemplatePage() {
		super("template", Messages.Template_title, null);
		setDescription(Messages.Template_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(12, 8).applyTo(page);
		list = new TableViewer(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(ColumnLabelProvider.createTextProvider(template -> ((DesignTemplate) template).title()));
		list.setInput(templates);
		list.addSelectionChangedListener(event -> show());
		list.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).span(1, 2).applyTo(list.getControl());
		picture = new Canvas(page, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		picture.addPaintListener(this::paint);
		GridDataFactory.fillDefaults().grab(true, true).hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(picture);
		description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(PICTURE_WIDTH, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3).applyTo(description);
		page.addDisposeListener(event -> pictures.values().forEach(Image::dispose));
		setControl(page);
		Dialog.applyDialogFont(page);
		list.setSelection(new StructuredSelection(templates.getFirst()));
	}

	DesignTemplate template() {
		return list == null ? templates.getFirst() : (DesignTemplate) list.getStructuredSelection().getFirstElement();
	}

	/** Selects a template, as a person would. */
	void choose(String id) {
		DesignTemplates.find(id).ifPresent(template -> list.setSelection(new StructuredSelection(template), true));
	}

	private void show() {
		boolean chosen = template() != null;
		setPageComplete(chosen);
		description.setText(chosen ? template().description() : "");
		picture.redraw();
	}

	private void paint(PaintEvent event) {
		if (template() == null) {
			return;
		}
		BusyIndicator.showWhile(picture.getDisplay(), () -> pictures.computeIfAbsent(template(), this::draw));
		Image image = pictures.get(template());
		if (image != null) {
			Rectangle from = image.getBounds();
			Rectangle to = picture.getClientArea();
			double scale = Math.min((double) to.width / from.width, (double) to.height / from.height);
			int width = (int) (from.width * scale);
			int height = (int) (from.height * scale);
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, from.width, from.height, (to.width - width) / 2, (to.height - height) / 2, width, height);
		}
	}

	/** Null where no picture can be made; the list and its words are enough to choose. */
	private Image draw(DesignTemplate template) {
		try {
			Design design = template.create(MachinePresets.create(template.preset()));
			byte[] png = PlanPicture.of(design, design.getActivePlan(), Theme.isDark()).png(1);
			return new Image(picture.getDisplay(), new ImageData(new ByteArrayInputStream(png)));
		} catch (PictureException | RuntimeException e) {
			ILog.of(TemplatePage.class).warn("No picture of template " + template.id(), e);
			return null;
		}
	}

	/** @throws ImportException when the preset cannot be made */
	Design create() throws ImportException {
		return template().create(MachinePresets.create(template().preset()));
	}
}
