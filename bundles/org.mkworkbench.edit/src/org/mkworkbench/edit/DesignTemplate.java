// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.function.Consumer;

import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.Machine;

/** A design to begin with: real numbers and devices of one known machine, so that it can be exported and run as it is. */
public final class DesignTemplate {
	private final String id;
	private final String title;
	private final String description;
	private final String preset;
	private final Consumer<TemplateDesign> content;

	DesignTemplate(String id, String title, String description, String preset, Consumer<TemplateDesign> content) {
		this.id = id;
		this.title = title;
		this.description = description;
		this.preset = preset;
		this.content = content;
	}

	/** Short and stable, as on the command line: {@code two-socket-server}. */
	public String id() {
		return id;
	}

	public String title() {
		return title;
	}

	/** A sentence or two on what the kernels are for. */
	public String description() {
		return description;
	}

	/** Name of the machine preset that the template is made for. */
	public String preset() {
		return preset;
	}

	/**
	 * A new design named as the template, complete with an active plan.
	 *
	 * @param machine a new machine of the preset, in no design yet
	 * @throws IllegalArgumentException when the machine lacks what the template gives away
	 */
	public Design create(Machine machine) {
		TemplateDesign design = new TemplateDesign(id, machine);
		content.accept(design);
		return design.design();
	}
}
