// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** Completes the line of a filter. One for each question. */
final class FilterProposals {
	private static final int MOST = 100;

	private final String text;
	private final int caret;
	private final TrafficLayout layout;
	private final List<Proposal> found = new ArrayList<>();
	private int beginnings;

	/** A value and what it means. */
	private record Word(String text, String description) {
	}

	FilterProposals(String text, int caret, TrafficLayout layout) {
		this.text = text;
		this.caret = caret;
		this.layout = layout;
	}

	List<Proposal> all() {
		int term = termBegin();
		int sign = term;
		while (sign < caret && ":<>=".indexOf(text.charAt(sign)) < 0) {
			sign++;
		}
		if (sign == caret) {
			fields(term);
		} else {
			String word = text.substring(term, sign);
			FilterField field = FilterField.of(word.startsWith("-") ? word.substring(1) : word);
			if (field != null) {
				values(field, sign);
			}
		}
		return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
	}

	/** Where the term the caret is in begins. */
	private int termBegin() {
		int begin = 0;
		boolean quoted = false;
		for (int i = 0; i < caret; i++) {
			char c = text.charAt(i);
			if (quoted && c == '\\') {
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c <= ' ') {
				begin = i + 1;
			}
		}
		return Math.min(begin, caret);
	}

	private void fields(int begin) {
		int word = begin < caret && text.charAt(begin) == '-' ? begin + 1 : begin;
		int end = caret;
		while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
			end++;
		}
		if (end < text.length() && text.charAt(end) == ':') {
			end++;
		}
		for (FilterField field : FilterField.values()) {
			if (field == FilterField.CHANNEL && layout.channels().isEmpty()) {
				continue;
			}
			offer(word, end, field.word() + (field == FilterField.LATENCY ? ">" : ":"), field.description());
		}
		if (word == begin && (begin == 0 || !text.substring(0, begin).strip().endsWith("not"))) {
			offer(word, end, "not ", "the opposite of what follows");
		}
	}

	private void values(FilterField field, int sign) {
		int begin = sign + 1;
		while (field == FilterField.LATENCY && begin < caret && "<>=".indexOf(text.charAt(begin)) >= 0) {
			begin++;
		}
		boolean quoted = false;
		for (int i = begin; i < caret; i++) {
			char c = text.charAt(i);
			if (quoted && c == '\\') {
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				begin = i + 1;
			}
		}
		begin = Math.min(begin, caret);
		int end = caret;
		while (end < text.length() && (quoted ? text.charAt(end) != '"' : text.charAt(end) > ' ' && text.charAt(end) != ',')) {
			end++;
		}
		end += quoted && end < text.length() ? 1 : 0;
		for (Word word : words(field)) {
			offer(begin, end, FilterWords.quoted(word.text), word.description);
		}
	}

	private List<Word> words(FilterField field) {
		List<Word> words = new ArrayList<>();
		switch (field) {
			case FROM, TO, KERNEL -> {
				layout.kernels().forEach(kernel -> words.add(new Word(kernel.name(), "kernel " + kernel.id() + (kernel.role().isEmpty() ? "" : ", " + kernel.role()))));
				words.add(new Word(FilterWords.UNKNOWN, "nobody knows which kernel"));
			}
			case FROM_CPU, TO_CPU, CPU -> {
				LayoutTables tables = new LayoutTables(layout);
				layout.cpus().forEach(cpu -> words.add(new Word(Integer.toString(cpu.linux()), "CPU of " + tables.kernelName(cpu.kernelId()))));
				words.add(new Word(FilterWords.UNKNOWN, "nobody knows which CPU"));
			}
			case TYPE -> FilterWords.types(layout)
					.forEach((word, type) -> words.add(new Word(word, layout.typeNames().containsKey(type) ? word : MessageType.name(type) + family(type))));
			case CHANNEL -> layout.channels().forEach(channel -> words.add(new Word(channel.name(), "channel")));
			case OUTCOME -> {
				for (Outcome outcome : Outcome.values()) {
					words.add(new Word(outcome.word(), meaning(outcome)));
				}
			}
			case LATENCY -> {
				for (String time : List.of("1us", "10us", "100us", "1ms", "10ms", "100ms", "1s")) {
					words.add(new Word(time, "a time with ns, us, ms or s; latency:1us..5ms is a range"));
				}
			}
		}
		return words;
	}

	private static String family(int type) {
		return MessageType.top(type) == type ? " and all its subtypes" : "";
	}

	private static String meaning(Outcome outcome) {
		return switch (outcome) {
			case DELIVERED -> "the receiver's handler is done with it";
			case DROPPED -> "the receiver's ring was full";
			case LOST -> "it was in the ring of a kernel that died";
			case REFUSED -> "its receiver is not active";
			case IN_FLIGHT -> "neither handled nor lost yet";
			case DOORBELL -> "an interrupt without a message";
		};
	}

	/** Offers a word if what was typed so far is its beginning; words that contain it come after those that begin with it. */
	private void offer(int begin, int end, String word, String description) {
		String typed = text.substring(begin, caret).toLowerCase(Locale.ROOT);
		String bare = typed.startsWith("\"") ? typed.substring(1) : typed;
		String plain = word.startsWith("\"") ? word.substring(1) : word;
		String lower = plain.toLowerCase(Locale.ROOT);
		if (lower.startsWith(bare)) {
			found.add(beginnings++, new Proposal(begin, end - begin, word, description));
		} else if (lower.contains(bare)) {
			found.add(new Proposal(begin, end - begin, word, description));
		}
	}
}
