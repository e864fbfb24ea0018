// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

/** The text beside the blobs: what the files are and what to type. */
final class KerfV1Readme {
	private static final String FS = "/sys/fs/multikernel";

	private final Plan plan;
	private final List<NamedOverlay> overlays;
	private final StringBuilder text = new StringBuilder();

	private KerfV1Readme(Plan plan, List<NamedOverlay> overlays) {
		this.plan = plan;
		this.overlays = overlays;
	}

	static String text(Plan plan, List<NamedOverlay> overlays) {
		KerfV1Readme readme = new KerfV1Readme(plan, overlays);
		readme.head();
		readme.notes();
		readme.commands();
		return readme.text.toString();
	}

	private void head() {
		String machine = MachineIndex.enclosing(plan, Design.class).map(design -> design.getMachine().getName()).orElse("");
		line("Plan \"" + plan.getName() + "\" for the machine \"" + machine + "\"");
		line("Made by Multikernel Workbench. Device-tree dialect V1: multikernel Linux v7.0-mk2 and later, kerf 0.2 and later.");
		line("");
		line("baseline.dtb  fills the pool (baseline.dts: the same as text)");
		for (NamedOverlay overlay : overlays) {
			line(overlay.name() + ".dtbo  creates kernel \"" + overlay.kernelName() + "\" (" + overlay.name() + ".dts: the same as text)");
		}
		line("");
		line("Kernels (CPUs as Linux numbers, boot CPU first):");
		for (SpawnedKernel kernel : KerfV1.kernels(plan)) {
			line("  " + kernel.getId() + "  " + kernel.getName() + ": " + CpuText.named(kernel.getThreads()) + ", "
					+ new ByteSize(PoolMemory.bytes(kernel)) + " of NUMA node " + PoolMemory.nodes(kernel).getFirst().getOsIndex()
					+ (kernel.getDevices().isEmpty() ? "" : ", PCI " + String.join(", ", kernel.getDevices().stream()
							.map(device -> device.getAddress()).toList())));
		}
		line("");
	}

	private void notes() {
		List<String> notes = KerfV1.notes(plan);
		if (!notes.isEmpty()) {
			line("Mind:");
			notes.forEach(note -> line("  - " + note));
			line("");
		}
	}

	private void commands() {
		line("Commands, as root on the machine, in this folder");
		line("------------------------------------------------");
		line("# 1. Fill the pool. The kernel takes a blob in one write only, hence dd.");
		line("mountpoint -q " + FS + " || mount -t multikernel none " + FS);
		line("dd if=baseline.dtb of=" + FS + "/device_tree bs=1M");
		line("#    or, with kerf 0.2 or later: kerf init --input=baseline.dtb");
		line("");
		if (!overlays.isEmpty()) {
			line("# 2. Create the kernels. A write succeeds even when the overlay failed: read the status.");
			for (NamedOverlay overlay : overlays) {
				line("dd if=" + overlay.name() + ".dtbo of=" + FS + "/overlays/new bs=1M");
			}
			line("grep . " + FS + "/overlays/tx_*/status");
			line("#    When CPUs or devices run short the kernel creates the instance without them. Compare with the list above:");
			for (NamedOverlay overlay : overlays) {
				line("dtc -q -I dtb -O dts " + ShellWords.quote(FS + "/instances/" + overlay.kernelName() + "/device_tree"));
			}
			line("");
			line("# 3. Load an image and start it.");
			KerfV1.kernels(plan).forEach(this::start);
		}
	}

	private void start(SpawnedKernel kernel) {
		String image = Objects.requireNonNullElse(kernel.getImage(), "");
		String commandLine = Objects.requireNonNullElse(kernel.getCommandLine(), "");
		if (image.isEmpty()) {
			line("#    The plan names no image for \"" + kernel.getName() + "\"; put its path in place of VMLINUX.");
		}
		StringBuilder load = new StringBuilder("kerf load ").append(ShellWords.quote(kernel.getName())).append(" --kernel=")
				.append(image.isEmpty() ? "VMLINUX" : ShellWords.quote(image));
		if (kernel.getInitrd() != null && !kernel.getInitrd().isEmpty()) {
			load.append(" --initrd=").append(ShellWords.quote(kernel.getInitrd()));
		}
		if (!commandLine.isEmpty()) {
			load.append(" --cmdline=").append(ShellWords.quote(commandLine));
		}
		if (!commandLine.contains("console=")) {
			load.append(" --console=mktty0");
		}
		line(load.toString());
		line("kerf exec " + ShellWords.quote(kernel.getName()));
	}

	private void line(String line) {
		// A name with a line break must not start a line of its own here.
		text.append(line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").stripTrailing()).append('\n');
	}
}
