// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** Any order of sound requests, in dialect H. */
class RandomLifeHTest extends RandomLifeTest {
	@Override
	World world() {
		return World.H;
	}

	@Override
	void resize() {
		// no overlay of dialect H names the pool
	}
}
