// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/**
 * A node: properties and children, both in blob order. Mutable and not thread safe; made by {@link #child}.
 * <p>
 * Setters return the node, so calls can be chained. Getters that take a property name throw {@link DeviceTreeException} with the
 * node path when the property is missing or has the wrong length; the {@code optional…} ones only when it is there but wrong.
 * Equality is deep and means "gives the same blob": order counts, comments and type hints do not.
 */
public final class DeviceTreeNode {

	/**
	 * Deepest level below the root. The kernel drops deeper nodes (drivers/of/fdt.c, FDT_MAX_DEPTH 64, which counts the root and
	 * one spare level).
	 */
	public static final int MAX_DEPTH = 62;

	private final DeviceTreeNode parent;
	private final String name;
	private final int depth;
	private final SequencedMap<String, DeviceTreeProperty> properties = new LinkedHashMap<>();
	private final SequencedMap<String, DeviceTreeNode> children = new LinkedHashMap<>();
	private String comment = "";

	private DeviceTreeNode(DeviceTreeNode parent, String name) {
		this.parent = parent;
		this.name = name;
		this.depth = parent == null ? 0 : parent.depth + 1;
	}

	static DeviceTreeNode newRoot() {
		return new DeviceTreeNode(null, "");
	}

	// Place in the tree

	/** The full name with the unit address, such as {@code memory@0}; empty for the root. */
	public String name() {
		return name;
	}

	/** The name before the {@code @}. */
	public String baseName() {
		int at = name.indexOf('@');
		return at < 0 ? name : name.substring(0, at);
	}

	/** The text after the {@code @}, by convention a hexadecimal number without {@code 0x}. */
	public Optional<String> unitAddress() {
		int at = name.indexOf('@');
		return at < 0 ? Optional.empty() : Optional.of(name.substring(at + 1));
	}

	/** Empty for the root. */
	public Optional<DeviceTreeNode> parent() {
		return Optional.ofNullable(parent);
	}

	/** The absolute path, {@code /} for the root. */
	public String path() {
		if (parent == null) {
			return "/";
		}
		return parent.parent == null ? "/" + name : parent.path() + "/" + name;
	}

	/** The children in blob order; a view that follows changes and cannot be changed itself. */
	public SequencedCollection<DeviceTreeNode> children() {
		return Collections.unmodifiableSequencedCollection(children.sequencedValues());
	}

	/** The child of that name, made at the end of the list when there is none. */
	public DeviceTreeNode child(String childName) {
		DeviceTreeNode existing = children.get(childName);
		return existing != null ? existing : addChild(childName);
	}

	/** A new child; unlike {@link #child}, a child of that name must not exist. */
	public DeviceTreeNode addChild(String childName) {
		DeviceTreeNames.checkNode(this, childName);
		if (children.containsKey(childName)) {
			throw error("has two children named \"" + childName + "\"; give one of them another name or unit address");
		}
		if (depth >= MAX_DEPTH) {
			throw error("child \"" + childName + "\" is nested too deep: at most " + MAX_DEPTH + " levels below the root are read by Linux");
		}
		DeviceTreeNode child = new DeviceTreeNode(this, childName);
		children.put(childName, child);
		return child;
	}

	/** Adds a deep copy, with comments and type hints, as a new child; returns the copy. */
	public DeviceTreeNode addCopyOf(DeviceTreeNode other) {
		if (isInside(other)) {
			throw error("cannot take a copy of " + other.path() + ", which is the node itself or above it");
		}
		DeviceTreeNode copy = addChild(other.name);
		copy.comment = other.comment;
		copy.properties.putAll(other.properties);
		other.children.values().forEach(copy::addCopyOf);
		return copy;
	}

	private boolean isInside(DeviceTreeNode other) {
		return this == other || parent != null && parent.isInside(other);
	}

	/** Removes the child with all below it; false when there was none. */
	public boolean removeChild(String childName) {
		return children.remove(childName) != null;
	}

	/**
	 * The node at a path: from the root when it starts with {@code /}, else from here. Names are compared whole, so
	 * {@code memory} does not find {@code memory@0}.
	 */
	public Optional<DeviceTreeNode> find(String searchedPath) {
		DeviceTreeNode node = searchedPath.startsWith("/") ? root() : this;
		for (String step : searchedPath.split("/")) {
			if (!step.isEmpty()) {
				node = node.children.get(step);
				if (node == null) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(node);
	}

	/** Like {@link #find}, but throws an exception that names the first missing node when there is none. */
	public DeviceTreeNode require(String searchedPath) {
		DeviceTreeNode node = searchedPath.startsWith("/") ? root() : this;
		for (String step : searchedPath.split("/")) {
			if (!step.isEmpty()) {
				DeviceTreeNode next = node.children.get(step);
				if (next == null) {
					throw node.error("has no child \"" + step + "\"");
				}
				node = next;
			}
		}
		return node;
	}

	private DeviceTreeNode root() {
		DeviceTreeNode node = this;
		while (node.parent != null) {
			node = node.parent;
		}
		return node;
	}

	// Building

	/** Sets a property to the given parts, one after the other; a property that exists keeps its place and comment. */
	public DeviceTreeNode put(String propertyName, DeviceTreeValue... parts) {
		DeviceTreeProperty old = properties.get(propertyName);
		if (old == null) {
			DeviceTreeNames.checkProperty(this, propertyName);
		}
		properties.put(propertyName, new DeviceTreeProperty(propertyName, List.of(parts), old == null ? "" : old.comment()));
		return this;
	}

	/** A property without value. */
	public DeviceTreeNode setEmpty(String propertyName) {
		return put(propertyName);
	}

	/** 32-bit cells, taken as unsigned. */
	public DeviceTreeNode setU32(String propertyName, int... numbers) {
		return put(propertyName, DeviceTreeValue.u32(numbers));
	}

	/** 64-bit numbers, taken as unsigned; two cells each in DTS text. */
	public DeviceTreeNode setU64(String propertyName, long... numbers) {
		return put(propertyName, DeviceTreeValue.u64(numbers));
	}

	public DeviceTreeNode setString(String propertyName, String string) {
		return setStrings(propertyName, string);
	}

	public DeviceTreeNode setStrings(String propertyName, String... strings) {
		try {
			return put(propertyName, DeviceTreeValue.strings(strings));
		} catch (DeviceTreeException e) {
			throw e.path().startsWith("/") ? e : error("property \"" + propertyName + "\": " + e.getMessage());
		}
	}

	public DeviceTreeNode setBytes(String propertyName, byte... bytes) {
		return put(propertyName, DeviceTreeValue.bytes(bytes));
	}

	/** False when there was none. */
	public boolean removeProperty(String propertyName) {
		return properties.remove(propertyName) != null;
	}

	/** The text printed above this node in DTS; may have several lines, empty for none. Not part of the blob. */
	public DeviceTreeNode comment(String text) {
		comment = text;
		return this;
	}

	/** The text printed above a property, which must exist. Not part of the blob. */
	public DeviceTreeNode comment(String propertyName, String text) {
		properties.put(propertyName, requireProperty(propertyName).withComment(text));
		return this;
	}

	/** Empty when there is none. */
	public String comment() {
		return comment;
	}

	// Reading

	/** The properties in blob order; a view that follows changes and cannot be changed itself. */
	public SequencedCollection<DeviceTreeProperty> properties() {
		return Collections.unmodifiableSequencedCollection(properties.sequencedValues());
	}

	public Optional<DeviceTreeProperty> property(String propertyName) {
		return Optional.ofNullable(properties.get(propertyName));
	}

	public boolean has(String propertyName) {
		return properties.containsKey(propertyName);
	}

	/** A copy of the value. */
	public byte[] bytes(String propertyName) {
		return requireProperty(propertyName).toBytes();
	}

	/** A single cell, 0 … 2³²−1. */
	public long u32(String propertyName) {
		return number(propertyName, Integer.BYTES, "one 32-bit number (4 bytes)");
	}

	/** A single 64-bit number, unsigned. */
	public long u64(String propertyName) {
		return number(propertyName, Long.BYTES, "one 64-bit number (8 bytes)");
	}

	/** A single number of 4 or 8 bytes, for properties where the kernel takes both (such as {@code reg} below {@code cpu-add}). */
	public long u32OrU64(String propertyName) {
		return requireProperty(propertyName).length() == Integer.BYTES ? u32(propertyName)
				: number(propertyName, Long.BYTES, "one number of 4 or 8 bytes");
	}

	/** All cells, each 0 … 2³²−1; empty for a property without value. */
	public long[] u32List(String propertyName) {
		ByteBuffer buffer = multiple(propertyName, Integer.BYTES, "a list of 32-bit numbers (4 bytes each)");
		long[] numbers = new long[buffer.remaining() / Integer.BYTES];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = Integer.toUnsignedLong(buffer.getInt());
		}
		return numbers;
	}

	/** All 64-bit numbers, unsigned; empty for a property without value. */
	public long[] u64List(String propertyName) {
		ByteBuffer buffer = multiple(propertyName, Long.BYTES, "a list of 64-bit numbers (8 bytes each)");
		long[] numbers = new long[buffer.remaining() / Long.BYTES];
		buffer.asLongBuffer().get(numbers);
		return numbers;
	}

	/** A single string. */
	public String string(String propertyName) {
		List<String> strings = strings(propertyName);
		if (strings.size() != 1) {
			throw error("property \"" + propertyName + "\" must be one string, but holds " + strings.size());
		}
		return strings.getFirst();
	}

	/** All strings; empty for a property without value. */
	public List<String> strings(String propertyName) {
		byte[] bytes = requireProperty(propertyName).raw();
		if (bytes.length > 0 && bytes[bytes.length - 1] != 0) {
			throw error("property \"" + propertyName + "\" must be text, but its " + bytes.length + " bytes do not end with a zero byte");
		}
		List<String> strings = new ArrayList<>();
		int start = 0;
		try {
			for (int i = 0; i < bytes.length; i++) {
				if (bytes[i] == 0) {
					strings.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start)).toString());
					start = i + 1;
				}
			}
		} catch (CharacterCodingException e) {
			throw error("property \"" + propertyName + "\" must be text, but is not valid UTF-8 from its byte " + start + " on");
		}
		return List.copyOf(strings);
	}

	/** {@link #u32}, or empty when the property is missing. */
	public OptionalLong optionalU32(String propertyName) {
		return has(propertyName) ? OptionalLong.of(u32(propertyName)) : OptionalLong.empty();
	}

	/** {@link #u64}, or empty when the property is missing. */
	public OptionalLong optionalU64(String propertyName) {
		return has(propertyName) ? OptionalLong.of(u64(propertyName)) : OptionalLong.empty();
	}

	/** {@link #string}, or empty when the property is missing. */
	public Optional<String> optionalString(String propertyName) {
		return has(propertyName) ? Optional.of(string(propertyName)) : Optional.empty();
	}

	private DeviceTreeProperty requireProperty(String propertyName) {
		DeviceTreeProperty property = properties.get(propertyName);
		if (property == null) {
			throw error("property \"" + propertyName + "\" is missing");
		}
		return property;
	}

	private long number(String propertyName, int size, String expected) {
		byte[] bytes = requireProperty(propertyName).raw();
		if (bytes.length != size) {
			throw error("property \"" + propertyName + "\" must be " + expected + ", but has " + bytes.length + " bytes");
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		return size == Integer.BYTES ? Integer.toUnsignedLong(buffer.getInt()) : buffer.getLong();
	}

	private ByteBuffer multiple(String propertyName, int size, String expected) {
		byte[] bytes = requireProperty(propertyName).raw();
		if (bytes.length % size != 0) {
			throw error("property \"" + propertyName + "\" must be " + expected + ", but has " + bytes.length + " bytes");
		}
		return ByteBuffer.wrap(bytes);
	}

	/** An exception about this node; for callers that check more than types, so all messages look alike. */
	public DeviceTreeException error(String problem) {
		return new DeviceTreeException(path(), problem);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof DeviceTreeNode that && name.equals(that.name)
				&& List.copyOf(properties.values()).equals(List.copyOf(that.properties.values()))
				&& List.copyOf(children.values()).equals(List.copyOf(that.children.values()));
	}

	@Override
	public int hashCode() {
		return 31 * (31 * name.hashCode() + List.copyOf(properties.values()).hashCode()) + List.copyOf(children.values()).hashCode();
	}

	@Override
	public String toString() {
		return path() + " (" + properties.size() + " properties, " + children.size() + " children)";
	}
}
