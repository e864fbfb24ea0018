// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

/**
 * The way of a channel between two cards: straight down or up between neighbours of a column, as an arc on the right side of a column, and as
 * an S between columns. Coordinates are pixels; the four points are those of a cubic curve, on one line when it is {@link #straight}.
 */
public record ChannelPath(boolean straight, int x0, int y0, int x1, int y1, int x2, int y2, int x3, int y3) {
	private static final int LANE = 76;
	/** Neighbours of a column that are nearer are joined by a straight line. */
	private static final int NEAR = 140;

	/** @param lane index of this channel among all between the two kernels, both directions, from 0. @param lanes their number */
	public static ChannelPath between(Area from, Area to, int lane, int lanes) {
		int overlap = Math.min(from.right(), to.right()) - Math.max(from.x, to.x);
		boolean sameColumn = overlap > Math.min(from.width, to.width) * 0.4;
		int offset = (int) Math.round((lane - (lanes - 1) / 2.0) * LANE);
		boolean below = to.y >= from.bottom();
		int distance = below ? to.y - from.bottom() : from.y - to.bottom();
		if (sameColumn && distance > 4 && distance < NEAR) {
			int left = Math.max(from.x, to.x) + 24;
			int right = Math.min(from.right(), to.right()) - 24;
			int x = Math.clamp((Math.max(from.x, to.x) + Math.min(from.right(), to.right())) / 2 + offset, Math.min(left, right), Math.max(left, right));
			int start = below ? from.bottom() : from.y;
			int end = below ? to.y : to.bottom();
			return new ChannelPath(true, x, start, x, start + (end - start) / 3, x, end - (end - start) / 3, x, end);
		}
		int fromY = from.y + from.height / 2;
		int toY = to.y + to.height / 2;
		if (sameColumn) {
			int reach = 56 + 18 * lane + Math.min(60, Math.abs(toY - fromY) / 8);
			int shift = (10 + 12 * lane) * (below ? 1 : -1);
			int x = Math.max(from.right(), to.right()) + reach;
			return new ChannelPath(false, from.right(), fromY + shift, x, fromY + shift, x, toY - shift, to.right(), toY - shift);
		}
		boolean rightwards = to.x >= from.right() - 8;
		int shift = offset / 4;
		int start = rightwards ? from.right() : from.x;
		int end = rightwards ? to.x : to.right();
		int reach = Math.max(32, Math.abs(end - start) / 2) * (rightwards ? 1 : -1);
		return new ChannelPath(false, start, fromY + shift, start + reach, fromY + shift, end - reach, toY + shift, end, toY + shift);
	}

	/** Width of the line in pixels, growing with the logarithm of the rate: 1 below 10/s, 6 from 1 M/s on. @param rate messages per second */
	public static int lineWidth(double rate) {
		return rate < 10 ? 1 : (int) Math.round(Math.min(6, 1 + (Math.log10(rate) - 1)));
	}

	/** A place on the way. @param t 0 at the start, 1 at the end */
	public double x(double t) {
		return at(x0, x1, x2, x3, t);
	}

	/** @param t 0 at the start, 1 at the end */
	public double y(double t) {
		return at(y0, y1, y2, y3, t);
	}

	private static double at(int a, int b, int c, int d, double t) {
		double u = 1 - t;
		return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
	}
}
