// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.workload;

import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.host.message.MessageType;
import org.mkworkbench.engine.simulator.Actor;

/**
 * Clients in one kernel that ask a server in another: think, send a request, wait for the response, again. A closed loop: a slow server
 * gets fewer requests.
 *
 * @param clients number of clients, 1 to 100,000
 * @param thinkNanos mean time between a response and the next request, 0 or more
 * @param requestBytes payload of a request, 0 to 4072
 * @param serviceNanos mean work for one request, on the CPU of the server's kernel with the fewest requests; 0 or more
 * @param responseBytes payload of a response, 0 to 4072
 * @param timeoutNanos after which a client gives a request up, 1 or more
 * @param messageType of both messages, see {@link MessageType}
 */
public record RequestResponse(String name, int clientKernelId, int serverKernelId, int clients, long thinkNanos, Spread think, int requestBytes,
		long serviceNanos, Spread service, int responseBytes, long timeoutNanos, int messageType) implements WorkloadSpec {
	/** Assumed: no protocol says. */
	public static final long DEFAULT_TIMEOUT_NANOS = 1_000_000_000L;

	public RequestResponse {
		Objects.requireNonNull(think, "think");
		Objects.requireNonNull(service, "service");
		new Range(name).kernels(clientKernelId, serverKernelId).check("the number of clients", clients, 1, 100_000)
				.time("the think time", thinkNanos, 0).payload("the request in bytes", requestBytes)
				.time("the service time", serviceNanos, 0).payload("the response in bytes", responseBytes)
				.time("the time-out", timeoutNanos, 1);
	}

	/** Exponential think times, constant service times, user messages. */
	public RequestResponse(String name, int clientKernelId, int serverKernelId, int clients, long thinkNanos, int requestBytes, long serviceNanos,
			int responseBytes) {
		this(name, clientKernelId, serverKernelId, clients, thinkNanos, Spread.EXPONENTIAL, requestBytes, serviceNanos, Spread.CONSTANT,
				responseBytes, DEFAULT_TIMEOUT_NANOS, MessageType.USER);
	}

	@Override
	public List<Integer> kernelIds() {
		return List.of(clientKernelId, serverKernelId);
	}

	@Override
	public List<String> assumptions() {
		return List.of("Clients that meet a full ring try again after 10 µs, then after half the age of their request, servers always after 10 µs.");
	}

	@Override
	public Actor actor() {
		return new RequestResponseActor(this);
	}
}
