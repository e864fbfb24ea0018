// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.export;

import java.util.List;

import org.mkworkbench.model.design.Plan;

/** One format a plan can be written in. Stateless; found through {@link java.util.ServiceLoader}, see {@link Exporters}. */
public interface Exporter {
	/** A stable short name, used on the command line. */
	String id();

	/** The name shown to people. */
	String label();

	/** One or two sentences: what it is for and which versions read it. */
	String description();

	/**
	 * The files of the export, in the order they are used. The plan is only read.
	 *
	 * @throws ExportException when the plan cannot be expressed in the format, or the target would surely refuse it
	 */
	List<ExportFile> export(Plan plan, ExportOptions options) throws ExportException;

	/** What the format cannot say about this plan, or says in another way; one sentence each. Empty for most plans. */
	List<String> notes(Plan plan);
}
