// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/**
 * One thing an overlay asks for, or the refusal it meets at that point. An overlay is a list of these, so that it can stop between two of
 * them while a kernel is asked. Wherever a CPU, range or device changes hands, {@code give} says that the target gets it.
 */
sealed interface Step extends Serializable {
	/** The blob is at fault here; reached only if all before it went well. */
	record Refuse(String errno, String text) implements Step {
		Refuse(HostError error) {
			this(error.errno(), error.getMessage());
		}
	}

	/** The target path must exist. */
	record Target(String path) implements Step {
	}

	/** Nothing happens, but somebody should know. */
	record Warn(String text) implements Step {
	}

	/** Name and id must be free; the id is -1 for any. */
	record RequireNew(String name, int id) implements Step {
	}

	record Create(String name, int id, InstanceRequest resources) implements Step {
	}

	/** @param undo whether a creation is undone, which tolerates that the instance is gone */
	record Destroy(String name, boolean undo) implements Step {
	}

	/** @param node NUMA node, -1 for any */
	record GrowPool(long size, int node) implements Step {
	}

	record ShrinkPool(long base, long size) implements Step {
	}

	record PoolCpu(long cpu, boolean give) implements Step {
	}

	/** @param alias empty for none */
	record PoolDevice(PciAddress device, boolean give, String alias) implements Step {
	}

	/** Between the pool and an instance, which has to take part if it runs. */
	sealed interface Move extends Step {
		String instance();

		boolean give();
	}

	record CpuMove(String instance, boolean give, long cpu, int node, int flags) implements Move {
	}

	record MemoryMove(String instance, boolean give, long base, long size, int node, int type) implements Move {
	}

	record DeviceMove(String instance, boolean give, PciAddress device, String driver, int flags) implements Move {
	}
}
