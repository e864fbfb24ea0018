// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app.sample;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String SampleProject_job;
	public static String SampleProject_noMachine;
	public static String SampleProject_notWritten;

	static {
		initializeMessages("org.mkworkbench.app.sample.messages", Messages.class);
	}

	private Messages() {
	}
}
