// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

/** Columns of a window: equal stretches, of which the last one has the window's end. */
final class ColumnScale {
	private final long begin;
	private final long end;
	private final int columns;
	/** In nanoseconds; both ends belong to the window. */
	private final double length;
	private final double perNano;

	ColumnScale(TimeWindow window, int columns) {
		this.begin = window.begin();
		this.end = window.end();
		this.columns = Math.max(1, columns);
		this.length = since(end) + 1;
		this.perNano = this.columns / length;
	}

	int columns() {
		return columns;
	}

	/** Length of a column in nanoseconds; may be below 1. */
	double nanos() {
		return 1 / perNano;
	}

	/** Column of a moment of the window; a moment outside counts for the next one inside. */
	int column(long time) {
		return Math.clamp((long) (since(Math.clamp(time, begin, end)) * columns / length), 0, columns - 1);
	}

	/** Nanoseconds since the begin; of the longest windows they are more than a long holds. */
	private double since(long time) {
		long nanos = time - begin;
		return nanos < 0 ? (double) time - begin : nanos;
	}

	/** First moment of a column, or the first after it began. */
	long begin(int column) {
		return begin + (long) Math.ceil(column * length / columns);
	}

	/** Adds a stretch of time to the columns it is in, in nanoseconds. Of the moments from and to, the latter does not belong to it. */
	void spread(long from, long to, float[] into) {
		long first = Math.max(from, begin);
		long last = end == Long.MAX_VALUE ? to : Math.min(to, end + 1);
		if (last < first || last == first && to > from) {
			return;
		}
		int column = column(first);
		int lastColumn = column(Math.max(first, last - 1));
		if (column == lastColumn) {
			into[column] += last - first;
			return;
		}
		double x = since(first) * perNano;
		double y = since(last) * perNano;
		into[column] += (float) ((column + 1 - x) / perNano);
		for (int i = column + 1; i < lastColumn; i++) {
			into[i] += (float) (1 / perNano);
		}
		into[lastColumn] += (float) ((y - lastColumn) / perNano);
	}
}
