// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import java.io.Serializable;

/**
 * A stream of random numbers: the generator L64X128Mix (Steele and Vigna, "LXM: Better Splittable Pseudorandom Number Generators", 2021).
 * Written out here because a recorded seed must give the same numbers whatever a later JDK does with its own.
 * <p>
 * For one thread.
 */
public final class RandomStream implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final long MULTIPLIER = 0xd1342543de82ef95L;
	private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
	private static final double UNIT = 0x1.0p-53;

	private final long increment;
	private long lcg;
	private long x0;
	private long x1;

	/** A stream whose whole state comes from 64 bits. */
	public RandomStream(long seed) {
		this(mix64(seed), mix64(seed + GOLDEN_GAMMA), mix64(seed + 2 * GOLDEN_GAMMA), mix64(seed + 3 * GOLDEN_GAMMA));
	}

	RandomStream(long increment, long lcg, long x0, long x1) {
		this.increment = increment | 1;
		this.lcg = lcg;
		this.x0 = x0;
		this.x1 = x1;
		if ((x0 | x1) == 0) {
			// All zero is the one state the xor-shift half never leaves.
			this.x0 = mix64(lcg + GOLDEN_GAMMA);
			this.x1 = mix64(lcg + 2 * GOLDEN_GAMMA);
		}
	}

	/** 64 random bits. */
	public long nextLong() {
		long result = mix64(lcg + x0);
		lcg = MULTIPLIER * lcg + increment;
		long a = x0;
		long b = x1 ^ a;
		x0 = Long.rotateLeft(a, 24) ^ b ^ b << 16;
		x1 = Long.rotateLeft(b, 37);
		return result;
	}

	/** Uniform in [0, 1), 53 bits. */
	public double nextDouble() {
		return (nextLong() >>> 11) * UNIT;
	}

	/** Uniform in 0..bound-1; the bound is 1 or more. */
	public long nextLong(long bound) {
		if (bound <= 0) {
			throw new IllegalArgumentException("The bound must be 1 or more, not " + bound + ".");
		}
		// Multiply-high with rejection of the biased low part (Lemire, "Fast Random Integer Generation in an Interval", 2019).
		long bits = nextLong();
		long high = Math.unsignedMultiplyHigh(bits, bound);
		long low = bits * bound;
		if (Long.compareUnsigned(low, bound) < 0) {
			long threshold = Long.remainderUnsigned(-bound, bound);
			while (Long.compareUnsigned(low, threshold) < 0) {
				bits = nextLong();
				high = Math.unsignedMultiplyHigh(bits, bound);
				low = bits * bound;
			}
		}
		return high;
	}

	/**
	 * Exponentially distributed, rounded to whole nanoseconds. Uses {@link StrictMath}: an intrinsic logarithm may differ in the last bit
	 * from one processor to the next.
	 *
	 * @param mean mean in nanoseconds, 0 or more
	 */
	public long nextExponentialNanos(double mean) {
		return (long) (-mean * StrictMath.log(1.0 - nextDouble()) + 0.5);
	}

	/** A bijective mixing of 64 bits (Lea's variant, as used by LXM). */
	public static long mix64(long value) {
		long z = (value ^ value >>> 32) * 0xdaba0b6eb09322e3L;
		z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
		return z ^ z >>> 32;
	}
}
