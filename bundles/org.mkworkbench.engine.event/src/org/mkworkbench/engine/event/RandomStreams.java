// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.event;

import java.io.Serializable;

/**
 * One random stream for each pair of entity and purpose, all from one root seed. A stream depends on nothing else, so that a further
 * kernel or channel leaves the draws of the others as they were: two plans can be compared under common random numbers.
 */
public final class RandomStreams implements Serializable {
	private static final long serialVersionUID = 1L;

	private static final long FNV_OFFSET = 0xcbf29ce484222325L;
	private static final long FNV_PRIME = 0x100000001b3L;

	private final long rootSeed;

	public RandomStreams(long rootSeed) {
		this.rootSeed = rootSeed;
	}

	/**
	 * A fresh stream, at its beginning.
	 *
	 * @param entity what draws, such as {@code channel:web-db}
	 * @param purpose what it draws for, such as {@code jitter}
	 */
	public RandomStream stream(String entity, String purpose) {
		long hash = hash(hash(FNV_OFFSET, entity) * FNV_PRIME, purpose);
		return new RandomStream(RandomStream.mix64(RandomStream.mix64(rootSeed) ^ hash));
	}

	/** FNV-1a over UTF-16 code units. */
	private static long hash(long start, String text) {
		long hash = start;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * FNV_PRIME;
		}
		return hash;
	}
}
