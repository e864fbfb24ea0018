// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;
import org.mkworkbench.ui.traffic.drawing.Painter;

/**
 * A view of traffic. It says what it will show while there is nothing; else it asks in the background, the newest question wins, and shows
 * answers. It has a filter line, can be pinned to what it shows and cloned, gives pictures (PNG, SVG) and its figures as CSV, and says how many
 * events are missing.
 *
 * @param <A> what it shows
 */
public abstract class TrafficView<A> extends ViewPart {
	private Control contents;

	/** Makes the widgets below the filter line. */
	protected abstract Control createContents(Composite parent);

	/** Finds what to show; in the background. */
	protected abstract A ask(TrafficSource source, ViewState state, Cancel cancel);

	/** Shows an answer. UI thread; at most 30 times a second. */
	protected abstract void show(A answer);

	/** The theme, the selection or the like has changed: shows the last answer again. UI thread. */
	protected abstract void refreshLook();

	/** Draws what is shown, for a picture. UI thread. @param size in points */
	protected abstract void paint(Painter painter, Point size);

	/** What is shown as lines of comma-separated values (RFC 4180). */
	protected abstract String csv();

	/** Session of this view: the common one, or one of its own while it is pinned. */
	protected final TrafficSession session() {
		return TrafficSession.get();
	}

	/** Asks anew, as when something of the view's own was changed, such as what is counted. */
	protected final void askAgain() {
	}

	@Override
	public void createPartControl(Composite parent) {
		contents = createContents(parent);
	}

	@Override
	public void setFocus() {
		contents.setFocus();
	}
}
