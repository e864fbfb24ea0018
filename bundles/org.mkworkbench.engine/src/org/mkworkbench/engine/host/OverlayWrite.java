// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.BaselineRequest.invalid;
import static org.mkworkbench.engine.host.HostResources.HOST;
import static org.mkworkbench.engine.host.HostResources.POOL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeException;
import org.mkworkbench.devicetree.DeviceTreeNode;

/**
 * Carries out one overlay of dialect V1 (kernel/multikernel/overlay.c and Documentation/multikernel/overlays.rst of v7.0-mk2). The first
 * operation that fails ends it; what was done before stays done.
 */
final class OverlayWrite {
	private static final Pattern FRAGMENT = Pattern.compile("fragment@(\\p{XDigit}{1,8})");
	private static final List<String> POOL_ORDER = List.of("cpu-remove", "device-remove", "memory-remove", "memory-add", "cpu-add",
			"device-add");
	private static final List<String> INSTANCE_ORDER = List.of("memory-remove", "memory-add", "cpu-remove", "cpu-add", "device-remove",
			"device-add");
	private static final List<String> INSTANCES_ORDER = List.of("instance-create", "instance-remove");

	private final SimulatedHost host;
	private final HostResources resources;
	private final List<String> warnings = new ArrayList<>();
	private String target = "";

	OverlayWrite(SimulatedHost host, HostResources resources) {
		this.host = host;
		this.resources = resources;
	}

	List<String> warnings() {
		return warnings;
	}

	/** Target path of the first fragment; empty if there is none or it has none. */
	String target() {
		return target;
	}

	void apply(DeviceTree tree) throws HostError {
		try {
			List<DeviceTreeNode> fragments = tree.root().children().stream().filter(n -> FRAGMENT.matcher(n.name()).matches())
					.sorted(Comparator.comparingLong(n -> Long.parseLong(n.unitAddress().orElseThrow(), 16))).toList();
			if (fragments.isEmpty()) {
				throw invalid("the overlay has no fragment@N node");
			}
			target = fragments.getFirst().optionalString("target-path").orElse("");
			for (DeviceTreeNode fragment : fragments) {
				apply(fragment);
			}
		} catch (DeviceTreeException e) {
			throw invalid(e.getMessage());
		}
	}

	private void apply(DeviceTreeNode fragment) throws HostError {
		String path = fragment.string("target-path");
		DeviceTreeNode body = fragment.find("__overlay__").orElseThrow(() -> invalid(fragment.path() + " has no __overlay__ node"));
		if (path.equals("/resources")) {
			if (!resources.poolExists()) {
				throw new HostError("EPERM", "there is no pool yet; write a baseline first");
			}
			for (DeviceTreeNode operation : operations(body, POOL_ORDER)) {
				changePool(operation);
			}
		} else if (path.equals("/instances")) {
			for (DeviceTreeNode operation : operations(body, INSTANCES_ORDER)) {
				if (operation.baseName().equals("instance-create")) {
					create(operation);
				} else {
					host.removeInstance(operation.string("instance-name"));
				}
			}
		} else if (path.startsWith("/instances/") && path.indexOf('/', 11) < 0) {
			Instance instance = host.instance(path.substring(11));
			for (DeviceTreeNode operation : operations(body, INSTANCE_ORDER)) {
				changeInstance(instance, operation);
			}
		} else {
			throw invalid("target-path \"" + path + "\" is none of /resources, /instances and /instances/NAME");
		}
	}

	/** The operations below a node in the order they are carried out. One that has no place there is refused, not skipped. */
	private static List<DeviceTreeNode> operations(DeviceTreeNode body, List<String> order) throws HostError {
		for (DeviceTreeNode child : body.children()) {
			if (!order.contains(child.baseName())) {
				throw invalid(child.path() + ": \"" + child.baseName() + "\" is no operation for this target; it takes " + String.join(", ", order));
			}
		}
		return body.children().stream().sorted(Comparator.comparingInt(n -> order.indexOf(n.baseName()))).toList();
	}

	private void changePool(DeviceTreeNode operation) throws HostError {
		for (DeviceTreeNode item : operation.children()) {
			switch (operation.baseName()) {
				case "cpu-add" -> resources.moveCpu(item.u32OrU64("reg"), HOST, POOL);
				case "cpu-remove" -> resources.moveCpu(item.u32OrU64("reg"), POOL, HOST);
				case "device-add" -> resources.moveDevice(BaselineRequest.pciAddress(item), HOST, POOL);
				case "device-remove" -> resources.moveDevice(BaselineRequest.pciAddress(item), POOL, HOST);
				case "memory-add" -> {
					if (item.has("reg")) {
						throw invalid(item.path() + ": the kernel chooses where the pool grows; \"reg\" is not accepted, use size and numa-node-id");
					}
					BaselineRequest.Memory memory = BaselineRequest.memory(item, resources.pageSize());
					resources.growPool(memory.size(), memory.node());
				}
				case "memory-remove" -> {
					long[] range = range(item);
					resources.shrinkPool(range[0], range[1]);
				}
				default -> throw new IllegalStateException(operation.path());
			}
		}
	}

