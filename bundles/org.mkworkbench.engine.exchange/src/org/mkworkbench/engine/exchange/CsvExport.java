// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.query.Cancel;
import org.mkworkbench.engine.traffic.recording.TrafficStore;

/** One line per event with all of its fields, readable by {@link CsvImport}. Notes are not exported. */
public final class CsvExport implements TraceExport {
	private static final IpiEvent.Kind[] KINDS = IpiEvent.Kind.values();

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "CSV";
	}

	@Override
	public String description() {
		return "One line per event with all fields, for spreadsheets and scripts; can be imported again.";
	}

	@Override
	public String ending() {
		return ".csv";
	}

	@Override
	public Exported export(TrafficStore store, Selection selection, Path target, Cancel cancel) throws IOException {
		TrafficStore.Contents contents = store.contents();
		EventWalk walk = new EventWalk(contents, selection, cancel);
		TrafficNames names = new TrafficNames(store.layout());
		try (Replacement replacement = Replacement.file(target)) {
			try (BufferedWriter writer = Files.newBufferedWriter(replacement.draft(), StandardCharsets.UTF_8)) {
				writer.write(Arrays.stream(EventColumn.values()).map(EventColumn::word).collect(Collectors.joining(",", "", Csv.LINE_END)));
				StringBuilder line = new StringBuilder();
				walk.events((words, at) -> {
					line.setLength(0);
					line(line, words, at, names);
					write(writer, line);
				});
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			replacement.commit();
		}
		List<String> remarks = new ArrayList<>(walk.remarks());
		int notes = walk.notes().size();
		if (notes > 0) {
			remarks.add("CSV has no place for the " + notes + " notes (log lines, steps, transactions, payloads); CTF and Perfetto have.");
		}
		return new Exported(List.of(target), walk.taken(), 0, remarks);
	}

	private static void write(Writer writer, CharSequence line) {
		try {
			writer.append(line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void line(StringBuilder line, long[] words, int at, TrafficNames names) {
		int kind = IpiEvent.kind(words, at);
		int type = IpiEvent.messageType(words, at);
		int from = IpiEvent.fromKernel(words, at);
		int to = IpiEvent.toKernel(words, at);
		int ring = IpiEvent.isMessage(kind) ? IpiEvent.ringEntries(words, at) : -1;
		line.append(IpiEvent.time(words, at)).append(',').append(KINDS[kind].name()).append(',').append(IpiEvent.sent(words, at)).append(',').append(type).append(',');
		Csv.append(line, IpiEvent.isMessage(kind) ? names.type(type) : "").append(',').append(from).append(',');
		Csv.append(line, names.kernel(from)).append(',').append(to).append(',');
		Csv.append(line, names.kernel(to)).append(',');
		cpu(line, IpiEvent.fromCpu(words, at), names);
		cpu(line, IpiEvent.toCpu(words, at), names);
		line.append(IpiEvent.channel(words, at)).append(',').append(IpiEvent.value(words, at)).append(',').append(ring).append(',').append(IpiEvent.number(words, at))
				.append(Csv.LINE_END);
	}

	private static void cpu(StringBuilder line, long physicalId, TrafficNames names) {
		int linux = names.linux(physicalId);
		if (linux >= 0) {
			line.append(linux);
		}
		line.append(',').append(physicalId).append(',');
	}
}
