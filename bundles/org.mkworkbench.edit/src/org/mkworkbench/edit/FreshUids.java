// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.Scenario;
import org.mkworkbench.model.design.ScenarioStep;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.machine.Element;

/** Gives unused uids to many new elements of a design; asks the design once, unlike {@code Designs.freshUid}. */
final class FreshUids {
	private final Set<String> used = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	FreshUids(Design design) {
		used.add(design.getUid());
		design.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				used.add(element.getUid());
			}
		});
	}

	/** Renames an element that is not yet in the design, and all it contains. */
	void rename(EObject root) {
		name(root);
		root.eAllContents().forEachRemaining(this::name);
	}

	private void name(EObject object) {
		if (object instanceof Element element) {
			element.setUid(switch (element) {
			case Plan plan -> fresh("plan");
			case Pool pool -> part(pool, "pool");
			case HostKernel host -> part(host, "host");
			case SpawnedKernel kernel -> fresh("kernel");
			case MemoryGrant grant -> fresh("memory");
			case VirtioDevice device -> fresh("virtio");
			case Channel channel -> fresh("channel");
			case Scenario scenario -> fresh("scenario");
			case ScenarioStep step -> fresh("step");
			case Workload workload -> fresh("workload");
			default -> fresh("element");
			});
		}
	}

	/** As {@code Designs.complete} names them, which is called again on every plan that is read. */
	private String part(Element part, String name) {
		String wish = ((Element) part.eContainer()).getUid() + "-" + name;
		return used.add(wish) ? wish : fresh(wish);
	}

	private String fresh(String prefix) {
		int number = numbers.getOrDefault(prefix, 0);
		String uid;
		do {
			uid = prefix + "-" + ++number;
		} while (!used.add(uid));
		numbers.put(prefix, number);
		return uid;
	}
}
