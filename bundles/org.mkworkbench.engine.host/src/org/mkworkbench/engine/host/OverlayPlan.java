// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import static org.mkworkbench.engine.host.Fdt.invalid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.engine.host.Step.Refuse;

/**
 * Turns an overlay into the steps it takes to apply it or to roll it back (kernel/multikernel/overlay.c aec40b1 and overlays.rst 6669962;
 * dialect H as of late 2025). A node that is no operation is passed over; of two operations of a kind in a fragment only the first counts.
 */
final class OverlayPlan {
	private static final String FRAGMENT = "fragment@";
	private static final List<String> ORDER = List.of("instance-create", "memory-remove", "memory-add", "cpu-remove", "cpu-add", "device-remove",
			"device-add", "instance-remove");
	/** The pool parks its CPUs in its memory, so these leave it before the memory does. */
	private static final List<String> POOL_ORDER = List.of("instance-create", "cpu-remove", "device-remove", "memory-remove", "memory-add", "cpu-add",
			"device-add", "instance-remove");
	private static final String POOL = "/resources";
	private static final String INSTANCES = "/instances";

	private final HostState host;
	/** Roll back instead of apply. */
	private final boolean undo;
	private final List<Step> steps = new ArrayList<>();

	private OverlayPlan(HostState host, boolean undo) {
		this.host = host;
		this.undo = undo;
	}

	/** The steps, ending with the refusal at the first thing the blob itself is to blame for. */
	static List<Step> of(byte[] blob, HostState host, boolean undo) {
		OverlayPlan plan = new OverlayPlan(host, undo);
		try {
			DeviceTree tree = Fdt.parse(blob);
			if (host.dialect == Dialect.H) {
				plan.onlyFragment(tree);
			} else {
				List<DeviceTreeNode> fragments = fragments(tree.root());
				for (DeviceTreeNode fragment : undo ? fragments.reversed() : fragments) {
					plan.fragment(fragment);
				}
			}
		} catch (HostError e) {
			plan.steps.add(new Refuse(e));
		}
		return plan.steps;
	}

	/**
	 * What {@code tx_N/instance} and {@code tx_N/resources} show: the first target path, in dialect H the instance named at the root, and the
	 * property mk,resources; "unknown" without.
	 */
	static String[] shown(byte[] blob, Dialect dialect) {
		String[] shown = {"unknown", "unknown"};
		try {
			DeviceTreeNode root = Fdt.parse(blob).root();
			Fdt.text(root, "mk,resources").filter(text -> !text.isEmpty()).ifPresent(text -> shown[1] = Fdt.cut(text, 255));
			(dialect == Dialect.H ? Fdt.text(root, "mk,instance") : Fdt.text(fragments(root).getFirst(), "target-path"))
					.filter(text -> !text.isEmpty()).ifPresent(text -> shown[0] = Fdt.cut(text, 127));
		} catch (HostError _) {
			// Then it is not known; applying it will tell.
		}
		return shown;
	}

	/** By unit address. @throws HostError EINVAL without any, or if one has no number */
	private static List<DeviceTreeNode> fragments(DeviceTreeNode root) throws HostError {
		List<DeviceTreeNode> fragments = root.children().stream().filter(node -> node.name().startsWith(FRAGMENT)).toList();
		if (fragments.isEmpty()) {
			throw invalid("the overlay has no fragment@N node");
		}
		for (DeviceTreeNode fragment : fragments) {
			if (!fragment.name().substring(FRAGMENT.length()).matches("(0[xX])?0*\\p{XDigit}{1,8}")) {
				throw invalid(fragment.path() + " has no hexadecimal unit address of 32 bits");
			}
		}
		return fragments.stream().sorted(Comparator.comparingLong(OverlayPlan::unit)).toList();
	}

	private static long unit(DeviceTreeNode fragment) {
		return Long.parseLong(fragment.name().substring(FRAGMENT.length()).replaceFirst("^0[xX]", ""), 16);
	}

