// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;

class ScenarioPlanTest {
	private final Design design = Samples.design();
	private final Plan plan = design.getPlans().getFirst();

	private static SpawnedKernel kernel(Plan plan, String name, Integer id) {
		SpawnedKernel kernel = Designs.createKernel(plan);
		kernel.setName(name);
		kernel.setId(id);
		plan.getKernels().add(kernel);
		return kernel;
	}

	private static Channel channel(Plan plan, String name, Kernel from, Kernel to) {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setName(name);
		channel.setFrom(from);
		channel.setTo(to);
		plan.getChannels().add(channel);
		return channel;
	}

	@Test
	void kernelsAreFoundByNameThenById() {
		SpawnedKernel web = kernel(plan, "web", 7);
		SpawnedKernel rt = kernel(plan, "rt", 8);
		Plan other = Designs.createPlan(design, "other");
		SpawnedKernel renamed = kernel(other, "web-new", 7);
		ScenarioPlan there = new ScenarioPlan(other);
		assertEquals(Optional.of(renamed), there.kernel(web));
		SpawnedKernel namesake = kernel(other, "web", 3);
		assertEquals(Optional.of(namesake), there.kernel(web), "the name comes first");
		assertEquals(Optional.of(renamed), there.kernel(renamed), "a kernel of the plan stands for itself");
		assertEquals(Optional.empty(), there.kernel(rt));
		assertEquals(Optional.empty(), there.kernel(null));
		assertEquals(Optional.of(other.getHostKernel()), there.kernel(plan.getHostKernel()));
		rt.setName(null);
		rt.setId(null);
		kernel(other, null, null);
		assertEquals(Optional.empty(), there.kernel(rt), "two unknown names are not the same");
	}

	@Test
	void channelsAreFoundByNameOrEnds() {
		SpawnedKernel web = kernel(plan, "web", 7);
		SpawnedKernel rt = kernel(plan, "rt", 8);
		Channel named = channel(plan, "orders", web, rt);
		Channel first = channel(plan, null, web, rt);
		Channel second = channel(plan, null, web, rt);
		Plan other = EcoreUtil.copy(plan);
		design.getPlans().add(other);
		ScenarioPlan there = new ScenarioPlan(other);
		int at = plan.getChannels().indexOf(named);
		assertEquals(Optional.of(other.getChannels().get(at)), there.channel(named));
		assertEquals(Optional.of(other.getChannels().get(at + 1)), there.channel(first));
		assertEquals(Optional.of(other.getChannels().get(at + 2)), there.channel(second));
		other.getChannels().remove(at + 2);
		other.getChannels().get(at).setName("others");
		assertEquals(Optional.empty(), there.channel(second));
		assertEquals(Optional.empty(), there.channel(named));
		assertEquals(Optional.empty(), there.channel(null));
		assertEquals(Optional.of(named), new ScenarioPlan(plan).channel(named));
	}
}
