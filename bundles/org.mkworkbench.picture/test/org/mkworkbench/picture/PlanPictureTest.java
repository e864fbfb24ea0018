// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.picture.Shape.Hatch;

class PlanPictureTest {
	private static final Path GOLDEN = Path.of("test/org/mkworkbench/picture/golden/sample.svg");

	private final TestDesign test = new TestDesign();

	/** After a wanted change: {@code -Dmkworkbench.golden=write} writes the file anew; look at it before you commit it. */
	@Test
	void theSampleLooksAsItDid() throws IOException {
		byte[] svg = test.picture().svg();
		if ("write".equals(System.getProperty("mkworkbench.golden"))) {
			Files.write(GOLDEN, svg);
		}
		assertEquals(Files.readString(GOLDEN), new String(svg, StandardCharsets.UTF_8));
	}

	@Test
	void theSamePlanGivesTheSameBytesInAnyCountry() {
		Picture first = test.picture();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("ar", "EG"));
			Picture second = new TestDesign().picture();
			assertArrayEquals(first.svg(), second.svg());
			assertArrayEquals(first.pdf(), second.pdf());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void darkIsDark() {
		Picture dark = PlanPicture.of(test.design, test.plan, true);
		assertEquals(DiagramColours.DARK.canvas(), dark.background());
		assertNotEquals(new String(test.picture().svg(), StandardCharsets.UTF_8), new String(dark.svg(), StandardCharsets.UTF_8));
		assertEquals(Shapes.texts(test.picture().shapes()), Shapes.texts(dark.shapes()));
	}

	@Test
	void ownersMarksAndKindsAreToldApartWithoutColour() {
		Picture picture = test.picture();
		assertEquals(Hatch.DIAGONAL, tile(picture, 6).fill().hatch(), "real-time");
		assertEquals(Hatch.NONE, tile(picture, 2).fill().hatch(), "general");
		assertEquals(Hatch.CROSSED, tile(picture, 5).fill().hatch(), "offline");
		assertTrue(tile(picture, 11).stroke().dashed(), "not allowed");
		assertFalse(tile(picture, 10).stroke().dashed());
		for (int cpu = 0; cpu < 12; cpu++) {
			boolean mark = Shapes.group(picture, "cpu-" + cpu).shapes().stream().anyMatch(Shape.Polygon.class::isInstance);
			assertEquals(cpu == 0 || cpu == 2 || cpu == 6, mark, "boot mark of CPU " + cpu);
		}
		assertEquals(List.of("0", "x00", "P"), Shapes.texts(Shapes.group(picture, "cpu-0").shapes()));
		assertEquals(List.of("4", "x08", "E"), Shapes.texts(Shapes.group(picture, "cpu-4").shapes()));
		assertEquals("CPU 2 (x04), given to \"web\", NUMA node 0, boot CPU", Shapes.group(picture, "cpu-2").title());
	}

	private static Shape.Box tile(Picture picture, int cpu) {
		return (Shape.Box) Shapes.group(picture, "cpu-" + cpu).shapes().getFirst();
	}

	@Test
	void cacheWaysHaveTheColoursOfTheirKernels() {
		List<Shape.Box> cells = Shapes.boxes(Shapes.group(test.picture(), "l3-0").shapes()).stream().filter(box -> box.stroke() != null).toList();
		assertEquals(12, cells.size());
		for (int way = 0; way < 12; way++) {
			int colour = way < 6 ? OwnerColours.kernel(0, false).fill() : OwnerColours.host(false).fill();
			assertEquals(colour, cells.get(way).fill().colour(), "way " + way);
		}
		assertEquals(2, Shapes.boxes(Shapes.group(test.picture(), "l3-0").shapes()).size() - cells.size(), "dots of ways that devices write into");
	}

	@Test
	void waysThatNobodyPartitionsSaySo() {
		test.plan.getKernels().forEach(kernel -> kernel.setLlcWayMask(null));
		((Cache) test.machine.getChildren().getFirst().getChildren().getFirst()).setWays(6);
		assertTrue(Shapes.texts(Shapes.group(test.picture(), "l3-0").shapes()).contains("not partitioned"));
	}

	@Test
	void twoKernelsOnOneWayAreAnError() {
		test.plan.getKernels().getLast().getThreads().add(test.cpu(1));
		test.plan.getKernels().getLast().setLlcWayMask(0x60L);
		Shape.Box way5 = Shapes.boxes(Shapes.group(test.picture(), "l3-0").shapes()).get(5);
		assertEquals(DiagramColours.LIGHT.error(), way5.stroke().colour());
	}

