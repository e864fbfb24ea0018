// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.query.LaneState;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Interval;
import org.mkworkbench.engine.traffic.query.TimelineAnswer.Lane;
import org.mkworkbench.picture.OwnerColours;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.Painter;
import org.mkworkbench.ui.traffic.drawing.Painter.Style;

/**
 * Draws what CPUs did. A state is told by its shape as well as its colour: idle is an empty track, running a tinted block with an outline, an interrupt a
 * solid one; booting is hatched one way, hung crosswise; a halted CPU has a line and no track. Where single blocks would be narrower than a point,
 * each column of points is a bar: solid the share of the time in interrupts, tinted above it the share in work; below them how many messages.
 */
final class LanePainter {
	/** More blocks than this share of the width are drawn column by column. */
	private static final double BLOCKS_PER_POINT = 0.3;
	private static final int HATCH = 6;
	/** Least height of a bar of which there is anything. */
	private static final int LEAST_BAR = 3;

	private final TimelineFrame frame;
	private final Painter painter;
	private final TimeScale scale;
	private final Look look;
	private final Ink track;
	private final Map<Integer, OwnerColours.Swatch> swatches = new HashMap<>();

	LanePainter(TimelineFrame frame, Painter painter, TimeScale scale) {
		this.frame = frame;
		this.painter = painter;
		this.scale = scale;
		this.look = frame.look();
		this.track = track(look);
	}

	static Ink track(Look look) {
		return look.ground().mixed(look.text(), look.dark() ? 0.09 : 0.055);
	}

	OwnerColours.Swatch swatch(int kernel) {
		return swatches.computeIfAbsent(kernel, id -> look.owner(frame.picture().layout(), id));
	}

	/** Between the edge of a row and what is drawn in it, in points. */
	static int inset(LaneList.Row row) {
		return row.height() >= 18 ? 3 : 1;
	}

	/** Draws a row. @param left and top of its time in the picture */
	void paint(LaneList.Row row, double left, double top) {
		int inset = inset(row);
		double y = top + inset;
		int height = row.height() - 2 * inset;
		if (row.head()) {
			List<PixelLane> lanes = new ArrayList<>();
			for (int cpu : row.cpus()) {
				Lane lane = frame.picture().laneByCpu().get(cpu);
				if (lane != null) {
					lanes.add(PixelLane.of(lane, frame.picture().answer().window(), scale));
				}
			}
			columns(PixelLane.together(lanes, scale.width()), left, y, height);
		} else {
			lane(frame.picture().laneByCpu().get(row.cpu()), left, y, height);
		}
	}

	private void lane(Lane lane, double left, double y, int height) {
		if (lane == null) {
			painter.fillRectangle(left, y, scale.width(), height, track.withAlpha(110));
			return;
		}
		if (lane.columns() != null || visible(lane.intervals()) > BLOCKS_PER_POINT * scale.width()) {
			columns(PixelLane.of(lane, frame.picture().answer().window(), scale), left, y, height);
			return;
		}
		for (Interval interval : lane.intervals()) {
			double x1 = Math.max(0, scale.x(interval.begin()));
			double x2 = Math.min(scale.width(), scale.x(interval.end()));
			if (x2 >= 0 && x1 <= scale.width()) {
				block(interval.state(), swatch(interval.kernelId()), left + x1, y, Math.max(0, x2 - x1), height);
			}
		}
	}

	private long visible(List<Interval> intervals) {
		return intervals.stream().filter(interval -> interval.end() >= scale.begin() && interval.begin() <= scale.begin() + scale.nanos()).count();
	}

	/** One state over a stretch; also in the legend. */
	void block(LaneState state, OwnerColours.Swatch swatch, double x, double y, double width, int height) {
		Ink full = Ink.of(swatch.border());
		switch (state) {
		case NONE -> {
		}
		case HALTED -> {
			painter.line(x, y + height / 2.0, x + width, y + height / 2.0, look.faint().withAlpha(140), 1);
			word(Messages.State_HALTED, x, y, width, height, look.ground());
		}
		case IDLE -> painter.fillRectangle(x, y, width, height, track);
		case RUNNING -> running(swatch, full, x, y, width, height);
		case INTERRUPT -> painter.fillRectangle(x, y, Math.max(1, width), height, full);
		case BOOTING -> {
			painter.fillRectangle(x, y, width, height, track);
			hatch(x, y, width, height, full, false);
			word(Messages.State_BOOTING, x, y, width, height, track);
		}
		case HUNG -> {
			painter.fillRectangle(x, y, width, height, track);
			hatch(x, y, width, height, look.alarm().withAlpha(150), true);
			word(Messages.State_HUNG, x, y, width, height, track);
		}
		}
	}

	private void running(OwnerColours.Swatch swatch, Ink full, double x, double y, double width, int height) {
		if (width < 3) {
			painter.fillRectangle(x, y, Math.max(1, width), height, Ink.of(swatch.fill()).mixed(full, 0.45));
			return;
		}
		painter.fillRectangle(x, y, width, height, Ink.of(swatch.fill()));
		if (swatch.hatched() && width > HATCH) {
			hatch(x, y, width, height, Ink.of(swatch.hatchLine()), false);
		}
		painter.drawRectangle(x, y, width, height, full, 1);
	}

