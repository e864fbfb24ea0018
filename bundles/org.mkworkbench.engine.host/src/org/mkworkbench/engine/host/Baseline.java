// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.Fdt.invalid;

import java.util.List;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;
import org.mkworkbench.engine.host.InstanceRequest.PciRequest;

/**
 * Writing {@code device_tree}: root_device_tree_write of kernfs.c 00ff7b0, then mk_baseline_validate_and_initialize of baseline.c 1608369,
 * in dialect H 6fda0d4. As there, what was done before a failure stays done.
 */
final class Baseline {
	private final HostState host;
	private final List<Long> hostCpus;

	private Baseline(HostState host) {
		this.host = host;
		this.hostCpus = host.resources.cpusOf(HostResources.HOST);
	}

	static void apply(HostState host, byte[] blob) throws HostError {
		new Baseline(host).apply(blob);
	}

	private void apply(byte[] blob) throws HostError {
		Fdt.checkHeader(blob);
		if (FlattenedDeviceTree.totalSize(blob) != blob.length) {
			throw invalid("the header says " + FlattenedDeviceTree.totalSize(blob) + " bytes, but " + blob.length + " were written");
		}
		DeviceTree tree = Fdt.parse(blob);
		if (Fdt.child(tree.root(), "instances").map(DeviceTreeNode::children).filter(children -> !children.isEmpty()).isPresent()) {
			throw invalid("a baseline must not contain instances; create them with overlays");
		}
		// Dialect H has no such check and would forget the pool although instances have parts of it; that it is refused as well is assumed.
		if (!host.memory.chunks().isEmpty() || hostCpus.size() < host.machine.cpus().size()
				|| host.resources.devicesOf(HostResources.HOST).size() < host.machine.pciDevices().size()) {
			throw new HostError("EBUSY", "the baseline is already applied; change the pool with an overlay targeting /resources");
		}
		BaselineRequest request = BaselineRequest.of(tree, host.dialect, host.machine.pageSize());
		request.warnings().forEach(host::warn);
		for (long id : request.cpus()) {
			if (host.resources.cpu(id).boot()) {
				host.warn(host.machine.cpuName(id) + " is the boot CPU of the machine");
			}
		}
		host.managesPool = true;
		fill(request);
		host.llcWayMask = request.llcWayMask();
		host.baseline = blob.clone();
	}

	private void fill(BaselineRequest request) throws HostError {
		for (BaselineRequest.Memory memory : request.memory()) {
			host.memory.grow(memory.size(), memory.node());
		}
		if (request.range() != null) {
			host.memory.donate(request.range());
		}
		host.memory.setUpPark();
		HostError first = null;
		for (long id : request.cpus()) {
			try {
				if (host.dialect == Dialect.H) {
					host.resources.offlineCpuToPool(id);
				} else {
					host.resources.cpuToPool(id);
				}
			} catch (HostError e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw new HostError("EBUSY", first.getMessage());
		}
		// Devices come after the CPUs; that platform devices do so as well, and in dialect H, is assumed.
		host.resources.platform.clear();
		host.resources.platform.addAll(request.platform());
		for (PciRequest device : request.pci()) {
			String address = device.address().toString();
			try {
				host.resources.deviceToPool(address, request.aliases().getOrDefault(address, ""));
			} catch (HostError e) {
				host.warn("device stays with the host: " + e.getMessage());
			}
		}
	}
}
