// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.results;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.mkworkbench.ui.run.SimulationResult;
import org.mkworkbench.ui.theme.Theme;

/** Says at all times how much of a result nobody measured; a link lists it. */
final class AssumptionStrip {
	private static final RGB LIGHT_GROUND = new RGB(0xF6, 0xE7, 0xCC);
	private static final RGB LIGHT_TEXT = new RGB(0x5C, 0x3D, 0x00);
	private static final RGB DARK_GROUND = new RGB(0x5A, 0x43, 0x12);
	private static final RGB DARK_TEXT = new RGB(0xFB, 0xE6, 0xB8);

	private final Composite page;
	private final CLabel badge;
	private final Link link;
	private SimulationResult result;

	AssumptionStrip(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(8, 0).applyTo(page);
		badge = new CLabel(page, SWT.CENTER);
		badge.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		badge.setMargins(6, 1, 6, 1);
		badge.setText(Messages.Assumptions_badge);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(badge);
		link = new Link(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> new AssumptionsDialog(page.getShell(), result).open()));
		colour();
		Theme.onChange(page, this::colour);
	}

	private void colour() {
		badge.setBackground(new Color(Theme.isDark() ? DARK_GROUND : LIGHT_GROUND));
		badge.setForeground(new Color(Theme.isDark() ? DARK_TEXT : LIGHT_TEXT));
	}

	Composite control() {
		return page;
	}

	void show(SimulationResult shown) {
		result = shown;
		link.setText(NLS.bind(Messages.Assumptions_link, new Object[] { AssumptionsDialog.costs(shown), shown.calibrationName(), sentences(shown) }));
		page.layout();
	}

	private static int sentences(SimulationResult shown) {
		return AssumptionsDialog.sentences(shown).size();
	}
}
