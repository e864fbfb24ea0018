// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.cost;

/** Ways to run the parts of a plan that are compared with each other: the costs and what the parts share differ, the plan does not. */
public enum Personality {
	/** Each part is a kernel of its own on bare metal, as planned. */
	MULTIKERNEL("multikernel", "Multikernel"),
	/** All parts are groups of tasks of one kernel, on the same CPUs: they share its locks, and a message is a wake-up inside it. */
	ONE_KERNEL("one-kernel", "One kernel"),
	/** Each part is a KVM guest with pinned CPUs that halts when idle: interrupts and doorbells cost exits to the hypervisor. */
	KVM("kvm", "KVM");

	private final String id;
	private final String label;

	Personality(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/** A stable name for files and the command line. */
	public String id() {
		return id;
	}

	/** For people. */
	public String label() {
		return label;
	}
}
