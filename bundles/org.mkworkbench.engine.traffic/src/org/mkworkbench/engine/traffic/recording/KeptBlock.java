// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.traffic.EventRing;
import org.mkworkbench.engine.traffic.IpiEvent;

/** A block, or a group of merged blocks, wherever it is kept. */
abstract class KeptBlock {
	final BlockHeader header;

	KeptBlock(BlockHeader header) {
		this.header = header;
	}

	/** Events of life and summary as bytes; null if they cannot be had. */
	abstract byte[] summaryBytes();

	/** Routes and events as bytes; null if they cannot be had. */
	abstract byte[] bodyBytes();

	/** Whether {@link #bodyBytes} would give something, as far as is known. */
	abstract boolean readable();

	/** Whether {@link #summary} would give something, as far as is known. */
	boolean usable() {
		return true;
	}

	/** Whether it is soon replaced by a longer one, and not worth a place in a cache. */
	boolean passing() {
		return false;
	}

	/** The bytes could be had but are not what they should be. */
	abstract void damaged(String why);

	/** Decodes; null if that cannot be done. */
	Summary summary(Places places) {
		byte[] bytes = summaryBytes();
		if (bytes == null) {
			return null;
		}
		try {
			Input in = new Input(bytes, 0, bytes.length);
			readLife(in);
			return SummaryCodec.read(in, places);
		} catch (Input.Damaged e) {
			damaged(e.getMessage());
			return null;
		}
	}

	/** Hands over the events; false if they cannot be had. */
	boolean read(EventRing.Sink sink) {
		byte[] bytes = bodyBytes();
		if (bytes == null) {
			return header.events() == 0;
		}
		try {
			EventReader.read(new Input(bytes, 0, bytes.length), header.events(), sink);
			return true;
		} catch (Input.Damaged e) {
			damaged(e.getMessage());
			return false;
		}
	}

	static void writeLife(Output out, List<IpiEvent> life) {
		out.varint(life.size());
		long[] words = new long[IpiEvent.WORDS];
		for (IpiEvent event : life) {
			event.write(words, 0);
			for (long word : words) {
				out.signed(word);
			}
		}
	}

	static List<IpiEvent> readLife(Input in) {
		int count = in.count(IpiEvent.WORDS, "the number of life events");
		List<IpiEvent> life = new ArrayList<>(count);
		long[] words = new long[IpiEvent.WORDS];
		for (int i = 0; i < count; i++) {
			for (int w = 0; w < words.length; w++) {
				words[w] = in.signed();
			}
			if (!IpiEvent.isLife(IpiEvent.kind(words, 0))) {
				throw new Input.Damaged("an event of life is of another kind");
			}
			life.add(IpiEvent.read(words, 0));
		}
		return life;
	}
}
