// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.sequence;

/**
 * Who sends and receives.
 *
 * @param cpu position in the layout, -1 for a whole kernel
 * @param kernelId the kernel, or the owner of the CPU; -1 for nobody
 * @param name in the head
 * @param detail below the name, may be empty
 */
record Lifeline(int cpu, int kernelId, String name, String detail) {
	/** The same for the same kernel or CPU, whatever it is called. */
	record Key(boolean ofCpu, int number) {
	}

	Key key() {
		return cpu < 0 ? new Key(false, kernelId) : new Key(true, cpu);
	}
}
