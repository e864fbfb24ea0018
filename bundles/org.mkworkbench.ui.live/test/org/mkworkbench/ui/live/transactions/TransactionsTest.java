// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;
import org.mkworkbench.ui.live.transactions.PlanDifference.Line;
import org.mkworkbench.ui.live.transactions.PlanDifference.Mark;
import org.mkworkbench.ui.live.transactions.TransactionLog.Known;

class TransactionsTest {
	private static final long GIB = 1L << 30;
	/** Physical ids are twice the Linux numbers. */
	private static final TrafficLayout LAYOUT = new TrafficLayout("plan", "simulator", "plan", "machine", 0,
			List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", ""), new TrafficLayout.Kernel(2, "net", 1, "", "")),
			IntStream.range(0, 16).mapToObj(cpu -> new TrafficLayout.Cpu(cpu, 2 * cpu, 0, 0, cpu, -1)).toList(), List.of(), Map.of(), Map.of());

	private static byte[] create(String name, long memory, String device, long... cpus) {
		DeviceTree tree = new DeviceTree();
		DeviceTreeNode create = fragment(tree, 0, "/instances").child("instance-create").setString("instance-name", name);
		create.child("resources").setU64("memory-bytes", memory).setU64("cpus", cpus);
		fragment(tree, 1, "/instances/" + name).child("device-add").child("pci@0").setString("pci-id", device);
		return FlattenedDeviceTree.write(tree);
	}

	private static byte[] move(long cpu, String from, String to) {
		DeviceTree tree = new DeviceTree();
		fragment(tree, 0, "/instances/" + from).child("cpu-remove").child("cpu@0").setU64("reg", cpu);
		fragment(tree, 1, "/instances/" + to).child("cpu-add").child("cpu@0").setU64("reg", cpu);
		fragment(tree, 2, "/resources").child("memory-add").child("memory@0").setU64("size", GIB);
		return FlattenedDeviceTree.write(tree);
	}

	private static DeviceTreeNode fragment(DeviceTree tree, int number, String target) {
		return tree.root().child("fragment@" + number).setString("target-path", target).child("__overlay__");
	}

	private static TransactionRow row(long id, String text, byte[] blob) {
		return TransactionRow.of(new TrafficNote(id * 1000, Kind.TRANSACTION, Severity.INFO, 1, id, text, blob), null);
	}

	@Test
	void notesTellStatusReasonAndWarnings() {
		byte[] blob = create("web", GIB, "0000:98:00.0", 8);
		TransactionRow pending = row(2, "pending\ntarget=/instances\nresources=create web: 1 CPU", blob);
		TransactionRow failed = TransactionRow.of(new TrafficNote(9_000, Kind.TRANSACTION, Severity.WARNING, 1, 2, "failed\ntarget=/instances\nerrno=EBUSY\nerror=CPU 4 is in use\nwarning=a=b\nwarning=c",
				null), pending);
		assertTrue(failed.failed());
		assertEquals("EBUSY: CPU 4 is in use", failed.trouble());
		assertEquals(List.of("a=b", "c"), failed.warnings());
		assertEquals(2_000, failed.beginNanos());
		assertEquals(blob.length, failed.blob().length, "the overlay is kept");
		assertTrue(OverlayContents.read(failed.blob()).text().contains("instance-name = \"web\""));
		assertEquals("", row(3, "", new byte[0]).trouble());
	}

	@Test
	void brokenBlobsAreSaidNotThrown() {
		assertFalse(OverlayContents.read(new byte[] { 1, 2, 3 }).problem().isEmpty());
		assertFalse(OverlayContents.read(new byte[0]).problem().isEmpty());
		byte[] blob = create("web", GIB, "0000:98:00.0", 8);
		for (int i = 0; i < blob.length; i += 3) {
			byte[] broken = blob.clone();
			broken[i] ^= 0x55;
			OverlayContents.read(broken);
		}
	}

