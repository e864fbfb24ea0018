// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.exchange;

import java.util.HashMap;
import java.util.Map;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** The words for what events refer to, found quickly. */
public final class TrafficNames {
	private final TrafficLayout layout;
	private final Map<Long, Integer> positions = new HashMap<>();
	private final Map<Integer, String> kernels = new HashMap<>();
	private final Map<Integer, String> types = new HashMap<>();

	public TrafficNames(TrafficLayout layout) {
		this.layout = layout;
		for (int i = 0; i < layout.cpus().size(); i++) {
			positions.putIfAbsent(layout.cpus().get(i).physicalId(), i);
		}
		layout.kernels().forEach(kernel -> kernels.putIfAbsent(kernel.id(), kernel.name()));
		types.putAll(layout.typeNames());
	}

	/** Position in the layout of a CPU by its physical id, -1 if it is not there. */
	public int position(long physicalId) {
		return positions.getOrDefault(physicalId, -1);
	}

	/** Linux number of a CPU by its physical id, -1 if it is not in the layout. */
	public int linux(long physicalId) {
		int position = position(physicalId);
		return position < 0 ? -1 : layout.cpus().get(position).linux();
	}

	/** Name of a kernel; {@code kernel 3} for one that the layout does not have, empty for nobody. */
	public String kernel(int id) {
		return id < 0 ? "" : kernels.computeIfAbsent(id, key -> "kernel " + key);
	}

	/** Name of a message type. */
	public String type(int type) {
		return types.computeIfAbsent(type, MessageType::name);
	}
}
