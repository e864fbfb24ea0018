// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.mkworkbench.engine.traffic.query.SequenceAnswer.Message;

/** The messages in which a text occurs: in type, payload, kernels or outcome. Case does not matter; each word must occur. */
record MessageSearch(String text, List<Integer> found) {
	static final MessageSearch NOTHING = new MessageSearch("", List.of());

	static MessageSearch of(String text, List<Message> messages, MessageTexts texts) {
		String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
		if (text.isBlank()) {
			return NOTHING;
		}
		return new MessageSearch(text, IntStream.range(0, messages.size()).filter(i -> matches(texts.searched(messages.get(i)).toLowerCase(Locale.ROOT), words)).boxed().toList());
	}

	private static boolean matches(String text, String[] words) {
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The match after a message, or before it; round the end. @param from -1 for none @return -1 if nothing was found */
	int next(int from, boolean forward) {
		if (found.isEmpty()) {
			return -1;
		}
		if (forward) {
			return found.stream().filter(i -> i > from).findFirst().orElse(found.getFirst());
		}
		return found.reversed().stream().filter(i -> i < from).findFirst().orElse(found.getLast());
	}

	/** Which of the matches a message is, from 1; 0 if it is none. */
	int position(int message) {
		return found.indexOf(message) + 1;
	}
}
