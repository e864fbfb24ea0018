// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes, 0..{@link Long#MAX_VALUE}. Units are binary whatever their spelling, as in kerf and the kernel's memparse():
 * {@code 4G}, {@code 4GB} and {@code 4GiB} are all 4 * 2^30.
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {
	private static final Pattern TEXT = Pattern.compile("(\\d{1,19}(?:\\.\\d{1,12})?)\\s*([KMGTPE]?)(?:i?B)?", Pattern.CASE_INSENSITIVE);
	private static final String UNITS = "KMGTPE";

	public ByteSize {
		if (bytes < 0) {
			throw new IllegalArgumentException("a size cannot be negative: " + bytes);
		}
	}

	/**
	 * Reads {@code 4096}, {@code 1.5GiB}, {@code 512 MB}, {@code 2t} or a hexadecimal number of bytes such as {@code 0x1000}.
	 *
	 * @throws IllegalArgumentException when the text is no size, is not a whole number of bytes or exceeds 2^63 - 1 bytes
	 */
	public static ByteSize parse(String text) {
		String trimmed = text.strip();
		if (trimmed.regionMatches(true, 0, "0x", 0, 2)) {
			return hexadecimal(trimmed, text);
		}
		Matcher matcher = TEXT.matcher(trimmed);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("\"%s\" is not a size; write for example 4096, 512MiB or 1.5GiB".formatted(text));
		}
		int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2).toUpperCase(Locale.ROOT)) + 1;
		BigDecimal bytes = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(1L << 10 * unit));
		try {
			return new ByteSize(bytes.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("\"%s\" is not a whole number of bytes below 8 EiB".formatted(text), e);
		}
	}

	private static ByteSize hexadecimal(String trimmed, String text) {
		try {
			return new ByteSize(Long.parseLong(trimmed.substring(2), 16));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("\"%s\" is not a hexadecimal number of bytes below 8 EiB".formatted(text), e);
		}
	}

	/** Exact text: the largest unit that needs at most three decimals and loses nothing, else plain bytes. */
	@Override
	public String toString() {
		for (int unit = UNITS.length(); unit > 0; unit--) {
			BigDecimal value = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1L << 10 * unit));
			if (value.compareTo(BigDecimal.ONE) >= 0 && value.stripTrailingZeros().scale() <= 3) {
				return value.stripTrailingZeros().toPlainString() + " " + UNITS.charAt(unit - 1) + "iB";
			}
		}
		return bytes + " B";
	}

	/** Short text for people: at most one decimal, rounded down so that nobody is promised more than there is. */
	public String rounded() {
		for (int unit = UNITS.length(); unit > 0; unit--) {
			if (bytes >= 1L << 10 * unit) {
				BigDecimal value = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1L << 10 * unit)).setScale(1, RoundingMode.DOWN);
				return value.stripTrailingZeros().toPlainString() + " " + UNITS.charAt(unit - 1) + "iB";
			}
		}
		return bytes + " B";
	}

	/** {@link #toString()} while that is short, else {@link #rounded()}: {@code 8190 MiB}, but {@code 6.4 GiB} and not {@code 6777044 KiB}. */
	public String readable() {
		String exact = toString();
		return exact.matches("\\d{1,4}(\\.\\d+)? .*") ? exact : rounded();
	}

	/** As {@link #readable()}, with the exact size where that is another: {@code 6.4 GiB (6777044 KiB)}. */
	public String detailed() {
		String exact = toString();
		String readable = readable();
		return readable.equals(exact) ? exact : readable + " (" + exact + ")";
	}

	@Override
	public int compareTo(ByteSize other) {
		return Long.compare(bytes, other.bytes);
	}
}
