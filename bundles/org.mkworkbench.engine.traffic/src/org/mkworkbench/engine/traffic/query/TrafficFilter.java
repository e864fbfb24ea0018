// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.query;

import java.util.List;
import java.util.stream.Collectors;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/**
 * Which messages count: by kernel, CPU, type, channel, outcome and latency. Typed in one line, such as
 * {@code from:web to:net type:NETWORK -outcome:dropped latency>10us}: blanks between terms mean and, commas between the values of a term mean or, a
 * minus or {@code not} before a term means not, names with blanks stand in quotes. Upper and lower case are the same. Kernels go by name or id, CPUs
 * by Linux number ({@code cpu:4-7,12}), times with a unit ({@code latency:1us..5ms}); {@code unknown} is a sender of which nothing is known. A
 * top-level type ({@code NETWORK}) stands for all its subtypes.
 * <p>
 * Asked about a single event, a message that was just sent is {@link Outcome#IN_FLIGHT} and has no latency. Sums of messages that pass by what
 * became of them count these as sent, too; see {@link MatrixAnswer.Cell}.
 * <p>
 * Immutable, and made for one layout; see {@link #forLayout}.
 */
public final class TrafficFilter {
	/** Everything. */
	public static final TrafficFilter ALL = new TrafficFilter("", List.of(), null);

	private static final int DELIVERED = Outcome.DELIVERED.ordinal();
	private static final int DROPPED = Outcome.DROPPED.ordinal();
	private static final int LOST = Outcome.LOST.ordinal();
	private static final int REFUSED = Outcome.REFUSED.ordinal();
	private static final int IN_FLIGHT = Outcome.IN_FLIGHT.ordinal();
	private static final int DOORBELL = Outcome.DOORBELL.ordinal();

	private final String text;
	private final LayoutTables tables;
	private final List<FilterTerm> terms;
	private final FilterTerm[] ofPair;
	private final FilterTerm[] ofChannel;
	private final FilterTerm[] ofFate;

	private TrafficFilter(String text, List<FilterTerm> terms, LayoutTables tables) {
		this.text = text;
		this.tables = tables;
		this.terms = List.copyOf(terms);
		this.ofPair = terms.stream().filter(term -> !term.field().ofFate() && term.field() != FilterField.CHANNEL).toArray(FilterTerm[]::new);
		this.ofChannel = terms.stream().filter(term -> term.field() == FilterField.CHANNEL).toArray(FilterTerm[]::new);
		this.ofFate = terms.stream().filter(term -> term.field().ofFate()).toArray(FilterTerm[]::new);
	}

	/** @throws FilterException naming the place and a remedy */
	public static TrafficFilter parse(String text, TrafficLayout layout) throws FilterException {
		if (text.isBlank()) {
			return ALL;
		}
		LayoutTables tables = new LayoutTables(layout);
		return new TrafficFilter(text.strip(), new FilterParser(text, tables).parse(), tables);
	}

	/** The same text for other traffic. @throws FilterException if it names something that is not there */
	public TrafficFilter forLayout(TrafficLayout layout) throws FilterException {
		return tables != null && tables.layout().equals(layout) ? this : parse(text, layout);
	}

	/** As it was typed; empty for {@link #ALL}. */
	public String text() {
		return text;
	}

	public boolean isAll() {
		return text.isEmpty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TrafficFilter filter && filter.text.equals(text)
				&& (tables == null ? filter.tables == null : filter.tables != null && filter.tables.layout().equals(tables.layout()));
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}

	// From clicks

	/** Messages from one kernel to another, by id; -1 for an unknown one. */
	public static TrafficFilter pair(TrafficLayout layout, int fromKernel, int toKernel) {
		return sure("from:" + kernelWord(layout, fromKernel) + " to:" + kernelWord(layout, toKernel), layout);
	}

	/** Messages from one CPU to another, by position in the layout; -1 for an unknown one. */
	public static TrafficFilter cpuPair(TrafficLayout layout, int fromCpu, int toCpu) {
		return sure("from-cpu:" + cpuWord(layout, fromCpu) + " to-cpu:" + cpuWord(layout, toCpu), layout);
	}

	/** Adds a term, such as {@code type:NETWORK}; one that is there already stays single. */
	public TrafficFilter withTerm(String term, TrafficLayout layout) throws FilterException {
		String wanted = term.strip();
		return (" " + text + " ").contains(" " + wanted + " ") ? forLayout(layout) : parse((text + " " + wanted).strip(), layout);
	}

	/** Adds the term for messages a kernel sends or gets, by id. */
	public TrafficFilter withKernel(int kernelId, TrafficLayout layout) {
		return withSureTerm("kernel:" + kernelWord(layout, kernelId), layout);
	}

	/** Adds the term for messages a CPU sends or gets, by position in the layout. */
	public TrafficFilter withCpu(int cpu, TrafficLayout layout) {
		return withSureTerm("cpu:" + cpuWord(layout, cpu), layout);
	}

	/** Adds the term for messages of a type. */
	public TrafficFilter withType(int type, TrafficLayout layout) {
		return withSureTerm("type:" + FilterWords.quoted(FilterWords.typeWord(type, layout)), layout);
	}

	/** Adds the term for messages that took so long, in nanoseconds; both ends count. */
	public TrafficFilter withLatency(long least, long greatest, TrafficLayout layout) {
		return withSureTerm("latency:" + least + "ns.." + greatest + "ns", layout);
	}

	/** Messages from one kernel to another, by id, -1 for an unknown one; instead of what it said about senders and receivers. */
	public TrafficFilter withPair(int fromKernel, int toKernel, TrafficLayout layout) {
		return withoutPair(layout).withSureTerm(pair(layout, fromKernel, toKernel).text, layout);
	}

