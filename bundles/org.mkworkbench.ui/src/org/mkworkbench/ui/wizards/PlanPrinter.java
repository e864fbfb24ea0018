// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.ByteArrayInputStream;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.picture.Picture;
import org.mkworkbench.picture.PictureException;
import org.mkworkbench.picture.PlanPicture;

/** Prints the picture of a plan on one page, in light colours whatever the theme, landscape where that suits it better. UI thread only. */
public final class PlanPrinter {
	/** Pixels per pixel of the diagram: about 300 per inch for a picture as wide as a page. */
	private static final int SCALE = 3;
	/** Part of the page that stays free on each side. */
	private static final double MARGIN = 0.04;

	private PlanPrinter() {
	}

	/** Asks for the printer and prints. */
	public static void print(Shell parent, Design design, Plan plan) {
		Picture picture = PlanPicture.of(design, plan, false);
		PrintDialog dialog = new PrintDialog(parent, SWT.SHEET);
		PrinterData data = new PrinterData();
		data.orientation = picture.width() > picture.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(data);
		PrinterData chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			print(picture, new ImageData(new ByteArrayInputStream(picture.png(SCALE))), chosen, NLS.bind(Messages.Print_job, plan.getName()));
		} catch (PictureException e) {
			tell(e.getMessage());
		}
	}

	private static void print(Picture picture, ImageData pixels, PrinterData data, String job) {
		Printer printer = new Printer(data);
		try {
			if (!printer.startJob(job) || !printer.startPage()) {
				tell(data.name);
				return;
			}
			Image image = new Image(printer, pixels);
			GC gc = new GC(printer);
			Rectangle place = place(new Point(picture.width(), picture.height()), printer.getClientArea(), printer.getDPI());
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, place.x, place.y, place.width, place.height);
			gc.dispose();
			image.dispose();
			printer.endPage();
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	/** The largest place on the page with the picture's proportions, centred; never larger than 96 pixels per inch would be. */
	static Rectangle place(Point picture, Rectangle page, Point dpi) {
		int marginX = (int) (page.width * MARGIN);
		int marginY = (int) (page.height * MARGIN);
		double scale = Math.min((double) (page.width - 2 * marginX) / picture.x, (double) (page.height - 2 * marginY) / picture.y);
		scale = Math.min(scale, dpi.x / 96.0);
		int width = (int) (picture.x * scale);
		int height = (int) (picture.y * scale);
		return new Rectangle(page.x + (page.width - width) / 2, page.y + marginY, width, height);
	}

	private static void tell(String reason) {
		StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Print_failed, reason)), StatusManager.SHOW);
	}
}
