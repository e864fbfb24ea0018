// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.export.ExportException;
import org.mkworkbench.export.ExportFile;
import org.mkworkbench.export.ExportOptions;
import org.mkworkbench.export.Exporter;
import org.mkworkbench.export.Exporters;
import org.mkworkbench.export.Exports;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Plan;

/** {@code mkw export} */
final class ExportWork {
	private ExportWork() {
	}

	static int list(PrintWriter out, boolean json) {
		if (json) {
			out.print(Json.write(Json.object("formats", Exporters.all().stream().map(exporter -> Json.object("id", exporter.id(), "label",
					exporter.label(), "description", exporter.description())).toList())));
			return Mkw.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Format", "Name", "What it is"));
		Exporters.all().forEach(exporter -> rows.add(List.of(exporter.id(), exporter.label(), exporter.description())));
		Table.print(out, "", rows);
		return Mkw.OK;
	}

	static int run(PrintWriter out, PrintWriter err, boolean json, Path file, String planName, String format, Path folder) throws Failure {
		List<String> ids = Exporters.all().stream().map(Exporter::id).toList();
		Exporter exporter = Exporters.byId(format).orElse(null);
		if (exporter == null) {
			throw Failure.usage("There is no export format \"" + format + "\". " + Suggestion.of(format, ids));
		}
		Plan plan = DesignAccess.plan(DesignAccess.open(file), planName);
		List<ExportFile> files;
		try {
			files = exporter.export(plan, ExportOptions.defaults());
		} catch (ExportException e) {
			throw Failure.refused(e.getMessage(), e);
		}
		List<Path> written;
		List<Path> leftovers;
		try {
			written = Exports.writeTo(folder, files);
			leftovers = Exports.leftovers(folder, files);
		} catch (IOException e) {
			throw Failure.write(folder, e);
		}
		List<String> notes = new ArrayList<>(DesignAccess.errors(plan));
		notes.addAll(exporter.notes(plan));
		leftovers.forEach(path -> notes.add(path + " is not part of this export; it is probably left from an earlier one. Delete it."));
		notes.forEach(note -> err.println("warning: " + note));
		report(out, json, format, files, written, notes);
		return Mkw.OK;
	}

	private static void report(PrintWriter out, boolean json, String format, List<ExportFile> files, List<Path> written, List<String> notes) {
		if (json) {
			List<Object> list = new ArrayList<>();
			for (int i = 0; i < files.size(); i++) {
				list.add(Json.object("path", written.get(i).toString(), "name", files.get(i).name(), "bytes", files.get(i).content().length,
						"description", files.get(i).description()));
			}
			out.print(Json.write(Json.object("format", format, "files", list, "warnings", notes)));
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("File", "Bytes", "What it is"));
		for (int i = 0; i < files.size(); i++) {
			rows.add(List.of(written.get(i).toString(), String.format(java.util.Locale.ROOT, "%,d", files.get(i).content().length),
					files.get(i).description()));
		}
		Table.print(out, "", rows);
	}
}
