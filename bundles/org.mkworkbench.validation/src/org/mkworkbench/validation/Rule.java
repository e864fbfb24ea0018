// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.function.Consumer;

/** One thing that is checked in a plan. Rules keep no state, never change the model and take any plan, however broken. */
public interface Rule {
	/** Stable id such as {@code MK-CPU-001}; users and documents refer to it, so it is never reused for something else. */
	String id();

	/** What the rule finds, in a few words. */
	String title();

	/** Hands out at most one finding per group of resources that have the same problem for the same reason. */
	void check(PlanContext context, Consumer<Finding> out);
}
