// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;

import org.mkworkbench.validation.Rule;

/** Every rule, in the order in which findings appear. */
public final class StandardRules {
	private StandardRules() {
	}

	public static List<Rule> all() {
		return List.of(new CpuOwnedTwice(), new CpuOffline(), new CpuNotAllowed(), new BootCpuGivenAway(), new CoreSplit(), new KernelWithoutCpu(),
				new CpuListedTwice(), new HostWithoutCpu(), new KernelWithoutMemory(), new MemoryOversubscribed(), new NodeSizeUnknown(),
				new MemoryNotAligned(), new MemoryIncomplete(), new HostWithoutMemory(), new KernelIdUnset(), new KernelIdOutOfRange(),
				new KernelIdUsedTwice(), new KernelNameEmpty(), new KernelNameCharacters(), new KernelNameUsedTwice(), new KernelNameTooLong(),
				new DeviceOwnedTwice(), new BootCriticalDeviceGivenAway(), new IommuGroupSplit(), new PhysicalIdMissing(),
				new PhysicalIdUsedTwice(), new ChannelPayload(), new ChannelEnds(), new ChannelToItself(), new ChannelTraffic());
	}
}