	private void changeInstance(Instance instance, DeviceTreeNode operation) throws HostError {
		for (DeviceTreeNode item : operation.children()) {
			switch (operation.baseName()) {
				case "cpu-add" -> instance.addCpu(resources, item.u32OrU64("reg"));
				case "cpu-remove" -> instance.removeCpu(resources, item.u32OrU64("reg"));
				case "device-add" -> instance.addDevice(resources, BaselineRequest.pciAddress(item));
				case "device-remove" -> instance.removeDevice(resources, BaselineRequest.pciAddress(item));
				case "memory-add" -> {
					long[] range = range(item);
					host.requireBlockAligned(instance, range[0], range[1]);
					instance.addMemory(resources, range[0], range[1]);
				}
				case "memory-remove" -> {
					long[] range = range(item);
					host.requireBlockAligned(instance, range[0], range[1]);
					instance.removeMemory(resources, range[0], range[1]);
				}
				default -> throw new IllegalStateException(operation.path());
			}
		}
	}

	private void create(DeviceTreeNode operation) throws HostError {
		String name = operation.string("instance-name");
		if (name.isEmpty() || name.contains("/")) {
			throw invalid("\"" + name + "\" is no instance name; it must not be empty nor contain \"/\"");
		}
		long wanted = operation.has("id") ? operation.u32("id") : -1;
		DeviceTreeNode request = operation.find("resources").orElseThrow(() -> invalid(operation.path() + " has no resources node"));
		long memory = BaselineRequest.checkedSize(request, "memory-bytes", resources.pageSize());
		List<Long> cpus = BaselineRequest.cpus(request, false);
		int node = -1;
		if (request.has("numa-nodes")) {
			long[] nodes = request.u32List("numa-nodes");
			for (long each : nodes) {
				BaselineRequest.checkedNode(request, each);
			}
			node = nodes.length == 0 ? -1 : (int) nodes[0];
		}
		if (request.has("device-names")) {
			throw invalid("device-names is not supported; assign devices with device-add");
		}
		List<String> pci = new ArrayList<>();
		List<String> platform = new ArrayList<>();
		BaselineRequest.devices(request, pci, platform, warnings);
		checkVirtio(request);

		Instance instance = host.newInstance(name, wanted);
		try {
			instance.allocateMemory(resources, memory, node);
		} catch (HostError e) {
			host.forget(instance);
			throw new HostError(e.errno(), "instance \"" + name + "\": " + e.getMessage());
		}
		// From here on a shortage does not stop the kernel (core.c, reserve_resources): the instance goes without.
		for (long cpu : cpus) {
			attempt(name, () -> instance.addCpu(resources, cpu));
		}
		for (String address : pci) {
			attempt(name, () -> instance.addDevice(resources, address));
		}
		for (String device : platform) {
			attempt(name, () -> host.lendPlatformDevice(instance, device));
		}
	}

	private interface Step {
		void run() throws HostError;
	}

	private void attempt(String instance, Step step) {
		try {
			step.run();
		} catch (HostError e) {
			warnings.add("instance \"" + instance + "\" is created without it: " + e.getMessage());
		}
	}

	/** Upper limits of queues and devices are not checked: the reference does not give their values. */
	private static void checkVirtio(DeviceTreeNode request) throws HostError {
		Optional<DeviceTreeNode> virtio = request.find("virtio");
		if (virtio.isPresent()) {
			for (DeviceTreeNode device : virtio.get().children()) {
				device.u32("device-id");
				if (device.u32("queues") < 1) {
					throw invalid(device.path() + " has no queue");
				}
			}
		}
	}

	private long[] range(DeviceTreeNode item) throws HostError {
		long[] range = item.u64List("reg");
		if (range.length != 2) {
			throw invalid("property \"reg\" of " + item.path() + " must be a base and a size, 64 bits each");
		}
		int page = resources.pageSize();
		if (range[0] < 0 || range[1] <= 0 || range[0] % page != 0 || range[1] % page != 0 || range[0] + range[1] < 0) {
			throw invalid("the range of " + HostResources.hex(range[1]) + " bytes at " + HostResources.hex(range[0]) + " in " + item.path()
					+ " is empty or not aligned to pages of " + page + " bytes");
		}
		return range;
	}
}
