// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

/**
 * One hardware thread.
 *
 * @param physicalId x86 APIC id, arm64 MPIDR or riscv hart id
 * @param osIndex Linux CPU number
 * @param packageIndex package it sits in; any numbering that is the same for CPUs of one package
 * @param lastLevelCacheIndex last-level cache it uses, unique in the machine; -1 if unknown
 * @param coreIndex core it belongs to, unique in the machine
 * @param node OS number of its NUMA node
 * @param online whether the host kernel runs on it at start
 * @param boot whether the machine booted on it
 */
public record HostCpu(long physicalId, int osIndex, int packageIndex, int lastLevelCacheIndex, int coreIndex, int node, boolean online,
		boolean boot) implements Serializable {
}
