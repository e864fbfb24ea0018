// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.validation.Finding;

/** What diagram and tables see of a document. */
record DocumentInput(DesignDocument document) implements PlanInput {
	@Override
	public Design design() {
		return document.design();
	}

	@Override
	public Plan plan() {
		return document.activePlan();
	}

	@Override
	public Ownership ownership() {
		return document.ownership();
	}

	@Override
	public CommandStack commandStack() {
		return document.commandStack();
	}

	@Override
	public List<Finding> findings() {
		return document.findings();
	}
}
