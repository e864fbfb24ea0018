// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

/**
 * How a recorder keeps what it gets.
 *
 * @param memoryBytes encoded events kept in memory; older ones are forgotten, their summaries stay
 * @param memoryNanos time of the run whose events are kept in memory; {@link Long#MAX_VALUE} for as much as there is room for
 * @param blockBytes about how long a block of events gets, 4 KiB to 16 MiB; one that is shorter costs more for its summary
 * @param queueBytes blocks that may wait for the disk
 * @param waitForDisk whether a disk that is too slow slows the run down; if not, events are left out of the file, counted and said
 * @param flushMillis wall-clock time after which a block is written to the file though it is not full, at least 10; what a crash loses
 */
public record RecorderOptions(long memoryBytes, long memoryNanos, int blockBytes, long queueBytes, boolean waitForDisk, int flushMillis) {
	private static final RecorderOptions DEFAULTS = new RecorderOptions(256L << 20, Long.MAX_VALUE, 1 << 20, 64L << 20, true, 1000);

	public RecorderOptions {
		if (memoryBytes < 0 || memoryNanos < 0 || blockBytes < 1 << 12 || blockBytes > 1 << 24 || queueBytes < 0 || flushMillis < 10) {
			throw new IllegalArgumentException("A recorder cannot work so: " + memoryBytes + " bytes and " + memoryNanos + " ns in memory, blocks of " + blockBytes
					+ " bytes, " + queueBytes + " bytes waiting, " + flushMillis + " ms until written.");
		}
	}

	/** 256 MiB in memory, blocks of 1 MiB, the run waits for the disk, nothing is unwritten for longer than a second. */
	public static RecorderOptions defaults() {
		return DEFAULTS;
	}

	public RecorderOptions withMemory(long bytes) {
		return new RecorderOptions(bytes, memoryNanos, blockBytes, queueBytes, waitForDisk, flushMillis);
	}

	/** Ring-buffer mode: keeps the last stretch of time only. */
	public RecorderOptions withMemoryNanos(long nanos) {
		return new RecorderOptions(memoryBytes, nanos, blockBytes, queueBytes, waitForDisk, flushMillis);
	}

	public RecorderOptions withBlock(int bytes) {
		return new RecorderOptions(memoryBytes, memoryNanos, bytes, queueBytes, waitForDisk, flushMillis);
	}

	public RecorderOptions withQueue(long bytes) {
		return new RecorderOptions(memoryBytes, memoryNanos, blockBytes, bytes, waitForDisk, flushMillis);
	}

	public RecorderOptions withWaitForDisk(boolean wait) {
		return new RecorderOptions(memoryBytes, memoryNanos, blockBytes, queueBytes, wait, flushMillis);
	}

	public RecorderOptions withFlushMillis(int millis) {
		return new RecorderOptions(memoryBytes, memoryNanos, blockBytes, queueBytes, waitForDisk, millis);
	}
}
