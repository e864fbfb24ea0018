// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.function.Consumer;

/** One thing that is checked in a plan. Rules keep no state, never change the model and take any plan, however broken. */
public interface Rule {
	/** Stable id such as {@code MK-CPU-001}; users and documents refer to it, so it is never reused for something else. */
	String id();

	/** What the rule finds, in a few words. */
	String title();

	/** How bad its findings are unless a person wants it otherwise; of a rule whose findings differ, that of the worst. */
	Severity defaultSeverity();

	/** The page that explains it: {@code docs/rules/PAGE.md}, and {@code help/rules/PAGE.html} of the help. */
	default String page() {
		return id();
	}

	/** Hands out at most one finding per group of resources that have the same problem for the same reason. */
	void check(PlanContext context, Consumer<Finding> out);
}
