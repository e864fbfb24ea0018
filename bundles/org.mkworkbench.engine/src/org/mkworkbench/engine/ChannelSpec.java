// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.util.Objects;

import org.mkworkbench.engine.host.message.MessageType;

/**
 * Declared traffic from one kernel to another. It flows while both are active.
 *
 * @param name what people know the channel by
 * @param fromKernelId sender; 0 is the host kernel
 * @param toKernelId receiver, not the sender
 * @param messageType top-level type plus subtype as in the kernel's multikernel.h, see {@link MessageType}
 * @param ratePerSecond mean messages per second, above 0 and at most 10⁹
 * @param payloadBytes 0 to {@link #MAX_PAYLOAD}
 * @param pattern spread over time
 * @param burstLength messages in one burst, 1 or more, the mean for {@link ChannelPattern#RANDOM_BURST}; only read for the two
 * @param burstGapNanos time from one message of a burst to the next, 0 or more. Bursts begin every {@code burstLength / ratePerSecond},
 *             on the mean for random ones, which keeps the mean rate; a burst must fit into that time. Only read for the two
 */
public record ChannelSpec(String name, int fromKernelId, int toKernelId, int messageType, double ratePerSecond, int payloadBytes,
		ChannelPattern pattern, int burstLength, long burstGapNanos) {
	/** Largest payload in bytes: a 4096 byte ring entry less the 24 bytes of struct mk_message (include/linux/multikernel.h). */
	public static final int MAX_PAYLOAD = 4072;

	/** @throws IllegalArgumentException naming the channel, the value and its range; for a payload too large it begins with EMSGSIZE */
	public ChannelSpec {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(pattern, "pattern");
		String channel = "Channel \"" + name + "\": ";
		if (fromKernelId < 0 || toKernelId < 0) {
			throw new IllegalArgumentException(channel + "kernel ids are 0 or more, not " + Math.min(fromKernelId, toKernelId) + ".");
		}
		if (fromKernelId == toKernelId) {
			throw new IllegalArgumentException(channel + "kernel " + fromKernelId + " is both sender and receiver. Choose two kernels.");
		}
		if (!(ratePerSecond > 0 && ratePerSecond <= 1e9)) {
			throw new IllegalArgumentException(channel + "the rate must be above 0 and at most 1e9 per second, not " + ratePerSecond + ".");
		}
		if (payloadBytes < 0) {
			throw new IllegalArgumentException(channel + "the payload cannot be negative (" + payloadBytes + " bytes).");
		}
		if (payloadBytes > MAX_PAYLOAD) {
			throw new IllegalArgumentException("EMSGSIZE: " + channel + "a payload of " + payloadBytes + " bytes does not fit a message; at most "
					+ MAX_PAYLOAD + " bytes do.");
		}
		if (pattern == ChannelPattern.BURST || pattern == ChannelPattern.RANDOM_BURST) {
			if (burstLength < 1) {
				throw new IllegalArgumentException(channel + "a burst has 1 message or more, not " + burstLength + ".");
			}
			double periodNanos = burstLength * 1e9 / ratePerSecond;
			if (burstGapNanos < 0 || (burstLength - 1.0) * burstGapNanos > periodNanos) {
				throw new IllegalArgumentException(channel + "a burst of " + burstLength + " messages every " + (long) periodNanos
						+ " ns does not fit with " + burstGapNanos + " ns between the messages. Lower the rate or the gap.");
			}
		}
	}
}