	// Dialect V1: the fragment names the target

	private void fragment(DeviceTreeNode fragment) throws HostError {
		String path = Fdt.endedText(fragment, "target-path").orElseThrow(() -> invalid(fragment.path() + " has no valid target-path"));
		boolean pool = path.equals(POOL);
		boolean namespace = path.equals(INSTANCES);
		String instance = path.startsWith(INSTANCES + "/") ? path.substring(INSTANCES.length() + 1) : "";
		if (!pool && !namespace && (instance.isEmpty() || instance.contains("/"))) {
			throw invalid("target-path \"" + path + "\" is none of /resources, /instances and /instances/NAME");
		}
		steps.add(new Step.Target(path));
		DeviceTreeNode body = Fdt.child(fragment, "__overlay__").orElseThrow(() -> invalid(fragment.path() + " has no __overlay__ node"));
		List<String> order = pool ? POOL_ORDER : ORDER;
		for (String name : undo ? order.reversed() : order) {
			Optional<DeviceTreeNode> operation = Fdt.child(body, name);
			if (operation.isPresent()) {
				if (name.startsWith("instance-") != namespace) {
					throw invalid(namespace ? "/instances holds no resources; " + name + " needs /resources or /instances/NAME"
							: name + " belongs under /instances, not " + path);
				}
				operation(name, operation.get(), instance, pool);
			}
		}
	}

	// Dialect H: one fragment, each operation names the instance

	private void onlyFragment(DeviceTree tree) throws HostError {
		DeviceTreeNode fragment = Fdt.child(tree.root(), "fragment@0").orElseThrow(() -> invalid("the overlay has no fragment@0 node"));
		DeviceTreeNode body = Fdt.child(fragment, "__overlay__").orElseThrow(() -> invalid(fragment.path() + " has no __overlay__ node"));
		for (String name : undo ? ORDER.reversed() : ORDER) {
			Optional<DeviceTreeNode> operation = Fdt.child(body, name);
			if (operation.isPresent()) {
				String instance = "";
				if (!name.startsWith("instance-")) {
					instance = Fdt.text(operation.get(), "mk,instance").filter(text -> !text.isEmpty())
							.orElseThrow(() -> invalid(operation.get().path() + " has no property \"mk,instance\""));
					steps.add(new Step.Target(instance));
				}
				operation(name, operation.get(), instance, false);
			}
		}
	}

	// Both dialects

	private void operation(String name, DeviceTreeNode operation, String instance, boolean pool) throws HostError {
		if (name.equals("instance-create")) {
			create(operation);
		} else if (name.equals("instance-remove")) {
			String removed = instanceName(operation);
			steps.add(undo ? new Step.Warn("instance \"" + removed + "\" stays removed; a roll-back cannot restore it, create it with an overlay")
					: new Step.Destroy(removed, false));
		} else {
			boolean give = name.endsWith("-add") != undo;
			String memory = host.dialect == Dialect.H ? "region@" : "memory@";
			String prefix = name.startsWith("cpu-") ? "cpu@" : name.startsWith("device-") ? "pci@" : memory;
			for (DeviceTreeNode item : operation.children()) {
				if (item.name().startsWith(prefix)) {
					steps.add(switch (prefix) {
						case "cpu@" -> cpu(item, instance, give, pool);
						case "pci@" -> device(item, instance, give, pool);
						default -> pool ? poolMemory(item, name.equals("memory-add")) : memory(item, instance, give);
					});
				}
			}
		}
	}

	private Step poolMemory(DeviceTreeNode item, boolean add) throws HostError {
		if (!add) {
			long[] range = Fdt.range(item, false);
			int node = Fdt.node(item, "numa-node-id");
			return undo ? new Step.GrowPool(range[1], node) : new Step.ShrinkPool(range[0], range[1]);
		}
		int node = Fdt.node(item, "numa-node-id");
		if (item.has("reg")) {
			throw invalid(item.path() + ": the kernel chooses where the pool grows; \"reg\" is not accepted, use size and numa-node-id");
		}
		long size = Fdt.size(item, "size", host.machine.pageSize());
		return undo ? new Step.Warn("the " + size + " bytes the pool grew by stay in it; a roll-back cannot tell where they lie")
				: new Step.GrowPool(size, node);
	}