	@Test
	void whatTheHostHasIsComparedWithThePlan() {
		List<TransactionRow> rows = new ArrayList<>(List.of(row(2, "applied", create("web", 4 * GIB, "0000:98:00.0", 8, 10, 12)), row(3, "applied", create("net", GIB, "0000:27:00.1", 14))));
		List<Line> same = PlanDifference.of(LAYOUT, rows, Map.of(), Map.of());
		assertEquals(6, same.size());
		assertTrue(same.stream().allMatch(line -> line.mark() == Mark.SAME && line.words().isEmpty()), same.toString());
		assertEquals("4-6", same.getFirst().planned());
		rows.add(row(4, "applied", move(12, "web", "net")));
		rows.add(row(5, "failed", move(10, "web", "net")));
		rows.add(row(6, "removed", move(8, "web", "net")));
		List<Line> moved = PlanDifference.of(LAYOUT, rows, Map.of(), Map.of(2, 3 * GIB));
		assertEquals("missing: 6", moved.get(0).words());
		assertEquals(Mark.LESS, moved.get(0).mark());
		assertEquals("more: 6", moved.get(3).words());
		assertEquals("more: 2 GiB", moved.get(4).words());
		List<Line> seen = PlanDifference.of(LAYOUT, rows, Map.of(1, List.of(4, 9)), Map.of());
		assertEquals("more: 9, missing: 5-6", seen.getFirst().words());
		assertEquals(Mark.OTHER, seen.getFirst().mark());
		assertTrue(PlanDifference.of(LAYOUT, List.of(), Map.of(), Map.of()).isEmpty());
	}

	@Test
	void aRollBackThatFailedLeavesEverythingInForce() {
		TransactionRow applied = row(2, "applied", create("web", 4 * GIB, "0000:98:00.0", 8));
		TransactionRow failed = TransactionRow.of(new TrafficNote(9_000, Kind.TRANSACTION, Severity.WARNING, 1, 2, "failed\nerrno=EBUSY", applied.blob()), applied);
		assertTrue(PlanDifference.of(LAYOUT, List.of(failed), Map.of(), Map.of()).stream().allMatch(line -> line.mark() == Mark.SAME));
		TransactionRow removed = TransactionRow.of(new TrafficNote(9_500, Kind.TRANSACTION, Severity.INFO, 1, 2, "removed", applied.blob()), failed);
		assertTrue(PlanDifference.of(LAYOUT, List.of(removed), Map.of(), Map.of()).stream().allMatch(line -> line.mark() == Mark.LESS));
	}

	@Test
	void aRollBackThatFailedIsALineOfItsOwn() {
		TransactionLog log = new TransactionLog(LAYOUT);
		byte[] blob = create("web", 4 * GIB, "0000:98:00.0", 8);
		log.take(new TrafficNote(1_000, Kind.TRANSACTION, Severity.INFO, 1, 2, "applied\ntarget=/instances\nresources=create web: 1 CPU", blob));
		log.take(new TrafficNote(9_000, Kind.TRANSACTION, Severity.WARNING, 1, 2, "failed\nerrno=EBUSY\nerror=web is active", FlattenedDeviceTree.write(new DeviceTree())));
		List<TransactionRow> rows = log.known().rows();
		assertEquals(2, rows.size());
		assertTrue(rows.get(0).applied() && rows.get(0).effective());
		assertEquals(blob.length, rows.get(0).blob().length);
		assertTrue(rows.get(1).attempt() && rows.get(1).failed() && !rows.get(1).effective());
		assertEquals("EBUSY: web is active", rows.get(1).trouble());
		log.take(new TrafficNote(12_000, Kind.TRANSACTION, Severity.INFO, 1, 2, "removed", null));
		assertEquals(List.of("removed", "failed"), log.known().rows().stream().map(TransactionRow::status).toList());
	}

