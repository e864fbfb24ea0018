// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.util.Arrays;
import java.util.List;

/**
 * A property of a node: its value is the bytes of its parts, one after the other. Immutable.
 */
public final class DeviceTreeProperty {

	private final String name;
	private final List<DeviceTreeValue> parts;
	private final String comment;

	DeviceTreeProperty(String name, List<DeviceTreeValue> parts, String comment) {
		this.name = name;
		this.parts = List.copyOf(parts);
		this.comment = comment;
	}

	public String name() {
		return name;
	}

	/** The parts as they were put; one part of type UNKNOWN after reading a blob. */
	public List<DeviceTreeValue> parts() {
		return parts;
	}

	/** The text printed above the property; empty when there is none. */
	public String comment() {
		return comment;
	}

	/** Length of the value in bytes. */
	public int length() {
		return parts.stream().mapToInt(DeviceTreeValue::length).sum();
	}

	/** A copy of the whole value. */
	public byte[] toBytes() {
		return raw().clone();
	}

	/** The whole value; may be the inner array of a part, so for reading only. */
	byte[] raw() {
		if (parts.size() == 1) {
			return parts.getFirst().raw();
		}
		byte[] all = new byte[length()];
		int at = 0;
		for (DeviceTreeValue part : parts) {
			System.arraycopy(part.raw(), 0, all, at, part.length());
			at += part.length();
		}
		return all;
	}

	DeviceTreeProperty withComment(String text) {
		return new DeviceTreeProperty(name, parts, text);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeviceTreeProperty that && name.equals(that.name) && Arrays.equals(raw(), that.raw());
	}

	@Override
	public int hashCode() {
		return 31 * name.hashCode() + Arrays.hashCode(raw());
	}

	@Override
	public String toString() {
		return name + parts;
	}
}