	private Step memory(DeviceTreeNode item, String instance, boolean give) throws HostError {
		int node = numaNode(item);
		long[] range = Fdt.range(item, host.dialect == Dialect.H);
		int page = host.machine.pageSize();
		// The kernel cuts the range to whole pages without a word; that it is refused is assumed.
		if (range[0] < 0 || range[1] <= 0 || (range[0] & page - 1) != 0 || (range[1] & page - 1) != 0 || range[0] + range[1] < 0) {
			throw invalid("the range of " + HostResources.hex(range[1]) + " bytes at " + HostResources.hex(range[0]) + " in " + item.path()
					+ " is empty or not aligned to pages of " + page + " bytes");
		}
		return new Step.MemoryMove(instance, give, range[0], range[1], node, Fdt.u32(item, "mem-type", 0));
	}

	/** In dialect H the property has another name, defaults to node 0 and is not checked. */
	private int numaNode(DeviceTreeNode item) throws HostError {
		return host.dialect == Dialect.H ? Fdt.u32(item, "numa-node", 0) : Fdt.node(item, "numa-node-id");
	}

	private Step cpu(DeviceTreeNode item, String instance, boolean give, boolean pool) throws HostError {
		byte[] reg = Fdt.bytes(item, "reg").orElse(new byte[0]);
		if (reg.length != Integer.BYTES && reg.length != Long.BYTES) {
			throw invalid("property \"reg\" of " + item.path() + " must be one number of 4 or 8 bytes");
		}
		long cpu = item.u32OrU64("reg");
		int node = numaNode(item);
		return pool ? new Step.PoolCpu(cpu, give) : new Step.CpuMove(instance, give, cpu, node, Fdt.u32(item, "flags", 0));
	}

	private Step device(DeviceTreeNode item, String instance, boolean give, boolean pool) throws HostError {
		String id = Fdt.endedText(item, "pci-id").orElseThrow(() -> invalid(item.path() + " has no valid property \"pci-id\""));
		PciAddress address = PciAddress.scan(id)
				.orElseThrow(() -> invalid("pci-id \"" + id + "\" of " + item.path() + " is not of the form domain:bus:device.function"));
		return pool ? new Step.PoolDevice(address, give, Fdt.text(item, "alias").orElse(""))
				: new Step.DeviceMove(instance, give, address, Fdt.text(item, "driver").orElse(""), Fdt.u32(item, "flags", 0));
	}

	private static String instanceName(DeviceTreeNode operation) throws HostError {
		String name = Fdt.endedText(operation, "instance-name").orElse("");
		if (name.isEmpty() || name.contains("/")) {
			throw invalid("\"" + name + "\" is no instance name; it must not be empty nor contain \"/\"");
		}
		return name;
	}

	private void create(DeviceTreeNode operation) throws HostError {
		String name = instanceName(operation);
		if (undo) {
			steps.add(new Step.Destroy(name, true));
			return;
		}
		DeviceTreeNode request = Fdt.child(operation, "resources").orElseThrow(() -> invalid(operation.path() + " has no resources node"));
		// Anything but one cell, and numbers from 2^31 on, mean any id.
		int id = Math.max(-1, Fdt.u32(operation, "id", -1));
		steps.add(new Step.RequireNew(name, id));
		DeviceTreeNode named = host.baseline == null ? null
				: Fdt.child(Fdt.parse(host.baseline).root(), "resources").flatMap(node -> Fdt.child(node, "devices")).orElse(null);
		steps.add(new Step.Create(name, id, InstanceRequest.of(request, host.dialect, host.machine.pageSize(), named)));
	}
}
