// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.ui.Images;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.traffic.drawing.PictureFile;

/** What every view of traffic has in its tool bar and menu. */
final class ViewActions {
	private final TrafficView<?> view;
	private final Action filter;
	private final Action pin;
	private final Action clone;
	private final Action picture;
	private final Action copy;
	private final SourceMenu source;

	ViewActions(TrafficView<?> view) {
		this.view = view;
		filter = action(Messages.ViewActions_filter, Messages.ViewActions_filterHint, IAction.AS_CHECK_BOX, Images.FILTER, this::toggleFilter);
		filter.setChecked(view.isFilterShown());
		pin = action(Messages.ViewActions_pin, Messages.ViewActions_pinHint, IAction.AS_CHECK_BOX, Images.PIN, this::togglePin);
		clone = action(Messages.ViewActions_clone, null, IAction.AS_PUSH_BUTTON, null, this::open);
		picture = action(Messages.ViewActions_picture, null, IAction.AS_PUSH_BUTTON, null, this::savePicture);
		copy = action(Messages.ViewActions_copy, null, IAction.AS_PUSH_BUTTON, null, () -> view.copyOr(ViewActions::toClipboard));
		source = new SourceMenu(view::session);
	}

	private static Action action(String text, String hint, int style, Images image, Runnable act) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				act.run();
			}
		};
		action.setToolTipText(hint == null ? text : hint);
		if (image != null) {
			action.setImageDescriptor(image.descriptor());
		}
		return action;
	}

	void fill(IActionBars bars) {
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(new Separator());
		bar.add(source);
		if (view.filtersMessages()) {
			bar.add(filter);
		}
		bar.add(pin);
		IMenuManager menu = bars.getMenuManager();
		menu.add(new Separator());
		if (view.filtersMessages()) {
			menu.add(filter);
		}
		menu.add(pin);
		menu.add(clone);
		menu.add(new Separator());
		menu.add(picture);
		menu.add(copy);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.updateActionBars();
	}

	/** What is looked at has changed. */
	void update() {
		boolean something = view.session().source().isPresent();
		pin.setChecked(view.isPinned());
		pin.setEnabled(something || view.isPinned());
		picture.setEnabled(something);
		source.setEnabled(!view.session().sources().isEmpty());
	}

	private void toggleFilter() {
		view.showFilter(filter.isChecked());
	}

	private void togglePin() {
		view.pin(pin.isChecked());
	}

	/** One more of its kind. If this one is pinned, so is the new one, to the same. */
	private void open() {
		IWorkbenchPage page = view.getSite().getPage();
		String id = view.getViewSite().getId();
		int number = 2;
		while (page.findViewReference(id, Integer.toString(number)) != null) {
			number++;
		}
		String secondary = Integer.toString(number);
		if (view.isPinned()) {
			TrafficSession kept = view.session().pin();
			PinRequest.put(id, secondary, kept);
		}
		try {
			page.showView(id, secondary, IWorkbenchPage.VIEW_ACTIVATE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		} finally {
			PinRequest.drop(id, secondary);
		}
	}

	private void savePicture() {
		Point size = view.picture().orElse(null);
		if (size == null) {
			return;
		}
		FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.ViewActions_pictureTitle);
		dialog.setFilterExtensions(new String[] { "*.png", "*.svg" });
		dialog.setFilterNames(new String[] { Messages.ViewActions_png, Messages.ViewActions_svg });
		dialog.setFileName(view.getTitle() + ".png");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		String suffix = dialog.getFilterIndex() == 1 ? ".svg" : ".png";
		String name = chosen.toLowerCase(java.util.Locale.ROOT);
		Path file = Path.of(name.endsWith(".png") || name.endsWith(".svg") ? chosen : chosen + suffix);
		try {
			PictureFile.write(file, view.getSite().getShell().getDisplay(), size, painter -> view.draw(painter, size));
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.ViewActions_pictureDone, file));
		} catch (IOException | RuntimeException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.ViewActions_pictureFailed, file, e.getMessage()), e), StatusManager.SHOW);
		}
	}

	private static void toClipboard(String csv) {
		if (csv == null || csv.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { csv }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