	/** Messages from one CPU to another, by position, -1 for an unknown one; instead of what it said about senders and receivers. */
	public TrafficFilter withCpuPair(int fromCpu, int toCpu, TrafficLayout layout) {
		return withoutPair(layout).withSureTerm(cpuPair(layout, fromCpu, toCpu).text, layout);
	}

	/** Leaves out what it says about senders and receivers. */
	public TrafficFilter withoutPair(TrafficLayout layout) {
		String rest = terms.stream().filter(term -> !term.field().ofKernel() && !term.field().ofCpu()).map(FilterTerm::text).collect(Collectors.joining(" "));
		try {
			return parse(rest, layout);
		} catch (FilterException e) {
			// What was there does not fit the layout any more.
			return ALL;
		}
	}

	/** Whether it says anything about senders and receivers. */
	public boolean hasPair() {
		return terms.stream().anyMatch(term -> term.field().ofKernel() || term.field().ofCpu());
	}

	private TrafficFilter withSureTerm(String term, TrafficLayout layout) {
		try {
			return withTerm(term, layout);
		} catch (FilterException e) {
			// What was there does not fit the layout any more: the new term alone does.
			return sure(term, layout);
		}
	}

	private static TrafficFilter sure(String text, TrafficLayout layout) {
		try {
			return parse(text, layout);
		} catch (FilterException e) {
			throw new IllegalArgumentException("No such traffic: " + e.getMessage(), e);
		}
	}

	private static String kernelWord(TrafficLayout layout, int id) {
		if (id < 0) {
			return FilterWords.UNKNOWN;
		}
		String name = layout.kernel(id).map(TrafficLayout.Kernel::name).orElse("");
		boolean single = !name.isEmpty() && layout.kernels().stream().filter(kernel -> kernel.name().equalsIgnoreCase(name)).count() == 1;
		return single ? FilterWords.quoted(name) : Integer.toString(id);
	}

	private static String cpuWord(TrafficLayout layout, int cpu) {
		return cpu < 0 ? FilterWords.UNKNOWN : Integer.toString(layout.cpus().get(cpu).linux());
	}

	/** What could stand at the caret of a line that is being typed, the likeliest first. */
	public static List<Proposal> proposals(String text, int caret, TrafficLayout layout) {
		return new FilterProposals(text, Math.max(0, Math.min(caret, text.length())), layout).all();
	}

	// Asking; nothing here allocates

	/** Whether an event passes. Other events than those of messages and interrupts never do. */
	public boolean accepts(long[] words, int at) {
		int kind = IpiEvent.kind(words, at);
		if (!IpiEvent.isMessage(kind)) {
			return false;
		}
		return acceptsMessage(words, at) && acceptsFate(outcome(kind), latency(words, at));
	}

	/** Whether sender, receiver, type and channel pass, whatever becomes of the message. */
	boolean acceptsMessage(long[] words, int at) {
		for (FilterTerm term : ofChannel) {
			if (!term.acceptsChannel(IpiEvent.channel(words, at))) {
				return false;
			}
		}
		if (ofPair.length == 0) {
			return true;
		}
		return acceptsPair(tables.kernel(IpiEvent.fromKernel(words, at)), tables.kernel(IpiEvent.toKernel(words, at)), tables.cpu(IpiEvent.fromCpu(words, at)),
				tables.cpu(IpiEvent.toCpu(words, at)), IpiEvent.messageType(words, at));
	}

	/**
	 * Whether messages between two CPUs pass as far as sender, receiver and type go. If {@link #pairsSuffice}, nothing else matters.
	 *
	 * @param fromKernel and the others: positions in the layout, -1 if unknown
	 */
	public boolean acceptsPair(int fromKernel, int toKernel, int fromCpu, int toCpu, int type) {
		for (FilterTerm term : ofPair) {
			if (!term.acceptsPair(fromKernel, toKernel, fromCpu, toCpu, type)) {
				return false;
			}
		}
		return true;
	}

	/** Whether it hangs on sender, receiver and type only, so that summaries answer it. */
	public boolean pairsSuffice() {
		return ofFate.length == 0 && ofChannel.length == 0;
	}

	/** Whether it hangs on the channel, of which summaries tell nothing. */
	boolean ofChannel() {
		return ofChannel.length > 0;
	}

	/** Whether a message with such an end passes as far as outcome and latency go. @param latency -1 if it was not handled */
	boolean acceptsFate(int outcome, long latency) {
		for (FilterTerm term : ofFate) {
			if (!term.acceptsFate(outcome, latency)) {
				return false;
			}
		}
		return true;
	}

	/** Whether messages with such an end and latencies from min to max pass: none, some or all; see {@link FilterTerm#ALL}. The channel may matter. */
	int coversFate(int outcome, long min, long max) {
		int covers = ofChannel.length == 0 ? FilterTerm.ALL : FilterTerm.SOME;
		for (FilterTerm term : ofFate) {
			covers = Math.min(covers, term.coversFate(outcome, min, max));
		}
		return covers;
	}

	/** Ordinal of the outcome that an event of a message tells of. */
	static int outcome(int kind) {
		return kind == IpiEvent.SENT ? IN_FLIGHT : kind == IpiEvent.DELIVERED ? DELIVERED : kind == IpiEvent.DROPPED ? DROPPED : kind == IpiEvent.LOST ? LOST
				: kind == IpiEvent.REFUSED ? REFUSED : DOORBELL;
	}

	/** Latency of an event that tells of one; -1 of others. A clock that went backwards makes it 0. */
	static long latency(long[] words, int at) {
		return IpiEvent.kind(words, at) == IpiEvent.DELIVERED ? Math.max(0, IpiEvent.time(words, at) - IpiEvent.sent(words, at)) : -1;
	}
}
