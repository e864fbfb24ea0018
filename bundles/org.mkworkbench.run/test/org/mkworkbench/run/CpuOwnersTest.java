// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Plan;

class CpuOwnersTest {
	private static List<Integer> owners(Plan plan) {
		CpuOwners owners = CpuOwners.of(plan);
		return IntStream.range(0, 9).map(owners::kernelOf).boxed().toList();
	}

	@Test
	void cpusBelongToTheirKernelsAndTheRestToTheHost() {
		Plan plan = Samples.plan();
		assertEquals(List.of(0, 0, 2, 0, 1, 1, 1, 0, -1), owners(plan));
		assertEquals("web", CpuOwners.of(plan).name(1));
		assertEquals(plan.getHostKernel().getName(), CpuOwners.of(plan).name(0));
		assertEquals("kernel 9", CpuOwners.of(plan).name(9));
	}

	@Test
	void spareCpusBelongToNobody() {
		Plan plan = Samples.plan();
		if (plan.getPool() == null) {
			plan.setPool(DesignFactory.eINSTANCE.createPool());
		}
		plan.getPool().getThreads().add(Samples.thread(plan, 7));
		assertEquals(List.of(0, 0, 2, 0, 1, 1, 1, -1, -1), owners(plan));
	}
}
