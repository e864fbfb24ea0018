// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.util.function.Consumer;

import org.mkworkbench.devicetree.DeviceTree;
import org.mkworkbench.devicetree.DeviceTreeNode;
import org.mkworkbench.devicetree.FlattenedDeviceTree;

/** The same requests in both dialects, for rules that are the same in both. */
enum World {
	V1(Dialect.V1), H(Dialect.H);

	final Dialect dialect;

	World(Dialect dialect) {
		this.dialect = dialect;
	}

	DeviceTree baselineTree() {
		return this == H ? Blobs.baselineTreeH() : Blobs.baselineTree();
	}

	byte[] baseline() {
		return FlattenedDeviceTree.write(baselineTree());
	}

	/** {@link Blobs#machine} without a pool. */
	SimulatedHost bare() {
		return new SimulatedHost(Blobs.machine(), dialect);
	}

	/** With CPUs 1 to 15, both devices and memory of each node (in dialect H of node 0) in the pool. */
	SimulatedHost host() throws HostError {
		SimulatedHost host = bare();
		host.writeDeviceTree(baseline());
		return host;
	}

	/** @param memory 0 for none @param node in dialect H, which cannot choose, not told */
	byte[] create(String name, int id, long memory, int node, int... osIndices) {
		Consumer<DeviceTreeNode> body = b -> {
			Blobs.create(b.child("instance-create"), name, id, memory, this == H ? -1 : node, osIndices);
			if (memory == 0) {
				b.require("instance-create/resources").removeProperty("memory-bytes");
			}
		};
		return this == H ? Blobs.overlayH(body) : Blobs.overlay(Blobs.on("/instances", body));
	}

	byte[] remove(String name) {
		Consumer<DeviceTreeNode> body = b -> b.child("instance-remove").setString("instance-name", name);
		return this == H ? Blobs.overlayH(body) : Blobs.overlay(Blobs.on("/instances", body));
	}

	/** Moves to and from an instance, as dialect V1 writes them. */
	byte[] moves(String instance, Consumer<DeviceTreeNode> body) {
		if (this == V1) {
			return Blobs.overlay(Blobs.on("/instances/" + instance, body));
		}
		DeviceTreeNode written = new DeviceTree().root();
		body.accept(written);
		return Blobs.overlayH(b -> written.children().forEach(operation -> {
			DeviceTreeNode copy = b.child(operation.name()).setString("mk,instance", instance);
			operation.children().forEach(item -> {
				DeviceTreeNode into = copy.child(item.name().replace("memory@", "region@"));
				item.properties().forEach(
						property -> into.setBytes(property.name().equals("numa-node-id") ? "numa-node" : property.name(), property.toBytes()));
			});
		}));
	}
}
