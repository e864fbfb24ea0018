// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.mkworkbench.app.LivePerspective;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.live.kernels.KernelsView;
import org.mkworkbench.ui.run.RunSession;
import org.mkworkbench.ui.traffic.matrix.IpiMatrixView;
import org.mkworkbench.validation.Severity;

/** The whole way with a real mouse and keyboard: kernel, cores, channel, save, run, matrix. */
class DragCoresTest extends WorkbenchTestCase {
	private static final long GIB = 1L << 30;
	private static final String RUN = "org.mkworkbench.ui.command.run";
	private static final String STOP = "org.mkworkbench.ui.command.stop";

	@Test
	void fourCoresAreDraggedOntoANewKernelWhichRuns() throws Exception {
		IFile file = designFile("drag", PRESET);
		OpenDesign design = open(file);
		SpawnedKernel kernel = drawKernel(design, "rt");
		dragFourCores(design, kernel);
		drawChannel(design, kernel);
		design.execute(new SetMemoryCommand(design.plan(), kernel, design.node(0), 4 * GIB));
		saveAndReopen(design, file);
		run(open(file));
	}

	private SpawnedKernel drawKernel(OpenDesign design, String name) {
		design.choose("Kernel");
		design.click(design.emptyPlace());
		UiThread.waitUntil("a kernel is made", LIMIT, () -> design.plan().getKernels().size() == 1);
		design.typeName(name);
		SpawnedKernel kernel = UiThread.call(() -> design.plan().getKernels().getFirst());
		assertEquals(name, UiThread.call(kernel::getName));
		assertEquals("Select", UiThread.call(() -> design.view().viewer().getEditDomain().getPaletteViewer().getActiveTool().getLabel()),
				"the tool gives way to the selection");
		return kernel;
	}

	private void dragFourCores(OpenDesign design, SpawnedKernel kernel) {
		List<HardwareThread> cores = design.threads(8, 11);
		design.select(cores);
		robot.drag(design.middle(cores.get(1)), design.middle(kernel));
		UiThread.waitUntil("the kernel has the four cores", LIMIT, () -> kernel.getThreads().equals(cores));
		assertEquals("8-11", UiThread.call(() -> CpuSet.of(kernel.getThreads().stream().map(HardwareThread::getOsIndex).toList()).toString()));
		robot.control('z');
		UiThread.waitUntil("Ctrl+Z takes them back", LIMIT, () -> kernel.getThreads().isEmpty());
		assertEquals(List.of(kernel), UiThread.call(() -> List.copyOf(design.plan().getKernels())), "only the drag is undone");
		robot.control('y');
		UiThread.waitUntil("Ctrl+Y gives them again", LIMIT, () -> kernel.getThreads().equals(cores));
	}

	private void drawChannel(OpenDesign design, SpawnedKernel kernel) {
		design.choose("Channel");
		design.click(design.title(design.plan().getHostKernel()));
		design.click(design.title(kernel));
		UiThread.waitUntil("a channel is drawn", LIMIT, () -> design.plan().getChannels().size() == 1);
		Channel channel = UiThread.call(() -> design.plan().getChannels().getFirst());
		assertEquals(design.plan().getHostKernel(), channel.getFrom());
		assertEquals(kernel, channel.getTo());
		assertTrue(UiThread.call(() -> design.view().viewer().getEditPartRegistry().containsKey(channel)), "the channel is shown");
	}

	private void saveAndReopen(OpenDesign design, IFile file) throws Exception {
		Design drawn = UiThread.call(() -> EcoreUtil.copy(design.document().design()));
		assertTrue(UiThread.call(design.editor::isDirty));
		design.save();
		design.close();
		Design saved = DesignFile.load(file.getLocation().toPath());
		assertTrue(EcoreUtil.equals(drawn, saved), "the file says what the editor showed");
		OpenDesign again = open(file);
		assertTrue(UiThread.call(() -> EcoreUtil.equals(drawn, again.document().design())), "and so does the editor after it was opened again");
		assertArrayEquals(DesignFile.write(drawn), UiThread.call(() -> DesignFile.write(again.document().design())));
		SpawnedKernel kernel = again.kernel("rt");
		assertEquals(again.threads(8, 11), kernel.getThreads());
		assertFalse(UiThread.call(again.editor::isDirty));
		again.close();
	}

	private void run(OpenDesign design) {
		UiThread.waitUntil("the plan is checked", LIMIT, design.document()::isValidated);
		assertEquals(List.of(), UiThread.call(() -> design.document().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList()));
		execute(RUN);
		UiThread.waitUntil("the Live perspective is shown", LIMIT, () -> LivePerspective.ID.equals(page().getPerspective().getId()));
		UiThread.waitUntil("the matrix has a cell that is not zero", LIMIT, () -> matrix().stream().anyMatch(DragCoresTest::isHostToKernel));
		UiThread.waitUntil("the Kernels view shows host and kernel as active", LIMIT, () -> {
			Table table = kernels();
			return table.getItemCount() == 2 && "rt".equals(table.getItem(1).getText(0))
					&& Arrays.stream(table.getItems()).allMatch(item -> "active".equals(item.getText(1)));
		});
		assertEquals("8-11", UiThread.call(() -> kernels().getItem(1).getText(2)));
		execute(STOP);
		UiThread.waitUntil("the run has ended", LIMIT, () -> !RunSession.get().isActive());
		// Asked until it answers: the clipboard belongs to the X server, which may be late.
		UiThread.waitUntil("the matrix shows its last figures after the run", LIMIT, () -> matrix().stream().anyMatch(DragCoresTest::isHostToKernel));
	}

	private static void execute(String command) {
		UiThread.run(() -> window().getService(IHandlerService.class).executeCommand(command, null));
	}

	/** What the matrix shows, as its menu copies it: from, to, sent, ... per line. */
	private static List<String> matrix() {
		IViewPart view = page().findView("org.mkworkbench.ui.live.ipiMatrix");
		if (!(view instanceof IpiMatrixView)) {
			return List.of();
		}
		IAction copy = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId());
		copy.run();
		Clipboard clipboard = new Clipboard(UiThread.display());
		try {
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			return text == null ? List.of() : text.lines().skip(1).toList();
		} finally {
			clipboard.dispose();
		}
	}

	private static boolean isHostToKernel(String line) {
		String[] cells = line.split(",");
		return cells[1].equals("rt") && Long.parseLong(cells[2]) > 0 && Long.parseLong(cells[3]) > 0;
	}

	private static Table kernels() {
		assertTrue(page().findView("org.mkworkbench.ui.live.kernels") instanceof KernelsView);
		return find(window().getShell(), Table.class, table -> table.getColumnCount() > 2 && "State".equals(table.getColumn(1).getText()));
	}
}
