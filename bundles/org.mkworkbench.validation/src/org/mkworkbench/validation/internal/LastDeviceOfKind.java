// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Rule;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-DEV-004 and MK-DEV-005: the host gives away the last of its network cards or disk controllers. Nothing is said where the source
 * told which of them the host needs: MK-DEV-002 is more exact.
 */
final class LastDeviceOfKind extends PlanRule {
	private final Predicate<PciDevice> kind;
	private final String need;

	private LastDeviceOfKind(String id, String title, Predicate<PciDevice> kind, String need) {
		super(id, title, Severity.WARNING);
		this.kind = kind;
		this.need = need;
	}

	static Rule network() {
		return new LastDeviceOfKind("MK-DEV-004", "Host without network card", DeviceKinds::isNetwork, "network card, so it can be reached from its console only");
	}

	static Rule storage() {
		return new LastDeviceOfKind("MK-DEV-005", "Host without disk", DeviceKinds::isStorage, "disk controller, so it loses its root file system if that is on a disk");
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		// a virtual function does not replace the card it is a part of
		List<PciDevice> all = context.pciDevices().stream().filter(device -> kind.test(device) && device.getPhysicalFunction() == null).toList();
		if (all.isEmpty() || all.stream().anyMatch(device -> device.isBootCritical() || context.holders(device).getFirst().equals(context.host()))) {
			return;
		}
		Set<Holder> owners = new LinkedHashSet<>();
		all.forEach(device -> owners.addAll(context.holders(device)));
		out.accept(warning("%s %s to %s, so the host keeps no %s".formatted(Words.capitalised(Words.devices(all)), verb(all, "belongs", "belong"),
				Words.and(owners.stream().map(Holder::label).toList()), need), "Leave one with the host").about(all).about(elements(List.copyOf(owners)))
				.fixedBy(all.stream().limit(3).map(device -> giveBack(context, List.of(device))).toList()));
	}
}
