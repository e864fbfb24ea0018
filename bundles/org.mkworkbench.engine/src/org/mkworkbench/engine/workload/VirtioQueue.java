// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.simulator.Actor;

/**
 * Storage or network that one kernel shares with another through a virtqueue: descriptors and data in shared memory, doorbells both ways,
 * no messages. The driver puts requests into the available ring; the other kernel takes them, has its device serve them, and puts them into
 * the used ring.
 *
 * @param driverKernelId has the driver
 * @param deviceKernelId has the device
 * @param queueSize descriptors, a power of two, 1 to 32768 (virtio 1.2, section 2.7)
 * @param outstanding requests the driver keeps under way, 1 to {@code queueSize}; only read if the rate is 0
 * @param ratePerSecond at which requests come, at exponential distances, 0 to 10⁹; 0 for a closed loop. A request that finds no free
 *            descriptor is dropped, as a packet is
 * @param batch requests the driver puts into the ring before it rings, if it has that many at hand; 1 or more
 * @param requestBytes data of a request the device's kernel copies, 0 to 16 MiB
 * @param serviceNanos mean time the device takes for a request, 0 or more
 * @param deviceDepth requests the device serves at once, 1 or more
 * @param suppression whether a side that is at work asks the other one not to ring
 */
public record VirtioQueue(String name, int driverKernelId, int deviceKernelId, int queueSize, int outstanding, double ratePerSecond, int batch,
		int requestBytes, long serviceNanos, Spread service, int deviceDepth, boolean suppression) implements WorkloadSpec {
	public VirtioQueue {
		Objects.requireNonNull(service, "service");
		Range range = new Range(name).kernels(driverKernelId, deviceKernelId).check("the queue size", queueSize, 1, 32768)
				.check("the number of requests per doorbell", batch, 1, Integer.MAX_VALUE).check("the request in bytes", requestBytes, 0, 16 << 20)
				.time("the service time", serviceNanos, 0).check("the depth of the device", deviceDepth, 1, Integer.MAX_VALUE);
		if (Integer.bitCount(queueSize) != 1) {
			throw range.refusal("the queue size must be a power of two, not " + queueSize);
		}
		if (ratePerSecond == 0) {
			range.check("the number of requests under way", outstanding, 1, queueSize);
		} else {
			range.rate(ratePerSecond);
		}
	}

	/** Storage: so many requests always under way, one by one, exponential service times, with suppression. */
	public static VirtioQueue storage(String name, int driverKernelId, int deviceKernelId, int queueSize, int outstanding, int requestBytes,
			long serviceNanos, int deviceDepth) {
		return new VirtioQueue(name, driverKernelId, deviceKernelId, queueSize, outstanding, 0, 1, requestBytes, serviceNanos, Spread.EXPONENTIAL,
				deviceDepth, true);
	}

	/** Network: packets come at a rate and leave one after the other in constant time, with suppression. */
	public static VirtioQueue network(String name, int driverKernelId, int deviceKernelId, int queueSize, double ratePerSecond, int packetBytes,
			long serviceNanos) {
		return new VirtioQueue(name, driverKernelId, deviceKernelId, queueSize, 1, ratePerSecond, 64, packetBytes, serviceNanos, Spread.CONSTANT, 1,
				true);
	}

	@Override
	public List<Integer> kernelIds() {
		return List.of(driverKernelId, deviceKernelId);
	}

	@Override
	public List<String> assumptions() {
		return List.of("Adding, taking and returning a request of a virtqueue cost what an entry of a message ring costs.");
	}

	@Override
	public Actor actor() {
		return new VirtioQueueActor(this);
	}
}
