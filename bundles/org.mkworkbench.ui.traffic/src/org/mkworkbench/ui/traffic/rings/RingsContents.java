// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.rings;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.traffic.query.RingAnswer;
import org.mkworkbench.engine.traffic.query.RingAnswer.Ring;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.Quantities;

/** What the view of rings shows. @param bounds of all there is */
record RingsContents(RingAnswer answer, TrafficLayout layout, TimeWindow bounds) {
	private String name(Ring ring) {
		return layout.kernel(ring.kernelId()).map(TrafficLayout.Kernel::name).orElse(Integer.toString(ring.kernelId()));
	}

	/** Most entries; a dash if nobody saw the ring. */
	static String high(Ring ring) {
		return ring.highWater() <= 0 && ring.lastEntries() < 0 ? "–" : Integer.toString(ring.highWater());
	}

	/** The figures of a ring in a sentence. */
	String summary(int index) {
		Ring ring = answer.rings().get(index);
		return NLS.bind(Messages.RingsContents_summary,
				new Object[] { name(ring), ring.lastEntries() < 0 ? "–" : ring.lastEntries(), high(ring), Quantities.count(ring.fullTotal()) });
	}

	/** A line for each ring and column in which anything happened (RFC 4180). */
	String csv() {
		StringBuilder text = new StringBuilder("kernel,from_ns,to_ns,min_entries,max_entries,enospc\r\n");
		for (Ring ring : answer.rings()) {
			int columns = ring.min().length;
			String name = name(ring).matches("[\\w.-]+") ? name(ring) : '"' + name(ring).replace("\"", "\"\"") + '"';
			for (int column = 0; column < columns; column++) {
				if (ring.min()[column] >= 0 || ring.full()[column] > 0) {
					long begin = answer.window().begin() + (long) ((double) answer.window().nanos() * column / columns);
					long end = answer.window().begin() + (long) ((double) answer.window().nanos() * (column + 1) / columns);
					text.append(name).append(',').append(begin).append(',').append(end).append(',').append(known(ring.min()[column])).append(',')
							.append(known(ring.max()[column])).append(',').append(ring.full()[column]).append("\r\n");
				}
			}
		}
		return text.toString();
	}

	private static String known(int entries) {
		return entries < 0 ? "" : Integer.toString(entries);
	}
}
