// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** Reads the events of a block; see docs/recording-format.md, "Events". */
final class EventReader {
	static final int SENT_GIVEN = 1;
	static final int VALUE_GIVEN = 2;
	static final int RING_GIVEN = 4;
	static final int NUMBER_GIVEN = 8;
	private static final int GIVEN = 15;

	private EventReader() {
	}

	/**
	 * @param count how many events there must be
	 * @throws Input.Damaged if the bytes do not hold them
	 */
	static void read(Input in, long count, EventRing.Sink sink) {
		Predictions predictions = new Predictions();
		int routes = in.count(7, "the number of routes");
		long[] heads = new long[routes];
		long[] kernels = new long[routes];
		long[] fromCpus = new long[routes];
		long[] toCpus = new long[routes];
		long[] fixed = new long[routes];
		int[] slots = new int[routes];
		int[] values = new int[routes];
		for (int i = 0; i < routes; i++) {
			int kind = in.byte1();
			long channel = in.varint() - 1 & 0xffffff;
			heads[i] = in.varint() << 32 | channel << 8 | kind;
			int from = in.signedInt("a kernel");
			int to = in.signedInt("a kernel");
			kernels[i] = IpiEvent.kernels(from, to);
			fromCpus[i] = in.signed();
			toCpus[i] = in.signed();
			fixed[i] = kind == IpiEvent.CPU ? in.varint() : 0;
			slots[i] = predictions.slot(to);
		}
		long[] words = new long[IpiEvent.WORDS];
		long time = 0;
		for (long i = 0; i < count; i++) {
			long lead = in.varint();
			long route = lead >>> 1;
			if (route >= routes) {
				throw new Input.Damaged("an event has route " + route + " of " + routes);
			}
			int r = (int) route;
			int kind = (int) heads[r] & 0xff;
			time += in.varint();
			int given = (lead & 1) == 0 ? 0 : in.byte1();
			if ((given & ~GIVEN) != 0) {
				throw new Input.Damaged("an event has fields nobody knows");
			}
			words[0] = heads[r];
			words[1] = time;
			words[3] = kernels[r];
			words[4] = fromCpus[r];
			words[5] = toCpus[r];
			if (kind == IpiEvent.CPU) {
				words[2] = time - in.varint();
				words[6] = fixed[r];
				words[7] = (given & NUMBER_GIVEN) == 0 ? 0 : in.signed();
			} else {
				int slot = slots[r];
				words[2] = (given & SENT_GIVEN) == 0 ? predictions.sent(kind, slot, time) : time - in.varint();
				if ((given & VALUE_GIVEN) != 0) {
					values[r] = (int) in.varint();
				}
				int ring = (given & RING_GIVEN) == 0 ? predictions.ring(kind, slot) : (int) in.varint();
				words[6] = (long) ring << 32 | values[r] & 0xffffffffL;
				words[7] = (given & NUMBER_GIVEN) == 0 ? predictions.number(kind, slot) : predictions.lastNumber + in.signed();
				predictions.seen(kind, slot, time, words[7], ring);
			}
			sink.event(words, 0);
		}
		if (in.left() > 0) {
			throw new Input.Damaged(in.left() + " bytes follow the last event");
		}
	}
}
