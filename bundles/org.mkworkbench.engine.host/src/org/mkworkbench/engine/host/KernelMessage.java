// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;

import org.mkworkbench.engine.host.message.AckKey;
import org.mkworkbench.engine.host.message.MessageType;

/**
 * A message the host has to send before a request can go on.
 *
 * @param instanceId receiver
 * @param type full type, such as {@link MessageType#CPU_ADD}
 * @param payload as package message encodes it
 * @param resourceId what the answer names: physical CPU id, first page frame, PCI resource id, or the instance id for a shutdown
 */
public record KernelMessage(int instanceId, int type, byte[] payload, long resourceId) implements Serializable {
	/** What an answer must carry to be the one to this. */
	public AckKey key() {
		return new AckKey(MessageType.top(type), type, resourceId);
	}
}
