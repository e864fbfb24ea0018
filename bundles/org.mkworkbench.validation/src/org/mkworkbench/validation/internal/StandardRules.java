// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.List;

import org.mkworkbench.validation.Rule;

/** Every rule, in the order in which findings appear. */
public final class StandardRules {
	private StandardRules() {
	}

	public static List<Rule> all() {
		return List.of(
				new CpuOwnedTwice(), new CpuOffline(), new CpuNotAllowed(), new BootCpuGivenAway(), new CoreSplit(), new KernelWithoutCpu(),
				new CpuListedTwice(), new HostWithoutCpu(),
				new KernelWithoutMemory(), new MemoryOversubscribed(), new NodeSizeUnknown(), new MemoryNotAligned(), new MemoryIncomplete(),
				new HostWithoutMemory(), new AddressesOverlap(), new AddressOutsideMemory(), new AddressRunsOver(), new MemoryNotInBlocks(),
				new MemoryFarFromCpus(), new KernelSpread(), new GatheredMemoryTooLarge(), new NoLowMemory(), new PoolSlack(),
				new CacheWaysEmpty(), new CacheWaysWithGap(), new CacheWaysOutside(), new CacheWaysOutsidePool(), new CacheWaysShared(),
				new CacheWaysOfDevices(), new CachesWithDifferentWays(), new CacheWaysUnknown(), new CacheWaysNotInDialect(), new CacheWaysOpen(),
				new KernelIdUnset(), new KernelIdOutOfRange(), new KernelIdUsedTwice(),
				new KernelNameEmpty(), new KernelNameCharacters(), new KernelNameUsedTwice(), new KernelNameTooLong(),
				new DeviceOwnedTwice(), new BootCriticalDeviceGivenAway(), new IommuGroupSplit(), LastDeviceOfKind.network(), LastDeviceOfKind.storage(),
				new VirtualFunctionApart(), new DeviceWithoutIommu(), new DeviceFarFromKernel(), new DeviceIdsMissing(), new PciAddressMalformed(),
				new NetworkNames(), new FunctionsSplit(), new PlatformDeviceName(),
				new VirtioQueues(), new VirtioQueueSize(), new VirtioNameUsedTwice(), new VirtioNotInDialect(),
				new PhysicalIdMissing(), new PhysicalIdUsedTwice(),
				new ChannelPayload(), new ChannelEnds(), new ChannelToItself(), new ChannelTraffic());
	}
}
