// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.validation.Rule;

/** Every rule, in the order in which findings appear. */
public final class StandardRules {
	private StandardRules() {
	}

	public static List<Rule> all() {
		List<Rule> rules = new ArrayList<>(List.of(
				new CpuOwnedTwice(), new CpuOffline(), new CpuNotAllowed(), new BootCpuGivenAway(), new CoreSplit(), new KernelWithoutCpu(),
				new CpuListedTwice(), new HostWithoutCpu(), new CpuZeroGivenAway(), new CoreKindsMixed(), new BootCpuSlow(),
				new KernelWithoutMemory(), new MemoryOversubscribed(), new NodeSizeUnknown(), new MemoryNotAligned(), new MemoryIncomplete(),
				new HostWithoutMemory(), new AddressesOverlap(), new AddressOutsideMemory(), new AddressRunsOver(), new MemoryNotInBlocks(),
				new MemoryFarFromCpus(), new KernelSpread(), new GatheredMemoryTooLarge(), new NoLowMemory(), new PoolSlack(),
				new CacheWaysEmpty(), new CacheWaysWithGap(), new CacheWaysOutside(), new CacheWaysOutsidePool(), new CacheWaysShared(),
				new CacheWaysOfDevices(), new CachesWithDifferentWays(), new CacheWaysUnknown(), new CacheWaysNotInDialect(), new CacheWaysOpen(),
				new KernelIdUnset(), new KernelIdOutOfRange(), new KernelIdUsedTwice(),
				new KernelNameEmpty(), new KernelNameCharacters(), new KernelNameUsedTwice(), new KernelNameTooLong(), new KernelNameForShells(),
				new DeviceOwnedTwice(), new BootCriticalDeviceGivenAway(), new IommuGroupSplit(), LastDeviceOfKind.network(), LastDeviceOfKind.storage(),
				new VirtualFunctionApart(), new DeviceWithoutIommu(), new DeviceFarFromKernel(), new DeviceIdsMissing(), new PciAddressMalformed(),
				new NetworkNames(), new FunctionsSplit(), new PlatformDeviceName(),
				new VirtioQueues(), new VirtioQueueSize(), new VirtioNameUsedTwice(), new VirtioNotInDialect(),
				new RealTimeCoreShared(), new RealTimeWithoutWays(), new RealTimeOnHousekeepingCore(), new SecurityCriticalShares(),
				new UpdateTwinAlone(), new PacketsWithoutNetwork(), new PacketsFarFromCpus(),
				new PhysicalIdMissing(), new PhysicalIdUsedTwice(),
				new ChannelPayload(), new ChannelEnds(), new ChannelToItself(), new ChannelTraffic(), new ChannelTrace(), new ChannelRequests(),
				new ScenarioTimes(), new StepIncomplete(), new StepMovesForeign(), new StepMovesBootCpu(), new StepMovesPartOfBlock(),
				new HandOverWithoutTwin(), new StepOutOfOrder(), new StepAmount(), new WorkloadIncomplete(), new WorkloadValues(), new ProbeWithoutCpu(),
				new StepMovesBootMemory(),
				new ImageMissing(), new InitrdWithoutImage(), new ImagePaths(), new ImageOfOtherArchitecture()));
		rules.addAll(CommandLineRule.all());
		rules.addAll(List.of(new CommandLineMissing(), new CommandLineWithoutRoot(), new CommandLineControlCharacters(), new HostOnSlowCores(),
				new BlobTooLarge(), new NodeNumberTooLarge(), new GlobalSideEffects(), new NoSecurityBoundary()));
		return List.copyOf(rules);
	}
}
