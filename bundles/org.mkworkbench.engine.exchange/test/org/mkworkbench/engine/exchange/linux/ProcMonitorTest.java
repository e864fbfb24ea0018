// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mkworkbench.engine.exchange.ListStore;
import org.mkworkbench.engine.traffic.CpuActivity;
import org.mkworkbench.engine.traffic.IpiEvent;
import org.mkworkbench.engine.traffic.IpiEvent.Kind;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class ProcMonitorTest {
	private static final long MILLI = 1_000_000;

	@TempDir
	Path root;

	private long now = 5_000;

	@BeforeEach
	void makeMachine() throws IOException {
		write("proc/sys/kernel/hostname", "box\n");
		write("sys/devices/system/cpu/present", "0-2\n");
		for (int cpu = 0; cpu < 2; cpu++) {
			write("sys/devices/system/cpu/cpu" + cpu + "/topology/physical_package_id", cpu + "\n");
			write("sys/devices/system/cpu/cpu" + cpu + "/topology/core_id", 4 + cpu + "\n");
			Files.createDirectories(root.resolve("sys/devices/system/cpu/cpu" + cpu + "/node" + cpu));
		}
		interrupts("RES: 100 200 Rescheduling interrupts", "LOC: 7 8 Local timer interrupts", "ERR: 0");
		stat("cpu  0 0 0 0", "cpu0 100 0 50 1000 0 1 2 0 0 0", "cpu1 100 0 50 1000 0 1 2 0 0 0");
	}

	private void write(String file, String text) throws IOException {
		Files.createDirectories(root.resolve(file).getParent());
		Files.writeString(root.resolve(file), text);
	}

	private void interrupts(String... rows) throws IOException {
		write("proc/interrupts", "           CPU0       CPU1\n" + String.join("\n", rows) + "\n");
	}

	private void stat(String... lines) throws IOException {
		write("proc/stat", String.join("\n", lines) + "\nintr 1 2 3\n");
	}

	private ProcMonitor monitor() throws IOException {
		return new ProcMonitor(root, () -> now, 42);
	}

	private static List<String> lanes(ListStore store) {
		return store.events(Kind.CPU).stream()
				.map(event -> event.fromCpu() + " " + CpuActivity.of(event.value()) + " " + event.sentNanos() / MILLI + "-" + event.timeNanos() / MILLI).toList();
	}

	@Test
	void layoutIsThatOfTheMachine() throws Exception {
		TrafficLayout layout = monitor().layout();
		assertEquals("box", layout.title());
		assertEquals("monitor", layout.origin());
		assertEquals(42, layout.startEpochNanos());
		assertEquals(List.of(new TrafficLayout.Cpu(0, 0, 0, 0, 4, 0), new TrafficLayout.Cpu(1, 1, 1, 1, 5, 0), new TrafficLayout.Cpu(2, 2, -1, -1, -1, 0)), layout.cpus());
		assertEquals("Reschedule", layout.typeNames().get(0x101));
	}

	@Test
	void countsAndLoadBetweenLooks() throws Exception {
		ProcMonitor monitor = monitor();
		ListStore store = new ListStore(monitor.layout());
		now += 100 * MILLI;
		interrupts("RES: 103 200 Rescheduling interrupts", "LOC: 17 33 Local timer interrupts", "ERR: 0");
		stat("cpu0 103 1 52 1000 0 2 3 0 0 0", "cpu1 100 0 50 1010 0 1 2 0 0 0");
		monitor.sample(store.sink());
		assertEquals(List.of("0 INTERRUPT 0-20", "0 WORK 20-80"), lanes(store));
		assertEquals(List.of("257>0 3", "260>0 10", "260>1 25"),
				store.events(Kind.COUNT).stream().map(event -> event.messageType() + ">" + event.toCpu() + " " + event.value()).toList());
		IpiEvent count = store.events(Kind.COUNT).getFirst();
		assertEquals(0, count.sentNanos());
		assertEquals(100 * MILLI, count.timeNanos());
		assertEquals(-1, count.fromKernel());
		long last = 0;
		for (long[] words : store.words()) {
			assertTrue(words[1] >= last);
			last = words[1];
		}
	}

	@Test
	void counterThatRunsOverIsCountedOn() throws Exception {
		interrupts("RES: 4294967290 200 Rescheduling interrupts");
		ProcMonitor monitor = new ProcMonitor(root, () -> now, 0);
		ListStore store = new ListStore(monitor.layout());
		now += 100 * MILLI;
		interrupts("RES: 4 100 Rescheduling interrupts");
		monitor.sample(store.sink());
		assertEquals(List.of("0 10"), store.events(Kind.COUNT).stream().map(event -> event.toCpu() + " " + event.value()).toList());
		assertEquals(1, monitor.wrapped());
	}

	@Test
	void loadOfATickTooManyWaits() throws Exception {
		ProcMonitor monitor = monitor();
		ListStore store = new ListStore(monitor.layout());
		now += 100 * MILLI;
		stat("cpu0 111 0 50 1000 0 1 2 0 0 0");
		monitor.sample(store.sink());
		now += 100 * MILLI;
		monitor.sample(store.sink());
		assertEquals(List.of("0 WORK 0-100", "0 WORK 100-110"), lanes(store));
	}

	@Test
	void cpuThatGoesAndComesBackCountsOn() throws Exception {
		ProcMonitor monitor = monitor();
		ListStore store = new ListStore(monitor.layout());
		now += 100 * MILLI;
		write("proc/interrupts", " CPU0\nRES: 101 Rescheduling interrupts\n");
		stat("cpu0 100 0 50 1000 0 1 2 0 0 0");
		monitor.sample(store.sink());
		now += 100 * MILLI;
		interrupts("RES: 102 5 Rescheduling interrupts");
		stat("cpu0 100 0 50 1000 0 1 2 0 0 0", "cpu1 1 0 0 0 0 0 0 0 0 0");
		monitor.sample(store.sink());
		now += 100 * MILLI;
		interrupts("RES: 102 9 Rescheduling interrupts");
		monitor.sample(store.sink());
		assertEquals(List.of("0 1", "0 1", "1 4"), store.events(Kind.COUNT).stream().map(event -> event.toCpu() + " " + event.value()).toList());
		assertEquals(List.of(), lanes(store));
	}

	@Test
	void withoutStatThereIsNoLoad() throws Exception {
		Files.delete(root.resolve("proc/stat"));
		ProcMonitor monitor = monitor();
		ListStore store = new ListStore(monitor.layout());
		now += 100 * MILLI;
		interrupts("RES: 101 200 Rescheduling interrupts");
		monitor.sample(store.sink());
		assertEquals(1, store.events());
	}

	@Test
	void withoutInterruptsThereIsNoMonitor() throws Exception {
		write("proc/interrupts", "");
		assertThrows(IOException.class, this::monitor);
		Files.delete(root.resolve("proc/interrupts"));
		assertThrows(IOException.class, this::monitor);
	}

	/** Of whatever machine the tests run on, if it is a Linux. */
	@Test
	void thisMachineCanBeWatched() throws Exception {
		if (!Files.isReadable(Path.of("/proc/interrupts")) || !Files.isReadable(Path.of("/proc/stat"))) {
			return;
		}
		ProcMonitor monitor = ProcMonitor.ofThisMachine();
		ListStore store = new ListStore(monitor.layout());
		Thread.sleep(120);
		monitor.sample(store.sink());
		assertTrue(monitor.layout().cpus().size() >= 1);
		store.events(Kind.COUNT).forEach(event -> assertTrue(monitor.layout().cpuAt(event.toCpu()) >= 0));
	}
}
