// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Holder;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-DEV-010: files name PCI devices by addresses of the form domain:bus:device.function, all hexadecimal. */
final class PciAddressMalformed extends PlanRule {
	/** Domains of more than 16 bits exist behind controllers such as VMD. */
	private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{4,8}:[0-9a-fA-F]{2}:[01][0-9a-fA-F]\\.[0-7]");

	PciAddressMalformed() {
		super("MK-DEV-010", "PCI address malformed", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		for (Element element : context.usedDevices()) {
			if (element instanceof PciDevice device && (device.getAddress() == null || !FORM.matcher(device.getAddress()).matches())) {
				List<Holder> holders = context.holders(device);
				out.accept(error(device.getAddress() == null
						? "%s of %s has no PCI address".formatted(Words.capitalised(Words.device(device)), labels(holders, " and of "))
						: "The PCI address %s of a device of %s is not of the form 0000:17:00.0".formatted(Words.quoted(device.getAddress()),
								labels(holders, " and of ")), "Merge a source that knows the address, or leave the device with the host")
						.about(device).about(elements(holders)).fixedBy(giveBack(context, List.of(device))));
			}
		}
	}
}
