// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.nio.file.Path;
import java.util.List;

import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.KernelPhase;

/**
 * When to keep a stretch of traffic in a file by itself, such as ten seconds around a panic. What was before is taken from memory: it can
 * reach back as far as events are kept there.
 *
 * @param condition looks at each event
 * @param reason what it looks for, for people, such as "a kernel fails"
 * @param beforeNanos time to keep before the event; whole blocks are kept, so it may be a little more
 * @param afterNanos and after it, or after the last one if it happens again meanwhile
 * @param path of the file; a second one gets {@code -2} before its extension, and so on
 * @param mostFiles after so many the trigger is off, 1 or more
 */
public record RecordingTrigger(Condition condition, String reason, long beforeNanos, long afterNanos, Path path, int mostFiles) {
	/** Looks at events. Called for each of them on the thread that hands them over: has to be fast, and must not keep the array. */
	@FunctionalInterface
	public interface Condition {
		boolean met(long[] words, int at);
	}

	public RecordingTrigger {
		if (beforeNanos < 0 || afterNanos < 0 || mostFiles < 1) {
			throw new IllegalArgumentException("A trigger cannot keep " + beforeNanos + " ns before and " + afterNanos + " ns after, " + mostFiles + " times.");
		}
	}

	/** A kernel fails, panics or hangs. */
	public static Condition kernelFails() {
		return (words, at) -> {
			int kind = IpiEvent.kind(words, at);
			int value = IpiEvent.value(words, at);
			return kind == IpiEvent.STATE && value == InstanceState.FAILED.ordinal()
					|| kind == IpiEvent.PHASE && (value == KernelPhase.PANICKED.ordinal() || value == KernelPhase.HUNG.ordinal());
		};
	}

	/** A message finds its ring full or is lost in one. */
	public static Condition messageDropped() {
		return (words, at) -> {
			int kind = IpiEvent.kind(words, at);
			return kind == IpiEvent.DROPPED || kind == IpiEvent.LOST;
		};
	}

	/** A message takes longer than some time. */
	public static Condition latencyAbove(long nanos) {
		return (words, at) -> IpiEvent.kind(words, at) == IpiEvent.DELIVERED && IpiEvent.time(words, at) - IpiEvent.sent(words, at) > nanos;
	}

	/** One of several. */
	public static Condition any(List<Condition> conditions) {
		List<Condition> all = List.copyOf(conditions);
		return (words, at) -> {
			for (Condition condition : all) {
				if (condition.met(words, at)) {
					return true;
				}
			}
			return false;
		};
	}

	/** The file for the n-th time, from 1. */
	Path path(int time) {
		if (time == 1) {
			return path;
		}
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return path.resolveSibling(dot < 0 ? name + "-" + time : name.substring(0, dot) + "-" + time + name.substring(dot));
	}
}
