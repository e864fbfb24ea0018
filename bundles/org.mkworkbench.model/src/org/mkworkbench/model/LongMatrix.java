// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An immutable square matrix of whole numbers; text form: the rows one after the other, numbers separated by blanks. */
public final class LongMatrix {
	/** 4096 objects are more than any machine has; the limit keeps n * n an int. */
	public static final int MAX_SIZE = 4096;

	private final int size;
	private final long[] values;

	/** @param values row by row; its length must be size * size */
	public LongMatrix(int size, long[] values) {
		if (size < 0 || size > MAX_SIZE || values.length != size * size) {
			throw new IllegalArgumentException("a matrix of %d objects cannot have %d values".formatted(size, values.length));
		}
		this.size = size;
		this.values = values.clone();
	}

	/** @throws IllegalArgumentException when there is something else than numbers, or their count is no square */
	public static LongMatrix parse(String text) {
		String trimmed = text.strip();
		long[] values;
		try {
			values = trimmed.isEmpty() ? new long[0] : Arrays.stream(trimmed.split("\\s+")).mapToLong(Long::parseLong).toArray();
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("a matrix holds something that is not a number: " + e.getMessage(), e);
		}
		int size = (int) Math.round(Math.sqrt(values.length));
		if (size * size != values.length) {
			throw new IllegalArgumentException(values.length + " numbers do not form a square matrix");
		}
		return new LongMatrix(size, values);
	}

	/** Number of rows, which is the number of columns. */
	public int size() {
		return size;
	}

	/** From the object of this row to the object of this column. */
	public long get(int row, int column) {
		if (row < 0 || row >= size || column < 0 || column >= size) {
			throw new IndexOutOfBoundsException("(%d,%d) is outside a matrix of %d objects".formatted(row, column, size));
		}
		return values[row * size + column];
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LongMatrix matrix && Arrays.equals(values, matrix.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return Arrays.stream(values).mapToObj(Long::toString).collect(Collectors.joining(" "));
	}
}
