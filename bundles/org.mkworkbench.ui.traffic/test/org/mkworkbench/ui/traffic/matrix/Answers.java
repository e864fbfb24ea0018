// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mkworkbench.engine.traffic.query.MatrixAnswer;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Cell;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficLayout.Cpu;
import org.mkworkbench.engine.traffic.recording.TrafficLayout.Kernel;

/** Answers made by hand: host, web and "net 2" on CPUs of two nodes, those of the kernels dealt out in turn. */
final class Answers {
	static final TimeWindow SECOND = new TimeWindow(0, 1_000_000_000L);

	private Answers() {
	}

	static TrafficLayout layout(int cpus) {
		List<Cpu> all = new ArrayList<>();
		for (int i = 0; i < cpus; i++) {
			all.add(new Cpu(i, 2L * i, i * 2 / cpus, i * 2 / cpus, i, i % 4 == 3 ? -1 : i % 4));
		}
		List<Kernel> kernels = List.of(new Kernel(0, "host", -1, "", ""), new Kernel(1, "web", 0, "", ""), new Kernel(2, "net 2", 8, "", ""));
		return new TrafficLayout("test", "", "", "", 0, kernels, all, List.of(), Map.of(), Map.of());
	}

	static Cell messages(long count, long dropped) {
		return new Cell(count, count - dropped, dropped, 0, 0, 64 * (count - dropped), 1_310, 2_900, 14_200);
	}

	/** Kernel by kernel: from web to net 2, drops among it; one message from net 2 to the host. */
	static MatrixAnswer kernels() {
		List<Party> parties = List.of(new Party("host", 0, -1), new Party("web", 1, -1), new Party("net 2", 2, -1));
		Cell[] cells = new Cell[9];
		cells[1 * 3 + 2] = messages(41_208, 8);
		cells[2 * 3] = messages(1, 0);
		return new MatrixAnswer(SECOND, parties, cells, messages(41_209, 8), true);
	}

	/** All CPUs of a layout; CPU i sends i messages to CPU i + 1. */
	static MatrixAnswer cpus(TrafficLayout layout) {
		int n = layout.cpus().size();
		List<Party> parties = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			parties.add(new Party("" + i, layout.cpus().get(i).kernelId(), i));
		}
		Cell[] cells = new Cell[n * n];
		for (int i = 1; i + 1 < n; i++) {
			cells[i * n + i + 1] = messages(i, i % 100 == 50 ? 1 : 0);
		}
		return new MatrixAnswer(SECOND, parties, cells, messages((long) n * n / 2, 5), true);
	}

	static MatrixContents contents(MatrixAnswer answer, TrafficLayout layout, MatrixWish wish) {
		return new MatrixContents(answer, List.of(), SECOND, layout, new MatrixContents.Form(wish.metric(), wish.order(), wish.totals(), "last 1 s"), 0, null);
	}

	static MatrixContents kernels(MatrixWish wish) {
		return contents(kernels(), layout(8), wish);
	}
}
