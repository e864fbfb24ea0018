// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.OsDeviceKind;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/**
 * MK-DEV-011: a network device keeps its name in another kernel through an alias of the baseline. A name that cannot be one is left out
 * of the export, and the kernel then chooses another.
 */
final class NetworkNames extends PlanRule {
	/** IFNAMSIZ 16 with the final zero; the device tree takes aliases of 31. */
	private static final int MOST = 15;
	private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_.-]*");

	NetworkNames() {
		super("MK-DEV-011", "Network name that cannot be an alias", Severity.WARNING);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		Map<String, List<PciDevice>> names = new LinkedHashMap<>();
		for (Element element : context.usedDevices()) {
			if (element instanceof PciDevice device) {
				device.getOsDevices().stream().filter(system -> system.getKind() == OsDeviceKind.NETWORK && system.getName() != null)
						.forEach(system -> names.computeIfAbsent(system.getName(), key -> new ArrayList<>()).add(device));
			}
		}
		names.forEach((name, devices) -> {
			String problem = devices.size() > 1 ? "is the name of %s, but an alias names one device".formatted(Words.devices(devices))
					: name.length() > MOST ? "of %s has %d characters, but a network device has %d at most".formatted(Words.devices(devices), name.length(), MOST)
					: !ALLOWED.matcher(name).matches() ? "of %s has characters that an alias cannot have".formatted(Words.devices(devices)) : null;
			if (problem != null) {
				List<Holder> holders = devices.stream().flatMap(device -> context.holders(device).stream()).distinct().toList();
				out.accept(warning("The network name %s %s; %s will choose another name".formatted(Words.quoted(name), problem, labels(holders, " and ")),
						"Rename the network device on the host and import the machine again").about(devices).about(elements(holders)));
			}
		});
	}
}
