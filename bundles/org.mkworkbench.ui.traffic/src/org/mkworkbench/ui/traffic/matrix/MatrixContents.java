// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Cell;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.Quantities;
import org.mkworkbench.ui.traffic.drawing.LogScale;

/**
 * What the matrix shows at one moment: no widgets, no questions. Rows send, columns receive, both in the order of the axis; behind the last one
 * comes the total if it is wanted. Immutable but for colours that are kept.
 */
final class MatrixContents {
	/**
	 * How the answer is to be shown.
	 *
	 * @param heading which time it is about, for people
	 * @param totals whether a row and a column of totals are shown
	 */
	record Form(Metric metric, MatrixAxis.Order order, boolean totals, String heading) {
	}

	/** Types of messages of a pair, most frequent first, as the card tells them. */
	record Types(MatrixAnswer.Party from, MatrixAnswer.Party to, String text) {
	}

	private static final double NANOS_PER_SECOND = 1e9;

	private final MatrixAnswer answer;
	private final TrafficLayout layout;
	private final Form form;
	private final MatrixAxis axis;
	private final double seconds;
	private final long lost;
	private final Types types;
	private final Cell[] cells;
	private final double[] values;
	private final LogScale scale;
	private final double largest;
	private final boolean anyDrops;
	private int[] colours;
	private boolean coloursDark;

	/**
	 * @param slices newest first, if older traffic counts less: half as much as that of the slice before; parties as in the answer. Else empty
	 * @param asked the window asked for: a rate over what has no length is one over this
	 * @param lost events that never came here
	 * @param types of one pair, null if nobody asked
	 */
	MatrixContents(MatrixAnswer answer, List<MatrixAnswer> slices, TimeWindow asked, TrafficLayout layout, Form form, long lost, Types types) {
		this.answer = counted(answer);
		this.layout = layout;
		this.form = form;
		this.lost = lost;
		this.types = types;
		axis = MatrixAxis.of(answer, layout, form.order());
		long nanos = answer.window().nanos() > 0 ? answer.window().nanos() : asked.nanos();
		seconds = nanos / NANOS_PER_SECOND;
		int stride = axis.size() + 1;
		cells = new Cell[stride * stride];
		values = new double[stride * stride];
		fill(slices.stream().map(MatrixContents::counted).toList());
		double least = 0;
		double most = 0;
		boolean drops = false;
		for (int row = 0; row < axis.size(); row++) {
			for (int column = 0; column < axis.size(); column++) {
				drops |= hasDrops(row, column);
				double value = values[row * stride + column];
				if (value > 0) {
					least = least == 0 ? value : Math.min(least, value);
					most = Math.max(most, value);
				}
			}
		}
		largest = most;
		anyDrops = drops;
		scale = form.metric().scale(least, most);
	}

	/**
	 * Where only what was handled passes the filter, as with one by latency, nothing was sent: then what was handled is what there is of messages.
	 * Told from the whole answer, so that messages sent before a window do not count in some cells only.
	 */
	private static MatrixAnswer counted(MatrixAnswer answer) {
		Cell total = answer.total();
		if (total == null || total.sent() > 0 || total.delivered() == 0) {
			return answer;
		}
		Cell[] cells = Arrays.stream(answer.cells()).map(MatrixContents::handled).toArray(Cell[]::new);
		return new MatrixAnswer(answer.window(), answer.parties(), cells, handled(total), answer.exact());
	}

	private static Cell handled(Cell cell) {
		return cell == null ? null
				: new Cell(cell.delivered(), cell.delivered(), cell.dropped(), cell.refused(), cell.counted(), cell.bytes(), cell.p50(), cell.p99(), cell.max());
	}

	private void fill(List<MatrixAnswer> slices) {
		int n = axis.size();
		for (int row = 0; row < n; row++) {
			int from = axis.entries().get(row).index();
			for (int column = 0; column < n; column++) {
				int to = axis.entries().get(column).index();
				Cell cell = answer.cell(from, to);
				if (cell != null) {
					int at = row * (n + 1) + column;
					cells[at] = cell;
					values[at] = slices.size() > 1 && form.metric().adds() ? faded(slices, from, to) : form.metric().value(cell, seconds);
				}
			}
		}
		for (int i = 0; i < n; i++) {
			total(i * (n + 1), 1, i * (n + 1) + n);
			total(i, n + 1, n * (n + 1) + i);
		}
		cells[n * (n + 1) + n] = answer.total();
		values[n * (n + 1) + n] = answer.total() == null ? 0 : form.metric().value(answer.total(), seconds);
	}

