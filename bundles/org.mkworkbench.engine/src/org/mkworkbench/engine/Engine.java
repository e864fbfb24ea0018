// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

/**
 * Something that can run a plan: the simulator, or real kernels. Found through {@link java.util.ServiceLoader} or as an OSGi service of
 * this type.
 */
public interface Engine {
	/** A stable short name, used on the command line and in files, such as {@code simulator}. */
	String id();

	/** The name shown to people. */
	String label();

	/** What its times are worth, a few words for people such as "15 of 20 costs assumed"; empty when all is measured. */
	String accuracy();

	/**
	 * Hands the exported blobs to the host and gets everything ready to run; nothing runs yet.
	 *
	 * @throws EngineException when the host refuses the baseline or an overlay, or a channel names a kernel that does not exist
	 */
	EngineRun prepare(RunSpec spec) throws EngineException;
}
