// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.query.MatrixAnswer.Party;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.drawing.SwtPainter;

/** The canvas as a person uses it: mouse and keys. */
class MatrixCanvasTest {
	private final List<String> acts = new ArrayList<>();
	private final PairPicks picks = new PairPicks();
	private Shell shell;
	private MatrixCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		canvas = new MatrixCanvas(shell, picks, new MatrixCanvas.Acts() {
			@Override
			public void pick(Party sender, Party receiver, boolean adding) {
				picks.click(sender, receiver, adding, "", Answers.layout(8));
				acts.add((adding ? "add " : "pick ") + sender.label() + " " + receiver.label());
			}

			@Override
			public void letGo() {
				acts.add("let go");
			}

			@Override
			public void toggle(int kernelId) {
				acts.add("toggle " + kernelId);
			}

			@Override
			public void chosen() {
				// what the card tells is seen in the spoken text
			}
		});
		shell.setSize(900, 560);
		shell.open();
		spin();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static void spin() {
		while (Display.getDefault().readAndDispatch()) {
			// until nothing is left
		}
	}

	private void mouse(int type, int x, int y, int mask) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = mask;
		canvas.notifyListeners(type, event);
		spin();
	}

	private void key(int code, char character, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = mask;
		canvas.notifyListeners(SWT.KeyDown, event);
		spin();
	}

	private int[] middle(int row, int column) {
		GC gc = new GC(canvas);
		try {
			MatrixGeometry geometry = MatrixGeometry.of(canvas.contents(), new SwtPainter(gc), canvas.getClientArea().width, canvas.getClientArea().height, 1);
			return new int[] { geometry.left() + geometry.start(canvas.contents().axis(), column) + geometry.cell() / 2,
					geometry.top() + geometry.start(canvas.contents().axis(), row) + geometry.cell() / 2 };
		} finally {
			gc.dispose();
		}
	}

	@Test
	void pointingTellsExactFigures() {
		canvas.show(Answers.kernels(MatrixWish.USUAL));
		int[] at = middle(1, 2);
		mouse(SWT.MouseMove, at[0], at[1], 0);
		assertTrue(canvas.spoken().startsWith("web → net 2, messages/s 41,208 /s"), canvas.spoken());
		mouse(SWT.MouseMove, 1, 1, 0);
		assertNull(canvas.chosenPair());
	}

	@Test
	void clicksPickAndNamesExpand() {
		canvas.show(Answers.kernels(MatrixWish.USUAL));
		int[] at = middle(1, 2);
		mouse(SWT.MouseDown, at[0], at[1], 0);
		int[] other = middle(2, 0);
		mouse(SWT.MouseDown, other[0], other[1], SWT.MOD1);
		mouse(SWT.MouseDown, 20, at[1], 0);
		assertEquals(List.of("pick web net 2", "add net 2 host", "toggle 1"), acts);
	}

	@Test
	void keysMoveAndSpeak() {
		canvas.show(Answers.kernels(MatrixWish.USUAL.totals(true)));
		key(SWT.ARROW_DOWN, '\0', 0);
		key(SWT.ARROW_RIGHT, '\0', 0);
		key(SWT.ARROW_RIGHT, '\0', 0);
		assertTrue(canvas.spoken().startsWith("web → net 2"), canvas.spoken());
		key(SWT.CR, '\r', 0);
		assertTrue(canvas.spoken().endsWith("filters all views"), canvas.spoken());
		key(' ', ' ', 0);
		key(SWT.ESC, '\u001b', 0);
		key(SWT.ARROW_RIGHT, '\0', SWT.MOD1);
		assertTrue(canvas.spoken().startsWith("web → all"), canvas.spoken());
		key(SWT.CR, '\r', 0);
		assertEquals(List.of("pick web net 2", "toggle 1", "let go"), acts, "a total has no filter");
		key(SWT.ARROW_RIGHT, '\0', 0);
		assertTrue(canvas.spoken().startsWith("web → all"), "there is nothing beyond it");
	}

	@Test
	void theFocusStaysWithItsPairWhenKernelsExpand() {
		TrafficLayout layout = Answers.layout(8);
		canvas.show(Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL));
		key(SWT.ARROW_DOWN, '\0', 0);
		assertTrue(canvas.spoken().startsWith("host CPU 4 → host CPU 0"), canvas.spoken());
		canvas.show(Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL.order(MatrixAxis.Order.PLACE)));
		assertTrue(canvas.spoken().startsWith("host CPU 4 → host CPU 0"), canvas.spoken());
	}

	@Test
	void manyCpusScrollAndZoom() {
		TrafficLayout layout = Answers.layout(512);
		canvas.show(Answers.contents(Answers.cpus(layout), layout, MatrixWish.USUAL));
		spin();
		for (int i = 0; i < 12; i++) {
			key('+', '+', 0);
		}
		assertTrue(canvas.getHorizontalBar().getVisible());
		key(SWT.END, '\0', SWT.MOD1);
		assertTrue(canvas.getHorizontalBar().getSelection() > 0 && canvas.getVerticalBar().getSelection() > 0, "the focused cell is scrolled into sight");
		Image image = new Image(canvas.getDisplay(), 900, 500);
		GC gc = new GC(image);
		canvas.print(gc);
		gc.dispose();
		image.dispose();
		key('0', '0', 0);
		assertTrue(canvas.getHorizontalBar().getMaximum() < 600, "a point for each CPU again");
	}

	@Test
	void nothingIsNoTrouble() {
		canvas.show(null);
		mouse(SWT.MouseMove, 100, 100, 0);
		mouse(SWT.MouseDown, 100, 100, 0);
		key(SWT.ARROW_DOWN, '\0', 0);
		key('+', '+', 0);
		assertEquals(List.of(), acts);
		assertEquals("IPI matrix, senders by receivers", canvas.spoken());
	}
}
