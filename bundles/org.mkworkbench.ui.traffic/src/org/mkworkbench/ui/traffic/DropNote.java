// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Says how many messages were dropped in the time that a view tells of, if there were any: what is measured leaves them out. Lies in a grid. */
public final class DropNote {
	private final Label label;

	public DropNote(Composite parent) {
		label = new Label(parent, SWT.NONE);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
		place.horizontalIndent = 8;
		place.exclude = true;
		label.setLayoutData(place);
		label.setVisible(false);
	}

	/** Messages of a window that pass a filter and were dropped. In the background. */
	public static long count(TrafficSource source, TimeWindow window, TrafficFilter filter, Cancel cancel) {
		MatrixAnswer.Cell total = source.queries().matrix(window, filter, Set.of(), cancel).total();
		return total == null ? 0 : total.dropped();
	}

	/** @param dropped 0 for nothing to be said */
	public void show(long dropped) {
		Ink ink = Look.of(Theme.isDark()).alarm();
		label.setForeground(new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff));
		String text = dropped == 0 ? "" : NLS.bind(Messages.DropNote_dropped, Quantities.count(dropped));
		if (!text.equals(label.getText())) {
			label.setText(text);
			((GridData) label.getLayoutData()).exclude = text.isEmpty();
			label.setVisible(!text.isEmpty());
			label.getParent().layout();
		}
	}

	/** What is said, empty for nothing. For tests. */
	String text() {
		return label.getVisible() ? label.getText() : "";
	}
}
