// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DtsPrinter;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.model.design.Plan;

/** The files of {@link KerfV1}: each tree as a blob and as text, and a note with the commands to type. */
public final class KerfV1Exporter implements Exporter {
	@Override
	public String id() {
		return "kerf-v1";
	}

	@Override
	public String label() {
		return "Device tree, dialect V1";
	}

	@Override
	public String description() {
		return "Baseline and one overlay per kernel, as blobs and as text, for multikernel Linux v7.0-mk2 and kerf 0.2 or later.";
	}

	@Override
	public List<ExportFile> export(Plan plan, ExportOptions options) throws ExportException {
		List<ExportFile> files = new ArrayList<>();
		addTree(files, KerfV1.baseline(plan), "baseline", ".dtb", "fills the pool", options);
		List<NamedOverlay> overlays = KerfV1.overlays(plan);
		for (NamedOverlay overlay : overlays) {
			addTree(files, overlay.tree(), overlay.name(), ".dtbo", "creates kernel " + overlay.kernelName(), options);
		}
		files.add(new ExportFile("README.txt", utf8(KerfV1Readme.text(plan, overlays)), "what the files are and the commands to type"));
		return files;
	}

	@Override
	public List<String> notes(Plan plan) {
		return KerfV1.notes(plan);
	}

	private static void addTree(List<ExportFile> files, DeviceTree tree, String name, String extension, String purpose, ExportOptions options) {
		String text = options.comments() ? DtsPrinter.print(tree) : DtsPrinter.printWithoutComments(tree);
		files.add(new ExportFile(name + ".dts", utf8(text), purpose + ", as text"));
		files.add(new ExportFile(name + extension, FlattenedDeviceTree.write(tree), purpose));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
