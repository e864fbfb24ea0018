// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validity;

import org.mkworkbench.engine.contention.Service;

import java.io.Serializable;
import java.util.Objects;

/**
 * A queue in front of servers, served in the order of arrival.
 *
 * @param name what its random streams hang on; different within a network
 * @param servers 1 or more
 * @param capacity customers it holds at most, those in service included; who finds it full is lost. {@link #UNLIMITED} for no limit
 * @param meanServiceNanos above 0
 */
public record StationSpec(String name, int servers, int capacity, Service service, double meanServiceNanos) implements Serializable {
	/** A capacity that is never reached. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public StationSpec {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(service, "service");
		if (servers < 1 || capacity < servers) {
			throw new IllegalArgumentException("Station \"" + name + "\" has " + servers + " servers and room for " + capacity
					+ " customers. It needs a server or more, and room for one customer per server.");
		}
		if (!(meanServiceNanos > 0)) {
			throw new IllegalArgumentException("Station \"" + name + "\": the mean service time must be above 0, not " + meanServiceNanos + " ns.");
		}
	}
}
