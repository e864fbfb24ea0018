// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.host.message.MessageType;

/**
 * Something that happened to a message or a kernel. On its way to the observer an event is {@value #WORDS} longs, one cache line; this
 * record is the readable form.
 *
 * @param timeNanos when
 * @param sentNanos when the message was sent; the same as {@code timeNanos} for other kinds than {@link Kind#DELIVERED}
 * @param channel position of the channel in the spec, -1 if none
 * @param messageType see {@link MessageType}
 * @param fromKernel sender; for {@link Kind#STATE} the kernel that changes
 * @param toKernel receiver
 * @param fromCpu physical id of the sending CPU
 * @param toCpu physical id of the interrupted CPU
 * @param value payload in bytes; for {@link Kind#STATE} the ordinal of the new {@link InstanceState}, for PHASE of the {@link KernelPhase}, for STAGE
 *            that of the stage in their order
 * @param number number of the message in the run, from 1; 0 for other kinds
 */
public record IpiEvent(Kind kind, long timeNanos, long sentNanos, int channel, int messageType, int fromKernel, int toKernel, long fromCpu,
		long toCpu, int value, long number) {
	/** What happened. */
	public enum Kind {
		/** A kernel sent a message; it is in the receiver's ring. */
		SENT,
		/** The receiver's handler is done with the message. */
		DELIVERED,
		/** A kernel sent a message, but the receiver's ring was full (ENOSPC). Stands alone, without {@link #SENT}. */
		DROPPED,
		/** A kernel changed its state. */
		STATE,
		/** Time went on; depends on pacing and is no part of the trace hash, whose value {@link IpiEvent#number} has. */
		MARK,
		/** A message that was sent is lost: the kernel whose ring it was in died. */
		LOST,
		/** A message or doorbell was not sent: its receiver is not active (ENODEV). */
		REFUSED,
		/** A doorbell without a message was seen by the receiver. */
		DOORBELL,
		/** A kernel is through with a stage of its start. */
		STAGE,
		/** A kernel hangs, panicked or was parked; the host may not know yet. */
		PHASE,
		/**
		 * What the CPUs of a kernel did so far; depends on pacing and is no part of the trace hash. {@link IpiEvent#sentNanos} has the time in
		 * interrupts, {@link IpiEvent#number} that of work.
		 */
		LOAD,
		/**
		 * The simulation carried out something that nobody sees by itself: a timer, an interrupt on its way, work that is done, a result. Only in
		 * replays. {@link IpiEvent#value} says which kind, {@link IpiEvent#fromKernel} has its subject, {@link IpiEvent#number} its argument.
		 */
		CARRIED_OUT,
		/**
		 * A CPU, {@link IpiEvent#fromCpu}, of {@link IpiEvent#fromKernel} did something from {@link IpiEvent#sentNanos} until now, and is done
		 * with it: {@link IpiEvent#value} is the ordinal of a {@link CpuActivity}. Only for people; no part of the trace hash.
		 */
		CPU,
		/** A CPU, {@link IpiEvent#fromCpu}, changed hands from one kernel to another; -1 is the spare part of the pool. */
		OWNER,
		/**
		 * {@link IpiEvent#value} interrupts of a type came to {@link IpiEvent#toCpu} between {@link IpiEvent#sentNanos} and now; who sent them is
		 * not known. Of machines that count and do not trace.
		 */
		COUNT;

		private static final Kind[] ALL = values();
	}

	// word 0: message type << 32 | channel << 8 | kind (channel 24 bits, all ones for none)
	// word 1: time        word 2: sent time
	// word 3: sender << 32 | receiver
	// word 4: sending CPU  word 5: interrupted CPU
	// word 6: (entries in the receiver's ring after this + 1, 0 if not known) << 32 | value        word 7: number
	/** Longs per event. */
	public static final int WORDS = 8;
	/** Highest channel position an event can hold. */
	public static final int MAX_CHANNEL = 0xfffffe;
	private static final int NO_CHANNEL = 0xffffff;

	public static final int SENT = Kind.SENT.ordinal();
	public static final int DELIVERED = Kind.DELIVERED.ordinal();
	public static final int DROPPED = Kind.DROPPED.ordinal();
	public static final int STATE = Kind.STATE.ordinal();
	public static final int MARK = Kind.MARK.ordinal();
	public static final int LOST = Kind.LOST.ordinal();
	public static final int REFUSED = Kind.REFUSED.ordinal();
	public static final int DOORBELL = Kind.DOORBELL.ordinal();
	public static final int STAGE = Kind.STAGE.ordinal();
	public static final int PHASE = Kind.PHASE.ordinal();
	public static final int LOAD = Kind.LOAD.ordinal();
	public static final int CARRIED_OUT = Kind.CARRIED_OUT.ordinal();
	public static final int CPU = Kind.CPU.ordinal();
	public static final int OWNER = Kind.OWNER.ordinal();
	public static final int COUNT = Kind.COUNT.ordinal();
	/** Sending CPU or kernel of which nothing is known. */
	public static final int UNKNOWN = -1;

	/** Whether a kind says in which state a kernel is or whose a CPU is. */
	public static boolean isLife(int kind) {
		return kind == STATE || kind == STAGE || kind == PHASE || kind == OWNER;
	}

	/** Whether a kind tells of a message or an interrupt. */
	public static boolean isMessage(int kind) {
		return kind <= DROPPED || kind == LOST || kind == REFUSED || kind == DOORBELL || kind == COUNT;
	}

	/** Writes this event into {@link #WORDS} longs. */
	public void write(long[] words, int at) {
		words[at] = head(kind.ordinal(), channel, messageType);
		words[at + 1] = timeNanos;
		words[at + 2] = sentNanos;
		words[at + 3] = kernels(fromKernel, toKernel);
		words[at + 4] = fromCpu;
		words[at + 5] = toCpu;
		words[at + 6] = value & 0xffffffffL;
		words[at + 7] = number;
	}

	/** Reads what {@link #write} wrote. */
	public static IpiEvent read(long[] words, int at) {
		return new IpiEvent(Kind.ALL[kind(words, at)], words[at + 1], words[at + 2], channel(words, at), messageType(words, at), fromKernel(words, at), toKernel(words, at), words[at + 4], words[at + 5], (int) words[at + 6], words[at + 7]);
	}

	public static long head(int kind, int channel, int messageType) {
		return (long) messageType << 32 | (channel & 0xffffffL) << 8 | kind;
	}

	public static long kernels(int from, int to) {
		return (long) from << 32 | to & 0xffffffffL;
	}

	public static int kind(long[] words, int at) {
		return (int) words[at] & 0xff;
	}

	public static long time(long[] words, int at) {
		return words[at + 1];
	}

	public static long sent(long[] words, int at) {
		return words[at + 2];
	}

	public static long number(long[] words, int at) {
		return words[at + 7];
	}

	public static int fromKernel(long[] words, int at) {
		return (int) (words[at + 3] >>> 32);
	}

	public static int toKernel(long[] words, int at) {
		return (int) words[at + 3];
	}

	public static int value(long[] words, int at) {
		return (int) words[at + 6];
	}

	/** Word 6 of a message. @param ringEntries entries in the receiver's ring after this event, -1 if not known */
	public static long valueAndRing(int value, int ringEntries) {
		return (long) (ringEntries + 1) << 32 | value & 0xffffffffL;
	}

	/** Entries in the receiver's ring after a message event, -1 if not known. */
	public static int ringEntries(long[] words, int at) {
		return (int) (words[at + 6] >>> 32) - 1;
	}

	public static int messageType(long[] words, int at) {
		return (int) (words[at] >>> 32);
	}

	/** Position of the channel, -1 if none. */
	public static int channel(long[] words, int at) {
		int channel = (int) (words[at] >>> 8) & 0xffffff;
		return channel == NO_CHANNEL ? -1 : channel;
	}

	public static long fromCpu(long[] words, int at) {
		return words[at + 4];
	}

	public static long toCpu(long[] words, int at) {
		return words[at + 5];
	}
}