	private void word(String text, double x, double y, double width, int height, Ink ground) {
		double room = painter.textWidth(text, Style.SMALL);
		double line = painter.textHeight(Style.SMALL);
		if (width > room + 16 && height >= line - 2) {
			double middle = y + (height - line) / 2;
			painter.fillRectangle(x + 5, y, room + 6, height, ground);
			painter.text(text, x + 8, middle, look.faint(), Style.SMALL);
		}
	}

	private void hatch(double x, double y, double width, double height, Ink ink, boolean crosswise) {
		int most = (int) ((width + height) / HATCH + 2) * 4;
		double[] rising = new double[most];
		double[] falling = new double[most];
		int count = 0;
		for (double foot = x - height; foot < x + width; foot += HATCH) {
			double begin = Math.max(foot, x);
			double end = Math.min(foot + height, x + width);
			if (begin < end) {
				rising[count] = begin;
				rising[count + 1] = y + height - (begin - foot);
				rising[count + 2] = end;
				rising[count + 3] = y + height - (end - foot);
				falling[count] = begin;
				falling[count + 1] = y + (begin - foot);
				falling[count + 2] = end;
				falling[count + 3] = y + (end - foot);
				count += 4;
			}
		}
		painter.lines(rising, count, ink, 1);
		if (crosswise) {
			painter.lines(falling, count, ink, 1);
		}
	}

	/** A lane of bars one point wide. */
	private void columns(PixelLane lane, double left, double y, int height) {
		int width = lane.width();
		int foot = height >= 14 ? 4 : height >= 8 ? 2 : 0;
		int[] argb = new int[width * height];
		// Without any transparency it is drawn faster.
		Arrays.fill(argb, argb(look.ground()));
		for (int x = 0; x < width; x++) {
			if (!lane.known(x)) {
				fill(argb, width, x, 0, height, argb(look.ground().mixed(track, 0.43)));
				continue;
			}
			ground(argb, lane, x, height);
			bars(argb, lane, x, height - foot);
			if (lane.messages[x] > 0 && foot > 0) {
				fill(argb, width, x, height - foot + 1, height, argb(messages(look, lane.messages[x])));
			}
			if (lane.dropped[x] > 0) {
				fill(argb, width, x, 0, Math.max(2, height / 5), argb(look.alarm()));
			}
		}
		painter.cells(left, y, 1, 1, width, height, argb);
	}

	/** How many messages there are in a column, from one to ten thousand. */
	static Ink messages(Look look, int count) {
		return look.ground().mixed(look.text(), Math.min(1, 0.3 + Math.log10(count) / 6));
	}

	private void ground(int[] argb, PixelLane lane, int x, int height) {
		int width = lane.width();
		int colour = argb(track);
		switch (lane.state(x)) {
		case NONE -> {
		}
		case HALTED -> fill(argb, width, x, height / 2, height / 2 + 1, argb(look.ground().mixed(look.faint(), 0.55)));
		case BOOTING, HUNG -> {
			fill(argb, width, x, 0, height, colour);
			boolean hung = lane.state(x) == LaneState.HUNG;
			int line = argb(hung ? track.mixed(look.alarm(), 0.6) : Ink.of(swatch(lane.owners[x]).border()));
			for (int row = 0; row < height; row++) {
				if (Math.floorMod(x + row, HATCH) == 0 || hung && Math.floorMod(x - row, HATCH) == 0) {
					argb[row * width + x] = line;
				}
			}
		}
		case IDLE, RUNNING, INTERRUPT -> fill(argb, width, x, 0, height, colour);
		}
	}

	private void bars(int[] argb, PixelLane lane, int x, int height) {
		int width = lane.width();
		OwnerColours.Swatch swatch = swatch(lane.owners[x]);
		int interrupt = bar(lane.interrupt[x], height);
		int running = Math.min(height - interrupt, bar(lane.running[x], height));
		int top = height - interrupt - running;
		Ink full = Ink.of(swatch.border());
		if (running > 0) {
			fill(argb, width, x, top, height - interrupt, argb(Ink.of(swatch.fill()).mixed(full, 0.12)));
			// The outline of all bars together.
			argb[top * width + x] = argb(full);
		}
		if (interrupt > 0) {
			fill(argb, width, x, height - interrupt, height, argb(full));
		}
	}

	private static int bar(double share, int height) {
		return share <= 0 ? 0 : Math.min(height, Math.max(Math.min(LEAST_BAR, height), (int) Math.round(share * height)));
	}

	private static void fill(int[] argb, int width, int x, int from, int to, int colour) {
		for (int row = from; row < to; row++) {
			argb[row * width + x] = colour;
		}
	}

	static int argb(Ink ink) {
		return ink.alpha() << 24 | ink.rgb();
	}
}
