// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host.message;

import java.io.Serializable;

/**
 * What pairs a request with its answer: messages carry no numbers today (msg_id is 0), so the kernel compares these three
 * (mk_msg_pending_complete, kernel/multikernel/messaging.c).
 *
 * @param type top-level type of the request
 * @param operation full type of the request
 * @param resourceId physical CPU id, first page frame, {@link DeviceChange#resourceId(int, int, int)} or instance id
 */
public record AckKey(int type, int operation, long resourceId) implements Serializable {
	/** Key of a resource operation. */
	public static AckKey resource(int operation, long resourceId) {
		return new AckKey(MessageType.RESOURCE, operation, resourceId);
	}

	/** Key of a graceful halt. */
	public static AckKey shutdown(int instanceId) {
		return new AckKey(MessageType.SYSTEM, MessageType.SHUTDOWN, instanceId);
	}
}
