// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.validation.Finding;

/** What the diagram and the other pages need to know of the document they show. UI thread only. */
public interface PlanInput {
	Design design();

	/** The plan that is shown and edited; may be null in a design without plans. */
	Plan plan();

	/** Owners in {@link #plan()}. */
	Ownership ownership();

	/** The one stack of the document. */
	CommandStack commandStack();

	/** Problems of the design as of the last validation. */
	List<Finding> findings();
}