	@Test
	void noTextRunsOutOfItsBox() {
		test.plan.setName("A plan with a name that goes on and on ".repeat(20));
		SpawnedKernel kernel = test.kernel("kernel-with-a-very-long-name-that-cannot-fit-on-any-card-at-all", KernelRole.PACKET_PROCESSING, 8);
		kernel.setCommandLine("word ".repeat(100));
		test.memory(kernel, 0, 1);
		test.cpu(9).setPhysicalId(Long.MAX_VALUE);
		test.place(0, 1200, 400, 210, 30);
		test.machine.getPciDevices().getFirst().setDeviceName("x".repeat(300));
		Picture picture = test.picture();
		checkTexts(picture);
		new PictureBounds(picture).check();
	}

	/** In each group the texts lie between the left and the right edge of its boxes. */
	private static void checkTexts(Picture picture) {
		for (Shape.Group group : Shapes.groups(picture.shapes())) {
			List<Shape.Box> boxes = group.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
			if (boxes.isEmpty() || "ways".equals(group.kind()) || "legend".equals(group.kind())) {
				continue;
			}
			double left = boxes.stream().mapToDouble(Shape.Box::x).min().orElseThrow();
			double right = boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow();
			for (Shape shape : group.shapes()) {
				if (shape instanceof Shape.Text text) {
					assertTrue(text.left() >= left && text.left() + text.width() <= right, () -> text + " runs out of " + group.kind() + " " + group.uid());
				}
			}
		}
	}

	@Test
	void cardsThatPeoplePlacedAreInThePictureWhereverTheyAre() {
		test.place(0, -500, -300, 312, 100);
		test.place(1, 2500, 1800, 400, 100);
		Picture picture = test.picture();
		new PictureBounds(picture).check();
		assertTrue(picture.width() > 2500 + 400 + 500);
		Shape.Box web = (Shape.Box) Shapes.group(picture, "kernel-1").shapes().getFirst();
		Shape.Box rt = (Shape.Box) Shapes.group(picture, "kernel-2").shapes().getFirst();
		assertEquals(3000, rt.x() - web.x());
		assertEquals(2100, rt.y() - web.y());
	}

	@Test
	void brokenPlansCanBeDrawn() {
		test.machine.getNumaNodes().getFirst().setBytes(null);
		test.memory(test.plan.getKernels().getLast(), 1, Long.MAX_VALUE);
		test.plan.getKernels().getFirst().setName(null);
		test.plan.getKernels().getFirst().setId(null);
		test.plan.getKernels().getFirst().getThreads().clear();
		test.plan.getChannels().getFirst().setTo(null);
		test.plan.getChannels().getLast().setTo(test.plan.getHostKernel());
		test.plan.setPool(null);
		test.cpu(3).setOsIndex(null);
		test.cpu(4).setPhysicalId(null);
		Picture picture = test.picture();
		new PictureBounds(picture).check();
		assertTrue(Shapes.texts(picture.shapes()).contains("size unknown"));
		assertTrue(Shapes.texts(picture.shapes()).contains("(no name)"));
		assertTrue(Shapes.group(picture, "node-1").title().contains("oversubscribed by"), Shapes.group(picture, "node-1").title());
	}

	@Test
	void channelsSayRateAndSize() {
		Picture picture = test.picture();
		assertEquals("Channel web → rt: 20 k/s, 256 B per message", Shapes.group(picture, "channel-1").title());
		assertTrue(Shapes.texts(picture.shapes()).contains("20 k/s · 256 B"));
	}

	/** There and back between columns, where the lines lie close. */
	@Test
	void labelsOfChannelsDoNotCoverEachOther() {
		test.place(1, 1000, 100, 312, 100);
		for (int i = 0; i < 4; i++) {
			boolean back = i % 2 == 1;
			test.channel(test.plan.getKernels().get(back ? 1 : 0), test.plan.getKernels().get(back ? 0 : 1), 100 + i, 64);
		}
		List<Shape> shapes = test.picture().shapes();
		// Labels are the last shapes: a box, then its lines of text.
		List<Shape.Box> labels = shapes.stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
		assertEquals(6, labels.size());
		for (int i = 0; i < labels.size(); i++) {
			for (int j = i + 1; j < labels.size(); j++) {
				Shape.Box a = labels.get(i);
				Shape.Box b = labels.get(j);
				assertFalse(a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height(),
						() -> a + " covers " + b);
			}
		}
	}

	@Test
	void titleNamesDesignAndPlan() {
		assertEquals("sample – Plan 1", test.picture().title());
		assertTrue(test.picture().description().contains("12 CPUs"), test.picture().description());
	}
}
