// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.recording.BlockSummary;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.traffic.Quantities;

/**
 * What a recording is, in sentences.
 *
 * @param origin plan, machine, engine, when
 * @param contents how long and how much
 * @param missing what is not there or was dropped; empty if nothing is
 */
record RecordingFacts(String title, String origin, String contents, String missing) {
	private static final String SEPARATOR = " \u00B7 ";

	/** Reads the index only. */
	static RecordingFacts of(TrafficStore store) {
		TrafficLayout layout = store.layout();
		TrafficStore.Contents there = store.contents();
		List<String> origin = new ArrayList<>();
		if (!layout.plan().equals(layout.title())) {
			add(origin, Messages.Facts_plan, layout.plan());
		}
		add(origin, Messages.Facts_machine, layout.machine());
		add(origin, Messages.Facts_origin, layout.origin());
		if (layout.startEpochNanos() > 0) {
			add(origin, Messages.Facts_began, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
					.format(Instant.ofEpochSecond(0, layout.startEpochNanos()).atZone(ZoneId.systemDefault())));
		}
		origin.add(NLS.bind(layout.kernels().size() == 1 ? Messages.Facts_kernel : Messages.Facts_kernels, layout.kernels().size()));
		origin.add(NLS.bind(layout.cpus().size() == 1 ? Messages.Facts_cpu : Messages.Facts_cpus, Quantities.count(layout.cpus().size())));
		BlockSummary totals = there.totals();
		List<String> contents = new ArrayList<>();
		contents.add(Quantities.nanos(there.endNanos() - there.beginNanos()));
		contents.add(NLS.bind(there.events() == 1 ? Messages.Facts_event : Messages.Facts_events, Quantities.count(there.events())));
		contents.add(NLS.bind(Messages.Facts_sent, Quantities.count(totals.sent())));
		contents.add(NLS.bind(Messages.Facts_delivered, Quantities.count(totals.delivered())));
		if (totals.counted() > 0) {
			contents.add(NLS.bind(Messages.Facts_counted, Quantities.count(totals.counted())));
		}
		return new RecordingFacts(layout.title(), String.join(SEPARATOR, origin), String.join(SEPARATOR, contents), missing(there, totals));
	}

	private static String missing(TrafficStore.Contents there, BlockSummary totals) {
		List<String> missing = new ArrayList<>();
		count(missing, Messages.Facts_dropped, totals.dropped());
		count(missing, Messages.Facts_refused, totals.refused());
		count(missing, Messages.Facts_lost, there.lost());
		long damaged = 0;
		for (int block = 0; block < there.blocks(); block++) {
			damaged += there.extent(block).readable() ? 0 : 1;
		}
		count(missing, damaged == 1 ? Messages.Facts_damagedOne : Messages.Facts_damaged, damaged);
		return String.join(SEPARATOR, missing);
	}

	private static void add(List<String> facts, String pattern, String value) {
		if (!value.isEmpty()) {
			facts.add(NLS.bind(pattern, value));
		}
	}

	private static void count(List<String> facts, String pattern, long value) {
		if (value > 0) {
			facts.add(NLS.bind(pattern, Quantities.count(value)));
		}
	}
}