	@Test
	void whatAnOverlayDoesIsSaidWhereTheTransactionDoesNot() {
		TransactionLog log = new TransactionLog(LAYOUT);
		log.take(new TrafficNote(1_000, Kind.TRANSACTION, Severity.INFO, 1, 5, "applied\ntarget=/instances/web\nresources=unknown", move(12, "web", "net")));
		log.take(new TrafficNote(2_000, Kind.TRANSACTION, Severity.INFO, 1, 6, "applied\nresources=create web: 1 CPU", create("web", GIB, "0000:98:00.0", 8)));
		assertEquals(List.of("CPU 6: web → net", "create web: 1 CPU"), log.known().rows().stream().map(row -> row.field("resources")).toList());
		DeviceTree tree = new DeviceTree();
		fragment(tree, 0, "/instances/web").child("cpu-remove").child("cpu@0").setU64("reg", 30);
		assertEquals("CPU 15: web → host", ChangeWords.of(OverlayContents.read(FlattenedDeviceTree.write(tree)), LAYOUT));
		assertEquals("create web: CPUs 4-5, 1 GiB; web: with 0000:98:00.0", ChangeWords.of(OverlayContents.read(create("web", GIB, "0000:98:00.0", 8, 10)), LAYOUT));
		assertEquals("", ChangeWords.of(OverlayContents.read(new byte[0]), LAYOUT));
	}

	@Test
	void aPlannedKernelThatCouldNotBeMadeHasNothing() {
		List<Line> lines = PlanDifference.of(LAYOUT, List.of(row(2, "failed", create("web", 4 * GIB, "0000:98:00.0", 8))), Map.of(), Map.of());
		assertEquals(List.of("–", "–", "–"), lines.stream().map(Line::actual).toList());
		assertTrue(lines.stream().allMatch(line -> line.mark() == Mark.LESS));
	}

	@Test
	void whyARollBackFailedIsFoundAmongRefusedSteps() {
		TrafficNote refusal = TrafficNote.of(5_000, Kind.STEP, Severity.WARNING, -1, "\"roll back tx_3\" failed, EBUSY: CPU 4 is in use");
		Known known = new Known(List.of(), List.of(refusal));
		assertEquals(refusal.text(), known.whyNotRolledBack(3, 4_000));
		assertEquals("", known.whyNotRolledBack(3, 6_000), "an older refusal");
		assertEquals("", known.whyNotRolledBack(33, 4_000));
	}

	@Test
	void tablesAndSourceAreShown() {
		Shell shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new FillLayout());
			TransactionTable table = new TransactionTable(shell);
			DifferenceTable difference = new DifferenceTable(shell);
			SourceText source = new SourceText(shell);
			shell.setSize(1400, 400);
			shell.open();
			List<TransactionRow> rows = List.of(row(2, "applied\ntarget=/instances\nresources=create web: 1 CPU", create("web", GIB, "0000:98:00.0", 8)),
					row(3, "failed\ntarget=/instances/web\nerrno=EBUSY\nerror=CPU 4 is in use", move(8, "web", "net")));
			table.show(List.of());
			table.show(rows);
			assertEquals("✗ failed", table.table().getItem(1).getText(2));
			assertEquals("EBUSY: CPU 4 is in use", table.table().getItem(1).getText(5));
			assertEquals(3, table.csv().lines().count());
			difference.show(PlanDifference.of(LAYOUT, rows, Map.of(1, List.of()), Map.of()));
			assertEquals("− missing: 4", difference.table().getItem(0).getText(4));
			assertEquals("as planned", difference.table().getItem(1).getText(4));
			source.show(OverlayContents.read(rows.getFirst().blob()).text());
			source.find().setText("INSTANCE-name");
			assertEquals("instance-name", source.text().getSelectionText());
			int first = source.text().getSelection().x;
			source.find().setText("web");
			source.find().notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(source.text().getSelection().x > first);
			source.find().setText("not there");
			source.show("");
		} finally {
			shell.dispose();
		}
	}
}
