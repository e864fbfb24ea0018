// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.ui.run.scenario.TimeText;
import org.mkworkbench.ui.traffic.ViewState;

/**
 * The time a matrix is about.
 *
 * @param nanos how long back from now; for {@link Kind#FADING} the time after which traffic counts half
 */
record WindowChoice(Kind kind, long nanos) {
	/** Where it begins and ends. */
	enum Kind {
		/** From A to B if something is selected, else so long back. */
		SELECTION, WHOLE, VISIBLE, LAST,
		/** All of the latest time, but the older it is the less it counts. */
		FADING
	}

	private static final long SECOND = 1_000_000_000L;
	/** What is older than so many half-lives is left out: it would count a sixteenth and less. */
	static final int HALF_LIVES = 4;

	/** In the order in which they are offered. */
	static final List<WindowChoice> USUAL = List.of(new WindowChoice(Kind.SELECTION, SECOND), new WindowChoice(Kind.WHOLE, 0), new WindowChoice(Kind.VISIBLE, 0),
			new WindowChoice(Kind.LAST, SECOND), new WindowChoice(Kind.LAST, SECOND / 10), new WindowChoice(Kind.FADING, SECOND));

	/** As in the list. */
	String label() {
		return switch (kind) {
		case SELECTION -> NLS.bind(Messages.WindowChoice_selection, TimeText.exact(nanos));
		case WHOLE -> Messages.WindowChoice_whole;
		case VISIBLE -> Messages.WindowChoice_visible;
		case LAST -> NLS.bind(Messages.WindowChoice_last, TimeText.exact(nanos));
		case FADING -> NLS.bind(Messages.WindowChoice_fading, TimeText.exact(nanos));
		};
	}

	/**
	 * One of the usual ones by its label, or a length of time that somebody typed.
	 *
	 * @throws IllegalArgumentException with a sentence that says what is wrong
	 */
	static WindowChoice parse(String typed) {
		Optional<WindowChoice> usual = USUAL.stream().filter(choice -> choice.label().equalsIgnoreCase(typed.strip())).findFirst();
		if (usual.isPresent()) {
			return usual.get();
		}
		String lead = NLS.bind(Messages.WindowChoice_last, "").strip().toLowerCase(java.util.Locale.ROOT);
		String time = typed.strip().toLowerCase(java.util.Locale.ROOT);
		long nanos = TimeText.parse(time.startsWith(lead) ? time.substring(lead.length()) : time);
		if (nanos == 0) {
			throw new IllegalArgumentException(Messages.WindowChoice_zero);
		}
		return new WindowChoice(Kind.LAST, nanos);
	}

	/** The window to ask for. */
	TimeWindow window(ViewState state) {
		return switch (kind) {
		case SELECTION -> state.selection().filter(window -> window.nanos() > 0).orElseGet(() -> back(state, nanos));
		case WHOLE -> new TimeWindow(state.begin(), Math.max(state.begin(), state.end()));
		case VISIBLE -> state.visible();
		case LAST -> back(state, nanos);
		case FADING -> back(state, HALF_LIVES * nanos);
		};
	}

	/** Whether the selection decides. */
	private boolean selected(ViewState state) {
		return kind == Kind.SELECTION && state.selection().filter(window -> window.nanos() > 0).isPresent();
	}

	/** Up to the moment that is looked at: the selected one, else the end of the visible window, or that of all. */
	private static TimeWindow back(ViewState state, long nanos) {
		long now = state.selection().map(TimeWindow::end).orElse(Math.min(state.visible().end(), Math.max(state.begin(), state.end())));
		return new TimeWindow(Math.max(Math.min(state.begin(), now), now - nanos), now);
	}

	/** A length as the timeline writes it. */
	private static String about(long length) {
		return org.mkworkbench.ui.traffic.timeline.TimeText.about(length);
	}

	/** Where the time goes back from. */
	private static String last(ViewState state) {
		return state.selection().isPresent() ? Messages.WindowChoice_headingB : state.visible().end() < state.end() ? Messages.WindowChoice_headingSeen : Messages.WindowChoice_headingLast;
	}

	/** What the heading says. */
	String heading(ViewState state) {
		return switch (kind) {
		case SELECTION -> selected(state) ? NLS.bind(Messages.WindowChoice_headingSelected, about(window(state).nanos())) : NLS.bind(last(state), TimeText.exact(nanos));
		case WHOLE -> Messages.WindowChoice_headingWhole;
		case VISIBLE -> Messages.WindowChoice_headingVisible;
		case LAST -> NLS.bind(last(state), TimeText.exact(nanos));
		case FADING -> NLS.bind(state.selection().isPresent() ? Messages.WindowChoice_headingFadingB : Messages.WindowChoice_headingFading, TimeText.exact(nanos));
		};
	}

	/** Windows of one half-life each, the newest first, whose traffic counts 1, 1/2, 1/4 and so on; the window itself for other kinds. */
	List<TimeWindow> slices(TimeWindow window) {
		if (kind != Kind.FADING) {
			return List.of(window);
		}
		List<TimeWindow> slices = new java.util.ArrayList<>();
		long end = window.end();
		for (int i = 0; i < HALF_LIVES && (end > window.begin() || slices.isEmpty()); i++) {
			long begin = Math.max(window.begin(), end - nanos);
			slices.add(new TimeWindow(begin, end));
			end = begin - 1;
		}
		return slices;
	}
}
