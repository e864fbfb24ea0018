// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** The moves of {@link HotMoveTest} in dialect H: messages and book-keeping of hotplug.c 0646f02 are the same. */
class HotMoveHTest extends HotMoveTest {
	@Override
	World world() {
		return World.H;
	}

	/** Not here: the pool of dialect H cannot change. */
	@Override
	void aCpuThatJoinedThePoolLaterIsUnknownToTheKernel() {
		// only in dialect V1
	}

	/** Not here: there is one fragment, and a creation in it comes first. */
	@Override
	void anOverlayGoesOnAfterEachAnswer() {
		// only in dialect V1
	}
}
