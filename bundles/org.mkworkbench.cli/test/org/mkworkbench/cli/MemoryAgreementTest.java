// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mkworkbench.export.ExportException;
import org.mkworkbench.export.ExportOptions;
import org.mkworkbench.export.KerfV1Exporter;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.PoolOverhead;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Validator;

/** Validation and export draw the line of what a node can give at the same byte. */
class MemoryAgreementTest {
	private static final long GIB = 1L << 30;
	private static final long PAGE = 4096;

	private final Design design = Samples.design();
	private final Plan plan = design.getActivePlan();
	private final SpawnedKernel kernel = Designs.createKernel(plan);

	private MemoryGrant give(int cpu, long... bytesPerNode) {
		MachineIndex index = new MachineIndex(design.getMachine());
		kernel.setName("web");
		kernel.getThreads().add(index.thread(cpu).orElseThrow());
		plan.getKernels().add(kernel);
		for (int number = 0; number < bytesPerNode.length; number++) {
			NumaNode node = index.node(number).orElseThrow();
			if (bytesPerNode[number] > 0) {
				kernel.getMemory().add(Designs.createMemoryGrant(plan, node, bytesPerNode[number]));
			}
		}
		return kernel.getMemory().getFirst();
	}

	private List<String> errors() {
		return Validator.standard().validate(plan).stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::ruleId).toList();
	}

	private void export() throws ExportException {
		assertTrue(!new KerfV1Exporter().export(plan, ExportOptions.defaults()).isEmpty());
	}

	@Test
	void aNodeFilledUpToTheBookKeepingPassesBothAndOnePageMoreNeither() throws Exception {
		MemoryGrant grant = give(4, 0, 16 * GIB - PoolOverhead.bytesPerNode());
		assertEquals(List.of(), errors());
		export();
		grant.setBytes(grant.getBytes() + PAGE);
		assertEquals(List.of("MK-MEM-002"), errors());
		String refusal = assertThrows(ExportException.class, this::export).getMessage();
		assertTrue(refusal.contains("NUMA node 1 has 16 GiB, but the pool would need 16 GiB (16777220 KiB) of it"), refusal);
	}

	@Test
	void soDoTheyForAKernelWhoseMemoryIsGathered() throws Exception {
		MemoryGrant first = give(1, 15 * GIB, GIB - PoolOverhead.bytesPerNode());
		assertEquals(List.of(), errors());
		export();
		first.setBytes(first.getBytes() + PAGE);
		assertEquals(List.of("MK-MEM-013"), errors());
		assertThrows(ExportException.class, this::export);
	}
}
