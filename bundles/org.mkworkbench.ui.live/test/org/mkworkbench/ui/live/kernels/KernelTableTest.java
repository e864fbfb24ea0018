// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.traffic.query.KernelsAnswer;
import org.mkworkbench.engine.traffic.query.KernelsAnswer.Row;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.live.TablePicture;
import org.mkworkbench.ui.traffic.drawing.Ink;
import org.mkworkbench.ui.traffic.drawing.Look;
import org.mkworkbench.ui.traffic.drawing.SvgPainter;

class KernelTableTest {
	private static final long NOW = 72_500_000_000L;

	private static TrafficLayout layout(int kernels) {
		return new TrafficLayout("plan", "simulator", "plan", "machine", 0,
				IntStream.range(0, kernels).mapToObj(id -> new TrafficLayout.Kernel(id, id == 0 ? "host" : "k" + id, id - 1, "", "")).toList(),
				IntStream.range(0, 2 * kernels).mapToObj(cpu -> new TrafficLayout.Cpu(cpu, 100 + cpu, 0, 0, cpu, cpu / 2)).toList(), List.of(), Map.of(), Map.of());
	}

	private static Row row(int id, double sent, long dropped, boolean up) {
		return new Row(id, InstanceState.ACTIVE, up, false, List.of(2 * id, 2 * id + 1), new float[] { 0.1f, 0.5f }, new float[] { 0.02f, 0 }, sent, 2 * sent, 640_000, 0, dropped,
				0, up ? 500_000_000L : -1, "up at 1,234.567 ms", dropped > 0 ? "ring full" : "");
	}

	private static List<KernelFacts> facts(Row... rows) {
		return KernelFacts.of(new KernelsAnswer(NOW, 1_000_000_000L, List.of(rows), true), layout(16), Map.of(0, 64L << 30));
	}

	@Test
	void cellsHaveUnitsAndSeparators() {
		KernelFacts host = facts(row(0, 41_208, 12_345, true)).getFirst();
		assertEquals(List.of("host", "active", "0-1", "64 GiB", "41,208 /s", "82,416 /s", "640 kB/s", "0 B/s", "12,345", "1.0 %, max 2.0 %", "30 %, max 50 %", "0:01:12",
				"up at 1,234.567 ms", "ring full"), List.of(KernelColumn.values()).stream().map(column -> column.text(host)).toList());
	}

	@Test
	void whatIsNotKnownIsADash() {
		KernelFacts unknown = facts(new Row(3, InstanceState.READY, false, false, List.of(), new float[0], new float[0], 0, 0, 0, 0, 0, 0, -1, "", "")).getFirst();
		assertEquals("–", unknown.memoryText());
		assertEquals("–", unknown.uptimeText());
		assertEquals("–", unknown.cpus());
		assertEquals("–", KernelColumn.BUSY.text(unknown));
		assertEquals("k3,ready,–,,0.0,0.0,0.0,0.0,0,,,,,", KernelFacts.csv(List.of(unknown)).lines().toList().get(1));
	}

	@Test
	void aKernelThatIsActiveButNotUpSaysSo() {
		assertEquals("active, not up", facts(row(1, 0, 0, false)).getFirst().stateText());
		assertEquals("3.250 s", new KernelFacts(1, "k", "", -1, 3_250_000_000L, row(1, 0, 0, true), true).uptimeText());
	}

	@Test
	void ratesOfWholeBlocksAreMarked() {
		KernelFacts about = KernelFacts.of(new KernelsAnswer(NOW, 1_000_000_000L, List.of(row(0, 40_208, 0, true)), false), layout(1), Map.of()).getFirst();
		assertEquals("≈ 40,208 /s", KernelColumn.SENT.text(about));
		assertEquals("≈ 640 kB/s", KernelColumn.BYTES_OUT.text(about));
		assertEquals("0 B/s", KernelColumn.BYTES_IN.text(about), "nothing is nothing");
	}

	@Test
	void clicksSortAndTheChoiceGoesAlong() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			KernelTable kernels = new KernelTable(shell, id -> Ink.of(0x0072b2));
			shell.setSize(1200, 400);
			shell.open();
			kernels.show(List.of());
			assertNull(kernels.selected());
			List<Row> rows = new ArrayList<>();
			for (int id = 0; id < 16; id++) {
				rows.add(row(id, id * 37 % 16, id % 4, true));
			}
			kernels.show(facts(rows.toArray(Row[]::new)));
			kernels.table().setSelection(3);
			kernels.table().getColumn(KernelColumn.SENT.ordinal()).notifyListeners(SWT.Selection, new Event());
			assertEquals(15, kernels.kernels().getFirst().row().sentPerSecond(), "numbers begin with the largest");
			assertEquals(3, kernels.selected().id());
			kernels.table().getColumn(KernelColumn.SENT.ordinal()).notifyListeners(SWT.Selection, new Event());
			assertEquals(0, kernels.kernels().getFirst().row().sentPerSecond());
			assertEquals(SWT.UP, kernels.table().getSortDirection());
			kernels.sortBy(KernelColumn.KERNEL);
			assertEquals("host", kernels.table().getItem(0).getText(0));
			try (SvgPainter painter = new SvgPainter(shell.getDisplay(), 1200, 500)) {
				TablePicture.paint(painter, TablePicture.size(kernels.table()), kernels.table(), line -> Ink.of(line), Look.of(true));
				assertTrue(painter.document().contains("k15") && painter.document().contains("640 kB/s"));
			}
			kernels.show(facts(row(5, 1, 0, true)));
			assertEquals(1, kernels.table().getItemCount());
		} finally {
			shell.dispose();
		}
	}
}
