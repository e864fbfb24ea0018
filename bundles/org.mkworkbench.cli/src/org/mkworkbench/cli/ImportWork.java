// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.topology.ImportException;
import org.mkworkbench.topology.MachineImports;
import org.mkworkbench.topology.MachineMerge;
import org.mkworkbench.topology.MachinePreset;
import org.mkworkbench.topology.MachinePresets;

/** {@code mkw machine presets} and {@code import}. */
final class ImportWork {
	private static final String PRESET = "preset:";

	private ImportWork() {
	}

	static int presets(Output output) {
		if (output.json()) {
			output.out().print(Json.write(Json.object("presets", MachinePresets.all().stream().map(preset -> Json.object("name", preset.name(),
					"label", preset.label(), "description", preset.description())).toList())));
			return Mkw.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Name", "Machine", "What it is"));
		MachinePresets.all().forEach(preset -> rows.add(List.of(preset.name(), preset.label(), preset.description())));
		Table.print(output.out(), "", rows);
		output.out().println();
		output.out().println("Use one with: mkw machine import preset:" + MachinePresets.all().getFirst().name() + " -o machine.multikernel");
		return Mkw.OK;
	}

	static int importMachine(Output output, String source, List<String> merge, Path file, boolean force) throws Failure {
		if (!force) {
			requireNothingToLose(file);
		}
		Machine machine = machine(source);
		for (String addition : merge) {
			merge(machine, machine(addition));
		}
		Design design = Designs.create(name(file), machine);
		DesignAccess.save(design, file);
		if (output.json()) {
			output.out().print(Json.write(MachineWork.data(machine)));
		} else {
			output.out().println(file + ": " + MachineWork.headline(machine));
			MachineWork.printNotes(output.out(), machine);
		}
		return Mkw.OK;
	}

	private static Machine machine(String source) throws Failure {
		if (source.startsWith(PRESET)) {
			String name = source.substring(PRESET.length());
			List<String> names = MachinePresets.all().stream().map(MachinePreset::name).toList();
			if (!names.contains(name)) {
				throw Failure.usage("There is no preset \"" + name + "\". " + Suggestion.of(name, names));
			}
		}
		try {
			return MachineImports.importMachine(source);
		} catch (ImportException e) {
			throw Failure.file(e.getMessage(), e);
		}
	}

	private static void merge(Machine machine, Machine addition) throws Failure {
		try {
			MachineMerge.merge(machine, addition);
		} catch (ImportException e) {
			throw Failure.file(e.getMessage(), e);
		}
	}

	/** A machine can be imported again, but kernels that somebody planned cannot. */
	static void requireNothingToLose(Path file) throws Failure {
		if (!Files.exists(file)) {
			return;
		}
		try {
			if (DesignFile.load(file).getPlans().stream().allMatch(plan -> plan.getKernels().isEmpty())) {
				return;
			}
		} catch (IOException e) {
			throw Failure.file(file + " exists and is no design that could be replaced. Choose another file, or replace it with --force.", e);
		}
		throw Failure.file(file + " exists and holds a plan with kernels, which would be lost. Choose another file, or replace it with --force.",
				null);
	}

	/** Of a design in this file. */
	static String name(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith("." + DesignFile.EXTENSION) ? name.substring(0, name.length() - DesignFile.EXTENSION.length() - 1) : name;
	}
}
