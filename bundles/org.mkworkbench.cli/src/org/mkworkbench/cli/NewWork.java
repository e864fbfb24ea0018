// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.edit.DesignTemplate;
import org.mkworkbench.edit.DesignTemplates;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.topology.MachinePresets;

/** {@code mkw new} */
final class NewWork {
	private NewWork() {
	}

	static int list(Output output) {
		if (output.json()) {
			output.out().print(Json.write(Json.object("templates", DesignTemplates.all().stream().map(template -> Json.object("id", template.id(),
					"title", template.title(), "description", template.description(), "preset", template.preset())).toList())));
			return Mkw.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Template", "What it is", "Machine"));
		DesignTemplates.all().forEach(template -> rows.add(List.of(template.id(), template.title(), template.preset())));
		Table.print(output.out(), "", rows);
		output.out().println();
		output.out().println("Use one with: mkw new --template " + DesignTemplates.all().getFirst().id() + " -o server.multikernel");
		return Mkw.OK;
	}

	static int create(Output output, String id, Path file, boolean force) throws Failure {
		DesignTemplate template = DesignTemplates.find(id).orElse(null);
		if (template == null) {
			throw Failure.usage("There is no template \"" + id + "\". "
					+ Suggestion.of(id, DesignTemplates.all().stream().map(DesignTemplate::id).toList()));
		}
		if (!force) {
			ImportWork.requireNothingToLose(file);
		}
		Design design = template.create(MachinePresets.create(template.preset()));
		design.setName(ImportWork.name(file));
		DesignAccess.save(design, file);
		if (output.json()) {
			output.out().print(Json.write(PlanWork.data(design.getActivePlan())));
		} else {
			output.out().println(file + ": " + template.title());
			output.out().println(template.description());
			output.out().println();
			PlanWork.printOwners(output.out(), design.getActivePlan());
		}
		return Mkw.OK;
	}
}
