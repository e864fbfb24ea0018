// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** The files of {@link HostFilesTest} on a host of dialect H: kernfs.c and the path walk know of no dialect. */
class HostFilesHTest extends HostFilesTest {
	@Override
	World world() {
		return World.H;
	}

	/** Not here: the addresses printed are those of a pool of dialect V1. */
	@Override
	void procReadsAsTheKernelPrintsIt() {
		// only in dialect V1
	}
}