	private double faded(List<MatrixAnswer> slices, int from, int to) {
		double sum = 0;
		double weights = 0;
		double weight = 1;
		for (MatrixAnswer slice : slices) {
			double length = Math.max(slice.window().nanos(), 1) / NANOS_PER_SECOND;
			Cell cell = from < slice.parties().size() && to < slice.parties().size() ? slice.cell(from, to) : null;
			boolean rate = form.metric() == Metric.RATE || form.metric() == Metric.BYTE_RATE;
			sum += cell == null ? 0 : weight * form.metric().value(cell, length) * (rate ? length : 1);
			weights += rate ? weight * length : 0;
			weight /= 2;
		}
		return weights > 0 ? sum / weights : sum;
	}

	/** Adds up a row or column; percentiles do not add up and are unknown. */
	private void total(int first, int step, int into) {
		long[] sums = new long[6];
		long max = 0;
		double value = 0;
		boolean any = false;
		for (int i = 0; i < axis.size(); i++) {
			Cell cell = cells[first + i * step];
			if (cell != null) {
				any = true;
				sums[0] += cell.sent();
				sums[1] += cell.delivered();
				sums[2] += cell.dropped();
				sums[3] += cell.refused();
				sums[4] += cell.counted();
				sums[5] += cell.bytes();
				max = Math.max(max, cell.max());
				value += values[first + i * step];
			}
		}
		if (any) {
			cells[into] = new Cell(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], -1, -1, max);
			values[into] = form.metric().adds() ? value : form.metric().value(cells[into], seconds);
		}
	}

	MatrixAxis axis() {
		return axis;
	}

	TrafficLayout layout() {
		return layout;
	}

	Metric metric() {
		return form.metric();
	}

	/** Rows and columns, that of the totals among them if it is shown. */
	int size() {
		return axis.size() + (form.totals() ? 1 : 0);
	}

	boolean hasTotals() {
		return form.totals();
	}

	/** Whether there is nothing at all. */
	boolean isEmpty() {
		return axis.size() == 0;
	}

	/** Whether whole blocks were counted because their events are no longer there is told by the view. */
	boolean exact() {
		return answer.exact();
	}

	/** Null where nothing was. */
	Cell cell(int row, int column) {
		return cells[row * (axis.size() + 1) + column];
	}

	/** 0 where nothing was, NaN where something was of which the value is not known. */
	double value(int row, int column) {
		return values[row * (axis.size() + 1) + column];
	}

	/** Of all pairs. */
	double largest() {
		return largest;
	}

	LogScale scale() {
		return scale;
	}

	boolean hasDrops(int row, int column) {
		Cell cell = cell(row, column);
		return cell != null && cell.dropped() > 0;
	}

	boolean anyDrops() {
		return anyDrops;
	}

	/** Colour 0xRRGGBB of a cell: that of its value, of something unknown, or of nothing. */
	int rgb(int row, int column, boolean dark) {
		double value = value(row, column);
		if (Double.isNaN(value)) {
			return dark ? 0x43484F : 0xE4E6EA;
		}
		return scale.rgb(value == 0 && cell(row, column) != null && metric() != Metric.DROPPED ? Double.MIN_VALUE : value, dark);
	}

	/** All cells but totals, row by row, as 0xAARRGGBB. UI thread. */
	int[] colours(boolean dark) {
		if (colours == null || coloursDark != dark) {
			int n = axis.size();
			int[] made = new int[n * n];
			int nothing = 0xff000000 | scale.rgb(0, dark);
			for (int row = 0; row < n; row++) {
				for (int column = 0; column < n; column++) {
					made[row * n + column] = cells[row * (n + 1) + column] == null ? nothing : 0xff000000 | rgb(row, column, dark);
				}
			}
			colours = made;
			coloursDark = dark;
		}
		return colours;
	}

	/** What the picture is about, for above it. */
	String heading() {
		return NLS.bind(Messages.MatrixContents_heading, form.metric().label(), form.heading());
	}

	String name(int index) {
		return index == axis.size() ? Messages.MatrixContents_all : axis.entries().get(index).name();
	}

	String title(int row, int column) {
		return name(row) + " → " + name(column);
	}

	/** Exact figures of a pair as label and value. */
	List<Map.Entry<String, String>> details(int row, int column) {
		Cell cell = cell(row, column);
		List<Map.Entry<String, String>> lines = new ArrayList<>();
		if (cell == null) {
			lines.add(Map.entry(Messages.MatrixContents_messages, Messages.MatrixContents_none));
			return lines;
		}
		boolean onlyCounted = cell.counted() > 0 && cell.sent() == 0;
		if (onlyCounted) {
			lines.add(Map.entry(Messages.MatrixContents_interruptsPerSecond, perSecond(cell.counted(), false)));
			lines.add(Map.entry(Messages.MatrixContents_interrupts, Quantities.count(cell.counted())));
		} else {
			lines.add(Map.entry(Messages.MatrixContents_messagesPerSecond, perSecond(cell.sent(), false)));
			lines.add(Map.entry(Messages.MatrixContents_bytesPerSecond, perSecond(cell.bytes(), true)));
			lines.add(Map.entry(Messages.MatrixContents_messages, Quantities.count(cell.sent())));
			lines.add(Map.entry(Messages.MatrixContents_bytes, Quantities.count(cell.bytes())));
			lines.add(Map.entry(Messages.MatrixContents_latency, latencies(cell)));
			lines.add(Map.entry(Messages.MatrixContents_dropped, Quantities.count(cell.dropped())));
		}
		if (cell.refused() > 0) {
			lines.add(Map.entry(Messages.MatrixContents_refused, Quantities.count(cell.refused())));
		}
		if (!onlyCounted && cell.counted() > 0) {
			lines.add(Map.entry(Messages.MatrixContents_doorbells, Quantities.count(cell.counted())));
		}
		if (types != null && row < axis.size() && column < axis.size() && types.from().equals(axis.entries().get(row).party())
				&& types.to().equals(axis.entries().get(column).party()) && !types.text().isEmpty()) {
			lines.add(Map.entry(Messages.MatrixContents_type, types.text()));
		}
		return lines;
	}

	private String perSecond(long amount, boolean bytes) {
		return seconds <= 0 ? "–" : bytes ? Quantities.byteRate(amount / seconds) : Quantities.rate(amount / seconds);
	}

	/** Median, 99th percentile and maximum; the unit once if all have the same. */
	private static String latencies(Cell cell) {
		if (cell.delivered() == 0) {
			return "–";
		}
		if (cell.p50() < 0) {
			return "– / – / " + Quantities.nanos(cell.max());
		}
		String[] texts = { Quantities.nanos(cell.p50()), Quantities.nanos(cell.p99()), Quantities.nanos(cell.max()) };
		String unit = texts[2].substring(texts[2].indexOf(' '));
		boolean same = Arrays.stream(texts).allMatch(text -> text.endsWith(unit) && text.indexOf(' ') == text.length() - unit.length());
		return same ? String.join(" / ", texts[0].replace(unit, ""), texts[1].replace(unit, ""), texts[2]) : String.join(" / ", texts);
	}

	/** One line: what all of it comes to. Lost events are named only when there are any. */
	String totals() {
		Cell total = answer.total();
		long messages = total == null ? 0 : total.sent();
		long counted = total == null ? 0 : total.counted();
		String text = messages == 0 && counted > 0
				? NLS.bind(Messages.MatrixContents_totalInterrupts, Quantities.count(counted), perSecond(counted, false))
				: NLS.bind(Messages.MatrixContents_totals, new Object[] { Quantities.count(messages), Quantities.count(total == null ? 0 : total.dropped()), perSecond(messages, false) });
		return lost == 0 ? text : NLS.bind(Messages.MatrixContents_lost, text, Quantities.count(lost));
	}

	/** Whether something is missing or was dropped, so that the line of totals is no good news. */
	boolean alarming() {
		return lost > 0 || answer.total() != null && answer.total().dropped() > 0;
	}

	/** All pairs with traffic, one line each, with a heading (RFC 4180). */
	String csv() {
		StringBuilder text = new StringBuilder("from,to,sent,delivered,dropped,refused,counted,bytes,p50_ns,p99_ns,max_ns,sent_per_s\r\n");
		for (int row = 0; row < axis.size(); row++) {
			for (int column = 0; column < axis.size(); column++) {
				Cell cell = cell(row, column);
				if (cell != null) {
					text.append(quoted(name(row))).append(',').append(quoted(name(column)));
					for (long number : new long[] { cell.sent(), cell.delivered(), cell.dropped(), cell.refused(), cell.counted(), cell.bytes() }) {
						text.append(',').append(number);
					}
					for (long nanos : new long[] { cell.p50(), cell.p99(), cell.max() }) {
						text.append(',').append(cell.delivered() == 0 ? "" : Long.toString(nanos));
					}
					text.append(seconds <= 0 ? "," : String.format(Locale.ROOT, ",%.3f", cell.sent() / seconds)).append("\r\n");
				}
			}
		}
		return text.toString();
	}

	private static String quoted(String name) {
		return name.matches("[\\w.-]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}
}
