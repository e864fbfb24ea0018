// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.ui.theme.Theme;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;

/** Says what is missing in what a view shows: nothing, one line or several. */
final class Strip extends Composite {
	private final Line problem;
	private final Line lost;
	private final Line kept;
	private final Line filter;

	Strip(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 8;
		layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		setLayout(layout);
		problem = new Line(ISharedImages.IMG_OBJS_ERROR_TSK, true);
		lost = new Line(ISharedImages.IMG_OBJS_ERROR_TSK, true);
		kept = new Line(ISharedImages.IMG_OBJS_INFO_TSK, false);
		filter = new Line(ISharedImages.IMG_OBJS_INFO_TSK, false);
	}

	/**
	 * @param wrong a sentence, or null
	 * @param lostEvents that the observer missed
	 * @param keptFrom time of the first event that is still there, -1 if what is shown is exact
	 */
	void say(String wrong, long lostEvents, long keptFrom) {
		boolean changed = problem.set(wrong);
		changed |= lost.set(lostEvents == 0 ? null
				: NLS.bind(lostEvents == 1 ? Messages.Strip_lostOne : Messages.Strip_lost, Quantities.count(lostEvents)));
		changed |= kept.set(keptFrom < 0 ? null : NLS.bind(Messages.Strip_kept, Quantities.moment(keptFrom)));
		if (changed) {
			arrange();
		}
	}

	/** Says which filter is in force. @param text empty for none, or when it is seen elsewhere */
	void filter(String text) {
		if (filter.set(text.isEmpty() ? null : NLS.bind(Messages.Strip_filter, text))) {
			arrange();
		}
	}

	private void arrange() {
		boolean any = problem.shown() || lost.shown() || kept.shown() || filter.shown();
		((GridData) getLayoutData()).exclude = !any;
		setVisible(any);
		look();
		getParent().layout(true, true);
	}

	/** All that is said, for tests. */
	String texts() {
		return problem.text() + lost.text() + kept.text() + filter.text();
	}

	/** The theme has changed. */
	void look() {
		problem.look();
		lost.look();
	}

	private final class Line {
		private final Label icon = new Label(Strip.this, SWT.NONE);
		private final Label words = new Label(Strip.this, SWT.WRAP);
		private final boolean alarm;

		Line(String image, boolean alarm) {
			this.alarm = alarm;
			icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
			icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
			words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			show(false);
		}

		boolean shown() {
			return !((GridData) words.getLayoutData()).exclude;
		}

		String text() {
			return shown() ? words.getText() + "\n" : "";
		}

		/** @return whether the strip needs another layout */
		boolean set(String text) {
			String wanted = text == null ? "" : text.replace("&", "&&");
			if (text == null ? !shown() : shown() && wanted.equals(words.getText())) {
				return false;
			}
			words.setText(wanted);
			words.setToolTipText(text);
			show(text != null);
			return true;
		}

		private void show(boolean wanted) {
			((GridData) words.getLayoutData()).exclude = !wanted;
			((GridData) icon.getLayoutData()).exclude = !wanted;
			words.setVisible(wanted);
			icon.setVisible(wanted);
		}

		void look() {
			if (alarm) {
				Ink ink = Look.of(Theme.isDark()).alarm();
				words.setForeground(new Color(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff));
			}
		}
	}
}
